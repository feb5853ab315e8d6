"""What is written down of a question, and what an editor gets to see."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from tools.model.finding import CannotRun
from tools.search import query_log
from tools.search.query_log import Line, Noted, QueryLog, normalised, report, text

KNOWN = frozenset({"paspoort", "kwijt", "afval", "berg", "straat", "kliko", "dorp"})
TODAY = date(2026, 11, 22)


def known(word: str) -> bool:
    return word in KNOWN


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Paspoort KWIJT!", "kwijt paspoort"),
        ("ik ben mijn paspoort kwijt", "kwijt paspoort"),
        ("Jan de Vries paspoort", "paspoort"),
        ("afval berg 12", "afval"),
        ("kliko straat 12a", "kliko"),
        ("kliko van 1861 AB", "kliko"),
        ("kliko@afval.nl paspoort", "paspoort"),
        ("bsn 123456782 paspoort", "paspoort"),
        ("paspoort123", ""),
        ("06-12345678", ""),
        ("", ""),
    ],
)
def test_only_words_of_the_site_are_kept_and_nothing_that_looks_like_a_person(typed: str, kept: str) -> None:
    assert normalised(typed, known) == kept


def test_an_editor_sees_what_was_asked_three_times_or_more_weak_answers_first(tmp_path: Path) -> None:
    log = QueryLog(tmp_path / "log.sqlite3", lambda: TODAY)
    for _ in range(4):
        log.add(Noted("paspoort", False, "/paspoort-aanvragen/"))
    log.write()
    for _ in range(3):
        log.add(Noted("afval dorp", True, "/afval/"))
    for _ in range(2):
        log.add(Noted("kliko", True, "/afval/"))
    log.add(Noted("", True, ""))
    log.write()
    lines = report(tmp_path / "log.sqlite3")
    assert lines == [Line("afval dorp", 3, 3, "/afval/"), Line("paspoort", 4, 0, "/paspoort-aanvragen/")]
    assert "afval dorp -> /afval/" in text(lines)
    assert "kliko" not in text(lines)


def test_how_often_nothing_of_a_question_may_be_kept_is_counted(tmp_path: Path) -> None:
    log = QueryLog(tmp_path / "log.sqlite3", lambda: TODAY)
    for page in ("", "/afval/", ""):
        log.add(Noted("", True, page))
    log.write()
    lines = report(tmp_path / "log.sqlite3")
    assert lines == [Line(query_log.NOT_KEPT, 3, 3, "")]
    assert "woorden die de site niet kent" in text(lines)


def test_nothing_is_in_the_file_but_days_words_and_counts(tmp_path: Path) -> None:
    log = QueryLog(tmp_path / "log.sqlite3", lambda: TODAY)
    log.add(Noted("paspoort", False, "/p/"))
    log.write()
    with sqlite3.connect(tmp_path / "log.sqlite3") as database:
        assert database.execute("SELECT * FROM vragen").fetchall() == [("2026-11-22", "paspoort", 1, 0, "/p/")]
    database.close()


def test_what_is_older_than_three_months_is_thrown_away(tmp_path: Path) -> None:
    day = date(2026, 1, 1)
    log = QueryLog(tmp_path / "log.sqlite3", lambda: day)
    for _ in range(3):
        log.add(Noted("paspoort", False, "/p/"))
    log.write()
    day = date(2026, 5, 1)
    log.write()
    assert report(tmp_path / "log.sqlite3") == []
    assert "nog niets" in text([])


def test_a_flood_of_different_questions_does_not_fill_memory_or_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(query_log, "MOST_WAITING", 10)
    monkeypatch.setattr(query_log, "MOST_A_DAY", 15)
    log = QueryLog(tmp_path / "log.sqlite3", lambda: TODAY)
    for start in (0, 100, 200):
        for number in range(100):
            log.add(Noted(f"woord {start + number}", False, ""))
        log.write()
    with sqlite3.connect(tmp_path / "log.sqlite3") as database:
        assert database.execute("SELECT COUNT(*) FROM vragen").fetchone() == (15,)
    database.close()


def test_a_file_that_cannot_be_used_is_said_in_dutch(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="niet te schrijven"):
        QueryLog(tmp_path / "geen/map/log.sqlite3", lambda: TODAY)
    with pytest.raises(CannotRun, match="bestaat niet"):
        report(tmp_path / "niets")
    (tmp_path / "ander").write_text("geen database, wel lang genoeg om er een te lijken" * 20, encoding="utf-8")
    with pytest.raises(CannotRun, match="geen bestand met zoekvragen"):
        report(tmp_path / "ander")
