"""From a rule as the browser tells it to the line in the theme."""

from __future__ import annotations

import pytest

from tools.a11y import style_source

STYLES = {
    "theme/assets/css/tokens.css": ":root { --gm-kleur: #fff; }\n",
    "theme/assets/css/components/kop.css": (
        "/* De kop { niet echt } */\n.gm-kop,\n.gm-kop > a[href^='/'] { color: red; }\n\n"
        "@media (max-width: 30rem) {\n  .gm-kop { color: blue; outline: none }\n}\n.gm-menu { overflow: hidden; }\n"
    ),
    "theme/assets/css/soorten/a-z.css": ".gm-menu { color: green; }\n",
}


@pytest.mark.parametrize(
    ("selector", "prop", "place"),
    [
        (".gm-kop", "color", ("components/kop.css", 6)),
        ('.gm-kop, .gm-kop>a[href^="/"]', "color", ("components/kop.css", 2)),
        (".gm-kop", "outline-style", ("components/kop.css", 6)),
        (".gm-menu", "overflow-x", ("components/kop.css", 8)),
        (".gm-menu", "color", ("soorten/a-z.css", 1)),
        (".gm-menu", "position", ("soorten/a-z.css", 1)),
        (":root", "--gm-kleur", ("tokens.css", 1)),
    ],
)
def test_a_rule_is_found_by_its_selector_and_property(selector: str, prop: str, place: tuple[str, int]) -> None:
    assert style_source.place(STYLES, selector, prop) == (f"theme/assets/css/{place[0]}", place[1])


def test_a_rule_of_another_theme_is_nowhere() -> None:
    assert style_source.place(STYLES, ".md-header", "color") is None
    assert style_source.place({}, ".gm-kop", "color") is None
