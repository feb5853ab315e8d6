"""What a rule may do with the page that is open in a browser, and the elements it gets back."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any, Protocol, TypeVar

from tools.a11y.barrier import Element

T = TypeVar("T")


class OpenPage(Protocol):
    """A page in a browser; tools/a11y/browser.py is the real one, where each method is explained."""

    url: str
    window: tuple[int, int]

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""

    def media(self, **features: str) -> None:
        """Show the page to someone with other preferences: `prefers_color_scheme="dark"`."""

    def evaluate(self, script: str, *arguments: object) -> Any:  # noqa: ANN401 - whatever the script returns
        """What a script returns; it may use what is in describe.js."""

    def devtools(self, command: str, **values: object) -> Any:  # noqa: ANN401 - whatever the browser answers
        """A command of the Chrome DevTools Protocol."""

    def picture(self, x: float, y: float, width: float, height: float) -> bytes:
        """A PNG of part of the page."""

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gave for this key on any page of this run."""


class TriedPage(OpenPage, Protocol):
    """A page that a rule may use as a visitor does. A rule finds it as it was loaded, and leaves it so: see `fresh`."""

    def here(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gave for this key on this page: for what several rules read, such as a walk with the Tab key."""

    def run_axe(self, options: Mapping[str, Any], unless: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """What axe finds; fewer rules when the page looks as it did (see axe_run.js)."""

    def fresh(self) -> None:
        """Load the page again."""

    def press(self, *keys: str) -> None:
        """Press keys one after the other: "Tab", "Shift+Tab", "a"."""

    def hold(self, key: str, times: int) -> None:
        """Keep a key down until it has come that many times."""

    def point(self, x: float, y: float) -> None:
        """Move the pointer."""

    def click(self, x: float, y: float) -> None:
        """Click with the main button."""


def elements(described: Iterable[Mapping[str, Any]]) -> Iterator[Element]:
    """Elements as describe() in describe.js tells them."""
    for values in described:
        yield Element(**{**values, "blocks": tuple(values["blocks"])})
