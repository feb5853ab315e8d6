"""The list of our own rules that try a page in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import lost_label, reflow, same_links
from tools.a11y.browser_rules.open_page import OpenPage, TriedPage


class BrowserRule(Protocol):
    """A module that satisfies this is a rule. It may change the window's size and the visitor's preferences, and nothing on the page."""

    @property
    def ID(self) -> str:
        """Its name in reports and in the handbook."""

    @property
    def CRITERIA(self) -> tuple[str, ...]:
        """The success criteria that it tests."""

    def check(self, page: OpenPage, /) -> Iterator[Barrier]:
        """The barriers on the open page."""


class TryingRule(Protocol):
    """A module that satisfies this is a rule that uses the page as a visitor does, and may leave it changed."""

    @property
    def ID(self) -> str:
        """Its name in reports and in the handbook."""

    @property
    def CRITERIA(self) -> tuple[str, ...]:
        """The success criteria that it tests."""

    def check(self, page: TriedPage, /) -> Iterator[Barrier]:
        """The barriers that came up."""


BROWSER_RULES: tuple[BrowserRule, ...] = (lost_label, reflow, same_links)
TRYING_RULES: tuple[TryingRule, ...] = ()
