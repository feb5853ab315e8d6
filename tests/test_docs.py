"""What an editor or developer can meet is explained in the documentation."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bench import bouw_verslag
from tools.a11y import documents, exemptions
from tools.a11y.browser_rules import registry as browser_rules
from tools.a11y.static_rules.registry import FOLDER_RULES, PAGE_RULES, SITE_RULES
from tools.checks.registry import rule_ids
from tools.reading.pages import FIELDS
from tools.reading.registers import FACT_KEYS

ROOT = Path(__file__).resolve().parent.parent
RULES = (ROOT / "docs/handboek/regels.md").read_text(encoding="utf-8")
PROGRAMS = sorted(path.name for path in (ROOT / "tools").glob("*.py") if path.name != "__init__.py")
IN_READING = sorted(
    set(re.findall(r'"((?:veld|voorblok|codering|yaml|datum|adres|titel|feit|thema|verwant|correspondent|bestand|doorverwijzing|online|levensgebeurtenis)[a-z-]*)"\s*[,)]',
        "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tools/reading").glob("*.py"))))
    - {field.name for field in FIELDS} - FACT_KEYS - {"feiten", "bestand", "data", "themas", "correspondenten"}
)  # fmt: skip


def explanation(rule: str) -> str:
    """The part of the handbook about one rule."""
    found = re.search(rf"^## {re.escape(rule)}\n(.*?)(?=^## |\Z)", RULES, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


ON_BUILT_PAGES = {
    *(rule.ID for rule in PAGE_RULES), *(rule.ID for rule in SITE_RULES),
    *(rule.ID for rule in FOLDER_RULES), *(rule.ID for rule in browser_rules.BROWSER_RULES),
    *(rule.ID for rule in browser_rules.TRYING_RULES), *(rule.ID for rule in browser_rules.VIEW_RULES),
    *(rule.ID for rule in browser_rules.COLOUR_RULES), documents.ID,
}  # fmt: skip


@pytest.mark.parametrize("rule", [*rule_ids(), *sorted(ON_BUILT_PAGES - set(rule_ids()))])
def test_a_rule_is_explained_with_why_wrong_and_right(rule: str) -> None:
    text = explanation(rule)
    assert all(word in text for word in ("Waarom:", "Fout:", "Goed:")), f"docs/handboek/regels.md explains no {rule}"


@pytest.mark.parametrize("rule", [exemptions.EXPIRED, exemptions.UNUSED])
def test_a_fault_in_the_list_of_exceptions_is_explained(rule: str) -> None:
    assert all(word in explanation(rule) for word in ("Waarom:", "Fout:", "Goed:"))


@pytest.mark.parametrize("key", exemptions.KEYS)
def test_a_key_of_an_exception_is_explained(key: str) -> None:
    assert f"| `{key}` |" in (ROOT / "docs/handboek/uitzonderingen.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", [*ROOT.glob("*.md"), *ROOT.glob("d*/**/*.md")], ids=lambda path: path.name)
def test_a_command_uses_a_python_that_has_the_packages(path: Path) -> None:
    """`python3` is the reader's own: it can start noxfile.py, and nothing else."""
    assert re.findall(r"(?<!bin/)\bpython3? (?:tools|bench)/\S*", path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", [*ROOT.glob("*.md"), *ROOT.glob("d*/**/*.md")], ids=lambda path: path.name)
def test_a_session_that_is_named_exists(path: Path) -> None:
    sessions = set(re.findall(r"@nox\.session\ndef (\w+)", (ROOT / "noxfile.py").read_text(encoding="utf-8")))
    assert set(re.findall(r"noxfile\.py -s (\w+)", path.read_text(encoding="utf-8"))) <= sessions


@pytest.mark.parametrize("rule", IN_READING)
def test_a_fault_in_the_front_matter_or_a_register_is_explained(rule: str) -> None:
    assert explanation(rule)


def test_the_rules_of_reading_were_found() -> None:
    assert {"yaml", "veld-onbekend", "datum", "titel-dubbel", "adres-verdwenen"} <= set(IN_READING)


@pytest.mark.parametrize("field", [field.name for field in FIELDS])
def test_a_front_matter_key_is_explained(field: str) -> None:
    assert f"| `{field}` |" in (ROOT / "docs/handboek/velden.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("key", sorted(FACT_KEYS))
def test_a_key_of_a_fact_is_explained(key: str) -> None:
    assert f"`{key}`" in (ROOT / "docs/handboek/feiten.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_is_in_the_readme(program: str) -> None:
    assert f"`tools/{program}`" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("docs/**/*.md")))
def test_links_in_the_documentation_lead_somewhere(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.DOTALL)):
        assert ((ROOT / path).parent / target).exists(), target


def test_the_figures_of_the_build_are_those_of_the_run() -> None:
    run = json.loads((ROOT / "docs/bouwen-op-schaal.json").read_text(encoding="utf-8"))
    page = bouw_verslag.DOCS.read_text(encoding="utf-8")
    assert f"{bouw_verslag.START}{bouw_verslag.summary(run)}{bouw_verslag.END}" in page
    assert bouw_verslag.PLOT.read_text(encoding="utf-8") == bouw_verslag.drawing(run)
