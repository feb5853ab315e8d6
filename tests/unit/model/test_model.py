"""What the model knows by itself: dates, addresses, order."""

from __future__ import annotations

from datetime import date

import pytest

from tests.pages import page, site
from tools.model.finding import Finding


def test_the_address_of_a_page_is_its_slug_whatever_its_folder() -> None:
    assert page("paspoort", path="content/ergens/paspoort.md").url == "/paspoort/"
    assert page("home", type="overzicht", lijst="home").url == "/"


def test_a_page_is_reviewed_by_its_correspondent_unless_it_says_who_did() -> None:
    assert page("a").reviewed_by == "kcc"
    assert page("a", gecontroleerd=(("door", "webredactie"), ("tekst", "gelezen"))).reviewed_by == "webredactie"


@pytest.mark.parametrize(
    ("reviewed", "months", "due"),
    [
        (date(2026, 11, 22), 12, date(2027, 11, 22)),
        (date(2026, 11, 22), 1, date(2026, 12, 22)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
    ],
)
def test_the_next_review_is_a_number_of_months_later(reviewed: date, months: int, due: date) -> None:
    assert page("a", gecontroleerd_op=reviewed, controle_termijn=months).review_due_on == due


@pytest.mark.parametrize(
    ("day", "shown"),
    [(date(2026, 4, 30), False), (date(2026, 5, 1), True), (date(2026, 5, 31), True), (date(2026, 6, 1), False)],
)
def test_a_page_is_on_the_site_from_its_first_day_until_the_day_it_expires(day: date, shown: bool) -> None:
    found = page("a", publiceren_op=date(2026, 5, 1), vervalt_op=date(2026, 6, 1))
    assert found.is_published(day) is shown


def test_a_page_without_dates_is_always_on_the_site() -> None:
    assert page("a").is_published(date(1999, 1, 1))


def test_pages_of_a_theme_come_as_top_tasks_then_products_then_information() -> None:
    found = site(
        page("z", type="informatie"), page("b", titel="ö"), page("a", titel="O"), page("y", type="toptaak"),
        page("contact", type="thema"),
    )  # fmt: skip
    assert [one.slug for one in found.by_theme["contact"]] == ["y", "a", "b", "z"]


def test_pages_of_a_life_event_are_found() -> None:
    found = site(page("a", levensgebeurtenissen=("op-reis-gaan",)), page("b"))
    assert [one.slug for one in found.by_life_event["op-reis-gaan"]] == ["a"]


def test_findings_sort_by_file_and_line() -> None:
    found = [Finding("b", 1, "x", "m"), Finding("a", 10, "x", "m"), Finding("a", 9, "y", "m")]
    assert [(one.path, one.line) for one in sorted(found)] == [("a", 9), ("a", 10), ("b", 1)]
