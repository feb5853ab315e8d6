"""From a declaration as the browser tells it to the line in the theme."""

from __future__ import annotations

import pytest

from tools.a11y import style_source

STYLES = {
    "theme/assets/css/tokens.css": ":root { --gm-kleur: #fff; }\n",
    "theme/assets/css/components/kop.css": (
        "/* De kop { niet echt } */\n.gm-kop,\n.gm-kop > a[href^='/'] { color: red; }\n\n"
        "@media (max-width: 30rem) {\n  .gm-kop { color: blue; outline: none }\n}\n.gm-menu { overflow: hidden; }\n"
    ),
    "theme/assets/css/components/knop.css": (
        "@media print { .gm-knop { display: none; } }\n"
        ".gm-knop {\n  background: none; /* color: geel; */\n  color: red;\n  border-color: green;\n}\n"
    ),
    "theme/assets/css/soorten/a-z.css": ".gm-menu { color: green; }\n",
}


@pytest.mark.parametrize(
    ("selector", "prop", "place"),
    [
        (".gm-kop", "color", ("components/kop.css", 6)),
        ('.gm-kop, .gm-kop>a[href^="/"]', "color", ("components/kop.css", 3)),
        (".gm-kop", "outline-style", ("components/kop.css", 6)),
        (".gm-menu", "overflow-x", ("components/kop.css", 8)),
        (".gm-menu", "color", ("soorten/a-z.css", 1)),
        (".gm-menu", "position", ("soorten/a-z.css", 1)),
        (":root", "--gm-kleur", ("tokens.css", 1)),
        (".gm-knop", "color", ("components/knop.css", 4)),
        (".gm-knop", "background-color", ("components/knop.css", 3)),
        (".gm-knop", "position", ("components/knop.css", 2)),
    ],
)
def test_a_rule_is_found_by_its_selector_and_property(selector: str, prop: str, place: tuple[str, int]) -> None:
    assert style_source.place(STYLES, selector, prop) == (f"theme/assets/css/{place[0]}", place[1])


@pytest.mark.parametrize(
    ("condition", "line"),
    [("", 1), ("(prefers-color-scheme: dark)", 4), ("(prefers-contrast:more)", 7), ("(width >= 1px)", 7)],
)
def test_of_more_declarations_that_under_the_same_condition_is_told(condition: str, line: int) -> None:
    tokens = (
        ":root { --gm-kleur: #fff; }\n@media (prefers-color-scheme: dark) {\n  :root {\n    --gm-kleur: #000;\n  }\n}\n"
        "@media (prefers-contrast: more) { :root { --gm-kleur: #eee; } }\n"
    )
    assert style_source.place({"tokens.css": tokens}, ":root", "--gm-kleur", condition) == ("tokens.css", line)


def test_a_rule_of_another_theme_is_nowhere() -> None:
    assert style_source.place(STYLES, ".md-header", "color") is None
    assert style_source.place({}, ".gm-kop", "color") is None
