"""What a rule may do with the page that is open in a browser, and the elements it gets back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

from tools.a11y.barrier import Element


class OpenPage(Protocol):
    """A page in a browser; tools/a11y/browser.py is the real one."""

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""

    def evaluate(self, script: str) -> Any:  # noqa: ANN401 - whatever the script returns
        """What a script returns; it may use what is in describe.js."""


def elements(described: Iterable[Mapping[str, Any]]) -> Iterator[Element]:
    """Elements as describe() in describe.js tells them."""
    for values in described:
        yield Element(**{**values, "blocks": tuple(values["blocks"])})
