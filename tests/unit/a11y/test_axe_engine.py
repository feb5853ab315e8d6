"""What axe's results become."""

from __future__ import annotations

from typing import Any

import pytest

from tools.a11y import axe_engine, axe_messages
from tools.a11y.barrier import Element


def node(**changes: Any) -> dict[str, Any]:
    return {"target": ["#a"], "html": "<p>", "element": None, "checks": [], "inert": False, "apart": False} | changes


def answer(
    rule: str, *nodes: dict[str, Any], tags: tuple[str, ...] = ("wcag2a", "wcag412"), kind: str = "violations"
) -> Any:
    empty: dict[str, Any] = {"version": "4.14.1", "violations": [], "incomplete": []}
    return empty | {kind: [{"id": rule, "tags": list(tags), "nodes": list(nodes)}]}


def severities(result: dict[str, Any]) -> list[str]:
    return [barrier.severity for barrier in axe_engine.barriers(result)]


@pytest.mark.parametrize(
    ("tags", "criteria"),
    [
        (("cat.color", "wcag2aa", "wcag143"), ("1.4.3",)),
        (("wcag22aa", "wcag2411"), ("2.4.11",)),
        (("wcag2a", "wcag1410", "wcag143"), ("1.4.3", "1.4.10")),
        (("wcag2a", "wcag211", "wcag213"), ("2.1.1",)),
        (("best-practice",), ()),
        (("wcag2a", "wcag411"), ()),
    ],
)
def test_tags_become_criteria_of_level_a_and_aa(tags: tuple[str, ...], criteria: tuple[str, ...]) -> None:
    assert axe_engine.from_tags(tags) == criteria


def test_a_broken_criterion_is_a_fault() -> None:
    barrier = next(axe_engine.barriers(answer("label", node())))
    assert (barrier.rule, barrier.severity, barrier.criteria) == ("label", "fout", ("4.1.2",))
    assert barrier.engine == "axe-core 4.14.1"
    assert barrier.message == axe_messages.MESSAGES["label"]


def test_a_best_practice_is_a_warning() -> None:
    assert severities(answer("region", node(), tags=("best-practice",))) == ["waarschuwing"]


def test_what_axe_cannot_tell_is_for_a_person() -> None:
    assert severities(answer("color-contrast", node(), kind="incomplete")) == ["beoordelen"]


def test_a_rule_that_is_unsure_of_every_page_says_nothing() -> None:
    assert severities(answer("css-orientation-lock", node(), kind="incomplete")) == []
    assert severities(answer("css-orientation-lock", node())) == ["fout"]


def test_a_frame_behind_an_open_dialog_is_left_alone() -> None:
    assert severities(answer("frame-focusable-content", node(inert=True))) == []
    assert severities(answer("frame-focusable-content", node(inert=False))) == ["fout"]


def test_the_main_part_of_a_page_in_a_frame_is_left_alone() -> None:
    assert severities(answer("landmark-unique", node(apart=True), tags=("best-practice",))) == []
    assert severities(answer("landmark-unique", node(apart=False), tags=("best-practice",))) == ["waarschuwing"]


def test_a_button_without_words_of_its_own_has_nothing_to_compare() -> None:
    assert severities(answer("label-content-name-mismatch", node(), kind="incomplete")) == []
    assert severities(answer("label-content-name-mismatch", node())) == ["fout"]


@pytest.mark.parametrize(
    ("html", "wrong", "severity"),
    [
        ('<div role="combobox" aria-controls="x">', ['aria-controls="x"'], "beoordelen"),
        ('<div aria-expanded="true" aria-controls="x">', ['aria-controls="x"'], "fout"),
        ('<div aria-controls="x" aria-live="y">', ['aria-controls="x"', 'aria-live="y"'], "fout"),
        ('<div aria-live="y">', ['aria-live="y"'], "fout"),
        ('<div aria-live="y">', None, "fout"),
    ],
)
def test_what_is_controlled_may_be_made_later(html: str, wrong: list[str] | None, severity: str) -> None:
    found = node(html=html, checks=[{"id": "aria-valid-attr-value", "data": wrong}])
    assert severities(answer("aria-valid-attr-value", found)) == [severity]


def test_the_element_is_as_the_browser_describes_it() -> None:
    described = {
        "selector": "main > a", "html": "<a>", "tag": "a", "text": "Afval", "href": "/afval/", "src": "", "alt": "",
        "in_text": True, "blocks": ["gm-tekst"], "nth": 1,
    }  # fmt: skip
    element = axe_engine.element(node(element=described, target=["a"], html='<a href="/afval/">'))
    assert element == Element("a", '<a href="/afval/">', "a", "Afval", "/afval/", "", "", True, ("gm-tekst",), 1)


def test_an_element_in_a_frame_is_known_by_its_html() -> None:
    element = axe_engine.element(node(target=["#kaart", "img"], html='<img src="kaart.png" alt="Kaart">'))
    assert (element.selector, element.tag, element.src, element.alt) == ("#kaart >>> img", "img", "kaart.png", "Kaart")
    assert axe_engine.from_html("geen html") == {}


def test_an_element_in_a_shadow_root_has_a_path() -> None:
    assert axe_engine.selector([["x-kaart", "img"]]) == "x-kaart >> img"


def test_measured_contrast_is_told() -> None:
    data = {"fgColor": "#777777", "bgColor": "#ffffff", "contrastRatio": 4.47, "expectedContrastRatio": "4.5:1"}
    message = axe_messages.message("color-contrast", [{"id": "iets"}, {"id": "color-contrast", "data": data}])
    assert message.endswith("Het contrast van #777777 op #ffffff is 4,47:1; het moet minstens 4,5:1 zijn.")


def test_a_rule_without_a_sentence_of_ours_is_still_reported() -> None:
    assert axe_messages.message("nieuwe-regel", []) == "Axe vindt hier een fout (nieuwe-regel)."
    assert "nieuwe-regel" in axe_messages.unsure_message("nieuwe-regel")


def test_no_rule_of_level_aaa_or_obsolete_is_asked_for() -> None:
    asked = axe_engine.options()["runOnly"]["values"]
    assert asked == ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]


def test_of_one_character_a_person_says_whether_it_is_text() -> None:
    check = {"id": "color-contrast", "data": {"messageKey": "shortTextContent"}}
    assert axe_messages.unsure_message("color-contrast", [check]) == axe_messages.ONE_CHARACTER
    assert (
        axe_messages.unsure_message("color-contrast", [{"data": {"messageKey": "bgImage"}}])
        != axe_messages.ONE_CHARACTER
    )


@pytest.mark.parametrize(
    ("html", "data", "wanted"),
    [
        ('<div role="scrollbar" aria-controls="x">', ['aria-controls="x"'], "fout"),
        ('<input role="combobox" aria-controls="x">', ['aria-controls="x"'], "beoordelen"),
        ('<div aria-hidden="yes">', ['aria-hidden="yes"'], "beoordelen"),
        ('<div aria-hidden="yes" aria-checked="x">', ['aria-hidden="yes"', 'aria-checked="x"'], "fout"),
    ],
)
def test_a_wrong_value_that_hides_or_opens_nothing_yet_is_for_a_person(html: str, data: list[str], wanted: str) -> None:
    checks = [{"id": "aria-valid-attr-value", "data": data}]
    assert severities(answer("aria-valid-attr-value", node(html=html, checks=checks))) == [wanted]
