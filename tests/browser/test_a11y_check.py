"""The accessibility check on real pages in a real browser."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser import barriers, tried_barriers, widgets
from tools import a11y_check
from tools.a11y import axe_engine, axe_messages, browser, coverage, fetching, runner, site_check
from tools.a11y.browser import Browser, find_binaries
from tools.a11y.connection import Local
from tools.a11y.local_server import serving
from tools.a11y.page_check import Visit, visit
from tools.a11y.runner import Run
from tools.a11y.site_check import Wishes
from tools.model.checked_page import CheckedPage, CheckedSite
from tools.reports.page_formats import FORMATS

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parent.parent.parent
ALL = (*barriers.BARRIERS, *tried_barriers.BARRIERS)
PROGRAM = ROOT / "tools/a11y_check.py"
GOOD = barriers.HTML.format(head=barriers.HEAD, body='<p><a href="/">Naar de homepagina</a></p>')
BAD = barriers.HTML.format(head=barriers.HEAD, body="<p>Naam</p><input>")


def quiet(*_anything: object) -> None:
    """Say nothing."""


def write(folder: Path, pages: dict[str, str]) -> Path:
    for name, html in pages.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(html, encoding="utf-8")
    return folder


def check(folder: Path, **wishes: Any) -> CheckedSite:
    return site_check.check(Wishes(str(folder), **{"root": folder, "independent": True, **wishes}), quiet, quiet)


def program(*words: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.Popen[str]:
    """The program as a person starts it, from another folder."""
    command = [sys.executable, str(PROGRAM), *map(str, words), "--cache", f"{words[0]}-cache"]
    environment = {**os.environ, **environment}
    return subprocess.Popen(
        command, cwd=cwd, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def faults(page: CheckedPage) -> set[str]:
    return {criterion for one in page.findings if one.severity == "fout" for criterion in one.criteria or (one.rule,)}


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, CheckedPage]:
    """All seeded barriers and their twins, checked in one run."""
    folder = tmp_path_factory.mktemp("drempels")
    for barrier in ALL:
        write(folder, barrier.pages)
    write(folder, tried_barriers.LEFT_ALONE_PAGES)
    write(folder, widgets.PAGES)
    head = barriers.styled(barriers.LEFT_ALONE_CSS)
    write(folder, {name: barriers.HTML.format(head=head, body=body) for name, body in barriers.LEFT_ALONE.items()})
    result = check(folder)
    assert result.failed == ()
    return {page.url.lstrip("/"): page for page in result.pages}


@pytest.mark.parametrize("barrier", ALL, ids=lambda barrier: barrier.name)
def test_a_barrier_is_found_with_its_criterion(barrier: barriers.Barrier, seeded: dict[str, CheckedPage]) -> None:
    assert barrier.criterion in faults(seeded[f"{barrier.name}/fout.html"])


@pytest.mark.parametrize("barrier", ALL, ids=lambda barrier: barrier.name)
def test_its_repaired_twin_is_left_alone(barrier: barriers.Barrier, seeded: dict[str, CheckedPage]) -> None:
    assert faults(seeded[f"{barrier.name}/goed.html"]) == set()


@pytest.mark.parametrize("name", [*barriers.LEFT_ALONE, *tried_barriers.LEFT_ALONE])
def test_what_only_looks_wrong_is_left_alone(name: str, seeded: dict[str, CheckedPage]) -> None:
    assert faults(seeded[name]) == set()


@pytest.mark.parametrize("name", barriers.NOTHING_AT_ALL)
def test_what_is_as_it_should_be_gives_no_advice_either(name: str, seeded: dict[str, CheckedPage]) -> None:
    assert seeded[name].findings == ()


@pytest.mark.parametrize("name", widgets.PAGES)
def test_a_part_that_is_made_right_gives_nothing_to_say(name: str, seeded: dict[str, CheckedPage]) -> None:
    assert seeded[name].findings == ()


@pytest.mark.parametrize("name", tried_barriers.ADVICE)
def test_what_works_and_can_be_better_gets_advice(name: str, seeded: dict[str, CheckedPage]) -> None:
    assert tried_barriers.ADVICE[name][0] in {
        one.rule for one in seeded[name].findings if one.severity == "waarschuwing"
    }
    assert faults(seeded[name]) == set()


@pytest.mark.parametrize("name", tried_barriers.NO_ADVICE)
def test_what_works_as_it_should_gets_no_advice_about_how(name: str, seeded: dict[str, CheckedPage]) -> None:
    rules = {rule for rule, _ in tried_barriers.ADVICE.values()}
    assert faults(seeded[name]) == set()
    assert rules.isdisjoint(one.rule for one in seeded[name].findings)


def test_a_finding_names_its_element(seeded: dict[str, CheckedPage]) -> None:
    found = next(one for one in seeded["link-leeg/fout.html"].findings if one.severity == "fout")
    assert (found.rule, found.selector, found.html) == ("link-name", "a", '<a href="/a/"></a>')
    assert found.engine.startswith("axe-core 4.")
    in_frame = next(one for one in seeded["fout-in-kader/fout.html"].findings if one.rule == "image-alt")
    assert in_frame.selector == "iframe >>> img"


def test_what_only_a_telephone_shows_is_said(tmp_path: Path) -> None:
    css = "p{color:#000} @media (max-width: 600px){p{color:#aaa;background:#fff}}"
    html = barriers.HTML.format(head=barriers.styled(css), body="<p>Tekst.</p>")
    result = check(write(tmp_path, {"index.html": html}))
    messages = [one.message for one in result.findings if one.severity == "fout"]
    assert len(messages) == 1
    assert messages[0].endswith("(Alleen op een telefoon.)")


def test_every_rule_that_runs_has_a_dutch_sentence() -> None:
    with Browser(find_binaries()) as chromium, serving(ROOT / "tests") as base:
        chromium.open(base + "/", 412, 915)
        rules = chromium.evaluate("return axe.getRules().map((rule) => [rule.ruleId, rule.tags])")
    assert len(rules) > 90
    wanted = {*axe_engine.NORM, axe_engine.ADVICE}
    silent = {"experimental", "deprecated"}
    runs = {rule for rule, tags in rules if wanted & set(tags) and not silent & set(tags)} | set(axe_engine.EXTRA)
    assert runs == set(axe_messages.MESSAGES)
    source = (browser.AXE_CORE / "axe.min.js").read_text(encoding="utf-8")
    wanted_criteria = {rule: axe_engine.from_tags(tags) for rule, tags in rules if rule in runs}
    advice = {rule for rule, tags in rules if axe_engine.ADVICE in tags}
    assert coverage.axe_rules(source) == {
        rule: found for rule, found in wanted_criteria.items() if found and rule not in advice
    }


def test_findings_are_traced_to_text_and_theme(tmp_path: Path) -> None:
    project, site = tmp_path, tmp_path / "build/site"
    text = "---\ntitel: Afval\n---\n\nLees [klik hier](a.md).\n\nLees [klik hier](b.md).\n\n![](/x.png)\n"
    write(project, {"content/afval.md": text, "theme/partials/voet.html": '\n<div class="gm-voet">\n</div>\n'})
    body = (
        '<div class="gm-tekst"><p>Lees <a href="/a/">klik hier</a>.</p><p>Lees <a class="n" href="/b/">klik hier</a>.</p>'
        '<p><img src="/x.png"></p></div><div class="gm-voet"><a href="/c/"></a></div>'
    )
    html = barriers.HTML.format(head=barriers.styled("a.n{color:#ccc;background:#fff}"), body=body)
    entry = {"/afval/": {"path": "content/afval.md", "line": 4, "correspondent": "reiniging"}}
    write(site, {"afval/index.html": html, "bronnen.json": json.dumps(entry)})
    result = check(site, root=project)
    found = {(one.rule, one.path, one.line, one.correspondent) for one in result.findings if one.severity == "fout"}
    assert found == {
        ("linktekst", "content/afval.md", 5, "reiniging"),
        ("linktekst", "content/afval.md", 7, "reiniging"),
        ("color-contrast", "content/afval.md", 7, "reiniging"),
        ("image-alt", "content/afval.md", 9, "reiniging"),
        ("link-name", "theme/partials/voet.html", 2, ""),
    }


def test_pages_of_every_kind_can_be_checked(tmp_path: Path) -> None:
    xhtml = '<html xmlns="http://www.w3.org/1999/xhtml" lang="nl"><head><title>X</title></head><body><img src="x"/></body></html>'
    pages = {
        "melding.html": GOOD.replace("<h1>", "<script>alert(1)</script><h1>"),
        "los.xhtml": xhtml,
        "tekening.svg": '<svg xmlns="http://www.w3.org/2000/svg"><a href="/"><text y="20">Ga</text></a></svg>',
        "kapot.html": "<p>los<table><tr><td>x",
        "leeg.html": "",
        "door.html": GOOD.replace("<title>", '<meta http-equiv="refresh" content="0; url=/melding.html"><title>'),
        "kader.html": GOOD.replace("<p>", '<iframe title="Weg" src="http://localhost:9/"></iframe><p>'),
    }
    result = check(write(tmp_path, pages), chosen="\n".join(pages))
    assert result.failed == ()
    assert "1.1.1" in faults(next(page for page in result.pages if page.url == "/los.xhtml"))


def test_a_frame_of_another_site_does_not_hold_up_the_check(tmp_path: Path) -> None:
    write(tmp_path / "ander", {"index.html": "<p>ander</p>"})
    with serving(tmp_path / "ander") as other:
        address = other.replace("127.0.0.1", "localhost")
        frame = f'<iframe title="Ander" src="{address}/"></iframe><p>'
        write(tmp_path / "site", {"index.html": GOOD.replace("<p>", frame)})
        begin = time.monotonic()
        result = check(tmp_path / "site")
    assert result.failed == ()
    assert time.monotonic() - begin < 30
    assert ("frame-tested", "beoordelen") in {(one.rule, one.severity) for one in result.findings}


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<script>location.href = '/ander.html'</script>", "stuurt door naar"),
        ("<script>for (;;) {}</script>", "niet op tijd klaar"),
    ],
)
def test_a_page_that_cannot_be_opened_is_a_failure(
    html: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "LOAD_SECONDS", 4)
    write(tmp_path, {"ander.html": GOOD, "fout.html": GOOD.replace("<h1>", html + "<h1>")})
    result = check(tmp_path, jobs=1)
    assert [page.url for page in result.pages] == ["/ander.html"]
    assert [page.url for page in result.failed] == ["/fout.html"]
    assert reason in result.failed[0].reason
    assert result.exit_code == 2


def processes_with(text: str) -> list[str]:
    """The command lines of this machine's processes that have the text in them."""
    found = []
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = file.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if text in line:
            found.append(line)
    return found


def local(chromium: Browser) -> Local:
    """Its connection, on this machine."""
    assert isinstance(chromium.connection, Local)
    return chromium.connection


def end_driver(chromium: Browser) -> None:
    os.kill(local(chromium).service.process.pid, signal.SIGKILL)


def end_browser(chromium: Browser) -> None:
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = file.read_bytes()
        except OSError:
            continue
        if str(local(chromium).profile).encode() in line and b"--type=" not in line and b"crashpad" not in line:
            os.kill(int(file.parent.name), signal.SIGKILL)


@pytest.mark.parametrize("end", [end_driver, end_browser])
def test_a_browser_that_dies_is_replaced_and_its_page_checked_again(
    end: Callable[[Browser], None], tmp_path: Path
) -> None:
    write(tmp_path, dict.fromkeys(("a.html", "b.html", "c.html"), BAD))
    started: list[Browser] = []

    def start() -> Browser:
        started.append(Browser(find_binaries()))
        return started[-1]

    def dying(chromium: Browser, url: str) -> Visit:
        if url.endswith("b.html") and len(started) == 1:
            end(chromium)
        return visit(url, chromium, fetching.get)

    with serving(tmp_path) as base:
        urls = [f"{base}/{name}.html" for name in "abc"]
        outcome = Run(start, dying, quiet).over(urls, jobs=1)
    assert outcome.failed == {}
    assert [any(one.rule == "label" for one in outcome.results[url].barriers) for url in urls] == [True] * 3
    assert len(started) == 2
    for one in started:
        assert not local(one).profile.exists()
        assert processes_with(str(local(one).profile)) == []


def test_a_script_that_loops_for_ever_is_ended_and_its_page_tried_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "VISIT_SECONDS", 10)
    loop = "<script>addEventListener('load', () => setTimeout(() => { for (;;) {} }, 50))</script>"
    write(tmp_path, {"a.html": GOOD.replace("<h1>", loop + "<h1>"), "b.html": GOOD})
    started: list[Browser] = []

    def start() -> Browser:
        started.append(Browser(find_binaries()))
        return started[-1]

    def later(chromium: Browser, url: str) -> str:
        chromium.open(url, 412, 915)
        return str(chromium.evaluate("return new Promise((done) => setTimeout(() => done(document.title), 500))"))

    with serving(tmp_path) as base:
        outcome = Run(start, later, quiet).over([f"{base}/a.html", f"{base}/b.html"], jobs=1)
    assert outcome.failed == {f"{base}/a.html": runner.TOO_LONG}
    assert outcome.results == {f"{base}/b.html": "Paspoort aanvragen"}
    assert len(started) == 2
    for one in started:
        assert not local(one).profile.exists()
        assert processes_with(str(local(one).profile)) == []


@pytest.fixture
def places(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """A folder for a site and a short one for temporary files, in which nothing may be left behind."""
    with tempfile.TemporaryDirectory(prefix="t-") as name:
        yield tmp_path / "site", Path(name)
        assert list(Path(name).iterdir()) == []
        assert processes_with(name) == []


@pytest.mark.parametrize(
    ("pages", "words", "code"),
    [
        ({"index.html": GOOD, "404.html": GOOD}, [], 0),
        ({"index.html": BAD, "404.html": GOOD}, [], 1),
        ({"index.html": BAD}, ["--pages", "/weg*"], 2),
        ({"geen.txt": "x"}, [], 2),
    ],
)
def test_the_exit_code_tells_the_outcome(
    pages: dict[str, str], words: list[str], code: int, places: tuple[Path, Path]
) -> None:
    site, temporary = places
    done = program(write(site, pages), *words, TMPDIR=str(temporary))
    output, errors = done.communicate(timeout=120)
    assert done.returncode == code, errors
    assert "Traceback" not in errors
    if code < 2:
        assert "pagina’s getoetst" in output
        assert ("fout [label]" in output) == (code == 1)
    else:
        assert "geen enkele pagina" in errors


def test_a_page_that_is_not_there_is_named_and_the_report_says_it_is_incomplete(places: tuple[Path, Path]) -> None:
    site, temporary = places
    write(site, {"index.html": GOOD, "404.html": GOOD})
    (site / "lijst.txt").write_text("/\n/weg/\n", encoding="utf-8")
    out = site / "verslag.json"
    words: list[str | Path] = ["--pages-from", site / "lijst.txt", "--format", "json", "--out", out]
    done = program(site, *words, TMPDIR=str(temporary))
    _output, errors = done.communicate(timeout=120)
    assert done.returncode == 2
    assert "Niet getoetst: /weg/: de server geeft foutcode 404." in errors
    report = json.loads(out.read_text(encoding="utf-8"))
    assert [page["url"] for page in report["pages"]] == ["/"]
    assert [page["url"] for page in report["incomplete"]] == ["/weg/"]


@pytest.mark.parametrize("form", ["json", "html"])
def test_after_ctrl_c_the_report_is_there_and_nothing_is_left_behind(form: str, places: tuple[Path, Path]) -> None:
    site, temporary = places
    write(site, {f"pagina-{number:03}.html": BAD for number in range(200)})
    out = site / "verslag"
    done = program(site, "--format", form, "--out", out, TMPDIR=str(temporary))
    deadline = time.monotonic() + 60
    while not processes_with(str(temporary)) and time.monotonic() < deadline:
        time.sleep(0.1)
    time.sleep(3)
    done.send_signal(signal.SIGINT)
    _output, errors = done.communicate(timeout=120)
    assert done.returncode == 2, errors
    assert "Traceback" not in errors
    report = out.read_text(encoding="utf-8")
    if form == "html":
        assert "Niet getoetst: " in report
    else:
        content = json.loads(report)
        assert len(content["pages"]) + len(content["incomplete"]) == 200
        assert content["incomplete"]


def test_a_site_on_the_net_is_checked_by_its_sitemap_or_its_links(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site"
    write(
        site,
        {
            "index.html": GOOD.replace("<p>", '<p><a href="/b/">Verder naar B</a> '),
            "b/index.html": GOOD,
            "c/index.html": BAD,
        },
    )
    out = tmp_path / "verslag.json"
    cache = ["--cache", str(tmp_path / "cache")]
    with serving(site) as base:
        assert a11y_check.main([base, "--format", "json", "--out", str(out), "--independent", *cache]) == 0
        by_links = [page["url"] for page in json.loads(out.read_text(encoding="utf-8"))["pages"]]
        write(site, {"sitemap.xml": "<urlset><url><loc>https://www.bergen-nh.nl/c/</loc></url></urlset>"})
        assert a11y_check.main([base, "--format", "json", "--out", str(out), *cache]) == 1
        by_sitemap = json.loads(out.read_text(encoding="utf-8"))["pages"]
    assert by_links == [f"{base}/", f"{base}/b/"]
    assert [page["url"] for page in by_sitemap] == [f"{base}/c/"]
    assert by_sitemap[0]["source"] == {"path": "/c/", "line": 1}
    assert capsys.readouterr() == ("", "")


def test_every_report_is_the_same_byte_for_byte_whatever_the_order_and_the_number_of_browsers(tmp_path: Path) -> None:
    pages = {name: html for barrier in barriers.BARRIERS[:6] for name, html in barrier.pages.items()}
    write(tmp_path, pages)
    one = check(tmp_path, jobs=1, chosen="\n".join(pages))
    other = check(tmp_path, jobs=3, chosen="\n".join(reversed(pages)))
    assert one.findings
    for render in FORMATS.values():
        assert render(one).encode() == render(other).encode()


@pytest.mark.parametrize(
    ("head", "body", "spared"),
    [
        ("", "<p>Tekst.</p>", True),
        ("<style>@media (min-width: 800px) { p { display: none } }</style>", "<p>Tekst.</p>", False),
        ("<style>@media (min-width: 800px) { p { visibility: hidden } }</style>", "<p>Tekst.</p>", False),
        ("<style>p { position: absolute } @media (min-width: 800px) { p { left: -999px } }</style>", "<p>a</p>", False),
        ("", "<iframe title=Kader srcdoc='<p>Tekst.'></iframe>", False),
    ],
)
def test_rules_that_do_not_measure_run_again_only_where_a_window_shows_something_else(
    head: str, body: str, spared: bool, tmp_path: Path
) -> None:
    write(tmp_path, {"index.html": barriers.HTML.format(head=barriers.HEAD + head, body=body)})
    with serving(tmp_path) as base, Browser(find_binaries()) as one:
        one.open(f"{base}/", 412, 915)
        known = one.run_axe(axe_engine.options())["looks"]["shown"]
        one.resize(1280, 1024)
        again = one.run_axe(axe_engine.options(), {"of": "shown", "known": known, "rules": ["color-contrast"]})
    assert again["spared"] is spared
