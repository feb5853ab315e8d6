"""Parts of a page in another language."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tests.unit.a11y.test_language import DUTCH, ENGLISH
from tools.a11y.static_rules import part_language


def places(body: str) -> list[str]:
    return [barrier.element.tag for barrier in found(part_language, f"<p>{DUTCH}</p>{body}")]


@pytest.mark.parametrize(
    ("body", "tag"),
    [
        (f"<p>{ENGLISH}</p>", "p"),
        (f"<ul><li>{ENGLISH}</li></ul>", "li"),
        (f"<table><tr><td>{ENGLISH}</td></tr></table>", "td"),
        (f"<h2>{ENGLISH}</h2>", "h2"),
        (f'<p lang="fr">{ENGLISH}</p>', "p"),
        (f'<p>Er staat: <span lang="nl">{ENGLISH}</span></p>', "span"),
        ('<p lang="en">Hij ging met de kippen op stok</p>', "p"),
        (f'<div lang="en"><p>{ENGLISH}</p><p>{ENGLISH}</p><p>{ENGLISH}</p><p>{DUTCH}</p></div>', "p"),
    ],
)
def test_a_passage_without_its_language_is_found(body: str, tag: str) -> None:
    assert places(body) == [tag]


def test_what_to_write_is_said() -> None:
    assert 'Zet er `lang="en"` op' in found(part_language, f"<p>{DUTCH}</p><p>{ENGLISH}</p>")[0].message
    arabic = "يمكنك التقدم بطلب للحصول على جواز سفر في مبنى البلدية. أحضر معك جواز سفرك القديم."
    assert "de code van die taal" in found(part_language, f"<p>{DUTCH}</p><p>{arabic}</p>")[0].message


def test_all_of_an_element_with_a_wrong_language_is_one_finding() -> None:
    assert places(f'<div lang="fr"><p>{ENGLISH}</p><p>{ENGLISH}</p></div>') == ["div"]


@pytest.mark.parametrize(
    "body",
    [
        f'<p lang="en">{ENGLISH}</p>',
        f'<div lang="en"><p>{ENGLISH}</p></div>',
        f"<p>De folder zegt: “{ENGLISH}” Meer staat er niet in die folder.</p>",
        f"<p><q>{ENGLISH}</q></p>",
        f"<p>Voer uit: <code>{ENGLISH}</code></p>",
        f"<p hidden>{ENGLISH}</p>",
        "<p>Kijk bij English information for expats and visitors.</p>",
        "<p>Het boek <i>The Art of the Possible in the World of Today</i> ligt bij de balie.</p>",
        '<p lang="en">Passport</p>',
        '<p lang="fy">Neem dit mee naar de balie van het raadhuis</p>',
        '<p lang="">Take this with you to the desk of the town hall</p>',
    ],
)
def test_what_says_its_language_or_is_no_passage_is_left_alone(body: str) -> None:
    assert places(body) == []


def test_a_page_that_is_wrong_as_a_whole_is_not_told_of_every_part() -> None:
    assert found(part_language, f"<p>{ENGLISH}</p>") == []


PICTURE = '<img src="/a.png" aria-labelledby="n"{}>'


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        (PICTURE.format("") + '<p id="n" lang="en" hidden>The beach</p>', True),
        (PICTURE.format(' lang="en-GB"') + '<p id="n" lang="en" hidden>The beach</p>', False),
        (PICTURE.format("") + '<p id="n" hidden>Het strand</p>', False),
        (PICTURE.format("") + '<p id="n" lang="en">The beach</p>', False),
        (PICTURE.format("") + '<p id="n" lang="en" hidden></p>', False),
        (PICTURE.format("") + '<p id="n" lang="" hidden>The beach</p>', False),
    ],
)
def test_a_hidden_name_is_read_in_the_language_of_what_it_names(body: str, wrong: bool) -> None:
    assert places(body) == ["img"] * wrong
