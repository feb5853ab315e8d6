"""Text must keep its contrast when it is pointed at or has the focus, and the ring around the focus must stand out.

Why: a link that fades just when someone wants to follow it cannot be read any more (WCAG 1.4.3), and a ring in nearly the
colour of the page does not show where the keyboard is (WCAG 1.4.11). Each kind of control is looked at once in a run. What
style sheets say makes suspect; only pictures make a fault.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from tools.a11y import pixels, settling
from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage, elements

ID = "contrast-bij-aanwijzen-of-focus"
CRITERIA = ("1.4.3", "1.4.11")
HERE = Path(__file__)
PAINT = HERE.with_name("paint.js").read_text(encoding="utf-8")
SCRIPT = HERE.with_name("state_kinds.js").read_text(encoding="utf-8")
LOOK = PAINT + HERE.with_name("state_paint.js").read_text(encoding="utf-8")
DESCRIBE = "return describe(document.querySelector(arguments[0]));"
STILL = ":not(#_#_#_), ::before, ::after { transition: none !important; animation: none !important }"
PSEUDO_CLASSES = {"hover": ["hover"], "focus": ["focus", "focus-visible"]}
AROUND = {"hover": ["hover"], "focus": ["focus-within"]}
WORDS = {"hover": "aanwijst met de muis", "focus": "bereikt met de Tab-toets"}


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong in a state: its text or its ring, and the contrast there."""

    state: str
    part: str
    ratio: float


def barriers(found: Iterable[Mapping[str, Any]], page: OpenPage) -> Iterator[Barrier]:
    """The controls of the open page whose state has too little contrast."""
    for kind in found:
        for fault in page.once((ID, kind["key"]), partial(look, page, kind)):
            for element in elements([page.evaluate(DESCRIBE, kind["path"])]):
                criterion = "1.4.3" if fault.part == "text" else "1.4.11"
                yield Barrier(ID, message(fault), criteria=(criterion,), element=element)


def message(fault: Fault) -> str:
    """What is wrong in that state and how much is needed."""
    figure = pixels.figure(fault.ratio)
    if fault.part == "text":
        return (
            f"Deze tekst is slecht te lezen als de bezoeker hem {WORDS[fault.state]}: het contrast is dan {figure}. "
            "Nodig is 4,5, of 3 bij grote tekst. Kies voor deze toestand andere kleuren."
        )
    return (
        f"De rand die laat zien waar het toetsenbord is, valt te weinig op: contrast {figure} met wat eromheen is. "
        "Nodig is 3. Kies een andere kleur voor de rand."
    )


def look(page: OpenPage, kind: Mapping[str, Any]) -> tuple[Fault, ...]:
    """What is wrong with a kind of control in each of its states."""
    page.evaluate(settling.ADD_SHEET, STILL)
    try:
        before = page.evaluate(LOOK, kind["path"])
        with inspected(page) as root:
            return tuple(fault for state in kind["states"] for fault in faults_in(page, kind, root, state, before))
    finally:
        page.evaluate(settling.REMOVE_SHEET)


def faults_in(
    page: OpenPage, kind: Mapping[str, Any], root: int, state: str, before: Mapping[str, Any]
) -> Iterator[Fault]:
    """What is wrong in one state, compared with how it was."""
    with forced(page, kind, root, state):
        after = page.evaluate(LOOK, kind["path"])
        if not before or not after:
            return
        suspects = [text["path"] for text in changed(before["texts"], after["texts"]) if is_suspect(text)]
        verdicts = settling.look(page, suspects)
        place = settling.region([after["box"]])
        ring = place.picture(page) if state == "focus" and is_weak(before, after) else None
    worst = min((one.best for one in verdicts if one.outcome == pixels.FAILS), default=None)
    if worst is not None:
        yield Fault(state, "text", worst)
    if ring is not None:
        ratio = pixels.strongest_change(place.picture(page), ring)
        if ratio is not None and ratio < pixels.SHAPE:
            yield Fault(state, "ring", ratio)


def changed(before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """The texts that look otherwise than before; the others are judged as the page stands."""
    known = {text["path"]: text for text in before}
    for text in after:
        was = known.get(text["path"])
        if was is None or (was["colour"], was["behind"]) != (text["colour"], text["behind"]):
            yield text


def is_suspect(text: Mapping[str, Any]) -> bool:
    """Whether style sheets give the text too little contrast, or do not tell."""
    if text["colour"] is None or text["behind"] is None:
        return True
    ratio = float(pixels.contrast(np.array(text["colour"]), np.array(text["behind"])))
    return ratio < pixels.needed(text["size"], text["weight"])


def is_weak(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Whether a ring appears in a colour too near to all that it lies against."""
    if not after["ring"] or after["ring"] == before["ring"] or before["ring"] is None:
        return False
    sides = [side for side in (after["outside"], after["inside"]) if side is not None]
    if len(sides) < 2:
        return False
    ratios = [
        float(pixels.contrast(pixels.over(colour[:3], colour[3], np.array(side)), np.array(side)))
        for colour in after["ring"]
        for side in sides
    ]
    return max(ratios) < pixels.SHAPE


@contextmanager
def inspected(page: OpenPage) -> Iterator[int]:
    """The page with the parts of DevTools switched on that can force a state; its root's number."""
    for domain in ("DOM", "CSS"):
        page.devtools(f"{domain}.enable")
    try:
        yield page.devtools("DOM.getDocument", depth=0)["root"]["nodeId"]
    finally:
        for domain in ("CSS", "DOM"):
            page.devtools(f"{domain}.disable")


@contextmanager
def forced(page: OpenPage, kind: Mapping[str, Any], root: int, state: str) -> Iterator[None]:
    """The control as it looks in a state, without a pointer or a key that would set its scripts going."""
    nodes = {
        path: page.devtools("DOM.querySelector", nodeId=root, selector=path)["nodeId"]
        for path in dict.fromkeys((*kind["chain"], kind["path"]))
    }
    for path, node in nodes.items():
        classes = PSEUDO_CLASSES[state] if path == kind["path"] else AROUND[state]
        page.devtools("CSS.forcePseudoState", nodeId=node, forcedPseudoClasses=classes)
    try:
        yield
    finally:
        for node in nodes.values():
            page.devtools("CSS.forcePseudoState", nodeId=node, forcedPseudoClasses=[])
