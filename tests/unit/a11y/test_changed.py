"""Which pages a change touches."""

from __future__ import annotations

import pytest

from tools.a11y.changed import touched

URLS = ["/", "/afval/", "/paspoort/", "/404.html"]
SOURCES = ["content/index.md", "pdc/afval.md", "content/toptaken/paspoort.md", "/404.html"]


def paths(*changed: str) -> list[str]:
    return touched(URLS, SOURCES, changed)


def test_a_text_touches_its_own_page() -> None:
    assert paths("pdc/afval.md") == ["/afval/"]
    assert paths("content/index.md", "content/toptaken/paspoort.md") == ["/", "/paspoort/"]


@pytest.mark.parametrize(
    "path",
    [
        "theme/main.html", "theme/assets/css/base.css", "tools/website/text.py", "tools/a11y/browser.py", "mkdocs.yml", "data/feiten.yml",
        "data/uitzonderingen-toegankelijkheid.toml", "package-lock.json", "requirements.lock", "noxfile.py",
        "content/bestanden/strand.jpg", "iets-nieuws.toml",
    ],
)  # fmt: skip
def test_what_pages_share_touches_all(path: str) -> None:
    assert paths(path, "pdc/afval.md") == URLS


def test_what_no_page_is_made_of_touches_none() -> None:
    assert paths() == []
    assert paths("docs/handboek/regels.md", "tests/test_docs.py", "README.md", ".github/workflows/code.yml") == []


def test_a_text_that_is_gone_has_no_page() -> None:
    assert paths("pdc/weg.md") == []
