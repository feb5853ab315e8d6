"""From an element to the line of the template that it was made from."""

from __future__ import annotations

import pytest

from tools.a11y import theme_source
from tools.a11y.barrier import Element

THEME = {
    "theme/404.html": '<div class="gm-tekst">\n<li>Kijk <a href="/a-z/">hier</a>.</li>\n</div>\n',
    "theme/partials/kop.html": '<header class="gm-kop">\n<a class="gm-kop__naam" href="/">{{ naam }}</a>\n</header>\n',
    "theme/partials/raam.html": (
        '<!DOCTYPE html>\n<html lang="nl">\n<head>\n<title>{{ titel }}</title>\n'
        '<meta name="viewport" content="width=device-width, user-scalable=no">\n</head>\n<body>\n<div id="inhoud">\n'
    ),
    "theme/partials/titel.html": '<p class="gm-titel">{{ gm.titel | e }}</p>\n',
    "theme/partials/voet.html": (
        '<footer class="gm-voet">\n<section>\n<h2>Vraag?</h2>\n<a href="/x/"></a>\n</section>\n'
        '<ul class="gm-voet__lijst">\n{% for item in voet %}<li><a href="{{ item.url }}">{{ item.titel }}</a></li>\n</ul>\n'
    ),
}


def place(html: str, *blocks: str, text: str = "", rule: str = "") -> tuple[str, int] | None:
    element = Element(
        html=html, tag=html[1:].split(" ", maxsplit=1)[0].split(">", maxsplit=1)[0], text=text, blocks=blocks
    )
    found = theme_source.place(element, rule, THEME, blocks)
    return (found[0].removeprefix("theme/").removeprefix("partials/"), found[1]) if found else None


def test_an_element_without_a_class_is_found_by_its_attributes() -> None:
    assert place('<a href="/x/"></a>', "gm-voet") == ("voet.html", 4)
    assert place('<a href="/sitemap/">Alles</a>', "gm-voet__lijst", "gm-voet", text="Alles") == ("voet.html", 7)


def test_of_two_that_are_alike_the_one_below_the_nearest_id_is_told() -> None:
    two = (
        '<footer class="gm-voet">\n<nav aria-labelledby="vind"><h2 id="vind">Vind</h2>\n<a href="{{ item.url }}">{{ een }}</a></nav>\n'
        '<nav aria-labelledby="site">\n<a href="{{ item.url }}">{{ twee }}</a></nav>\n</footer>\n'
    )
    element = Element(html='<a href="/x/"></a>', tag="a")
    for blocks, line in ((("#vind", "gm-voet"), 3), (("#site", "gm-voet"), 5), (("#elders", "gm-voet"), 3)):
        assert theme_source.place(element, "", {"voet.html": two}, blocks) == ("voet.html", line)


def test_an_element_with_the_text_of_a_template_is_found_there() -> None:
    assert place('<a href="/a-z/">hier</a>', "gm-tekst", text="hier") == ("404.html", 2)


def test_what_is_in_the_head_is_found() -> None:
    assert place('<meta name="viewport" content="width=device-width, user-scalable=no">') == ("raam.html", 5)


def test_what_no_tag_fits_is_told_at_its_block() -> None:
    assert place("<em>Los</em>", "gm-voet__lijst", text="Los") == ("voet.html", 6)
    assert place("<em>Los</em>", "gm-kop__onbekend") == ("kop.html", 1)
    assert place("<body>") == ("raam.html", 7)
    assert place("<em>Los</em>") is None


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("document-title", ("raam.html", 4)),
        ("page-has-heading-one", ("titel.html", 1)),
        ("landmark-one-main", ("raam.html", 8)),
        ("tekenset", ("raam.html", 3)),
    ],
)
def test_what_is_missing_is_told_where_it_should_be(rule: str, expected: tuple[str, int]) -> None:
    assert place('<html lang="nl">', rule=rule) == expected
