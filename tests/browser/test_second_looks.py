"""What looks wrong in how a page is made, and turns out right when the page is used, in a real browser."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.barriers import HEAD, HTML, styled
from tests.browser.tried_barriers import script
from tools.a11y import axe_engine, overruled
from tools.a11y.browser import Browser, find_binaries
from tools.a11y.browser_rules import by_itself, error_wording, focus_visible, skip_link
from tools.a11y.local_server import serving

pytestmark = pytest.mark.browser

Site = tuple[Path, str, Browser]
GUARD = (
    "<p><label>Naam <input id=n></label> <button>Klaar</button></p>"
    '<div aria-hidden="true"><a href="#n" id=g>Terug naar het begin</a></div>'
)
BACK = "g.addEventListener('focus', () => n.focus());"
LATER = "g.addEventListener('focus', () => setTimeout(() => n.focus(), 30));"
AWAY = "g.addEventListener('focus', () => g.blur());"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("bekeken")
    with serving(folder) as base, Browser(find_binaries()) as browser:
        yield folder, base, browser


def opened(site: Site, body: str, head: str = HEAD, html: str = HTML) -> Browser:
    """The browser with this page in it."""
    folder, base, browser = site
    page = html.format(head=head, body=body)
    name = f"{zlib.crc32(page.encode())}.html"
    (folder / name).write_text(page, encoding="utf-8")
    browser.open(f"{base}/{name}", 1280, 1024)
    return browser


def severities(page: Browser, rule: str) -> list[str]:
    """What is left of what axe finds with a rule."""
    found = overruled.overrule(axe_engine.barriers(page.run_axe(axe_engine.options())), page)
    return [one.severity for one in found if one.rule == rule]


@pytest.mark.parametrize(
    ("code", "wanted"),
    [("", ["fout"]), (BACK, []), (LATER, []), (AWAY, ["fout"]), (BACK + "n.disabled = true;", ["fout"])],
)
def test_a_guard_that_passes_the_focus_on_is_no_hidden_link(site: Site, code: str, wanted: list[str]) -> None:
    page = opened(site, GUARD + script(code))
    assert severities(page, "aria-hidden-focus") == wanted
    assert page.evaluate("return document.activeElement === document.body")


def test_a_hidden_link_in_a_drawing_is_tried_too(site: Site) -> None:
    drawing = '<svg aria-hidden="true"><a href="/a/"><text y="20">Kaart</text></a></svg>'
    assert severities(opened(site, drawing), "aria-hidden-focus") == ["fout"]


@pytest.mark.parametrize(
    ("contents", "wanted"),
    [
        (("72001; url=/a/", "9; url=/b/"), []),
        (("0: /a/", "9; url=/b/"), ["fout"]),
        (("x", "9"), ["fout"]),
        (("9; url=/b/", "72001; url=/a/"), ["fout"]),
    ],
)
def test_only_the_first_redirect_that_works_counts(site: Site, contents: tuple[str, ...], wanted: list[str]) -> None:
    head = HEAD + "".join(f'<meta http-equiv="refresh" content="{content}">' for content in contents)
    assert severities(opened(site, "<p>Tekst.</p>", head), "meta-refresh") == wanted


@pytest.mark.parametrize(
    ("font", "text", "wanted"),
    [
        ("'Bergen Pictogrammen'", "zoek_op", ["beoordelen"]),
        ("'Bergen Pictogrammen'", "Nu zoeken", ["fout"]),
        ("monospace", "zoek_op", ["fout"]),
        ("'Bergen Pictogrammen', 'Liberation Sans', sans-serif", "zoeken", ["fout"]),
    ],
)
def test_a_word_in_a_font_that_is_not_there_may_be_a_pictogram(
    site: Site, font: str, text: str, wanted: list[str]
) -> None:
    page = opened(site, f'<button aria-label="Vinden">{text}</button>', styled(f"button{{font-family:{font}}}"))
    assert severities(page, "label-content-name-mismatch") == wanted


def test_what_looks_the_same_may_show_the_focus_elsewhere(site: Site) -> None:
    links = '<p><a id=a href="/a/">Afval</a></p><p><a id=b href="/b/">Bomen</a></p><p id=m>Hier</p>'
    shows = "b.onfocus = () => { m.style.background = '#000'; }; b.onblur = () => { m.style.background = ''; };"
    page = opened(site, links + script(shows), styled("a:focus{outline:none}"))
    assert [one.element.selector for one in focus_visible.check(page)] == ["#a"]


@pytest.mark.parametrize(
    ("target", "code", "wrong"),
    [
        ('<p id="inhoud">Tekst.</p>', "", False),
        ('<p id="inhoud">Tekst.</p>', "s.onclick = () => false;", True),
        ('<p id="elders">Tekst.</p>', "", True),
        ('<p id="inhoud">Tekst. <a href="/c/">Contact</a></p>', "", False),
    ],
)
def test_a_skip_link_to_text_without_anything_to_operate_works(site: Site, target: str, code: str, wrong: bool) -> None:
    html = '<!doctype html>\n<html lang="nl"><head>{head}</head><body>{body}</body></html>\n'
    body = f'<a id=s href="#inhoud">Direct naar de inhoud</a><p><a href="/a/">Afval</a></p>{target}{script(code)}'
    assert bool(list(skip_link.check(opened(site, body, html=html)))) is wrong


COUNT = "let k = 1; const t = setInterval(() => { w.textContent = ++k; }, 200);"
WAITING = "<p>Wachtenden: <b id=w>1</b></p>"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (WAITING + script(COUNT), ["fout"]),
        (WAITING + "<button>Vernieuwen</button>" + script(COUNT), ["beoordelen"]),
        (WAITING + "<form><button>Zoeken</button></form>" + script(COUNT), ["fout"]),
        (WAITING + "<button>Stilzetten</button>" + script(COUNT), []),
        (
            WAITING
            + script(
                "let k = 1; function tel() { w.textContent = ++k; setTimeout(tel, 2000); } setTimeout(tel, 2000);"
            ),
            ["fout"],
        ),
        (WAITING + script(COUNT + "setTimeout(() => clearInterval(t), 250);"), []),
        (WAITING + script(COUNT + "setTimeout(() => clearInterval(t), 3000);"), []),
        (WAITING + script(COUNT.replace("textContent = ++k", "style.color = ++k % 2 ? '#000' : '#333'")), []),
        (WAITING + script(COUNT.replace("++k", "'12:0' + ++k % 9")), []),
        (WAITING.replace("<b ", "<b role=timer ") + script(COUNT), []),
        (WAITING, []),
    ],
)
def test_text_that_keeps_changing_is_seen(site: Site, body: str, wanted: list[str]) -> None:
    found = list(by_itself.check(opened(site, body)))
    assert [one.severity for one in found] == wanted
    assert all(one.element.selector == "#w" for one in found)


def test_a_text_that_is_alone_may_change(site: Site) -> None:
    alone = "<html lang=nl><head>{head}</head><body>{body}</body></html>"
    assert list(by_itself.check(opened(site, "<b id=w>1</b>" + script(COUNT), html=alone))) == []


AGE = "<form><label for=l>Leeftijd</label> <input id=l{}>{}</form>"
ADDRESS = "<fieldset><legend>{0}</legend><label>Straat <input name={0}></label></fieldset>"
TWO = "<form>{}" + ADDRESS.format("Thuis") + ADDRESS.format("Werk") + "</form>"


@pytest.mark.parametrize(
    ("form", "wrong"),
    [
        (AGE.format("", "<p class=fout>Ongeldige waarde voor Leeftijd.</p>"), True),
        (AGE.format("", "<p class=fout>Vul een getal van 1 of hoger in.</p>"), False),
        (AGE.format("", '<p class=fout aria-hidden="true">Vul een getal van 1 of hoger in.</p>'), True),
        (AGE.format(" aria-describedby=m", '<p class=fout id=m aria-hidden="true">Vul een getal van 1 of hoger in.</p>'), False),
        (AGE.format("", '<p class=fout hidden>Ongeldige waarde.</p>'), False),
        (AGE.format("", '<p class=fout aria-hidden="true">!</p>'), False),
        (AGE.format("", "<div class=fouten><h2 class=fout-kop>Fout</h2><p>Vul een getal van 1 of hoger in.</p></div>"), False),
        (AGE.format("", "<p class=fout>Er is een fout</p><p class=fout>Vul een getal van 1 of hoger in.</p>"), False),
        (AGE.format(' aria-describedby="m u"', "<p class=fout id=m>Ongeldige waarde</p><p id=u>Een getal van 1 of hoger</p>"), False),
        (TWO.format("<p class=fout>Vul de Straat in.</p>"), True),
        (TWO.format("<p class=fout>Vul de Straat van uw Werk in.</p>"), False),
        ("<p class=fout>Ongeldige waarde.</p>", False),
    ],
)  # fmt: skip
def test_an_error_message_tells_what_is_wrong_to_everybody(site: Site, form: str, wrong: bool) -> None:
    assert bool(list(error_wording.check(opened(site, form)))) is wrong


MENU = "<nav><p>Wonen en bouwen in Bergen</p></nav>"
WITHOUT_WAYS = "<!doctype html><html lang=nl><head>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (f'{MENU}<p>Tekst met een <a href="ander.html">link</a>.</p>', ["fout"]),
        (f'{MENU}<p>Tekst met een <a href="nieuw.html">link</a>.</p>', ["beoordelen"]),
        (f'<p>Tekst met een <a href="ander.html">link</a>.</p>{MENU}', ["beoordelen"]),
        (f'{MENU}<button>Inklappen</button><p>Een <a href="ander.html">link</a>.</p>', ["beoordelen"]),
        (
            f'{MENU}<p>Tekst</p><a href="http://[">Weg</a><svg role="group"><a href="ander.html"><text y="9">Kaart</text></a></svg>',
            ["fout"],
        ),
        (f'{MENU}<main><p>Tekst met een <a href="ander.html">link</a>.</p></main>', []),
    ],
)
def test_what_is_on_other_pages_too_must_be_skipped(site: Site, body: str, wanted: list[str]) -> None:
    (site[0] / "ander.html").write_text(
        WITHOUT_WAYS.format(head=HEAD, body=f"{MENU}<p>Iets anders.</p>"), encoding="utf-8"
    )
    (site[0] / "nieuw.html").write_text(WITHOUT_WAYS.format(head=HEAD, body="<p>Zonder menu.</p>"), encoding="utf-8")
    assert severities(opened(site, body, html=WITHOUT_WAYS), "bypass") == wanted
