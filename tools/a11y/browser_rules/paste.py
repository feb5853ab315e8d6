"""A password or code must be one that can be pasted.

Why: otherwise the visitor has to remember it and type it over, which not everybody can (WCAG 3.3.8); a password manager
pastes too.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage

ID = "plakken-verboden"
CRITERIA = ("3.3.8",)
REFUSED = (
    inventory.FIND
    + """
// Whether a script refuses what is pasted, or the keys for it, and does nothing with it itself.
const node = candidates().secret[arguments[0]];
const values = () => [...document.querySelectorAll("input")].map((one) => one.value).join();
const before = values();
const clipboardData = new DataTransfer();
clipboardData.setData("text/plain", "123456");
node.focus();
const letters = { key: "v", code: "KeyV", keyCode: 86, which: 86, ctrlKey: true, bubbles: true, cancelable: true };
const keys = node.dispatchEvent(new KeyboardEvent("keydown", letters));
const pasted = node.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData }));
return !(keys && pasted) && values() === before;
"""
)


def refused(page: TriedPage, number: int) -> bool:
    """Whether pasting into the field does nothing."""
    answer = bool(page.evaluate(REFUSED, number))
    page.fresh()
    return answer


def check(page: TriedPage) -> Iterator[Barrier]:
    """Fields for a secret that refuse what is pasted."""
    wrong = [number for number, bad in inventory.tried(page, ID, "secret", refused) if bad]
    for element in inventory.described(page, "secret", wrong):
        yield Barrier(
            rule=ID,
            message="In dit veld kan de bezoeker niet plakken. Hij moet zijn wachtwoord of code dan onthouden en overtypen. Laat "
            "plakken toe.",
            criteria=CRITERIA,
            element=element,
        )
