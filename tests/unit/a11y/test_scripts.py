"""Scripts that run on a page share one scope with describe.js."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

A11Y = Path(__file__).resolve().parents[3] / "tools/a11y"
SHARED = A11Y / "describe.js"
DECLARED = re.compile(r"^(?:(?:const|let|var)\s+([\[{][^=]*[\]}]|\w+)|(?:async )?function\*?\s+(\w+))", re.MULTILINE)


def declared(script: str) -> set[str]:
    """The names that a script declares at its outermost level."""
    return {name for one, other in DECLARED.findall(script) for name in re.findall(r"\w+", one or other)}


@pytest.mark.parametrize("path", sorted(A11Y.rglob("*.js")), ids=lambda path: path.name)
def test_a_script_declares_no_name_that_describe_has(path: Path) -> None:
    assert path == SHARED or not declared(path.read_text(encoding="utf-8")) & declared(
        SHARED.read_text(encoding="utf-8")
    )


def test_names_are_seen_however_they_are_declared() -> None:
    script = "const a = 1;\nlet [b, c] = d;\n  const inner = 2;\nfunction* e() {}\nconst { f, g: h } = i;\n"
    assert declared(script) == {"a", "b", "c", "e", "f", "g", "h"}
