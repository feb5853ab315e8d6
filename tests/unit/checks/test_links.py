"""Links lead somewhere, safely, and say where."""

from __future__ import annotations

import pytest

from tests.checked import findings, lines
from tests.pages import page
from tools.checks import link_bare, link_download, link_secure, link_target, link_text

OTHER = page(
    "paspoort", path="content/toptaken/paspoort.md", body="## Wat hebt u nodig\n\nTekst.\n\n## Kosten\n\n## Kosten\n"
)


@pytest.mark.parametrize(
    "target",
    [
        "../content/toptaken/paspoort.md",
        "../content/toptaken/paspoort.md#wat-hebt-u-nodig",
        "../content/toptaken/paspoort.md#kosten_1",
        "https://www.overheid.nl",
        "mailto:a@b.nl",
    ],
)
def test_a_link_that_leads_somewhere_is_left_alone(target: str) -> None:
    assert findings(link_target, f"[tekst]({target})", OTHER) == []


@pytest.mark.parametrize(
    "target", ["../content/toptaken/weg.md", "/paspoort/", "paspoort", "../content/toptaken/paspoort.md#wie"]
)
def test_a_link_that_leads_nowhere_is_found_on_its_line(target: str) -> None:
    assert [one.line for one in findings(link_target, f"Een.\nTwee [tekst]({target}).", OTHER)] == [2]


def test_a_page_in_another_folder_is_suggested() -> None:
    found = findings(link_target, "[tekst](paspoort.md)", OTHER)[0]
    assert (found.original, found.suggestion) == ("paspoort.md", "../content/toptaken/paspoort.md")


def test_an_anchor_on_the_page_itself_is_checked() -> None:
    assert lines(link_target, "## Kosten\n\n[a](#kosten) [b](#prijs)") == [3]


@pytest.mark.parametrize("target", ["http://www.overheid.nl", "//www.overheid.nl", "javascript:alert(1)"])
def test_a_link_that_is_not_safe_is_found(target: str) -> None:
    assert lines(link_secure, f"[tekst]({target})") == [1]


def test_a_safe_link_is_left_alone_and_an_unsafe_one_gets_the_repair() -> None:
    assert lines(link_secure, "[tekst](https://www.overheid.nl)") == []
    assert findings(link_secure, "[tekst](http://www.overheid.nl)")[0].suggestion == "https://www.overheid.nl"


@pytest.mark.parametrize("text", ["hier", "Klik hier", "lees meer", "Meer informatie.", "", "formulier.pdf"])
def test_link_text_that_says_nothing_is_found(text: str) -> None:
    assert lines(link_text, f"Een.\n\n[{text}](https://www.overheid.nl)") == [3]


@pytest.mark.parametrize(
    "text", ["Paspoort aanvragen", "overheid.nl", "informatie over afval", "meer over de WOZ-waarde"]
)
def test_link_text_that_names_its_target_is_left_alone(text: str) -> None:
    assert lines(link_text, f"[{text}](https://www.overheid.nl)") == []


@pytest.mark.parametrize("text", ["Kijk op www.overheid.nl.", "Zie https://www.overheid.nl/x?y=1 voor meer."])
def test_a_bare_address_is_found(text: str) -> None:
    assert lines(link_bare, text) == [1]


@pytest.mark.parametrize(
    "text", ["[www.overheid.nl](https://www.overheid.nl)", "Kijk op [overheid.nl](https://overheid.nl)."]
)
def test_the_name_of_a_site_as_link_is_left_alone(text: str) -> None:
    assert lines(link_bare, text) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [("[Folder](x.pdf)", 1), ("[Folder (pdf, 200 kB)](x.pdf)", 0), ("[Lijst (excel, 1 MB)](x.xlsx)", 1)],
)
def test_a_download_says_its_kind_and_size_and_has_an_open_format(text: str, count: int) -> None:
    assert len(lines(link_download, text)) == count


def test_a_link_to_a_page_is_no_download() -> None:
    assert lines(link_download, "[Paspoort](paspoort.md)") == []
