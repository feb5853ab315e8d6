"""An answer: what was asked, what was repaired, and what comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pages import page
from tests.unit.search.asking import found_by, search_in
from tools.search.searching import clean


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  paspoort \n verlengen ", "paspoort verlengen"),
        ("pas\x00poort\x1b[31m", "pas poort [31m"),
        ("pas\u202epoort\u200b", "paspoort"),
        ("\ud800paspoort\ue000", "paspoort"),
        ("x" * 5000, "x" * 200),
        ("\x00\x01\x7f", ""),
        ("<b>é</b>", "<b>é</b>"),
    ],
)
def test_a_question_is_one_short_line_of_visible_signs(typed: str, kept: str) -> None:
    assert clean(typed) == kept


def test_a_typing_error_is_repaired_and_said(tmp_path: Path) -> None:
    search = search_in(tmp_path, page("paspoort", titel="Paspoort aanvragen"), page("afval"))
    answer = search.answer("Pasport aanvragen?")
    assert answer.hersteld == "paspoort aanvragen?"
    assert [found.url for found in answer.resultaten] == ["/paspoort/"]


def test_who_wants_it_literally_gets_it_literally(tmp_path: Path) -> None:
    search = search_in(tmp_path, page("paspoort", titel="Paspoort"), page("afval"))
    answer = search.answer("pasport", letterlijk=True)
    assert (answer.hersteld, answer.lijkt_op) == (None, True)
    assert [found.url for found in answer.resultaten] == ["/paspoort/"]


def test_a_question_that_looks_like_nothing_has_no_results(tmp_path: Path) -> None:
    answer = search_in(tmp_path, page("paspoort", titel="Paspoort"), page("afval")).answer("zzqx")
    assert (answer.totaal, answer.resultaten) == (0, ())
    assert answer.veelgevraagd == ()


def test_who_finds_nothing_is_told_what_the_home_page_names_first(tmp_path: Path) -> None:
    tasks = [page(slug, titel=slug.title(), type="toptaak") for slug in ("afval", "paspoort", "rijbewijs")]
    home = page("home", type="overzicht", lijst="home", thema="home", verwant=("rijbewijs", "bestuur", "afval"))
    search = search_in(tmp_path, home, *tasks, page("bestuur", titel="Bestuur"))
    assert [found.titel for found in search.answer("zzqx").veelgevraagd] == ["Rijbewijs", "Afval"]
    assert search.answer("paspoort").veelgevraagd == ()


def test_one_kind_of_page_can_be_asked_for_and_the_others_are_still_counted(tmp_path: Path) -> None:
    search = search_in(
        tmp_path,
        page("een", titel="Kliko"),
        page("twee", titel="Kliko twee"),
        page("info", titel="Kliko", type="informatie"),
    )
    answer = search.answer("kliko", soort="informatie")
    assert [found.url for found in answer.resultaten] == ["/info/"]
    assert answer.soorten == (("product", 2), ("informatie", 1))
    assert search.answer("kliko", soort="thema").soort is None


def test_a_page_that_has_a_common_word_only_is_not_shown(tmp_path: Path) -> None:
    others = [page(f"p{number}", titel=f"Iets {number}", body="U kunt het aanvragen.") for number in range(30)]
    search = search_in(tmp_path, page("paspoort", titel="Paspoort aanvragen", zoekwoorden=("pas",)), *others)
    assert found_by(search, "paspoort aanvragen") == ["paspoort"]
    assert len(found_by(search, "aanvragen")) > 1


def test_a_known_word_is_never_repaired(tmp_path: Path) -> None:
    search = search_in(tmp_path, page("tank", titel="Tanken"), page("bank", titel="Banken"), page("bankje"))
    assert search.answer("bank").hersteld is None


def test_pages_hold_ten_results_and_end(tmp_path: Path) -> None:
    search = search_in(tmp_path, *(page(f"p{number:02}", titel=f"Kliko {number:02}") for number in range(23)))
    answers = [search.answer("kliko", pagina) for pagina in (1, 2, 3)]
    assert [len(answer.resultaten) for answer in answers] == [10, 10, 3]
    assert len({found.url for answer in answers for found in answer.resultaten}) == 23
    assert search.answer("kliko", 99).pagina == 3
    assert search.answer("kliko", -5).pagina == 1


def test_the_words_that_were_found_are_marked_in_the_best_sentence(tmp_path: Path) -> None:
    body = "Elke week halen we iets op. Zet uw oude matrassen op tijd aan de weg. Bel ons gerust."
    search = search_in(tmp_path, page("grofvuil", samenvatting="Grofvuil kwijt.", body=body), page("ander"))
    snippet = search.answer("matras").resultaten[0].snippet
    assert [piece.text for piece in snippet if piece.marked] == ["matrassen"]
    assert "".join(piece.text for piece in snippet) == "Zet uw oude matrassen op tijd aan de weg."


def test_the_summary_is_shown_when_no_sentence_is_better(tmp_path: Path) -> None:
    search = search_in(
        tmp_path, page("kliko", samenvatting="Vraag een kliko aan.", body="De kliko staat er."), page("x")
    )
    assert "".join(piece.text for piece in search.answer("kliko").resultaten[0].snippet) == "Vraag een kliko aan."


@pytest.mark.parametrize(
    ("typed", "slug"),
    [("gemeentehuis open", "openingstijden"), ("de kliko's", "container"), ("ik ben verhuisd", "verhuizing")],
)
def test_citizens_words_find_the_page(typed: str, slug: str, tmp_path: Path) -> None:
    search = search_in(
        tmp_path,
        page("openingstijden", titel="Openingstijden en adres", zoekwoorden=("gemeentehuis open",)),
        page("container", titel="Container aanvragen", zoekwoorden=("kliko",)),
        page("verhuizing", titel="Verhuizing doorgeven"),
    )
    assert found_by(search, typed)[0] == slug
