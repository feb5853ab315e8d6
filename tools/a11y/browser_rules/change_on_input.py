"""Nothing big may happen by itself when the visitor fills in or chooses something.

Why: who goes through the choices of a list with the arrow keys would be sent on at the first one (WCAG 3.2.2; the W3C's
failures F36 and F37). Each field that has a listener is changed with the keyboard. A text before the field that says what will
happen makes it right.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import inventory
from tools.a11y.browser_rules.open_page import TriedPage

ID = "verandert-bij-invullen"
CRITERIA = ("3.2.2",)
READY = (
    inventory.FIND
    + """
// Gives the field the focus. Returns what kind of keys change it, or "" when a text tells what will happen.
const TELLS = /meteen|direct|automatisch|vanzelf|zodra u|gaat u naar|opent|nieuw venster|automatically|immediately|as soon as|will (open|take|submit|reload|update)|new window/i;
const node = candidates().fields[arguments[0]];
const told = [...(node.labels || []), node.closest("fieldset")?.querySelector("legend"), node.form?.previousElementSibling,
  ...`${attribute(node, "aria-describedby")} ${attribute(node, "aria-labelledby")}`.split(" ").map((id) => id && document.getElementById(id)),
  node.closest("p, div, li, td, fieldset, form")];
if (told.some((one) => one && TELLS.test(one.innerText.slice(0, 600))) || TELLS.test(attribute(node, "aria-label") + node.title)) return "";
watch.blocking = true;
node.focus();
Object.assign(watch, { went: [], said: [] });
if (node.localName === "select") return node.options.length > 1 ? "ArrowDown" : "";
return ["checkbox", "radio"].includes(node.type) ? "Space" : node.type === "range" || node.type === "number" ? "ArrowUp" : "a";
"""
)
AFTER = """
const watch = a11yWatch;
return watch.frame().then(() => watch.settled()).then(() => watch.went.length + watch.said.length > 0);
"""


def leads_away(page: TriedPage, number: int) -> bool:
    """Whether changing the field leads to another page or opens something."""
    key = page.evaluate(READY, number)
    if key:
        page.press(key)
    away = bool(key) and bool(page.evaluate(AFTER))
    page.fresh()
    return away


def check(page: TriedPage) -> Iterator[Barrier]:
    """Fields that lead away."""
    wrong = [number for number, away in inventory.tried(page, ID, "fields", leads_away) if away]
    for element in inventory.described(page, "fields", wrong):
        yield Barrier(
            rule=ID,
            message="Wie hier iets kiest of invult, gaat zonder waarschuwing naar een andere pagina of krijgt een nieuw venster. "
            "Zet er een knop bij, of zeg het vooraf in het label.",
            criteria=CRITERIA,
            element=element,
        )
