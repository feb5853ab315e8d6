"""Tags as written, and the elements that were made of them."""

from __future__ import annotations

import pytest

from tools.a11y import tags
from tools.a11y.barrier import Element


def fit(written: str, html: str, text: str = "") -> int:
    """How well a tag in a template fits an element."""
    element = Element(html=html, tag=html[1:].split(" ", maxsplit=1)[0].split(">", maxsplit=1)[0], text=text)
    (tag,) = tags.start_tags(written, element.tag)
    return tags.fit(tag, tags.of_element(element), text)


@pytest.mark.parametrize(
    ("written", "html", "text"),
    [
        ('<a href="/contact/">Contact', '<a href="/contact/">Contact</a>', "Contact"),
        ('<a class="gm-knop" href="{{ url }}">', '<a class="gm-knop gm-groot" href="/x/">Ja</a>', "Ja"),
        ("<td headers='k1'>", '<td headers="k1">1</td>', "1"),
        ('<iframe srcdoc="<p>a</p>">', '<iframe srcdoc="&lt;p&gt;a&lt;/p&gt;">', ""),
        ('<a href="../afval.md" title="x">', '<a href="../afval/" title="x">', ""),
        ('<li class="a{% if x %} b{% endif %}">', '<li class="a b">', ""),
        ('<a href="/zoek/?q={{ q }}">', '<a href="/zoek/?q=afval">', ""),
    ],
)
def test_a_tag_fits_what_was_made_of_it(written: str, html: str, text: str) -> None:
    assert fit(written, html, text) > 0


@pytest.mark.parametrize(
    ("written", "html", "text"),
    [
        ('<a href="/contact/">', '<a href="/afval/">Afval</a>', "Afval"),
        ("<a>Contact", "<a>Afval</a>", "Afval"),
        ('<a id="x">', "<a>Afval</a>", "Afval"),
        ('<a class="gm-knop">', '<a class="gm-link">Afval</a>', "Afval"),
    ],
)
def test_a_tag_does_not_fit_another_element(written: str, html: str, text: str) -> None:
    assert fit(written, html, text) < 0


def test_what_a_template_may_leave_out_is_not_missed() -> None:
    written = '<a class="x"{% if here %} aria-current="page"{% endif %}>'
    assert fit(written, '<a class="x">') == fit('<a class="x">', '<a class="x">')
    assert fit(written, '<a class="x" aria-current="page">') > fit(written, '<a class="x">')


def test_every_tag_has_its_line() -> None:
    text = '<p>\n<a href="/a/"\n title="x">Een</a>\n<a href="/b/">Twee</a></p>'
    assert [(tag.line, tag.attributes["href"], tag.tail) for tag in tags.start_tags(text, "a")] == [
        (2, "/a/", "Een"),
        (4, "/b/", "Twee"),
    ]


def test_html_that_was_cut_off_still_has_attributes() -> None:
    assert tags.of_element(Element(html='<img alt="Strand" src="data:image/png;base64,AAAA'))["alt"] == "Strand"
    assert tags.of_element(Element()) == {}
