"""What is asked becomes a list of pages, and visits become a report."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.a11y import fetching, site_check
from tools.a11y.barrier import Barrier, Element
from tools.a11y.fetching import Response
from tools.a11y.guest import Guest
from tools.a11y.html_page import PageFacts
from tools.a11y.page_check import Visit
from tools.a11y.runner import Outcome
from tools.a11y.site_check import Wishes
from tools.a11y.tracing import PageSource
from tools.model.checked_page import FailedPage
from tools.model.finding import CannotRun

BASE = "http://127.0.0.1:9"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("index.html", "404.html", "afval/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


def found(wishes: Wishes, warnings: list[str] | None = None) -> list[str]:
    known = {"/afval/": PageSource("pdc/afval.md")}
    noted = warnings if warnings is not None else []
    guest = None if site_check.is_folder(wishes) else Guest(BASE, 0)
    return [url.removeprefix(BASE) for url in site_check.pages(wishes, BASE, known, noted.append, guest)]


def visited(path: str, title: str, heading: str, *barriers: Barrier) -> Visit:
    return Visit(barriers, PageFacts(path, title, heading))


def test_all_pages_of_a_folder_are_checked(folder: Path) -> None:
    assert found(Wishes(str(folder), folder)) == ["/", "/404.html", "/afval/"]


def test_a_choice_may_be_made_by_address_file_or_list(folder: Path) -> None:
    assert found(Wishes(str(folder), folder, pattern="/afval*")) == ["/afval/"]
    assert found(Wishes(str(folder), folder, pattern="pdc/*.md")) == ["/afval/"]
    assert found(Wishes(str(folder), folder, chosen="afval/\n")) == ["/afval/"]


@pytest.mark.parametrize("wishes", [{"pattern": "/weg*"}, {"chosen": ""}])
def test_nothing_to_check_is_not_a_pass(folder: Path, wishes: dict[str, str]) -> None:
    with pytest.raises(CannotRun, match="geen enkele pagina"):
        found(Wishes(str(folder), folder, **wishes))  # type: ignore[arg-type]


def test_more_pages_than_allowed_are_mentioned(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sitemap = "<urlset>" + "".join(f"<loc>{BASE}/{number}</loc>" for number in range(5)) + "</urlset>"
    answer = Response(BASE, 200, "application/xml", "", sitemap.encode())
    monkeypatch.setattr(Guest, "get", lambda _guest, _url: answer)
    warnings: list[str] = []
    assert found(Wishes(BASE, tmp_path, max_pages=2), warnings) == ["/0", "/1"]
    assert "Alleen de eerste 2" in warnings[0]
    assert found(Wishes(BASE, tmp_path, max_pages=5), warnings) == ["/0", "/1", "/2", "/3", "/4"]
    assert len(warnings) == 1


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotRun, match="bestaat niet"), site_check.address_of(str(tmp_path / "weg")):
        pass


def test_an_address_is_taken_as_it_is() -> None:
    with site_check.address_of("https://site.nl/") as base:
        assert base == "https://site.nl/"


def test_a_report_has_every_page_in_order_with_its_source(folder: Path) -> None:
    barrier = Barrier("link-name", "Geen tekst.", element=Element("a"))
    outcome = Outcome(
        {
            f"{BASE}/b/?x=1": visited("/b/", "B", "B", barrier, barrier),
            f"{BASE}/afval/": visited("/afval/", "A", "A"),
        },
        {f"{BASE}/weg/": "foutcode 404"},
    )
    known = {"/afval/": PageSource("pdc/afval.md", 3, "reiniging")}
    report = site_check.report(Wishes(str(folder), folder, chosen=""), outcome, known)
    assert [(page.url, page.path, page.line, page.correspondent) for page in report.pages] == [
        ("/afval/", "pdc/afval.md", 3, "reiniging"),
        ("/b/?x=1", "/b/", 1, ""),
    ]
    assert [(one.rule, one.url, one.path) for one in report.findings] == [("link-name", "/b/?x=1", "/b/")]
    assert report.failed == (FailedPage("/weg/", "foutcode 404"),)


def rules(wishes: Wishes, *paths: str) -> list[tuple[str, str]]:
    results = {BASE + path: visited(path, "Gemeente", f"Kop van {path}") for path in paths}
    return sorted((one.rule, one.url) for one in site_check.report(wishes, Outcome(results), {}).findings)


def test_pages_of_one_site_are_compared(folder: Path) -> None:
    assert rules(Wishes(str(folder), folder), "/", "/a/") == [
        ("foutpagina", "/"),
        ("titel-dubbel", "/"),
        ("titel-dubbel", "/a/"),
    ]


def test_independent_pages_are_not_compared(folder: Path) -> None:
    assert rules(Wishes(str(folder), folder, independent=True), "/", "/a/") == []


@pytest.mark.parametrize("wishes", [{"pattern": "/*"}, {"chosen": "/"}])
def test_a_choice_of_pages_says_nothing_about_the_error_page(folder: Path, wishes: dict[str, str]) -> None:
    assert rules(Wishes(str(folder), folder, **wishes), "/") == []  # type: ignore[arg-type]


def test_on_the_net_addresses_are_written_in_full(tmp_path: Path) -> None:
    assert site_check.shown_url(Wishes("http://site.nl/", tmp_path), "http://site.nl/a/") == "http://site.nl/a/"


def test_a_document_that_a_page_links_to_is_reported_on_the_line_of_the_link(folder: Path) -> None:
    (folder / "plan.pdf").write_bytes(b"kapot")
    (folder / "pdc").mkdir()
    (folder / "pdc/afval.md").write_text(
        "---\ntitel: Afval\n---\nTekst.\n\nLees [het plan](../plan.pdf).\n", encoding="utf-8"
    )
    facts = PageFacts("/afval/", "Afval", "Afval", frozenset(("../plan.pdf", "../weg.pdf", "../../../geheim.pdf")))
    wishes, known = Wishes(str(folder), folder, independent=True), {"/afval/": PageSource("pdc/afval.md", 4)}
    report = site_check.report(wishes, Outcome({f"{BASE}/afval/": Visit((), facts)}), known)
    assert [(one.rule, one.path, one.line, one.criteria) for one in report.findings] == [
        ("pdf", "pdc/afval.md", 6, ("1.1.1",))
    ]


def test_what_is_outside_the_folder_is_not_read(folder: Path) -> None:
    (folder / "binnen").mkdir()
    (folder / "buiten.pdf").write_bytes(b"x")
    wishes = Wishes(str(folder / "binnen"), folder)
    assert site_check.content_of(wishes, "/../buiten.pdf", fetching.get) is None
    assert site_check.content_of(wishes, "/", fetching.get) is None


def test_a_document_on_the_net_is_fetched(tmp_path: Path) -> None:
    answers = {"https://site.nl/a.pdf": Response("", 200, "application/pdf", "", b"inhoud")}

    def get(url: str) -> Response:
        return answers.get(url, Response(url, 404, "", "", b""))

    wishes = Wishes("https://site.nl/map/", tmp_path)
    assert site_check.content_of(wishes, "/a.pdf", get) == b"inhoud"
    assert site_check.content_of(wishes, "/weg.pdf", get) is None


def test_only_pages_that_a_change_touches_are_asked_for(folder: Path) -> None:
    known = {"/afval/": PageSource("pdc/afval.md"), "/": PageSource("content/index.md")}
    urls = [f"{BASE}/", f"{BASE}/404.html", f"{BASE}/afval/"]

    def asked(*changed: str) -> list[str]:
        wishes = Wishes(str(folder), folder, changed=frozenset(changed))
        return [url.removeprefix(BASE) for url in site_check.affected(wishes, urls, known)]

    assert asked("pdc/afval.md") == ["/afval/"]
    assert asked("theme/main.html") == ["/", "/404.html", "/afval/"]
    assert asked("docs/x.md") == []
    assert site_check.affected(Wishes(str(folder), folder), urls, known) == urls


def test_when_no_page_changed_nothing_is_opened_and_that_is_no_failure(folder: Path) -> None:
    wishes = Wishes(str(folder), folder, changed=frozenset(("docs/x.md",)))
    result = site_check.check(wishes, lambda _done, _total: None, pytest.fail)
    assert (result.pages, result.unchanged, result.exit_code) == ((), True, 0)


def test_a_changed_page_is_compared_with_pages_that_are_only_known(folder: Path) -> None:
    wishes = Wishes(str(folder), folder, changed=frozenset(("pdc/afval.md",)))
    outcome = Outcome({f"{BASE}/afval/": visited("/afval/", "Gemeente", "Kop")})
    beside = {f"{BASE}/oud/": visited("/oud/", "Gemeente", "Andere kop")}
    result = site_check.report(wishes, outcome, {}, beside)
    assert [(one.rule, one.url) for one in result.findings] == [("titel-dubbel", "/afval/")]
    assert [page.url for page in result.pages] == ["/afval/"]
