"""Headings, lists, tables and images are what they look like."""

from __future__ import annotations

import pytest

from tests.checked import findings, lines
from tools.checks import (
    heading_bold,
    heading_fixed,
    heading_order,
    html_in_text,
    image_alt,
    list_faked,
    list_gap,
    table_header,
)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("# Titel", [1]),
        ("## A\n\n#### B", [3]),
        ("### A", [1]),
        ("## \n\ntekst", [1]),
        ("## A\n\n### B\n\n## A", [5]),
        ("## A\n\n### B\n\n## C\n\n### B", []),
        ("## A\n\n### Kosten\n\n## Kosten", []),
        ("Tekst.\n\n##Kosten", [3]),
        ("#1 van de lijst", [1]),
        ("```\n#code\n```\n\nEen #hashtag.", []),
    ],
)
def test_headings_go_down_one_level_at_a_time(body: str, found: list[int]) -> None:
    assert lines(heading_order, body) == found


@pytest.mark.parametrize("text", ["**Wat kost het**", "**Wat kost het:**"])
def test_a_bold_line_as_heading_is_found(text: str) -> None:
    assert lines(heading_bold, f"Tekst.\n\n{text}\n\nTekst.") == [3]


@pytest.mark.parametrize(
    "text",
    [
        "**Let op:** doe dit.", "**Bel bij gevaar altijd 112.**", "- **Maandag**", "gewone tekst", "**[Start uw aanvraag](https://a.nl)**",
        "**{feit:contact.telefoon}**", "**112**", "**![](x.png)**",
    ],
)  # fmt: skip
def test_bold_in_a_sentence_is_left_alone(text: str) -> None:
    assert lines(heading_bold, text) == []


def test_another_heading_and_another_order_are_found_on_a_product() -> None:
    assert lines(heading_fixed, "## Kosten\n\n## Hoe werkt het\n\n## Prijs") == [3, 5]


def test_the_heading_that_was_meant_is_suggested() -> None:
    found = findings(heading_fixed, "## Wat heeft u nodig")[0]
    assert found.suggestion == "Wat hebt u nodig"
    assert findings(heading_fixed, "## KOSTEN")[0].suggestion == "Kosten"


def test_a_heading_that_says_something_else_gets_no_machine_repair() -> None:
    found = findings(heading_fixed, "## Wat hebt u niet nodig")[0]
    assert (found.original, found.suggestion) == ("", "")
    assert "Bedoelt u “Wat hebt u nodig”?" in found.message


def test_the_fixed_headings_in_order_and_lower_headings_are_left_alone() -> None:
    assert lines(heading_fixed, "## Hoe werkt het\n\n### Online\n\n## Kosten\n\n## Contact") == []


def test_pages_that_are_no_product_choose_their_own_headings() -> None:
    assert lines(heading_fixed, "## Zo regelt u het", type="toptaak") == []


@pytest.mark.parametrize(
    "body",
    [
        "• een\n• twee", "1) een\n2) twee\n", "– een\n– twee", "•een\n•twee", "• een\n\n• twee", "a. een\nb. twee", "(a) een\n(b) twee",
        "Neem mee: • pas • foto", "\\- een\n\\- twee", "• een\nmeer\n• twee",
    ],
)  # fmt: skip
def test_lines_that_only_look_like_a_list_are_found(body: str) -> None:
    assert lines(list_faked, body) == [1]


@pytest.mark.parametrize(("body", "found"), [("- een\n  - twee", [2]), ("1. een\n   - twee\n   - drie", [2, 3])])
def test_a_list_in_a_list_with_too_few_spaces_is_found(body: str, found: list[int]) -> None:
    assert lines(list_faked, body) == found


@pytest.mark.parametrize(
    "body",
    [
        "- een\n- twee", "1. een\n2. twee", "Een streep – midden in een zin.", "– een losse regel", "- een\n    - twee", " - een\n - twee",
        "Ga naar Instellingen → Privacy → Locatie.", "| • a | • b |\n|---|---|\n| c | d |", "```\n• een\n• twee\n```",
        "– een\n\nTekst.\n\n– twee",
    ],
)  # fmt: skip
def test_real_lists_and_dashes_are_left_alone(body: str) -> None:
    assert lines(list_faked, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "| Soort | |\n|---|---|\n| a | b |",
        "| Soort |\n|---|\n| a |",
        "| Soort | Prijs |\n|---|---|",
        "<table><tr><td>x</td></tr></table>",
    ],
)
def test_a_table_without_headings_or_with_one_column_is_found(body: str) -> None:
    assert lines(table_header, body) == [1]


def test_a_table_right_under_a_line_of_text_is_found_with_its_repair() -> None:
    table = "| a | b |\n|---|---|\n| c | d |"
    assert [(one.line, one.suggestion) for one in findings(table_header, f"Tekst:\n{table}")] == [(2, "\n| a | b |")]
    assert lines(table_header, f"## Kop\n{table}") == []


def test_a_table_in_html_is_found_on_its_own_line() -> None:
    assert lines(table_header, "Tekst.\n\n<div>\n<table>\n</table>\n</div>") == [4]


def test_two_good_tables_are_left_alone() -> None:
    table = "| Soort | Dag |\n|---|---|\n| gft | maandag |\n| pmd | dinsdag |\n"
    assert lines(table_header, f"{table}\nTekst.\n\n{table}") == []


@pytest.mark.parametrize(
    "body",
    [
        "![](kaart.png)",
        "![foto 3](kaart.png)",
        "![IMG_2.jpg](kaart.png)",
        "![Afbeelding](kaart.png)",
        "![IMG_2034](kaart.png)",
    ],
)
def test_an_image_without_a_real_description_is_found(body: str) -> None:
    assert lines(image_alt, f"Tekst.\n\n{body}") == [3]


def test_a_mark_of_decoration_holds_for_its_own_image_only() -> None:
    assert len(findings(image_alt, '![](golf.svg "versiering") ![](kaart.png)')) == 1


@pytest.mark.parametrize(
    "body", ["![Het strand bij Egmond](kaart.png)", '![](golf.svg "versiering")', 'Tekst ![](golf.svg\n"versiering")']
)
def test_a_description_or_a_mark_of_decoration_is_left_alone(body: str) -> None:
    assert lines(image_alt, body) == []


@pytest.mark.parametrize("body", ["Neem mee:\n- een\n- twee", "Zo gaat het:\n1. een\n2. twee", "> citaat\n- een"])
def test_a_list_right_under_a_line_of_text_is_found(body: str) -> None:
    assert lines(list_gap, body) == [2]


@pytest.mark.parametrize(
    "body",
    [
        "Neem mee:\n\n- een\n- twee", "## Kop\n- een", "- een\n  meer\n- twee", "- een\n\n- twee", "```\ntekst\n- code\n```",
        "- een\nnog een regel van een\n- twee", "In het jaar\n2026. Dat was lang.", "Kop\n---\n- een", "<!--\ntekst\n- een\n-->", "Tekst\n* * *",
        "```\ncode\n```\n- een",
    ],
)  # fmt: skip
def test_a_list_with_room_above_it_is_left_alone(body: str) -> None:
    assert lines(list_gap, body) == []


def test_a_list_under_a_table_would_become_a_row_and_is_found() -> None:
    assert lines(list_gap, "| a | b |\n|---|---|\n| c | d |\n- een") == [4]


def test_a_new_list_after_the_text_below_a_list_is_found() -> None:
    assert lines(list_gap, "- een\n\nTekst\n- twee") == [4]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ('Tekst.\nLees <a href="x">dit</a>.', [2]),
        ("- een\n- <b>twee</b> <b>drie</b>", [2]),
        ("<center>\n<font color=red>Let op</font>\n</center>", [1, 2]),
        ('Tekst.\n\n<IMG src="strand.jpg" alt="Het strand">', [3]),
        ("| kop |\n|---|\n| <i>cel</i> |", [3]),
    ],
)
def test_html_for_what_markdown_can_say_is_found_on_its_line(body: str, found: list[int]) -> None:
    assert lines(html_in_text, body) == found


@pytest.mark.parametrize(
    "body",
    [
        '<div lang="en" markdown="1">\n\nEnglish text.\n\n</div>',
        'Zie <span lang="en">English information</span>.',
        "| a |\n|---|\n| een<br>twee |",
        "<!-- <b>een opmerking</b> -->",
        "<!--\n<b>een opmerking</b>\n-->",
        "Tekst <!-- <b>weg</b> --> tekst.",
        "Schrijf `<b>` zo.",
        "```\n<b>code</b>\n```",
        "Minder dan 5 <a is kleiner.",
        '<video src="raad.mp4" controls></video>',
    ],
)
def test_html_that_markdown_has_nothing_for_is_left_alone(body: str) -> None:
    assert lines(html_in_text, body) == []
