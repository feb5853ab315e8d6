"""What a rule or engine reports: a barrier and the element that has it, before it is traced to a source file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tools.model.finding import Severity


@dataclass(frozen=True, slots=True)
class Origin:
    """What in the theme makes an element as it is: a line of a script, or a rule of a style sheet with its property.

    `context` tells it from one that is alike: the condition of the @media around a rule, the line before that of a script.
    """

    kind: Literal["script", "stijl"]
    text: str
    property: str = ""
    context: str = ""


@dataclass(frozen=True, slots=True)
class Element:
    """An element of a page, with just enough to show it and to find it again in its source.

    `blocks` holds the `gm-` classes and the ids (as "#id") of the element and its ancestors, nearest first. `nth` counts the elements
    before it in the page's own text that look the same to an editor (same tag and words). `around` is the text of
    the nearest thing around it that has any, when it has none itself.
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
    around: str = ""
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Barrier:
    """One barrier on one page. `engine` names who found it."""

    rule: str
    message: str
    severity: Severity = "fout"
    criteria: tuple[str, ...] = ()
    element: Element = field(default_factory=Element)
    engine: str = "eigen regels"
