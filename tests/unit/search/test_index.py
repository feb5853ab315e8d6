"""The index: built whole or not at all, opened only as it was built, complete whatever the scores are."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.pages import page, site
from tests.unit.search.asking import TODAY, found_by, index_of, search_in
from tools.model.finding import CannotRun
from tools.search import indexing
from tools.search.documents import documents
from tools.search.index import opened
from tools.search.searching import Search


def test_two_words_with_tied_scores_find_every_page(tmp_path: Path) -> None:
    """Whoosh 2.7.4 can loop for ever on this with a limit, and its top n is not always the top."""
    pages = [page(f"p{number:03}", titel=f"Afval nummer {number:03}", body="Afval en kliko.") for number in range(300)]
    search = search_in(tmp_path, *pages)
    answer = search.answer("afval kliko", pagina=30)
    assert (answer.totaal, answer.paginas, len(answer.resultaten)) == (300, 30, 10)
    urls = [found.url for number in range(1, 31) for found in search.answer("afval kliko", number).resultaten]
    assert urls == [page.url for page in pages]


@pytest.mark.parametrize(("typed", "written"), [("rijbewijzen", "Rijbewijs"), ("huis", "Huizen"), ("brief", "Brieven")])
def test_forms_of_a_word_find_each_other(typed: str, written: str, tmp_path: Path) -> None:
    assert found_by(search_in(tmp_path, page("een", titel=written), page("ander")), typed) == ["een"]


def test_equal_content_gives_equal_files(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from tests.pages import page; from tests.unit.search.asking import index_of;"
        "print(index_of(Path({!r}), page('afval'), page('boom', titel='Boom kappen')).version)"
    )
    versions = []
    for number in ("1", "2"):
        folder = tmp_path / number
        done = subprocess.run(
            [sys.executable, "-c", code.format(str(folder))],
            env={"PYTHONHASHSEED": number},
            cwd=Path(__file__).resolve().parents[3],
            capture_output=True,
            text=True,
            check=True,
        )
        versions.append(done.stdout)
    first, second = ({path.name: path.read_bytes() for path in (tmp_path / n / "zoekindex").iterdir()} for n in "12")
    assert first == second
    assert versions[0] == versions[1]


def test_other_content_has_another_version(tmp_path: Path) -> None:
    one = index_of(tmp_path / "1", page("afval")).version
    assert index_of(tmp_path / "2", page("afval", titel="Afvalbak")).version != one


def test_a_new_index_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    index_of(tmp_path, page("oud", titel="Kliko"))
    assert found_by(search_in(tmp_path, page("nieuw", titel="Kliko")), "kliko") == ["nieuw"]
    assert [path.name for path in tmp_path.iterdir()] == ["zoekindex"]


def test_a_build_that_fails_leaves_the_old_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index_of(tmp_path, page("oud", titel="Kliko"))

    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tools.search.manifest.write", full)
    with pytest.raises(CannotRun, match="niet te schrijven"):
        indexing.build(documents(site(page("nieuw")), TODAY), tmp_path / "zoekindex")
    monkeypatch.undo()
    assert found_by(Search(opened(tmp_path / "zoekindex")), "kliko") == ["oud"]
    assert [path.name for path in tmp_path.iterdir()] == ["zoekindex"]


def test_no_pages_is_no_index(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="geen enkele pagina"):
        indexing.build([], tmp_path / "zoekindex")
    assert not (tmp_path / "zoekindex").exists()


def test_a_file_that_changed_after_the_build_is_not_opened(tmp_path: Path) -> None:
    index_of(tmp_path, page("een"))
    toc = next((tmp_path / "zoekindex").glob("*.toc"))
    toc.write_bytes(toc.read_bytes() + b" ")
    with pytest.raises(CannotRun, match="veranderd"):
        opened(tmp_path / "zoekindex")


def test_a_manifest_that_points_outside_its_folder_is_not_followed(tmp_path: Path) -> None:
    index_of(tmp_path, page("een"))
    path = tmp_path / "zoekindex/manifest.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    manifest["bestanden"]["../geheim"] = "0"
    path.write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(CannotRun, match="veranderd"):
        opened(tmp_path / "zoekindex")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"versie": 1, "analyse": 1, "bestanden": 3}'])
def test_a_broken_manifest_is_refused_in_dutch(text: str, tmp_path: Path) -> None:
    index_of(tmp_path, page("een"))
    (tmp_path / "zoekindex/manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(CannotRun, match=r"niet te lezen.*noxfile.py -s build"):
        opened(tmp_path / "zoekindex")


def test_a_folder_without_an_index_is_refused_in_dutch(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="geen volledige zoekindex"):
        opened(tmp_path)


def test_an_index_of_other_code_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index_of(tmp_path, page("een"))
    monkeypatch.setattr("tools.search.manifest.analysis_version", lambda: "anders")
    with pytest.raises(CannotRun, match="andere versie"):
        opened(tmp_path / "zoekindex")


def test_threads_may_share_an_index(tmp_path: Path) -> None:
    pages = [page(f"p{number}", titel=f"Woord{number} kliko afval") for number in range(40)]
    search = search_in(tmp_path, *pages)
    questions = [f"woord{number % 40}" for number in range(400)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda question: found_by(search, question)[:1], questions, timeout=60))
    assert found == [[f"p{number % 40}"] for number in range(400)]
