"""Search on PostgreSQL with a hot standby gives what search on one machine gives, also when a machine falls away.

Two real servers on this computer. The questions read from the standby.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import psycopg
import pytest

from tests import postgres
from tests.integration.test_search_service_live import get, service
from tests.pages import page, site
from tests.postgres import Cluster
from tests.unit.search.asking import TODAY, ask, built_site_in
from tools import search_index
from tools.model.finding import CannotRun
from tools.model.page import Page
from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import building, evaluation, indexing, postgres_backend
from tools.search.backend import Backend, Unavailable
from tools.search.documents import documents
from tools.search.explaining import explain
from tools.search.index import Index
from tools.search.live import Live
from tools.search.postgres_backend import KEEP, PostgresBackend
from tools.search.searching import Search
from tools.search.web import create_app
from tools.search.whoosh_backend import WhooshBackend

ROOT = Path(__file__).resolve().parents[2]
QUESTIONS = evaluation.read((ROOT / "tests/data/zoekvragen.csv").read_text(encoding="utf-8"))
LEAST_EQUAL = 0.98

pytestmark = pytest.mark.skipif(
    postgres.binaries() is None and not postgres.must_run(),
    reason=f"the package {postgres.PACKAGE} has no PostgreSQL for this platform",
)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with postgres.cluster() as found:
        yield found


@pytest.fixture
def running(cluster: Cluster) -> Iterator[Cluster]:
    """Both machines up and empty; a test may stop them."""
    cluster.primary.ask("DROP TABLE IF EXISTS zoek_termen, zoek_documenten, zoek_uitgaven")
    cluster.wait_for_the_standby()
    yield cluster
    for machine in (cluster.primary, cluster.standby):
        if not machine.is_running:
            machine.start()


@pytest.fixture
def backend(running: Cluster) -> Iterator[PostgresBackend]:
    found = PostgresBackend(running.dsn)
    yield found
    found.close()


def put(cluster: Cluster, backend: Backend, *pages: Page) -> str:
    """Store a release of these pages and wait until the standby has it."""
    version = backend.index(indexing.contents(documents(site(*pages), TODAY)))
    cluster.wait_for_the_standby()
    return version


def firsts(search: Search) -> list[Sequence[str]]:
    """The first three pages of every judged question."""
    return [search.slugs(one.vraag)[:3] for one in QUESTIONS]


def test_the_judged_questions_have_the_same_first_three_pages_on_both_engines(
    running: Cluster, backend: PostgresBackend, tmp_path: Path
) -> None:
    contents = building.contents(read_site(ROOT)[0], today())
    here = WhooshBackend(tmp_path / "zoekindex")
    here.index(contents)
    assert backend.index(contents) == contents.version()
    running.wait_for_the_standby()
    assert running.standby.ask("SELECT pg_is_in_recovery()") is True
    there = PostgresBackend(running.standby.dsn)
    one, two = firsts(Search(Index(here.open()))), firsts(Search(Index(there.open())))
    there.close()
    same = sum(a == b for a, b in zip(one, two, strict=True)) / len(QUESTIONS)
    assert same >= LEAST_EQUAL


def test_everything_that_is_shown_is_equal(running: Cluster, backend: PostgresBackend, tmp_path: Path) -> None:
    pages = [
        page("paspoort", titel="Paspoort aanvragen", body="Neem een pasfoto mee. Dat moet."),
        page("kliko", titel="Kliko ruilen", zoekwoorden=("container",), body="De kliko is vol."),
        page("boom", titel="Boom kappen", body="Een boom met een kliko eronder."),
    ]
    contents = indexing.contents(documents(site(*pages), TODAY))
    here = WhooshBackend(tmp_path / "zoekindex")
    here.index(contents)
    backend.index(contents)
    running.wait_for_the_standby()
    one, two = Search(Index(here.open())), Search(Index(backend.open()))
    for vraag in (
        "kliko",
        "pasport aanvragen",
        "boom kappen met een container",
        "qxqx",
        "",
        "'; DROP TABLE zoek_termen",
    ):
        assert two.answer(vraag) == one.answer(vraag)
        assert explain(two, vraag) == explain(one, vraag)


def test_questions_are_answered_by_the_standby(running: Cluster, backend: PostgresBackend) -> None:
    put(running, backend, page("kliko", titel="Kliko"))
    search = Search(Index(backend.open()))
    running.primary.stop()
    assert search.slugs("kliko") == ["kliko"]
    assert search.slugs("een kliko") == ["kliko"]


def test_when_the_standby_falls_away_the_primary_answers(running: Cluster, backend: PostgresBackend) -> None:
    put(running, backend, page("kliko", titel="Kliko"), page("boom", titel="Boom"))
    search = Search(Index(backend.open()))
    assert search.slugs("kliko") == ["kliko"]
    running.standby.stop()
    assert search.slugs("boom") == ["boom"]


def test_when_no_machine_answers_the_service_says_so_and_goes_on_when_one_is_back(
    running: Cluster, backend: PostgresBackend, tmp_path: Path
) -> None:
    put(running, backend, page("kliko", titel="Kliko"), page("boom", titel="Boom"))
    live = Live(backend)
    app = create_app(built_site_in(tmp_path), live)
    assert ask(app, "/zoeken?q=kliko").status == 200
    running.standby.stop()
    running.primary.stop()
    assert ask(app, "/zoeken?q=kliko").status == 200, "a kept answer needs no database"
    reply = ask(app, "/zoeken?q=boom")
    assert (reply.status, reply.headers["retry-after"]) == (503, "30")
    assert "Zoeken werkt nu even niet" in reply.text
    assert 'href="/alle-onderwerpen-a-z/"' in reply.text
    assert ask(app, "/zoeken.json?q=boom").status == 503
    assert ask(app, "/suggesties.json?q=bo").json == [{"url": "/boom/", "titel": "Boom"}]
    assert "antwoordt niet" in ask(app, "/gezond").json["probleem"]
    running.primary.start()
    assert not live.refresh()
    assert "/boom/" in ask(app, "/zoeken?q=boom").text
    assert "probleem" not in ask(app, "/gezond").json


def test_a_new_release_is_taken_over_while_questions_run(running: Cluster, backend: PostgresBackend) -> None:
    old = put(running, backend, page("oud", titel="Kliko"))
    live = Live(backend)
    wrong: list[object] = []
    stop = threading.Event()

    def ask_on() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            release = live.now
            found = release.search.slugs(f"kliko {number}")
            if found != (["oud"] if release.version == old else ["nieuw"]):
                wrong.append((release.version, found))

    threads = [threading.Thread(target=ask_on) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        new = put(running, backend, page("nieuw", titel="Kliko"))
        assert live.refresh()
    finally:
        stop.set()
        for thread in threads:
            thread.join(timeout=postgres.SECONDS)
    assert live.now.version == new != old
    assert live.now.search.slugs("kliko") == ["nieuw"]
    assert wrong == []


def test_a_release_that_is_gone_is_never_answered_from_and_the_newest_takes_its_place(
    running: Cluster, backend: PostgresBackend, tmp_path: Path
) -> None:
    put(running, backend, page("oud", titel="Kliko"))
    live = Live(backend)
    before = live.now
    for number in range(KEEP):
        put(running, backend, page(f"nieuw{number}", titel="Kliko"))
    with pytest.raises(Unavailable, match="niet meer in de database"):
        before.search.slugs("kliko")
    app = create_app(built_site_in(tmp_path), live)
    assert f"/nieuw{KEEP - 1}/" in ask(app, "/zoeken?q=kliko").text
    assert running.primary.ask("SELECT count(*) FROM zoek_uitgaven") == KEEP
    assert running.primary.ask("SELECT count(DISTINCT uitgave) FROM zoek_termen") == KEEP


def test_a_release_of_other_code_is_refused_and_the_old_one_goes_on(
    running: Cluster, backend: PostgresBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(running, backend, page("oud", titel="Kliko"))
    live = Live(backend)
    with monkeypatch.context() as other:
        other.setattr("tools.search.manifest.analysis_version", lambda: "anders")
        put(running, backend, page("nieuw", titel="Kliko"))
    assert not live.refresh()
    assert "andere versie" in live.problem
    assert live.now.search.slugs("kliko") == ["oud"]
    with pytest.raises(CannotRun, match="andere versie"):
        backend.open()


def test_a_release_that_cannot_be_stored_whole_is_not_stored_at_all(
    running: Cluster, backend: PostgresBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = put(running, backend, page("oud", titel="Kliko"))
    monkeypatch.setattr(postgres_backend, "_by_term", lambda _: [("kliko", [0], [1.0])] * 2)
    with pytest.raises(CannotRun, match="niet in de database te schrijven"):
        backend.index(indexing.contents(documents(site(page("nieuw")), TODAY)))
    assert backend.open().version == version
    assert running.primary.ask("SELECT count(*) FROM zoek_uitgaven") == 1


def test_an_empty_database_has_no_index(backend: PostgresBackend) -> None:
    assert backend.version() is None
    with pytest.raises(CannotRun, match=r"geen zoekindex.*--backend postgres"):
        backend.open()


def test_a_service_may_read_and_nothing_else(running: Cluster, backend: PostgresBackend) -> None:
    put(running, backend, page("een"))
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        backend._readers.rows("DELETE FROM zoek_uitgaven RETURNING 1")


def test_the_program_stores_the_index_in_the_database_and_explains_from_it(
    running: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ZOEK_DSN", running.dsn)
    assert search_index.main(["--backend", "postgres", "--out", str(tmp_path / "niets")]) == 0
    said = capsys.readouterr().out
    assert ": PostgreSQL (versie " in said
    assert not (tmp_path / "niets").exists()
    running.wait_for_the_standby()
    assert search_index.main(["--backend", running.dsn, "--explain", "paspoort"]) == 0
    assert "Vraag: paspoort" in capsys.readouterr().out


def test_no_question_to_the_service_fails_when_the_standby_falls_away(
    running: Cluster, backend: PostgresBackend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(running, backend, *(page(f"kliko-{number}", titel=f"Kliko soort{number}") for number in range(30)))
    monkeypatch.setenv("ZOEK_DSN", running.dsn)
    with service(tmp_path, "--backend", "postgres", "--workers", "2") as (address, _):
        for number in range(30):
            if number == 10:
                running.standby.stop()
            status, text = get(address, f"/zoeken?q=soort{number}")
            assert (status, f'href="/kliko-{number}/"' in text) == (200, True)
