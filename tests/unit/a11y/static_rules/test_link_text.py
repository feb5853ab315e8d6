"""Links that do not say where they go."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import link_text


def severities(body: str) -> list[str]:
    return [barrier.severity for barrier in found(link_text, body)]


@pytest.mark.parametrize(
    "text", ["hier", "Klik hier", " lees meer… ", "Meer informatie »", "Read more", "Download", "pdf"]
)
def test_a_vague_link_on_its_own_is_wrong(text: str) -> None:
    assert severities(f'<p><a href="/afval/">{text}</a></p>') == ["fout"]


@pytest.mark.parametrize(
    "sentence", ["Voor meer informatie {}.", "Wilt u meer weten? Klik {}.", "U kunt dit {} lezen."]
)
def test_a_sentence_of_empty_words_is_no_help(sentence: str) -> None:
    assert severities(f"<p>{sentence.format('<a href=/a/>hier</a>')}</p>") == ["fout"]


def test_a_heading_is_not_part_of_the_context_of_a_link() -> None:
    assert severities('<h2>Afval</h2><p><a href="/afval/">Lees meer</a></p>') == ["fout"]


@pytest.mark.parametrize(
    "body",
    [
        '<p>De afvalkalender staat <a href="/afval/">hier</a>.</p>',
        '<ul><li>Paspoort <ul><li><a href="/p/">lees meer</a></li></ul></li></ul>',
        '<table><tr><th>Paspoort</th><td><a href="/p/">meer</a></td></tr></table>',
        '<article><h3>Afval</h3><p><a href="/afval/">Lees meer</a></p></article>',
        '<p><a href="/afval/" title="Over afval">hier</a></p>',
        '<p><a href="/afval/">.</a></p>',
        '<p>De kalender <a href="/afval/">»</a></p>',
        '<p>De kalender <a href="/afval/">lees meer<span hidden> over afval</span></a></p>',
        '<details><summary>Afval</summary><a href="/afval/">Lees meer</a></details>',
    ],
)
def test_a_vague_link_with_context_is_a_warning(body: str) -> None:
    assert severities(body) == ["waarschuwing"]


def test_the_criterion_and_the_words_are_named() -> None:
    barrier = found(link_text, '<p><a href="/afval/">Klik <b>hier</b></a></p>')[0]
    assert (barrier.rule, barrier.criteria) == ("linktekst", ("2.4.4",))
    assert "“Klik hier”" in barrier.message


@pytest.mark.parametrize(
    "body",
    [
        '<p><a href="/afval/">Afvalkalender bekijken</a></p>',
        '<p><a href="/afval/">Lees meer over afval</a></p>',
        '<p><a href="/afval/">Lees meer <span class="gm-onzichtbaar">over afval</span></a></p>',
        '<p><a href="/afval/" aria-label="Lees meer over afval">Lees meer</a></p>',
        '<p><a href="/afval/" aria-labelledby="kop">Lees meer</a></p>',
        '<p><a href="/afval/"><img src="x.png" alt="Afvalkalender"> hier</a></p>',
        '<p><a name="hier">hier</a></p>',
        '<div hidden><p><a href="/afval/">hier</a></p></div>',
        "<p>Klik hier</p>",
        '<h2><a href="#details">Details</a></h2>',
        '<p><a href="/afval/"> </a></p>',
        '<p><a href="/?p=2">2</a></p>',
        '<p><a href="/afval/"><b hidden>x</b>Afvalkalender</a></p>',
    ],
)
def test_a_link_that_says_where_it_goes_is_left_alone(body: str) -> None:
    assert severities(body) == []
