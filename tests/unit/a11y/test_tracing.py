"""From an element on a page to the line that an editor must change."""

from __future__ import annotations

import pytest

from tools.a11y import tracing
from tools.a11y.barrier import Barrier, Element, Origin
from tools.a11y.markdown_source import Markdown, line_in_text
from tools.a11y.tracing import PageSource, Sources

PAGE = PageSource("content/afval.md", 1, "reiniging")
TEXT = """---
titel: Afval aanbieden
samenvatting: Waar en wanneer.
---

U kunt uw *afval* aanbieden op
drie manieren, zoals u wilt.

## Grof afval

Lees [meer over grof afval](../grof-afval.md) of [klik hier](paspoort.md).

![Foto van een bak](/img/bak.jpg){ .gm-breed }

Dat kost {{ feit:tarief-afval }} per keer.

| Dag | Soort |
|---|---|
| Maandag | Papier |

- Ook op zaterdag, [klik hier](zaterdag.md).
- <a href="https://hvc.nl/">HVC</a> en <img src="/img/logo.svg" alt="">

## Grof afval ophalen

<iframe src="/kaart.html"></iframe>
"""
THEME = {
    "theme/main.html": '<!doctype html>\n<html lang="nl">\n<head></head>\n<body>\n<main class="gm-pagina">\n',
    "theme/partials/voet.html": '<footer class="gm-voet">\n<a class="gm-voet__link" href="/">Home</a>\n</footer>\n',
    "theme/partials/voetnoot.html": '<p class="gm-voetnoot">\n',
}


SOURCES = Sources({}, THEME)
NO_THEME = Sources()


def line(**element: object) -> int:
    """The line in the text above of an element of the page's own text."""
    found = Element(**{"in_text": True, **element})  # type: ignore[arg-type]
    path, number = tracing.place(found, PAGE, Markdown(TEXT), SOURCES)
    assert path == PAGE.path
    return number


def in_theme(*blocks: str, tag: str = "a") -> tuple[str, int]:
    return tracing.place(Element(tag=tag, blocks=blocks), PAGE, Markdown(TEXT), SOURCES)


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        ({"tag": "a", "text": "meer over grof afval", "href": "../grof-afval/"}, 11),
        ({"tag": "a", "text": "klik hier", "href": "/paspoort/"}, 11),
        ({"tag": "a", "text": "klik hier", "href": "/zaterdag/"}, 21),
        ({"tag": "a", "text": "klik hier", "href": "/elders/", "nth": 1}, 21),
        ({"tag": "a", "text": "", "href": "/zaterdag/"}, 21),
        ({"tag": "a", "text": "HVC", "href": "https://hvc.nl/"}, 22),
        ({"tag": "img", "src": "/img/bak.jpg", "alt": "Foto van een bak"}, 13),
        ({"tag": "img", "src": "../img/logo.svg"}, 22),
        ({"tag": "h2", "text": "Grof afval"}, 9),
        ({"tag": "h2", "text": "Grof afval ophalen"}, 24),
        ({"tag": "p", "text": "U kunt uw afval aanbieden op drie manieren, zoals u wilt."}, 6),
        ({"tag": "em", "text": "afval aanbieden"}, 6),
        ({"tag": "p", "text": "Dat kost € 30 per keer."}, 15),
        ({"tag": "td", "text": "Papier"}, 19),
        ({"tag": "th", "text": "Soort"}, 17),
        ({"tag": "table", "text": "Dag Soort Maandag Papier"}, 17),
        ({"tag": "li", "text": "Ook op zaterdag, klik hier."}, 21),
        ({"tag": "iframe", "src": "/kaart.html"}, 26),
    ],
)
def test_an_element_of_the_text_is_found_on_its_line(element: dict[str, object], expected: int) -> None:
    assert line(**element) == expected


def test_what_is_nowhere_in_the_text_is_told_at_the_start_of_the_page() -> None:
    assert line(tag="p", text="Heel andere woorden") == 1
    assert line(tag="video", src="/film.mp4") == 1
    assert line(tag="", text="") == 1


def test_a_block_inside_the_text_that_the_editor_did_not_write_is_in_the_theme() -> None:
    element = Element(
        tag="p", text="Niet van de redactie", in_text=True, blocks=("gm-voetnoot", "gm-tekst", "gm-pagina")
    )
    assert tracing.place(element, PAGE, Markdown(TEXT), SOURCES) == ("theme/partials/voetnoot.html", 1)


def test_the_nearest_class_of_the_theme_is_taken() -> None:
    assert in_theme("gm-voet__link", "gm-voet") == ("theme/partials/voet.html", 2)
    assert in_theme("gm-voet", "gm-pagina") == ("theme/partials/voet.html", 1)


def test_a_part_that_is_made_up_in_the_template_is_found_by_its_block() -> None:
    assert in_theme("gm-voet__onbekend", "gm-pagina") == ("theme/partials/voet.html", 1)
    assert in_theme("gm-voet--donker") == ("theme/partials/voet.html", 1)


def test_the_skeleton_of_the_page_is_in_the_theme() -> None:
    assert in_theme(tag="html") == ("theme/main.html", 2)
    assert in_theme(tag="body") == ("theme/main.html", 4)


def test_what_no_template_has_is_told_on_the_page() -> None:
    assert in_theme("gm-onbekend") == (PAGE.path, 1)
    assert in_theme(tag="div") == (PAGE.path, 1)


def test_title_and_main_heading_are_in_the_front_matter() -> None:
    assert in_theme(tag="title") == (PAGE.path, 2)
    assert in_theme("gm-kop", tag="h1") == (PAGE.path, 2)
    assert tracing.place(Element(tag="h1"), PAGE, Markdown("# Afval\n"), NO_THEME) == (PAGE.path, 1)
    assert tracing.place(Element(tag="h1"), PAGE, Markdown("---\nkop: x\n---\ntitel: y\n"), NO_THEME) == (PAGE.path, 1)


def test_a_title_that_is_not_that_of_the_page_is_the_theme_s() -> None:
    theme = {"theme/main.html": "<html>\n<head>\n<title>{{ site }}</title>\n"}
    page = Markdown('---\ntitel: "Afval weg"\n---\n')
    for text, place in (("Gemeente Bergen", ("theme/main.html", 3)), ("Afval weg - Gemeente Bergen", (PAGE.path, 2))):
        element = Element(html=f"<title>{text}</title>", tag="title", text=text)
        assert tracing.place(element, PAGE, page, Sources({}, theme)) == place


HTML = """---
titel: Afval
---

<table><tr><td>Kleur</td></tr></table>

<ul>
<li>glas</li>
</ul>

<table>
<tr><td><b>Dag</b></td><td><b>Open van</b></td></tr>
</table>

<ul>
<div>los</div>
</ul>
"""


@pytest.mark.parametrize(
    ("tag", "html", "text", "line"),
    [
        ("table", "<table>\n<tr><td><b>Dag</b></td><td><b>Open van</b></td></tr></table>", "DagOpen van", 11),
        ("ul", "<ul>\n<div>los</div>\n</ul>", "los", 15),
        ("ul", "<ul>\n<li>glas</li>\n</ul>", "glas", 7),
        ("tr", "<tr><td>Dag</td>", "DagOpen van", 12),
    ],
)
def test_html_without_attributes_is_told_by_the_text_that_follows_it(tag: str, html: str, text: str, line: int) -> None:
    element = Element(html=html, tag=tag, text=text, in_text=True)
    assert tracing.place(element, PAGE, Markdown(HTML), NO_THEME) == (PAGE.path, line)


def test_a_page_without_markdown_is_its_own_source() -> None:
    assert tracing.place(Element(tag="a", text="x"), PageSource("/afval/"), None, SOURCES) == ("/afval/", 1)


def test_a_finding_has_all_that_is_known() -> None:
    barrier = Barrier(
        "linktekst", "Fout.", "fout", ("2.4.4",), Element("a", "<a>", "a", "klik hier", in_text=True), "axe"
    )
    finding = next(tracing.findings([barrier], PAGE, "/afval/", Sources({PAGE.path: TEXT}, THEME)))
    assert (finding.path, finding.line, finding.rule, finding.correspondent) == (
        PAGE.path,
        11,
        "linktekst",
        "reiniging",
    )
    assert (finding.url, finding.selector, finding.html, finding.engine) == ("/afval/", "a", "<a>", "axe")


def test_a_finding_in_the_theme_is_not_for_the_correspondent_of_the_page() -> None:
    barrier = Barrier("link-name", "Fout.", element=Element(tag="a", blocks=("gm-voet",)))
    finding = next(tracing.findings([barrier], PAGE, "/afval/", Sources({PAGE.path: TEXT}, THEME)))
    assert (finding.path, finding.correspondent) == ("theme/partials/voet.html", "")


def traced(element: Element, rule: str = "r", **texts: dict[str, str]) -> tuple[str, int]:
    found = tracing.place(element, PAGE, Markdown(TEXT), Sources({}, THEME, **texts), rule)
    return found


@pytest.mark.parametrize(
    ("tag", "html", "text", "line"),
    [
        ("p", "<p>Typ iets</p>", "Typ iets", 2),
        ("input", '<input id="f">', "", 3),
        ("p", '<p role="status"></p>', "", 3),
        ("b", "<b>x</b>", "x", 1),
    ],
)
def test_html_that_a_script_writes_is_told_on_the_line_of_its_tag(tag: str, html: str, text: str, line: int) -> None:
    script = (
        "place.innerHTML =\n  '<p>Typ iets</p>' +\n  '<input id=\"f\"><p role=\"status\"></p>';\nmore('<input>');\n"
    )
    element = Element(html=html, tag=tag, text=text, origin=Origin("script", "place.innerHTML ="))
    assert traced(element, scripts={"zoek.js": script}) == ("zoek.js", line)
    other = Element(html=html, tag=tag, origin=Origin("script", "more('<input>');"))
    assert traced(other, scripts={"zoek.js": script}) == ("zoek.js", 4)


def test_what_a_style_sheet_or_script_does_is_told_there() -> None:
    style = Origin("stijl", ".gm-voet", "color")
    element = Element(tag="a", text="klik hier", in_text=True, origin=style)
    assert traced(element, styles={"theme/a.css": "\n.gm-voet { color: red }"}) == ("theme/a.css", 2)
    assert traced(element, styles={}) == (PAGE.path, 11)
    made = Element(tag="button", blocks=("gm-voet",), origin=Origin("script", "maak();"))
    assert traced(made, scripts={"theme/a.js": "een();\n  maak();\n"}) == ("theme/a.js", 2)


def test_words_of_a_notice_are_told_in_its_file() -> None:
    notices = {"content/meldingen/dicht.md": "---\ntitel: Dicht\n---\n\nLees [klik hier](../index.md).\n"}
    element = Element(tag="a", text="klik hier", href="/", blocks=("gm-melding", "gm-meldingen"))
    assert traced(element, notices=notices) == ("content/meldingen/dicht.md", 5)
    assert traced(Element(tag="a", text="elders", blocks=("gm-melding",)), notices=notices)[0] == PAGE.path


def test_words_of_a_fact_are_told_in_the_register() -> None:
    facts = {"data/feiten.yml": "contact.site:\n  soort: adres\n  tekst: klik hier\n"}
    element = Element(tag="a", text="klik hier", blocks=("gm-voet",))
    assert traced(element, "linktekst", facts=facts) == ("data/feiten.yml", 3)
    assert traced(element, "link-name", facts=facts)[0].startswith("theme/")


def test_an_element_that_was_written_as_html_is_found_by_its_attributes() -> None:
    text = '---\ntitel: A\n---\n<input name="a">\n\n<input name="b">\n\n| | B |\n|---|---|\n'
    markdown = Markdown(text)
    assert line_in_text(Element(tag="input", html='<input name="b">', in_text=True), markdown) == 6
    assert line_in_text(Element(tag="th", html="<th></th>", around="B", in_text=True), markdown) == 8


def test_what_is_wrong_in_a_notice_or_a_fact_is_for_who_answers_for_it() -> None:
    notice = "---\ntitel: Dicht\ncorrespondent: kcc\n---\n\nLees [klik hier](../index.md).\n"
    facts = "a.b:\n  tekst: een\n  correspondent: afval\nc.d:\n  tekst: klik hier\n  correspondent: zorg\ne.f:\n  tekst: x\n"
    texts = Sources({PAGE.path: TEXT}, THEME, notices={"n.md": notice}, facts={"f.yml": facts})

    def correspondent(element: Element) -> str:
        barrier = Barrier("linktekst", "Fout.", element=element)
        return next(tracing.findings([barrier], PAGE, "/afval/", texts)).correspondent

    assert correspondent(Element(tag="a", text="klik hier", blocks=("gm-melding",))) == "kcc"
    assert correspondent(Element(tag="a", text="klik hier", blocks=("gm-voet",))) == "zorg"
    assert correspondent(Element(tag="a", text="x", blocks=("gm-voet",))) == ""
    assert correspondent(Element(tag="a", text="klik hier", in_text=True)) == "zorg"
