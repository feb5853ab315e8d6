"""Every rule has its own name and is in the list; each axe message is one that a visitor's language allows."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

from tools.a11y import axe_messages
from tools.a11y.browser_rules import registry as browser_rules
from tools.a11y.browser_rules.registry import BrowserRule, ColourRule, TryingRule, ViewRule
from tools.a11y.static_rules import registry as static_rules
from tools.a11y.static_rules.registry import PageRule, SiteRule

TOOLS = Path(static_rules.__file__).parent.parent
RULES: tuple[PageRule | SiteRule | BrowserRule | TryingRule | ViewRule | ColourRule, ...] = (
    *static_rules.PAGE_RULES,
    *static_rules.SITE_RULES,
    *static_rules.FOLDER_RULES,
    *browser_rules.BROWSER_RULES,
    *browser_rules.TRYING_RULES,
    *browser_rules.COLOUR_RULES,
    *browser_rules.VIEW_RULES,
)


def test_every_rule_has_its_own_dutch_name() -> None:
    names = [rule.ID for rule in RULES]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) for name in names)
    assert not set(names) & set(axe_messages.MESSAGES)


@pytest.mark.parametrize("folder", ["static_rules", "browser_rules"])
def test_no_module_with_a_rule_is_forgotten(folder: str) -> None:
    named = [f"tools.a11y.{folder}.{path.stem}" for path in (TOOLS / folder).glob("*.py")]
    modules = [importlib.import_module(name) for name in named if not name.endswith("__init__")]
    assert [module.__name__ for module in modules if hasattr(module, "ID") and module not in RULES] == []


@pytest.mark.parametrize("text", [*axe_messages.MESSAGES.values(), *axe_messages.UNSURE.values()])
def test_a_message_is_a_sentence(text: str) -> None:
    assert text.endswith(".")
    assert text[0].isupper() or text[0] == "`"
    assert "  " not in text
