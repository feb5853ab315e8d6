"""What there is on a page to try, found out in one look: most pages have little that is not a link.

An answer about an element holds for every page of the run that has the same element, with the same scripts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from tools.a11y.barrier import Element
from tools.a11y.browser_rules.open_page import TriedPage, elements

T = TypeVar("T")
FIND = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
LIST = (
    FIND
    + """
const all = candidates();
const PART = "form, nav, header, footer, section, aside, dialog, fieldset, [role]";
const running = watch.running();
const key = (node) => {
  if (!(node instanceof Element) || node === document.documentElement || node === document.body) return running;
  const part = node.parentElement?.closest(PART);
  const target = node.hash ? document.getElementById(decodeURIComponent(node.hash.slice(1)))?.cloneNode(false).outerHTML : "";
  return [running, node.outerHTML, part ? watch.sum(part.outerHTML) : "", target].join(" | ");
};
return Object.fromEntries(Object.entries(all).filter(([, nodes]) => nodes.length).map(([kind, nodes]) => [kind, nodes.map(key)]));
"""
)
DESCRIBE = (
    FIND
    + "const [kind, numbers] = arguments; const all = candidates()[kind]; return numbers.map((one) => describe(all[one]));"
)
MOST = 12
"""How many different elements of a kind are tried on one page."""


def of(page: TriedPage) -> Mapping[str, list[str]]:
    """For each kind of thing that the page has, what decides the behaviour of each."""
    found: Mapping[str, list[str]] = page.here("inventory", lambda: page.evaluate(LIST))
    return found


def tried(page: TriedPage, rule: str, kind: str, attempt: Callable[[TriedPage, int], T]) -> list[tuple[int, T]]:
    """What an attempt on each element of a kind gave; an attempt leaves the page as it found it."""
    known: list[tuple[int, T]] = []
    for number, key in enumerate(of(page).get(kind, ())):
        if len(set(of(page)[kind][: number + 1])) > MOST:
            break
        known.append((number, page.once((rule, key), partial(attempt, page, number))))
    return known


def effects(page: TriedPage, kind: str, number: int, action: str = "watch.clicked(node)") -> dict[str, Any]:
    """What an action on the element, as a script that knows it as `node`, brings about (see watch.js)."""
    script = f"{FIND}const node = candidates()[arguments[0]][arguments[1]]; return watch.effects(() => {{ {action} }});"
    answer: dict[str, Any] = page.evaluate(script, kind, number)
    return answer


def notable(effect: Mapping[str, Any]) -> bool:
    """Whether a visitor notices the effect; a change of focus alone helps them on and is none."""
    return bool(effect["text"] or effect["values"] or effect["went"] or effect["said"])


def described(page: TriedPage, kind: str, numbers: list[int]) -> Iterator[Element]:
    """The elements of a kind with these numbers."""
    if numbers:
        yield from elements(page.evaluate(DESCRIBE, kind, numbers))
