"""What a rule or engine reports: a barrier and the element that has it, before it is traced to a source file."""

from __future__ import annotations

from dataclasses import dataclass, field

from tools.model.finding import Severity


@dataclass(frozen=True, slots=True)
class Element:
    """An element of a page, with just enough to show it and to find it again in its source.

    `blocks` holds the `gm-` classes of the element and its ancestors, nearest first. `nth` counts the elements
    before it in the page's own text that look the same to an editor (same tag and words).
    """

    selector: str = ""
    html: str = ""
    tag: str = ""
    text: str = ""
    href: str = ""
    src: str = ""
    alt: str = ""
    in_text: bool = False
    blocks: tuple[str, ...] = ()
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Barrier:
    """One barrier on one page. `engine` names who found it."""

    rule: str
    message: str
    severity: Severity = "fout"
    criteria: tuple[str, ...] = ()
    element: Element = field(default_factory=Element)
    engine: str = "eigen regels"
