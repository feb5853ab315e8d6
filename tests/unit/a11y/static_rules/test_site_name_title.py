"""Titles that are only the name of the site."""

from __future__ import annotations

import pytest

from tools.a11y.html_page import PageFacts
from tools.a11y.static_rules import site_name_title

SITE = [
    PageFacts("/", "Gemeente Bergen", "Waarmee kunnen wij u helpen?"),
    *(
        PageFacts(f"/{name}/", f"{name} - Gemeente Bergen", name)
        for name in ("Afval", "Paspoort", "Parkeren", "Contact")
    ),
]


def paths(*pages: PageFacts, site: list[PageFacts] = SITE) -> list[str]:
    return [page.path for page, _ in site_name_title.check([*site, *pages])]


def test_a_page_with_only_the_name_of_the_site_is_wrong() -> None:
    assert paths(PageFacts("/bezwaar/", "gemeente bergen", "Bezwaar maken")) == ["/bezwaar/"]


@pytest.mark.parametrize(
    "page",
    [
        PageFacts("/bezwaar/", "Bezwaar maken - Gemeente Bergen", "Bezwaar maken"),
        PageFacts("/over/", "Gemeente Bergen", "Gemeente Bergen"),
        PageFacts("/bezwaar/", "", "Bezwaar maken"),
    ],
)
def test_a_page_with_a_topic_and_the_home_page_are_left_alone(page: PageFacts) -> None:
    assert paths(page) == []


def test_a_few_pages_do_not_tell_what_the_site_is_called() -> None:
    assert paths(PageFacts("/bezwaar/", "Gemeente Bergen", "Bezwaar maken"), site=SITE[:3]) == []
