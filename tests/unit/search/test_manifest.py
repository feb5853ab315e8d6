"""Which code an index belongs to."""

from __future__ import annotations

import ast
from pathlib import Path

from tools.search import indexing, manifest


def test_all_code_that_makes_an_index_is_in_its_version() -> None:
    folder = Path(indexing.__file__).parent
    found: set[str] = set()
    waiting = ["indexing"]
    while waiting:
        name = waiting.pop()
        if name in found or not (folder / f"{name}.py").exists():
            continue
        found.add(name)
        for step in ast.walk(ast.parse((folder / f"{name}.py").read_text(encoding="utf-8"))):
            if isinstance(step, ast.ImportFrom) and step.module == "tools.search":
                waiting += [alias.name for alias in step.names]
            elif isinstance(step, ast.ImportFrom) and (step.module or "").startswith("tools.search."):
                waiting.append(str(step.module).rpartition(".")[2])
    assert {"words", "weights", "segment"} <= found
    assert found - {"manifest"} <= set(manifest.ANALYSIS)
