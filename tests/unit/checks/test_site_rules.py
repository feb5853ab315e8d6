"""Rules that look at all pages together: facts, reviews, reach, likeness, search words, reading level."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from tests.checked import site_findings
from tests.pages import page
from tools.checks import fact_status, reachable, readability, review_overdue, search_words, similarity
from tools.checks.document import Document
from tools.model.fact import Fact, Zekerheid

HOME = page("home", type="overzicht", lijst="home", thema="home", path="content/index.md")
THEME = page("contact", type="thema", path="content/themas/contact.md")
WORDS = [f"woord{number}" for number in range(100)]


def fact(zekerheid: Zekerheid, until: date | None = None) -> dict[str, Fact]:
    return {
        "leges": Fact("leges", "bedrag", "€ 10", "een bedrag", "b", "2026", zekerheid, "kcc", geldig_tot=until, line=7)
    }


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        (fact("hoog"), []),
        (fact("middel"), [("data/feiten.yml", 7, "waarschuwing", "kcc")]),
        (fact("hoog", date(2026, 11, 21)), [("data/feiten.yml", 7, "waarschuwing", "kcc")]),
        (fact("hoog", date(2026, 11, 22)), []),
    ],
)
def test_a_used_fact_that_is_not_shown_is_found_once_for_its_owner(
    facts: dict[str, Fact], found: list[tuple[str, int, str, str]]
) -> None:
    pages = (page("a", body="{feit:leges}"), page("b", kosten=("leges",)))
    got = site_findings(fact_status, *pages, facts=facts)
    assert [(one.path, one.line, one.severity, one.correspondent) for one in got] == found


def test_a_fact_that_no_page_uses_is_left_alone() -> None:
    assert site_findings(fact_status, page("a"), facts=fact("laag")) == []


@pytest.mark.parametrize(
    ("reviewed", "severities"),
    [
        (date(2025, 11, 21), ["waarschuwing"]),
        (date(2025, 11, 22), []),
        (date(2026, 11, 22), []),
        (date(2026, 11, 23), ["fout"]),
    ],
)
def test_an_overdue_review_warns_and_one_in_the_future_is_refused(reviewed: date, severities: list[str]) -> None:
    assert [one.severity for one in site_findings(review_overdue, page("a", gecontroleerd_op=reviewed))] == severities


def test_a_page_that_nothing_leads_to_is_found() -> None:
    assert [one.path for one in site_findings(reachable, HOME, THEME, page("a"), page("b", thema="home"))] == [
        "pdc/b.md"
    ]


def test_a_page_that_is_too_many_clicks_away_is_found() -> None:
    chain = [page(f"p{n}", thema="home", type="informatie", body=f"[verder](p{n + 1}.md)") for n in range(4)]
    start = page("a", body="[verder](p0.md)")
    assert [one.path for one in site_findings(reachable, HOME, THEME, start, *chain)] == [
        "pdc/p1.md",
        "pdc/p2.md",
        "pdc/p3.md",
    ]


def test_what_the_site_lists_on_a_hub_leads_there() -> None:
    event = page("op-reis-gaan", type="levensgebeurtenis", path="content/op-reis-gaan.md", thema="home")
    task = page("taak", type="toptaak", thema="home", path="content/taak.md")
    lists = page("zoeken", type="overzicht", lijst="zoeken", thema="home", path="content/zoeken.md")
    far = page("b", thema="home", levensgebeurtenissen=("op-reis-gaan",))
    assert site_findings(reachable, HOME, event, task, lists, far) == []


def test_reach_is_not_judged_while_a_page_has_a_fault_itself() -> None:
    pages = (HOME, THEME, page("b", thema="home"))
    assert site_findings(reachable, *pages, refused=frozenset({"content/themas/x.md"})) == []


def test_a_site_without_home_page_is_not_judged() -> None:
    assert site_findings(reachable, page("a")) == []


def test_two_pages_that_say_the_same_are_found_on_the_second() -> None:
    text = " ".join(WORDS)
    found = site_findings(similarity, page("a", body=text), page("b", body=text + " meer"))
    assert {(one.path, one.severity) for one in found} == {("pdc/b.md", "fout")}


def test_many_pages_that_say_the_same_are_all_found() -> None:
    text = " ".join(WORDS)
    found = site_findings(similarity, *(page(f"p{number:02}", body=f"{text} {number}") for number in range(20)))
    assert {one.path for one in found if one.severity == "fout"} == {f"pdc/p{number:02}.md" for number in range(1, 20)}


def test_pairs_are_exact_whatever_their_likeness() -> None:
    texts = [" ".join(WORDS[start : start + 40]) for start in range(0, 40, 5)]
    documents = [Document(page(f"p{number}", body=text)) for number, text in enumerate(texts)]
    sets = [{tuple(text.split()[place : place + 5]) for place in range(36)} for text in texts]
    exact = {
        (one, other): len(sets[one] & sets[other]) / len(sets[one] | sets[other])
        for one, other in itertools.combinations(range(len(sets)), 2)
    }
    for least in (0.05, 0.35, 0.6):
        found = {
            (int(one.page.slug[1:]), int(other.page.slug[1:])): share
            for share, one, other in similarity.similar_pairs(documents, least)
        }
        assert found == {pair: share for pair, share in exact.items() if share >= least}


def test_a_copy_is_said_once_and_not_for_each_of_its_paragraphs() -> None:
    text = "\n\n".join(" ".join(WORDS[start : start + 20]) for start in (0, 20, 40))
    assert len(site_findings(similarity, page("a", body=text), page("b", body=text))) == 1


def test_two_pages_with_a_common_sentence_are_left_alone() -> None:
    one, other = " ".join(WORDS[:60]), " ".join(WORDS[50:])
    assert site_findings(similarity, page("a", body=one), page("b", body=other)) == []


def test_a_paragraph_that_stands_on_two_pages_is_found() -> None:
    shared = " ".join(WORDS[:14])
    unlike = "\n\n".join(" ".join(f"{word}{n}" for word in WORDS) for n in range(2))
    found = site_findings(similarity, page("a", body=shared), page("b", body=f"{unlike}\n\n{shared}"))
    assert [(one.path, one.line, one.severity) for one in found] == [("pdc/b.md", 24, "waarschuwing")]


def test_search_words_are_checked() -> None:
    good = page("a", zoekwoorden=("een", "twee", "drie"))
    title = page("b", zoekwoorden=("a", "vier", "vijf"))
    few = page("c", zoekwoorden=("zes", "zeven"))
    found = site_findings(search_words, good, title, few)
    assert [(one.path, one.severity) for one in found] == [("pdc/b.md", "waarschuwing"), ("pdc/c.md", "fout")]


def test_a_search_word_on_many_pages_is_found() -> None:
    pages = [page(f"p{n}", zoekwoorden=("gemeente", f"a{n}", f"b{n}", f"c{n}")) for n in range(7)]
    assert len(site_findings(search_words, *pages)) == 7
    assert site_findings(search_words, *pages[:6]) == []


EASY = "De kat zit op de mat. " * 12
HARD = "Gemeentelijke verantwoordelijkheidsverdelingen bemoeilijken organisatorische besluitvormingsprocedures. " * 12


def test_the_formula_gives_easy_text_a_high_score() -> None:
    easy, hard = (readability.flesch_douma(Document(page("a", body=text))) for text in (EASY, HARD))
    assert easy == pytest.approx(206.835 - 0.93 * 6 - 77 * 1, abs=0.1)
    assert hard is not None
    assert hard < 0


def test_a_short_text_has_no_score() -> None:
    assert readability.flesch_douma(Document(page("a", body="De kat zit op de mat."))) is None


def test_only_a_page_that_got_harder_is_found() -> None:
    now = page("a", body=HARD)
    assert [one.severity for one in site_findings(readability, now, reading_levels={"a": 60.0})] == ["fout"]
    assert site_findings(readability, now, reading_levels={}) == []
    assert site_findings(readability, page("a", body=EASY), reading_levels={"a": 130.0}) == []
