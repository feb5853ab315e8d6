"""Shortcut keys in the HTML."""

from __future__ import annotations

import pytest

from tests.unit.a11y.html import found
from tools.a11y.static_rules import access_keys


def test_a_shortcut_key_is_advice() -> None:
    (barrier,) = found(access_keys, '<a href="/a" accesskey="s">Zoeken</a>')
    assert (barrier.severity, 'accesskey="s"' in barrier.message) == ("waarschuwing", True)


@pytest.mark.parametrize(
    "body", ['<a href="/a">Zoeken</a>', '<a href="/a" accesskey="">Zoeken</a>', '<p hidden accesskey="s">a</p>']
)
def test_what_has_none_is_left_alone(body: str) -> None:
    assert found(access_keys, body) == []
