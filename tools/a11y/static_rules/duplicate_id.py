"""What a label or an ARIA attribute refers to by id is the only one with that id.

Why: a browser takes the first element with the id, so another may be read out than the one that was meant (WCAG 1.3.1 and
4.1.2). That is certain where the second one says something else and stands closer to what refers to it. That a field loses
its label to another with the same id is found in the browser (label-bij-ander-veld).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words

ID = "id-dubbel"
CRITERIA = ("1.3.1", "4.1.2")
REFERENCES = ("aria-labelledby", "aria-describedby", "aria-errormessage", "aria-details", "aria-controls", "headers")


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Elements that refer to an id that more than one element has."""
    by_id: defaultdict[str, list[Tag]] = defaultdict(list)
    for tag in page.tags:
        if tag.get("id"):
            by_id[str(tag["id"])].append(tag)
    double = {name: same for name, same in by_id.items() if len(same) > 1}
    for tag in page.shown() if double else ():
        for name in (one for attribute in REFERENCES for one in references(tag, attribute)):
            if name in double:
                yield Barrier(
                    rule=ID,
                    message=f"De `id` “{name}” waar dit onderdeel naar verwijst, komt vaker voor. Geef elk element een "
                    "eigen `id`.",
                    severity="fout" if is_another(tag, double[name]) else "waarschuwing",
                    criteria=CRITERIA,
                    element=page.element(tag),
                )


def references(tag: Tag, attribute: str) -> list[str]:
    """The ids in an attribute; the parser itself makes a list of `headers`."""
    value = tag.get(attribute) or ""
    return value.split() if isinstance(value, str) else [str(one) for one in value]


def is_another(tag: Tag, same: list[Tag]) -> bool:
    """Whether a later one is closer and says something else than the first, which is the one that is taken."""
    around = [id(level) for level in (tag, *tag.parents)]

    def distance(other: Tag) -> int:
        return next(around.index(id(level)) for level in (other, *other.parents) if id(level) in around)

    nearest = min(same, key=distance)
    return distance(nearest) < distance(same[0]) and words(nearest) != words(same[0])
