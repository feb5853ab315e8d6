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


@pytest.mark.parametrize(
    "body", ["[Folder (pdf, 1 MB)](../content/bestanden/folder.pdf)", "![Het strand](../content/bestanden/strand.jpg)"]
)
def test_a_file_that_is_there_is_left_alone_and_one_that_is_not_is_found(body: str) -> None:
    files = frozenset({"content/bestanden/folder.pdf", "content/bestanden/strand.jpg"})
    assert findings(link_target, body, site_has={"files": files}) == []
    assert [one.line for one in findings(link_target, f"Een.\n\n{body}", site_has={"files": frozenset()})] == [3]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("../content/toptaken/pasport.md", "Bedoelt u ../content/toptaken/paspoort.md?"),
        ("noodpaspoort.md", "haal de link weg"),
    ],
)
def test_a_page_is_suggested_for_a_typing_error_only(typed: str, said: str) -> None:
    assert said in findings(link_target, f"[tekst]({typed})", OTHER, page("zakenpaspoort"))[0].message


def test_a_page_in_another_folder_is_suggested() -> None:
    found = findings(link_target, "[tekst](paspoort.md)", OTHER)[0]
    assert (found.original, found.suggestion) == ("paspoort.md", "../content/toptaken/paspoort.md")


@pytest.mark.parametrize("target", ["", "#"])
def test_a_link_without_an_address_is_found(target: str) -> None:
    assert lines(link_target, f"Een.\n\n[tekst]({target})") == [3]


def test_a_link_to_a_page_that_has_a_fault_itself_is_left_alone() -> None:
    body = "[tekst](../content/weg.md)"
    assert findings(link_target, body, site_has={"refused": frozenset({"content/weg.md"})}) == []


def test_anchors_are_those_of_the_site() -> None:
    body = "## Kosten {#prijs}\n\n## !!!\n\n## A\n\n## A\n\n[a](#prijs) [b](#_1) [c](#a_1)"
    assert lines(link_target, body) == []


def test_an_anchor_on_the_page_itself_is_checked() -> None:
    assert lines(link_target, "## Kosten\n\n[a](#kosten) [b](#prijs)") == [3]


@pytest.mark.parametrize(
    "target",
    [
        "http://www.overheid.nl",
        "HTTP://a.nl",
        "//www.overheid.nl",
        "javascript:alert(1)",
        "file:///C:/a.pdf",
        "C:\\map\\a.pdf",
        "data:x",
    ],
)
def test_a_link_that_is_not_safe_is_found(target: str) -> None:
    assert lines(link_secure, f"[tekst]({target})") == [1]


def test_a_safe_link_is_left_alone_and_an_unsafe_one_gets_the_repair() -> None:
    assert lines(link_secure, "[tekst](https://www.overheid.nl)") == []
    assert lines(link_secure, "[tekst](mailto:a@b.nl) [tekst](tel:112) [tekst](#kop)") == []
    assert findings(link_secure, "[tekst](http://www.overheid.nl)")[0].suggestion == "https://www.overheid.nl"


def test_the_repair_of_an_address_is_as_it_was_typed() -> None:
    found = findings(link_secure, "[tekst](http://a.nl/één)")[0]
    assert (found.original, found.suggestion) == ("http://a.nl/één", "https://a.nl/één")


@pytest.mark.parametrize(
    "text", ["hier", "Klik hier", "lees meer", "Meer informatie.", "", "formulier.pdf", "via deze link", "De website"]
)
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
    "text",
    [
        "[www.overheid.nl](https://www.overheid.nl)", "Kijk op [overheid.nl](https://overheid.nl).", "```\nhttps://a.nl\n```",
        '<div><a href="https://a.nl">tekst</a></div>',
    ],
)  # fmt: skip
def test_the_name_of_a_site_as_link_is_left_alone(text: str) -> None:
    assert lines(link_bare, text) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [("[Folder](x.pdf)", 1), ("[Folder (pdf, 200 kB)](x.pdf)", 0), ("[Lijst (excel, 1 MB)](x.xlsx)", 1)],
)
def test_a_download_says_its_kind_and_size_and_has_an_open_format(text: str, count: int) -> None:
    assert len(lines(link_download, text)) == count


@pytest.mark.parametrize("target", ["https://[", "https://[x", "https://a.nl/[", "//["])
def test_an_address_that_makes_no_sense_is_read_without_an_exception(target: str) -> None:
    assert lines(link_download, f"[tekst]({target})") == []


def test_a_bare_address_is_quoted_without_the_point_behind_it() -> None:
    assert "Het adres https://a.nl/x staat kaal" in findings(link_bare, "Kijk (https://a.nl/x).")[0].message


def test_a_link_to_a_page_is_no_download() -> None:
    assert lines(link_download, "[Paspoort](paspoort.md)") == []
