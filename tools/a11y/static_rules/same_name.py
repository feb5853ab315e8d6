"""What is the same on every page has the same name on every page.

Why: who looks for a word from the page before, must find it again (WCAG 3.2.4, failure F31). Words that are not one of
them the same are certainly another name; "Contact" and "Contact en service" may be meant. A button that sends a form is
the same when the form goes to the same place.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from tools.a11y.barrier import Barrier, Element
from tools.a11y.html_page import PageFacts
from tools.model.finding import Severity

ID = "naam-wisselt"
CRITERIA = ("3.2.4",)
WORD = re.compile(r"[^\W\d_]{2,}")
KINDS = {"a": "link naar", "button": "knop van het formulier naar"}


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """Pages where a link or button in a repeated region has another name than on most pages."""
    named: defaultdict[tuple[str, str, str], dict[int, Element]] = defaultdict(dict)
    for number, page in enumerate(pages):
        for region in page.regions:
            links = [(region.link(text, target), target) for text, target in region.items]
            for things in (links, region.buttons):
                for element, target in things:
                    if element.text and "?" not in target and [goal for _, goal in things].count(target) == 1:
                        named[(element.tag, region.name, target)][number] = element
    for (tag, region_name, target), elements in named.items():
        (usual, times), *others = Counter(element.text for element in elements.values()).most_common()
        for number, element in elements.items():
            if others and times > 1 and element.text.casefold() != usual.casefold():
                message = (
                    f"De {KINDS[tag]} {target} in “{region_name}” heet hier “{element.text}” en op de meeste pagina's "
                    f"“{usual}”. Gebruik overal dezelfde naam."
                )
                severity: Severity = "waarschuwing" if words(element.text) & words(usual) else "fout"
                yield pages[number], Barrier(ID, message, severity, CRITERIA, element)


def words(text: str) -> set[str]:
    """The words of a name."""
    return {word.casefold() for word in WORD.findall(text)}
