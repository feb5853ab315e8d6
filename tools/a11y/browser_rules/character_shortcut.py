"""A shortcut of one letter, digit or mark must be one that the visitor can turn off or change.

Why: who speaks to the computer sets off such keys with every word, and who has a trembling hand by accident (WCAG 2.1.4).
Keys that only work while a control has the focus are excepted, and so is what needs Ctrl or Alt.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage

ID = "sneltoets-van-een-teken"
CRITERIA = ("2.1.4",)
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")


def shortcuts(page: TriedPage, _number: int) -> tuple[str, ...]:
    """The keys that act on the whole page."""
    keys = tuple(page.evaluate(SCRIPT))
    page.fresh()
    return keys


def check(page: TriedPage) -> Iterator[Barrier]:
    """Pages with such a key."""
    keys = sorted({key for _, keys in inventory.tried(page, ID, "keys", shortcuts) for key in keys})
    if keys:
        yield Barrier(
            rule=ID,
            message=f"De toets {' en '.join(f'“{key}”' for key in keys)} doet hier iets op de hele pagina. Laat de bezoeker "
            "dat uitzetten of wijzigen, of vraag er Ctrl of Alt bij.",
            criteria=CRITERIA,
        )
