"""What a click on a button of the page brings about, tried once for several rules.

A page is also checked with axe in the state that the button opens: a menu or a dialog has elements of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from tools.a11y import axe_engine, overruled
from tools.a11y.barrier import Barrier, Element
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage, elements

KINDS = ("opens", "buttons")
SCRIPT = inventory.FIND + Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
IN_DIALOG = """
// Some dialogs take the focus when they have come into view.
const inside = () => Boolean(a11yWatch.active() && a11yWatch.dialog?.contains(a11yWatch.active()));
return inside() || new Promise((resolve) => setTimeout(() => resolve(inside()), 400));
"""
AFTER = "(Na een klik op “{}”.)"


@dataclass(frozen=True, slots=True)
class Operated:
    """What a click gave: whether the control told its state, or has none for what it shows and hides; a message nobody hears, a
    dialog without the focus, what lies over the page without being a dialog, and axe's barriers."""

    told: bool
    untold: bool
    silent: Element | None
    lost: bool
    over: Element | None
    barriers: tuple[Barrier, ...]


def of(page: TriedPage) -> list[tuple[str, int, Operated]]:
    """What each button of the page gave."""
    return [
        (kind, number, outcome)
        for kind in KINDS
        for number, outcome in inventory.tried(page, f"operated {kind}", kind, partial(operate, kind=kind))
    ]


def operate(page: TriedPage, number: int, kind: str) -> Operated:
    """Click on the button, and look."""
    known = before(page)
    answer = page.evaluate(SCRIPT, kind, number)
    lost = answer["away"]
    if lost:
        page.press("Tab")
        lost = not page.evaluate(IN_DIALOG)
    found = with_axe(page) if answer["changed"] and not answer["went"] else []
    page.fresh()
    name = next(inventory.described(page, kind, [number])).text[:60]
    fresh = tuple(replace(one, message=f"{one.message} {AFTER.format(name)}") for one in found if key(one) not in known)
    silent, over = (next(elements([answer[name]])) if answer[name] else None for name in ("silent", "over"))
    return Operated(answer["told"], answer["untold"], silent, lost, over, fresh)


def before(page: TriedPage) -> set[tuple[str, str]]:
    """What axe finds on the page as it was loaded."""
    return page.here("axe before", lambda: {key(one) for one in with_axe(page)})


def with_axe(page: TriedPage) -> list[Barrier]:
    """What axe is certain of on the page as it stands."""
    certain = [one for one in axe_engine.barriers(page.run_axe(axe_engine.options())) if one.severity == "fout"]
    return [one for one in overruled.overrule(certain, page) if one.severity == "fout"]


def key(barrier: Barrier) -> tuple[str, str]:
    """What makes a barrier the same one."""
    return barrier.rule, barrier.element.selector
