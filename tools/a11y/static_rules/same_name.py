"""What is the same on every page has the same name on every page.

Why: who looks for a word from the page before, must find it again (WCAG 3.2.4, failure F31). Words that are not one of
them the same are certainly another name; "Contact" and "Contact en service" may be meant.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from tools.a11y.barrier import Barrier, Element
from tools.a11y.html_page import PageFacts

ID = "naam-wisselt"
CRITERIA = ("3.2.4",)
WORD = re.compile(r"[^\W\d_]{2,}")


def check(pages: Sequence[PageFacts]) -> Iterator[tuple[PageFacts, Barrier]]:
    """Pages where a link in a repeated region has another name than on most pages."""
    named: defaultdict[tuple[str, str], dict[int, str]] = defaultdict(dict)
    for number, page in enumerate(pages):
        for region in page.regions:
            for text, target in region.items:
                if text and "?" not in target and len([one for one in region.items if one[1] == target]) == 1:
                    named[(region.name, target)][number] = text
    for (region_name, target), names in named.items():
        (usual, times), *others = Counter(names.values()).most_common()
        for number, text in names.items():
            if others and times > 1 and text.casefold() != usual.casefold():
                message = (
                    f"De link naar {target} in “{region_name}” heet hier “{text}” en op de meeste pagina's “{usual}”. Gebruik "
                    "overal dezelfde naam."
                )
                yield (
                    pages[number],
                    Barrier(
                        rule=ID,
                        message=message,
                        severity="waarschuwing" if words(text) & words(usual) else "fout",
                        criteria=CRITERIA,
                        element=Element(tag="a", text=text, href=target),
                    ),
                )


def words(text: str) -> set[str]:
    """The words of a name."""
    return {word.casefold() for word in WORD.findall(text)}
