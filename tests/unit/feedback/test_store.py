"""What is kept, and how it comes out."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from tools import feedback_export
from tools.feedback.sheet import table
from tools.feedback.store import Answer, Store
from tools.model.finding import CannotRun

DAY = date(2026, 11, 22)


def test_an_answer_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    store = Store(tmp_path / "nieuw" / "feedback.sqlite3")
    store.add(Answer(DAY, "/paspoort-aanvragen/", "nee", "Waar is de balie?"))
    store.add(Answer(date(2026, 1, 1), "/", "ja", ""))
    assert store.answers() == [
        Answer(date(2026, 1, 1), "/", "ja", ""),
        Answer(DAY, "/paspoort-aanvragen/", "nee", "Waar is de balie?"),
    ]
    assert [one.pagina for one in store.answers(DAY)] == ["/paspoort-aanvragen/"]


def test_nothing_but_the_four_columns_is_kept(tmp_path: Path) -> None:
    Store(tmp_path / "f").add(Answer(DAY, "/", "ja", ""))
    with sqlite3.connect(tmp_path / "f") as database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(feedback)")]
    database.close()
    assert columns == ["dag", "pagina", "antwoord", "tekst"]


def test_a_file_that_is_not_there_or_no_database_is_said_in_dutch(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="bestaat niet"):
        Store(tmp_path / "weg").answers()
    (tmp_path / "tekst").write_text("geen database " * 100)
    with pytest.raises(CannotRun, match="niet te gebruiken"):
        Store(tmp_path / "tekst").add(Answer(DAY, "/", "ja", ""))


def test_a_formula_in_a_text_is_only_text_in_a_spreadsheet() -> None:
    made = table([Answer(DAY, "/", "nee", "=1+1"), Answer(DAY, "/a/", "ja", 'met ; en "aanhaling"')])
    assert (
        made
        == '\ufeffdag;pagina;antwoord;tekst\r\n2026-11-22;/;nee;\'=1+1\r\n2026-11-22;/a/;ja;"met ; en ""aanhaling"""\r\n'
    )


def test_the_program_writes_the_table_or_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "f"
    assert feedback_export.main(["--feedback", str(path)]) == 2
    assert "bestaat niet" in capsys.readouterr().err
    Store(path).add(Answer(DAY, "/", "ja", "Mooi"))
    assert (
        feedback_export.main(["--feedback", str(path), "--vanaf", "2026-11-22", "--out", str(tmp_path / "t.csv")]) == 0
    )
    assert (tmp_path / "t.csv").read_text(encoding="utf-8-sig").splitlines()[1] == "2026-11-22;/;ja;Mooi"
