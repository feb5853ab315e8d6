"""The examples in the editor's handbook are true: what it calls wrong is found, and what it calls right is left alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.checked import findings
from tests.pages import page
from tools.checks.registry import PAGE_RULES
from tools.checks.rule import PageRule

HANDBOOK = (Path(__file__).resolve().parents[3] / "docs/handboek/regels.md").read_text(encoding="utf-8")
IN_WORDS = {
    "kop-volgorde", "lijst-nagemaakt", "lijst-witregel", "tabel-kop", "taal-van-deel", "alinea-lang", "tekst-lengte",
}  # fmt: skip
"""Rules whose example takes more than one line, and is described."""
OTHER = page("paspoort-aanvragen", path="content/toptaken/paspoort-aanvragen.md")
LISTS = {"plain_words": {"middels": "met"}, "abbreviations": {"BRP": "Basisregistratie Personen"}}
RULES = [rule for rule in PAGE_RULES if rule.ID not in IN_WORDS]


def examples(rule: PageRule, kind: str) -> list[str]:
    part = re.search(rf"^## {re.escape(rule.ID)}\n(.*?)(?=^#|\Z)", HANDBOOK, re.MULTILINE | re.DOTALL)
    assert part
    text = re.search(rf"^{kind}: (.*)$", part[1], re.MULTILINE)
    assert text
    return re.findall("`([^`]+)`", text[1]) or [text[1]]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.ID)
def test_the_wrong_example_is_found(rule: PageRule) -> None:
    for text in examples(rule, "Fout"):
        assert findings(rule, text, OTHER, site_has=LISTS), text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.ID)
def test_the_right_example_is_left_alone(rule: PageRule) -> None:
    for text in examples(rule, "Goed"):
        assert findings(rule, text, OTHER, site_has=LISTS) == [], text
