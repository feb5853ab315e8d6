"""The order of the results, explained to an editor."""

from __future__ import annotations

from pathlib import Path

from tests.pages import page, site
from tests.unit.search.asking import TODAY
from tools.search import indexing
from tools.search.documents import documents
from tools.search.explaining import explain
from tools.search.index import opened
from tools.search.phrases import Lists
from tools.search.searching import Search


def search(folder: Path) -> Search:
    pages = (
        page("paspoort-aanvragen", titel="Paspoort aanvragen", type="toptaak", zoekwoorden=("reisdocument",)),
        page("visum", titel="Visum", body="U hebt een paspoort nodig.", verwant=("op-reis",)),
        page("op-reis", titel="Reizen"),
        *(page(f"anders-{number}") for number in range(9)),
    )
    lists = Lists(synonyms={"reispas": ["paspoort"]}, best={"visum": "op-reis"})
    indexing.build(documents(site(*pages), TODAY), folder / "zoekindex", lists)
    return Search(opened(folder / "zoekindex"))


def test_it_says_where_the_words_are_and_what_the_kind_of_page_does(tmp_path: Path) -> None:
    text = explain(search(tmp_path), "paspoort aanvragen")
    assert "1. Paspoort aanvragen (/paspoort-aanvragen/)" in text
    assert "“paspoort” gevonden als paspoort in de titel" in text
    assert "soort pagina Direct regelen: alle punten keer 1,30" in text
    assert "de hele vraag is de titel" in text
    text = explain(search(tmp_path / "2"), "visum aanvragen paspoort")
    assert "“aanvragen” staat niet op deze pagina" in text
    assert "in de tekst" in text


def test_it_says_what_was_repaired_what_a_list_did_and_what_an_editor_chose(tmp_path: Path) -> None:
    found = search(tmp_path)
    assert "Hersteld tot: paspoort" in explain(found, "pasport")
    assert "paspoort" in explain(found, "reispas").splitlines()[1]
    text = explain(found, "visum")
    assert "1. Reizen" in text
    assert "de redactie heeft deze pagina bovenaan gezet" in text


def test_it_says_that_a_page_belongs_to_another(tmp_path: Path) -> None:
    assert "hoort bij een van de eerste" in explain(search(tmp_path), "visums nodig")


def test_it_says_that_nothing_was_found(tmp_path: Path) -> None:
    assert "Geen pagina heeft een van deze woorden" in explain(search(tmp_path), "qqqqq")


def test_it_shows_words_of_the_site_and_no_stems(tmp_path: Path) -> None:
    pages = (
        page("een", titel="Verhuizing doorgeven", body="Verhuizing is verhuizen."),
        *(page(f"p{n}") for n in range(9)),
    )
    lists = Lists(synonyms={"verkassen": ["verhuizing"]})
    indexing.build(documents(site(*pages), TODAY), tmp_path / "zoekindex", lists)
    found = Search(opened(tmp_path / "zoekindex"))
    text = explain(found, "verhuisd doorgegeven verkassen")
    assert "“verhuisd” als verhuizing" in text
    assert "“verkassen” als verhuizing" in text
    assert "“doorgegeven” gevonden als doorgeven in de titel" in text
    assert "verhuis " not in text


def test_it_names_the_words_as_they_stand_in_the_place_where_they_are(tmp_path: Path) -> None:
    pages = (
        page("een", titel="Verloren paspoort", body="Bent u uw paspoort kwijt? Inleveren mag ook."),
        page("twee", titel="Zakenpaspoort", body="Voor zaken."),
        *(page(f"p{n}") for n in range(9)),
    )
    lists = Lists(synonyms={"kwijt": ["inleveren"]})
    indexing.build(documents(site(*pages), TODAY), tmp_path / "zoekindex", lists)
    found = Search(opened(tmp_path / "zoekindex"))
    assert "“kwijt” gevonden als verloren in de titel" in explain(found, "kwijt paspoort")
    assert "“paspoort” gevonden als deel van zakenpaspoort in de titel" in explain(found, "paspoort")


def test_it_leaves_out_what_changes_nothing_and_says_which_word_the_site_does_not_have(tmp_path: Path) -> None:
    text = explain(search(tmp_path), "visum qqqqq")
    assert "“qqqqq” staat op geen enkele pagina" in text
    assert "keer 1,00" not in text
