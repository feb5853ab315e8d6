"""The order of results: fields, types, and having all of the words."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.pages import page
from tests.unit.search.asking import found_by, search_in
from tools.search import ranking
from tools.search.ranking import Ranked, Scored

PADDING = tuple(page(f"anders-{number}", titel=f"Iets anders {number}") for number in range(20))


@pytest.mark.parametrize(
    ("question", "slugs"),
    [("kliko", ["titel", "zoekwoorden", "samenvatting", "koppen", "tekst"])],
)
def test_a_title_goes_before_keywords_summary_headings_and_text(
    question: str, slugs: list[str], tmp_path: Path
) -> None:
    search = search_in(
        tmp_path,
        page("tekst", titel="Een", samenvatting="Wat hier staat.", body="De kliko staat hier."),
        page("koppen", titel="Twee", samenvatting="Wat hier staat.", body="## Kliko\n\nDe bak staat hier."),
        page("samenvatting", titel="Drie", samenvatting="De kliko staat.", body="De bak staat hier."),
        page(
            "zoekwoorden",
            titel="Vier",
            samenvatting="Wat hier staat.",
            body="De bak staat hier.",
            zoekwoorden=("kliko bestellen",),
        ),
        page("titel", titel="Kliko legen", samenvatting="Wat hier staat.", body="De bak staat hier."),
        *PADDING,
    )
    assert found_by(search, question) == slugs


def test_on_equal_match_the_top_task_goes_first_then_the_product_then_information(tmp_path: Path) -> None:
    same = {"titel": "Kliko", "samenvatting": "Alles over de kliko.", "body": "De kliko."}
    search = search_in(
        tmp_path,
        page("c-informatie", type="informatie", **same),
        page("b-product", type="product", **same),
        page("d-toptaak", type="toptaak", **same),
        *PADDING,
    )
    assert found_by(search, "kliko") == ["d-toptaak", "b-product", "c-informatie"]


def test_a_page_with_all_words_goes_before_a_page_with_one_word_often(tmp_path: Path) -> None:
    search = search_in(
        tmp_path,
        page("vaak", titel="Pas", body="Paspoort. " * 30),
        page("alles", titel="Documenten", body="Een paspoort verlengen als het verlopen is."),
        *PADDING,
    )
    assert found_by(search, "paspoort verlengen verlopen")[0] == "alles"


def test_a_page_that_has_one_of_the_words_is_found_too(tmp_path: Path) -> None:
    search = search_in(tmp_path, page("kliko", titel="Kliko"), page("paspoort", titel="Paspoort"), *PADDING)
    assert set(found_by(search, "kliko paspoort olifant")) == {"kliko", "paspoort"}


def test_a_question_that_is_exactly_a_keyword_wins(tmp_path: Path) -> None:
    search = search_in(
        tmp_path,
        page("los", titel="Zoeken", zoekwoorden=("nieuw", "adres")),
        page("sleutel", titel="Verhuizing doorgeven", zoekwoorden=("nieuw adres",)),
        *PADDING,
    )
    assert found_by(search, "nieuwe adressen")[0] == "sleutel"


def test_a_question_that_is_the_address_of_a_page_finds_that_page(tmp_path: Path) -> None:
    search = search_in(
        tmp_path,
        page("gebarentaal", titel="Contact in gebarentaal", samenvatting="Contact met een tolk.", body="Contact."),
        page("contact", titel="Contact en service", samenvatting="Zo bereikt u ons.", type="thema"),
        *PADDING,
    )
    assert found_by(search, "contact")[0] == "contact"


def test_a_page_that_belongs_to_the_first_result_is_shown_below_it(tmp_path: Path) -> None:
    search = search_in(
        tmp_path,
        page("kliko", titel="Kliko aanvragen", verwant=("kalender", "weg")),
        page("kalender", titel="Wanneer we ophalen"),
        page("contact", titel="Contact en service", type="thema"),
        *PADDING,
    )
    assert found_by(search, "kliko") == ["kliko", "kalender", "contact"]


def test_relations_never_change_the_first_result() -> None:
    ranked = [Ranked(1, 10.0), Ranked(2, 9.9), Ranked(3, 1.0)]
    found = ranking.relate(ranked, lambda number: {1: {2: 0.5, 3: 0.5, 4: 0.1}}.get(number, {}))
    assert found == [Ranked(1, 10.0), Ranked(2, 9.9), Ranked(3, 6.0), Ranked(4, 1.0)]


def test_leaving_out_common_words_gives_the_same_results(monkeypatch: pytest.MonkeyPatch) -> None:
    """What MaxScore skips would have ended under the floor: counting everything gives the same list."""
    random = Random(5)
    for _ in range(200):
        units = []
        for _ in range(random.randint(1, 5)):
            found = {
                n: (random.uniform(0.01, 2), random.uniform(0.3, 1))
                for n in random.sample(range(60), random.randint(1, 50))
            }
            units.append(
                (
                    Scored(random.uniform(0.01, 6), found, max(points for points, _ in found.values())),
                    random.choice([0.35, 1.0]),
                )
            )
        priors = [random.choice(list(ranking.PRIOR.values())) for _ in range(60)]
        quick = ranking.rank(units, priors.__getitem__)
        with monkeypatch.context() as patch:
            patch.setattr(ranking, "MOST_PRIOR", 1e9)
            assert ranking.rank(units, priors.__getitem__) == quick
