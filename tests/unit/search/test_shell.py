"""The built search page: its three marks are found, filled, and missed when they are not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.search.asking import SHELL
from tools.model.finding import CannotRun
from tools.search import shell


def shell_of(folder: Path, text: str) -> shell.Shell:
    path = folder / "index.html"
    path.write_text(text, encoding="utf-8")
    return shell.read(path)


def test_a_filled_page_has_the_title_the_question_and_the_results(tmp_path: Path) -> None:
    page = shell_of(tmp_path, SHELL).fill("Gevonden", "kliko", "<ol></ol>")
    assert "<title>Gevonden - Zoeken - Gemeente Bergen</title>" in page
    assert '<input type="search" id="zoekvraag" name="q" maxlength="200" value="kliko">' in page
    assert "<ol></ol>\n</main>" in page
    assert shell.MARK not in page


def test_an_empty_page_is_the_page_as_it_was_without_its_mark(tmp_path: Path) -> None:
    assert shell_of(tmp_path, SHELL).fill("", "", "") == SHELL.replace(shell.MARK, "")


def test_title_and_question_are_escaped(tmp_path: Path) -> None:
    page = shell_of(tmp_path, SHELL).fill("</title><script>", '"><script>', "")
    assert "<script>" not in page


@pytest.mark.parametrize(
    "text",
    [
        SHELL.replace(shell.MARK, ""),
        SHELL.replace(shell.MARK, shell.MARK * 2),
        SHELL.replace('id="zoekvraag"', 'id="anders"'),
        SHELL.replace('name="q"', 'name="q" value=""'),
        SHELL.replace("<title>Zoeken", "<title>Home"),
        SHELL.replace("<form", f"{shell.MARK}<form").replace("</form>\n" + shell.MARK, "</form>"),
        "",
    ],
)
def test_a_page_without_its_marks_is_refused_in_dutch(text: str, tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="Bouw de site opnieuw"):
        shell_of(tmp_path, text)


def test_a_site_that_is_not_built_is_refused_in_dutch(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="Bouw eerst de site"):
        shell.read(tmp_path / "zoeken/index.html")


def test_an_input_of_another_form_is_left_alone(tmp_path: Path) -> None:
    other = '<input id="kop-zoekvraag" name="q">'
    page = shell_of(tmp_path, SHELL.replace("<main>", f"<main>{other}")).fill("", "kliko", "")
    assert other in page
    assert page.count('value="kliko"') == 1
