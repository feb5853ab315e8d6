"""Which rules test which criterion: ours say it themselves, axe's by the tags in its source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from tools.a11y import axe_engine, axe_messages, documents
from tools.a11y.browser_rules.registry import BROWSER_RULES, COLOUR_RULES, TRYING_RULES, VIEW_RULES
from tools.a11y.static_rules.registry import FOLDER_RULES, PAGE_RULES, SITE_RULES
from tools.model.catalogue import CATALOGUE, Coverage

AXE_RULE = re.compile(r'{id:"(?P<id>[a-z0-9-]+)",(?:(?!{id:").)*?tags:\[(?P<tags>[^\]]*)\]')


class Tester(Protocol):
    """Anything with a name that says which criteria it tests."""

    @property
    def ID(self) -> str:
        """Its name in reports."""

    @property
    def CRITERIA(self) -> tuple[str, ...]:
        """The criteria."""


OWN: tuple[Tester, ...] = (
    *PAGE_RULES,
    *SITE_RULES,
    *FOLDER_RULES,
    *COLOUR_RULES,
    *VIEW_RULES,
    *BROWSER_RULES,
    *TRYING_RULES,
    documents,
)


def coverage(axe_source: str, own: Iterable[Tester] = OWN) -> tuple[Coverage, ...]:
    """Every criterion of the catalogue with its rules; `axe_source` is the text of axe.min.js, or "" without axe."""
    tested: dict[str, list[str]] = {one.number: [] for one in CATALOGUE}
    for name, criteria in (*((rule.ID, rule.CRITERIA) for rule in own), *axe_rules(axe_source).items()):
        for criterion in criteria:
            tested[criterion].append(name)
    return tuple(Coverage(one, tuple(sorted(tested[one.number]))) for one in CATALOGUE)


def names(own: Iterable[Tester] = OWN) -> frozenset[str]:
    """The names of all rules, axe's included, as they stand between brackets in reports."""
    return frozenset(axe_messages.MESSAGES).union(rule.ID for rule in own)


def axe_rules(axe_source: str) -> Mapping[str, tuple[str, ...]]:
    """The criteria of the rules of axe that run in our check and break one when they fail."""
    return {name: criteria for name, tags in tagged(axe_source) if (criteria := axe_engine.from_tags(tags))}


def tagged(axe_source: str) -> Iterator[tuple[str, list[str]]]:
    """The rules that run, each with its tags."""
    for found in AXE_RULE.finditer(axe_source):
        tags = re.findall(r'"([^"]+)"', found["tags"])
        if found["id"] in axe_messages.MESSAGES and axe_engine.ADVICE not in tags:
            yield found["id"], tags
