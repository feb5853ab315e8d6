"""A question becomes units of terms; a document becomes terms per field."""

from __future__ import annotations

import pytest

from tests.pages import page, site
from tests.unit.search.asking import TODAY
from tools.search.analysis import MOST_WORDS, Analyser, Words, content_words, key, lexicon
from tools.search.documents import documents
from tools.search.phrases import Lists
from tools.search.stemming import stem


def document(titel: str, tekst: str = "", zoekwoorden: tuple[str, ...] = ()) -> Words:
    found = documents(site(page("een", titel=titel, samenvatting="", body=tekst, zoekwoorden=zoekwoorden)), TODAY)
    return Words.of(found[0])


def analyser(*titles: str, lists: Lists | None = None) -> Analyser:
    return Analyser(lexicon(document(title) for title in titles), lists)


def terms(units: Analyser, question: str) -> dict[str, dict[str, float]]:
    return {unit.word: dict(unit.terms) for unit in units.expand(question).units}


def test_question_words_are_dropped_unless_there_is_nothing_else() -> None:
    assert content_words("Hoe kan ik mijn paspoort verlengen?") == ["paspoort", "verlengen"]
    assert content_words("hoe en wat") == ["hoe", "en", "wat"]


def test_a_title_keeps_its_little_words_and_a_text_does_not() -> None:
    fields = analyser("Wat en hoe").analyse(document("Wat en hoe", "Wat en hoe het werkt"))
    assert fields["titel"] == {"wat": 1, "en": 1, "hoe": 1}
    assert fields["tekst"] == {"werkt": 1}


def test_repeating_a_keyword_does_not_pay() -> None:
    fields = analyser("x").analyse(document("Kliko", "kliko kliko", ("kliko", "kliko stuk", "kliko's")))
    assert fields["zoekwoorden"] == {"kliko": 1, "stuk": 1}
    assert fields["tekst"] == {"kliko": 2}


def test_a_compound_has_its_parts_in_the_document_under_a_mark() -> None:
    fields = analyser("Afval", "Kalender").analyse(document("Afvalkalender"))
    assert fields["titel"] == {"afvalkalender": 1, "~afval": 1, "~kalender": 1}


def test_a_compound_in_a_question_asks_for_its_parts_too() -> None:
    found = terms(analyser("Afval", "Kalender"), "afvalkalender")
    assert found["afval"]["afval"] == 1.0
    assert "~kalender" in found["kalender"]


def test_neighbours_are_joined_when_the_site_writes_them_as_one_word() -> None:
    assert terms(analyser("Grofvuil"), "grof vuil")["grof vuil"] == {"grofvuil": 1.0}
    assert "grof vuil" not in terms(analyser("Afval"), "grof vuil")


def test_neighbours_are_joined_when_the_list_of_synonyms_has_the_one_word() -> None:
    units = analyser("Afval", lists=Lists(synonyms={"vuilnisbak": ["afval"]}))
    assert "afval" in terms(units, "vuilnis bak")["vuilnis bak"]


def test_a_verb_in_two_pieces_is_one_verb() -> None:
    found = terms(analyser("Paspoort aanvragen"), "hoe vraag ik een paspoort aan")
    assert found["vraag"]["aanvrag"] == 1.0


@pytest.mark.parametrize(("typed", "meant"), [("verhuisd", "verhuis"), ("verhuist", "verhuis"), ("opgezegd", "opzeg")])
def test_a_participle_finds_its_verb(typed: str, meant: str) -> None:
    assert meant in terms(analyser("Verhuizen", "Opzeggen"), typed)[typed]


def test_the_beginning_of_a_word_finds_the_word() -> None:
    assert "rijbewijs" in terms(analyser("Rijbewijs"), "rijbew")["rijbew"]


def test_the_end_of_an_unknown_word_finds_what_it_is_about() -> None:
    assert "vergun" in terms(analyser("Vergunning"), "tuinhuisvergunning")["tuinhuisvergunning"]


def test_an_essay_is_cut_off() -> None:
    assert len(analyser("Afval").expand("woord " * 500 + "einde").units) <= 2 * MOST_WORDS


def test_phrases_that_mean_the_same_have_one_key() -> None:
    assert key("Het rijbewijs verlengen") == key("rijbewijzen verlengd?".replace("verlengd", "verlengen"))


def test_a_word_of_a_title_is_more_common_than_one_of_the_text() -> None:
    assert lexicon([document("Afval", "Een kliko")])["afval"] > lexicon([document("Afval", "Een kliko")])["kliko"]


def test_a_synonym_is_looked_for_beside_the_word_itself() -> None:
    lists = Lists(synonyms={"kliko": ["afvalcontainer"]})
    found = terms(analyser("Kliko", "Afvalcontainer", lists=lists), "klikos")["klikos"]
    assert found["kliko"] == 1.0
    assert 0 < found[stem("afvalcontainer")] < 1


def test_a_phrase_of_synonyms_is_one_unit_and_its_words_count_less() -> None:
    units = analyser("Boom kappen", lists=Lists(synonyms={"boom omzagen": ["boom kappen"]}))
    found = {unit.word: unit for unit in units.expand("een boom laten omzagen").units}
    assert dict(found["boom omzagen"].terms) == {"bom kap": 1.0}
    assert found["boom"].weight < 1


def test_an_english_phrase_takes_the_place_of_its_words() -> None:
    units = analyser("Rijbewijs", lists=Lists(english={"driving licence": ["rijbewijs"]}))
    found = terms(units, "how do I renew my driving licences")
    assert found["driving licences"]["rijbewijs"] == 1.0
    assert "driving" not in found


def test_an_english_word_that_the_site_has_keeps_its_own_meaning_too() -> None:
    units = analyser("Camping", "Kamperen", lists=Lists(english={"camping": ["kamperen"]}))
    assert set(terms(units, "camping")["camping"]) >= {stem("camping"), stem("kamperen")}


def test_words_of_the_lists_are_known_and_need_no_repair() -> None:
    known = analyser("Afval", lists=Lists(synonyms={"kliko": ["afval"]}, english={"waste": ["afval"]}))
    assert known.is_known("kliko")
    assert known.is_known("waste")
    assert not known.is_known("wasde")


@pytest.mark.parametrize(
    ("small", "word"),
    [
        ("feestje", "feest"),
        ("feestjes", "feest"),
        ("kaartje", "kaart"),
        ("kamertje", "kamer"),
        ("karretje", "kar"),
        ("boompje", "boom"),
        ("rekeninkje", "rekening"),
        ("autotje", "auto"),
    ],
)
def test_a_diminutive_stands_for_the_word_that_the_site_has(small: str, word: str) -> None:
    known = analyser(word)
    assert terms(known, small)[small][stem(word)] == 1.0
    assert known.is_known(small)


@pytest.mark.parametrize("word", ["lintje", "oranje", "meisje", "bonje"])
def test_a_word_that_the_site_has_itself_is_no_diminutive(word: str) -> None:
    assert terms(analyser(word, word[:-2], word[:-3]), word)[word][stem(word)] == 1.0


def test_a_synonym_is_found_by_its_diminutive() -> None:
    lists = Lists(synonyms={"kroeg": ["horeca"]})
    assert "horeca" in terms(analyser("Horeca", lists=lists), "kroegje")["kroegje"]


def test_a_diminutive_falls_apart_in_parts_as_the_word_does() -> None:
    found = terms(analyser("Vakantie", "Huis"), "vakantiehuisje")
    assert {"vakantie", "huis"} <= set(found)
