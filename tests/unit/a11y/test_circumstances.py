"""What else than the page can change the outcome of a visit."""

from __future__ import annotations

import importlib.metadata
import platform
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.a11y import circumstances

Change = Callable[[Path, pytest.MonkeyPatch], None]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one rule, one script and an axe-core."""
    for name in ("tools/a11y/rules/kop.py", "tools/a11y/rules/kop.js", "tools/model/criteria.py"):
        write(tmp_path / name, name)
    for name in ("axe/axe.min.js", "axe/locales/nl.json"):
        write(tmp_path / name, name)
    monkeypatch.setattr(circumstances, "TOOLS", tmp_path / "tools")
    return tmp_path


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def now(machine: Path, browser: str = "Chromium 1.2.3", *options: str) -> str:
    return circumstances.of(machine / "axe", browser, *options)


def test_without_a_change_they_are_the_same(machine: Path) -> None:
    assert now(machine) == now(machine)
    write(machine / "tools/a11y/__pycache__/kop.pyc", "x")
    write(machine / "tools/checks/tekst.py", "x")
    assert now(machine) == now(machine)


@pytest.mark.parametrize(
    "name",
    [
        "tools/a11y/rules/kop.py",
        "tools/a11y/rules/kop.js",
        "tools/a11y/rules/nieuw.py",
        "tools/model/criteria.py",
        "axe/axe.min.js",
        "axe/locales/nl.json",
    ],
)
def test_a_rule_its_script_and_the_engine_count(name: str, machine: Path) -> None:
    before = now(machine)
    write(machine / name, "anders")
    assert now(machine) != before


def test_the_browser_the_packages_the_python_and_the_options_count(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = {now(machine), now(machine, "Chromium 1.2.4"), now(machine, "Chromium 1.2.3", "net")}
    monkeypatch.setattr(platform, "python_version", lambda: "9.9.9")
    seen.add(now(machine))
    monkeypatch.setattr(importlib.metadata, "distributions", list)
    seen.add(now(machine))
    assert len(seen) == 5
