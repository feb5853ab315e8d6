"""Headings, lists, tables and images are what they look like."""

from __future__ import annotations

import pytest

from tests.checked import findings, lines
from tools.checks import heading_bold, heading_fixed, heading_order, image_alt, list_faked, list_gap, table_header


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("# Titel", [1]),
        ("## A\n\n#### B", [3]),
        ("### A", [1]),
        ("## \n\ntekst", [1]),
        ("## A\n\n### B\n\n## A", [5]),
        ("## A\n\n### B\n\n## C\n\n### B", []),
    ],
)
def test_headings_go_down_one_level_at_a_time(body: str, found: list[int]) -> None:
    assert lines(heading_order, body) == found


@pytest.mark.parametrize("text", ["**Wat kost het**", "**Wat kost het:**"])
def test_a_bold_line_as_heading_is_found(text: str) -> None:
    assert lines(heading_bold, f"Tekst.\n\n{text}\n\nTekst.") == [3]


@pytest.mark.parametrize(
    "text", ["**Let op:** doe dit.", "**Bel bij gevaar altijd 112.**", "- **Maandag**", "gewone tekst"]
)
def test_bold_in_a_sentence_is_left_alone(text: str) -> None:
    assert lines(heading_bold, text) == []


def test_another_heading_and_another_order_are_found_on_a_product() -> None:
    assert lines(heading_fixed, "## Kosten\n\n## Hoe werkt het\n\n## Prijs") == [3, 5]


def test_the_heading_that_was_meant_is_suggested() -> None:
    found = findings(heading_fixed, "## Wat heeft u nodig")[0]
    assert found.suggestion == "Wat hebt u nodig"


def test_the_fixed_headings_in_order_and_lower_headings_are_left_alone() -> None:
    assert lines(heading_fixed, "## Hoe werkt het\n\n### Online\n\n## Kosten\n\n## Contact") == []


def test_pages_that_are_no_product_choose_their_own_headings() -> None:
    assert lines(heading_fixed, "## Zo regelt u het", type="toptaak") == []


@pytest.mark.parametrize("body", ["• een\n• twee", "1) een\n2) twee\n", "– een\n– twee"])
def test_lines_that_only_look_like_a_list_are_found(body: str) -> None:
    expected = [] if body.startswith("1)") else [1]  # Markdown makes a list of 1) itself
    assert lines(list_faked, body) == expected


@pytest.mark.parametrize(
    "body", ["- een\n- twee", "1. een\n2. twee", "Een streep – midden in een zin.", "– een losse regel"]
)
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


def test_two_good_tables_are_left_alone() -> None:
    table = "| Soort | Dag |\n|---|---|\n| gft | maandag |\n| pmd | dinsdag |\n"
    assert lines(table_header, f"{table}\nTekst.\n\n{table}") == []


@pytest.mark.parametrize(
    "body", ["![](kaart.png)", "![foto 3](kaart.png)", "![IMG_2.jpg](kaart.png)", "![Afbeelding](kaart.png)"]
)
def test_an_image_without_a_real_description_is_found(body: str) -> None:
    assert lines(image_alt, f"Tekst.\n\n{body}") == [3]


@pytest.mark.parametrize("body", ["![Het strand bij Egmond](kaart.png)", '![](golf.svg "versiering")'])
def test_a_description_or_a_mark_of_decoration_is_left_alone(body: str) -> None:
    assert lines(image_alt, body) == []


@pytest.mark.parametrize("body", ["Neem mee:\n- een\n- twee", "Zo gaat het:\n1. een\n2. twee"])
def test_a_list_right_under_a_line_of_text_is_found(body: str) -> None:
    assert lines(list_gap, body) == [2]


@pytest.mark.parametrize(
    "body",
    ["Neem mee:\n\n- een\n- twee", "## Kop\n- een", "- een\n  meer\n- twee", "- een\n\n- twee", "```\ntekst\n- code\n```"],
)
def test_a_list_with_room_above_it_is_left_alone(body: str) -> None:
    assert lines(list_gap, body) == []
