"""What does not work without scripts."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found, page
from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules import without_script


@pytest.mark.parametrize(
    ("body", "severity"),
    [
        ('<div id="app"></div><script src="/app.js"></script>', "fout"),
        ('<img data-src="/a.jpg" alt="Strand">', "fout"),
        ('<a href="#">Menu</a>', "waarschuwing"),
        ('<button type="button">Menu</button>', "waarschuwing"),
        ("<noscript>Zet JavaScript aan om deze site te gebruiken.</noscript>", "waarschuwing"),
    ],
)
def test_what_only_a_script_can_make_work_is_found(body: str, severity: str) -> None:
    assert [(one.severity, one.criteria) for one in found(without_script, body)] == [(severity, ("U.3.1",))]


@pytest.mark.parametrize(
    "body",
    [
        '<div id="app"><p>Afval ophalen gaat zo.</p></div><script src="/app.js"></script>',
        '<div id="app"></div>',
        '<div id="app"><svg></svg></div><script src="/app.js"></script>',
        '<img src="/a.jpg" data-src="/b.jpg" alt="Strand">',
        '<a href="#inhoud">Inhoud</a> <a href="#">Naar boven</a>',
        '<button type="button" hidden>Menu</button> <button>Zoeken</button>',
        '<button type="button" popovertarget="menu">Menu</button>',
        '<dialog><button type="button">Sluiten</button></dialog>',
        "<noscript><a href='/lijst/'>De lijst</a></noscript>",
    ],
)
def test_what_works_by_itself_is_left_alone(body: str) -> None:
    assert found(without_script, body) == []


def test_xml_is_left_alone() -> None:
    assert list(without_script.check(HtmlPage("/a.svg", page('<a href="#">a</a>').body, "image/svg+xml"))) == []
