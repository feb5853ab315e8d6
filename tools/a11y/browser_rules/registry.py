"""The list of our own rules that try a page in a browser."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import cut_text, lost_label, lost_when_narrow, orientation, reflow
from tools.a11y.browser_rules.open_page import OpenPage, TriedPage


class BrowserRule(Protocol):
    """A module that satisfies this is a rule. It may change the window's size and the visitor's preferences, and nothing on the page."""

    @property
    def ID(self) -> str:
        """Its name in reports and in the handbook."""

    def check(self, page: OpenPage, /) -> Iterator[Barrier]:
        """The barriers on the open page."""


class ViewRule(Protocol):
    """A module that satisfies this is a rule. Its script is the body of a function of `view` (a name) and `memory`."""

    @property
    def ID(self) -> str:
        """Its name in reports and in the handbook."""

    @property
    def VIEWS(self) -> tuple[str, ...]:
        """The sizes that its script runs in, in the order of the tour."""

    @property
    def SCRIPT(self) -> str:
        """What it asks of the page in each of them. It must leave the page as it was."""

    def barriers(self, answers: Mapping[str, Any], /) -> Iterator[Barrier]:
        """What follows from the answers, which are by the name of the size."""


class TryingRule(Protocol):
    """A module that satisfies this is a rule that uses the page as a visitor does, and may leave it changed."""

    @property
    def ID(self) -> str:
        """Its name in reports and in the handbook."""

    def check(self, page: TriedPage, /) -> Iterator[Barrier]:
        """The barriers that came up."""


VIEW_RULES: tuple[ViewRule, ...] = (cut_text, lost_when_narrow, reflow, orientation)
BROWSER_RULES: tuple[BrowserRule, ...] = (lost_label,)
TRYING_RULES: tuple[TryingRule, ...] = ()
