"""What the browser tests of the theme share: the real site behind the real service, and one browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench import schermen
from tests.browser.visitor import Visitor


@pytest.fixture(scope="session")
def address(built_site: Path) -> Iterator[str]:
    """The address of the built site with its search page."""
    with schermen.serving(built_site / "site", built_site / "zoekindex", built_site / "feedback") as found:
        yield found


@pytest.fixture(scope="session")
def one_browser(address: str, built_site: Path) -> Iterator[Visitor]:
    """One browser for all tests; each test asks for `visitor`, which starts anew in it."""
    with schermen.browser() as driver:
        yield Visitor(driver, address, built_site / "feedback")


@pytest.fixture
def visitor(one_browser: Visitor) -> Visitor:
    """A visitor with a desktop window and scripts switched on."""
    one_browser.start()
    return one_browser
