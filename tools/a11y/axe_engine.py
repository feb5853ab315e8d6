"""axe-core as an engine: which rules run, and what its results are as barriers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bs4 import BeautifulSoup

from tools.a11y import axe_messages
from tools.a11y.barrier import Barrier, Element
from tools.model import criteria
from tools.model.finding import Severity

NORM = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")
ADVICE = "best-practice"
EXTRA = ("css-orientation-lock",)
"""Rules that axe calls experimental, and that were right on all of the W3C's test cases."""
NEVER_UNSURE = frozenset(
    (
        "aria-prohibited-attr",
        "css-orientation-lock",
        "duplicate-id-aria",
        "label-content-name-mismatch",
        "no-autoplay-audio",
        "th-has-data-cells",
        "video-caption",
    )
)
"""Rules whose doubt nobody needs to settle: css-orientation-lock is unsure of every page without style sheets of another
site, label-content-name-mismatch of every button whose own text holds no words, and what the others are unsure of is found out by rules of ours."""
KEYBOARD_RULES = frozenset(("frame-focusable-content",))
"""Rules on the Tab key. Axe does not see that it cannot get outside an open modal dialog anyway."""
LANDMARKS = frozenset(("landmark-unique",))
"""Rules on parts of a page that axe also compares with those of the pages in its frames, which have parts of their own."""
TAG = re.compile(r"wcag(\d)(\d)(\d{1,2})")


MEASURING_RULES = (
    "color-contrast",
    "css-orientation-lock",
    "link-in-text-block",
    "scrollable-region-focusable",
    "target-size",
)
"""The rules whose answer can change with the size of the window when the same elements are shown in it."""
COLOUR_RULES = ("color-contrast", "link-in-text-block")
"""The rules whose answer can change with the colour scheme alone."""


def options() -> dict[str, Any]:
    """The options of axe.run: all rules for A and AA plus the best practices; only what is wrong or unsure is sent."""
    return {
        "runOnly": {"type": "tag", "values": [*NORM, ADVICE]},
        "rules": {rule: {"enabled": True} for rule in EXTRA},
        "resultTypes": ["violations", "incomplete"],
    }


def colour_options() -> dict[str, Any]:
    """The options of axe.run for a second look at the same page in another colour scheme."""
    return {
        "runOnly": {"type": "rule", "values": list(COLOUR_RULES)},
        "resultTypes": ["violations", "incomplete"],
    }


def barriers(answer: Mapping[str, Any]) -> Iterator[Barrier]:
    """What axe found on a page (in the form of axe_run.js)."""
    engine = f"axe-core {answer['version']}"
    for rule in answer["violations"]:
        for node in rule["nodes"]:
            if rule["id"] in KEYBOARD_RULES and node["inert"]:
                continue
            if rule["id"] in LANDMARKS and node["apart"]:
                continue
            yield barrier(rule, node, engine, certain=not is_premature(rule["id"], node))
    for rule in answer["incomplete"]:
        for node in rule["nodes"] if rule["id"] not in NEVER_UNSURE else ():
            yield barrier(rule, node, engine, certain=False)


def barrier(rule: Mapping[str, Any], node: Mapping[str, Any], engine: str, *, certain: bool) -> Barrier:
    """One result. A broken criterion is `fout`, a best practice `waarschuwing`, what axe cannot tell `beoordelen`."""
    name = rule["id"]
    severity: Severity = "waarschuwing" if ADVICE in rule["tags"] else "fout"
    return Barrier(
        rule=name,
        message=axe_messages.message(name, node["checks"])
        if certain
        else axe_messages.unsure_message(name, node["checks"]),
        severity=severity if certain else "beoordelen",
        criteria=from_tags(rule["tags"]),
        element=element(node),
        engine=engine,
    )


def is_premature(rule: str, node: Mapping[str, Any]) -> bool:
    """Whether a wrong value does no harm for certain: nothing that the element must say is wrong by it.

    What aria-controls names on something that is not open may be made when it opens; ARIA 1.2 says so of comboboxes, and
    asks it of a scroll bar at all times. An aria-hidden that is neither true nor false hides nothing.
    """
    if rule != "aria-valid-attr-value":
        return False
    wrong = [str(value) for check in node["checks"] if isinstance(check["data"], list) for value in check["data"]]
    tag = node["html"].partition(">")[0]
    needed = 'aria-expanded="true"' in tag or 'role="scrollbar"' in tag
    harmless = ("aria-hidden=",) if needed else ("aria-hidden=", "aria-controls=")
    return bool(wrong) and all(value.startswith(harmless) for value in wrong)


def from_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """The A and AA criteria in axe's tags: wcag143 is 1.4.3, wcag2411 is 2.4.11; wcag2aa names no criterion."""
    found = (TAG.fullmatch(tag) for tag in tags)
    numbers = {".".join(match.groups()) for match in found if match}
    return tuple(sorted(numbers & criteria.NAMES.keys(), key=criteria.order))


def element(node: Mapping[str, Any]) -> Element:
    """The element of a result. Inside a frame axe gives no more than its HTML, so what can be is read from that."""
    described = node["element"]
    known = {**described, "blocks": tuple(described["blocks"])} if described else from_html(node["html"])
    return Element(**{**known, "selector": selector(node["target"]), "html": node["html"]})


def from_html(html: str) -> dict[str, Any]:
    """What the HTML of an element tells about it."""
    tag = BeautifulSoup(html, "html.parser").find(True)
    if tag is None:
        return {}
    values = {name: str(tag.get(name) or "") for name in ("href", "src", "alt")}
    return {"tag": tag.name, "text": " ".join(tag.get_text().split()), **values}


def selector(target: Iterable[Any]) -> str:
    """Axe's path to an element: one selector per frame or shadow root, from the outside in."""
    return " >>> ".join(step if isinstance(step, str) else " >> ".join(step) for step in target)
