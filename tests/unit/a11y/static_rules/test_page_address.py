"""Addresses that say what a page is about."""

from __future__ import annotations

import pytest

from tools.a11y.html_page import PageFacts
from tools.a11y.static_rules import page_address


def severities(path: str) -> list[str]:
    return [barrier.severity for _, barrier in page_address.check([PageFacts(path, "Paspoort")])]


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("/paspoort.php", "fout"),
        ("/index.aspx", "fout"),
        ("/paspoort/?sid=8f3a", "fout"),
        ("/paspoort;jsessionid=1", "fout"),
        ("/pagina/?id=12", "fout"),
        ("/12345/", "fout"),
        ("/c27e7f509d546fa6/", "fout"),
        ("/a1b2c3/", "fout"),
        ("/-/", "fout"),
        ("/2026/", "fout"),
        ("/nieuws/20260312/", "fout"),
        ("/Paspoort/", "waarschuwing"),
        ("/paspoort_aanvragen/", "waarschuwing"),
        ("/paspoort%20aanvragen/", "waarschuwing"),
    ],
)
def test_an_address_that_says_little_is_found(path: str, severity: str) -> None:
    assert severities(path) == [severity]


@pytest.mark.parametrize(
    "path",
    [
        "/", "/paspoort-aanvragen/", "/404.html", "/index.html", "/wonen/verhuizen.html", "/18-jaar-worden/", "/aow/",
        "https://www.bergen-nh.nl/paspoort-aanvragen/", "/begroting-2026/", "/zoeken/?q=id", "/idee/?pagina=2", "/begroting/2026/",
        "/raadsvergadering2026/", "/nieuws/?p=2", "/facade/",
    ],
)  # fmt: skip
def test_an_address_in_words_is_left_alone(path: str) -> None:
    assert severities(path) == []
