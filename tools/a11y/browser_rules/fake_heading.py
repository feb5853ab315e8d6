"""What looks like a heading is a heading.

Why: who does not see the page jumps from heading to heading, and a bold paragraph is none (WCAG 1.3.1, failure F2). One
bold line may be meant as a stressed sentence; bigger letters, or the same a second time, leave no doubt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import elements

ID = "kop-nagemaakt"
CRITERIA = ("1.3.1",)
VIEWS = ("breed",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def barriers(answers: Mapping[str, Any]) -> Iterator[Barrier]:
    """Paragraphs that look like headings."""
    found = answers["breed"]
    rows = Counter(one["row"] for one in found)
    for one in found:
        certain = one["bigger"] or rows[one["row"]] > 1
        for element in elements([one["element"]]):
            yield Barrier(
                rule=ID,
                message=f"“{element.text}” ziet eruit als een kop, maar is een gewone alinea. Maak er een kop van.",
                severity="fout" if certain else "waarschuwing",
                criteria=CRITERIA,
                element=element,
            )
