"""The order of results: fields, types, and having all of the words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

import numpy as np
import pytest

from tests.pages import page
from tests.unit.search.asking import found_by, search_in
from tools.search import ranking
from tools.search.ranking import Ranked, Ranking, Scored

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
    ranked = Ranking.of_pairs([(1, 10.0), (2, 9.9), (3, 1.0)])
    found = ranking.relate(ranked, lambda number: {1: {2: 0.5, 3: 0.5, 4: 0.1}}.get(number, {}), 5)
    assert found[:] == [Ranked(1, 10.0), Ranked(2, 9.9), Ranked(3, 6.0), Ranked(4, 1.0)]


def test_of_a_related_page_that_has_more_itself_nothing_changes() -> None:
    ranked = Ranking.of_pairs([(0, 10.0), (1, 9.0)])
    assert ranking.relate(ranked, lambda _: {1: 0.3}, 2)[:] == ranked[:]


def test_a_document_that_is_put_first_is_there_once() -> None:
    ranked = Ranking.of_pairs([(4, 2.0), (1, 1.0)])
    assert ranked.led_by(1, 3.0)[:] == [Ranked(1, 3.0), Ranked(4, 2.0)]
    assert ranked.led_by(7, 3.0)[:] == [Ranked(7, 3.0), Ranked(4, 2.0), Ranked(1, 1.0)]


def test_a_unit_knows_who_has_it() -> None:
    found = ranking.score([("kliko", 1.0), ("bak", 0.5)], {"kliko": {3: 2.0}, "bak": {1: 4.0, 3: 4.0}}.__getitem__, 9)
    assert found.numbers.tolist() == [1, 3]
    assert [found.at(number) is None for number in range(5)] == [True, False, True, False, True]
    points = found.rarity * 4.0 / (4.0 + ranking.SATURATION)
    assert found.at(3) == pytest.approx((points, 1.0))


def by_hand(units: Sequence[tuple[Scored, float]], boosts: Sequence[float]) -> list[tuple[int, float]]:
    """The formula one document after another, to compare with."""
    total = sum(unit.rarity * weight for unit, weight in units)
    found = {}
    for number, boost in enumerate(boosts):
        hits = [(unit.rarity * weight, weight, hit) for unit, weight in units if (hit := unit.at(number))]
        if hits:
            points = sum(weight * hit[0] for _, weight, hit in hits) * boost
            found[number] = points * (sum(much * hit[1] for much, _, hit in hits) / total) ** ranking.COVERAGE
    least = ranking.FLOOR * max(found.values())
    return sorted(
        ((n, score) for n, score in found.items() if score >= least), key=lambda one: (-round(one[1], 6), one[0])
    )


def test_all_documents_at_once_is_the_formula_for_each_of_them() -> None:
    random = Random(5)
    for _ in range(200):
        units = []
        for _ in range(random.randint(1, 5)):
            numbers = np.array(sorted(random.sample(range(60), random.randint(1, 50))))
            points, nearness = (
                np.array([random.uniform(least, most) for _ in numbers]) for least, most in ((0.01, 2), (0.3, 1))
            )
            units.append((Scored(random.uniform(0.01, 6), numbers, points, nearness), random.choice([0.35, 1.0])))
        boosts = np.array([random.choice(list(ranking.PRIOR.values())) for _ in range(60)])
        found, wanted = ranking.rank(units, boosts)[:], by_hand(units, boosts.tolist())
        assert [one.number for one in found] == [number for number, _ in wanted]
        assert [one.score for one in found] == pytest.approx([score for _, score in wanted], abs=1e-6)


def test_equal_scores_keep_the_order_of_the_numbers_and_nothing_found_is_an_empty_list() -> None:
    same = Scored(1.0, np.array([2, 5, 7]), np.ones(3), np.ones(3))
    assert [one.number for one in ranking.rank([(same, 1.0)], np.ones(9))[:]] == [2, 5, 7]
    assert ranking.rank([], np.ones(9))[:] == []
