"""The folders are the steps of the data flow, and imports point one way (docs/adr/0001)."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "tools"
MODULES = sorted(path for path in TOOLS.rglob("*.py") if path.name != "__init__.py")
PROGRAMS = sorted(path for path in TOOLS.glob("*.py") if path.name != "__init__.py")
MAY_USE: dict[str, set[str]] = {
    "model": set(),
    "processes": set(),
    "reading": {"model", "processes"},
    "checks": {"model", "processes"},
    "website": {"model", "processes"},
    "search": {"model"},
    "feedback": {"model"},
    "a11y": {"model"},
    "reports": {"model"},
}
BEHIND_A_WALL = {
    "whoosh": {"search/whoosh_backend.py"},
    "psycopg": {"search/postgres_backend.py"},
    "Stemmer": {"search/stemming.py"},
    "selenium": {"a11y/browser.py", "a11y/connection.py", "install_browser.py"},
    "axe_selenium_python": {"a11y/browser.py"},
    "markdown": {"website/markdown_html.py"},
    "mkdocs": {"mkdocs_hooks.py", "serve.py"},
    "py3langid": {"a11y/language.py"},
    "pypdf": {"a11y/pdf_file.py"},
    "yaml": {"reading/yaml_lines.py"},
}
LONGEST_PROGRAM = 90
LONGEST_ADAPTER = 240
"""mkdocs_hooks.py joins every folder in small events of MkDocs; what can be done in one folder is done there."""
MACHINE = re.compile(r"[\"'\s](?:/home/\w|/root/|/Users/\w|C:\\\\Users)")


def name(path: Path) -> str:
    return path.relative_to(TOOLS).as_posix()


def imported(path: Path) -> set[str]:
    """Every module that a file imports, by its full name, also inside functions."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)}:{node.lineno}: imports are written in full"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def folders_imported(path: Path) -> set[str]:
    parts = (module.split(".") for module in imported(path))
    return {part[1] for part in parts if part[0] == "tools" and len(part) > 1}


@pytest.mark.parametrize("path", [path for path in MODULES if path not in PROGRAMS], ids=name)
def test_imports_point_one_way(path: Path) -> None:
    folder = path.relative_to(TOOLS).parts[0]
    assert folders_imported(path) <= MAY_USE[folder] | {folder}


def test_the_table_names_every_folder() -> None:
    assert {path.name for path in TOOLS.iterdir() if path.is_dir() and path.name != "__pycache__"} == set(MAY_USE)


@pytest.mark.parametrize("library", BEHIND_A_WALL)
def test_a_library_stays_behind_its_wall(library: str) -> None:
    users = {name(path) for path in MODULES if any(one.split(".")[0] == library for one in imported(path))}
    assert users <= BEHIND_A_WALL[library]
    assert users


def test_every_library_that_is_imported_is_a_choice_of_ours() -> None:
    """What only comes along with another library may go away with it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    chosen = {re.split(r"[=<>;\[ ]", line)[0].lower() for line in project["dependencies"]}
    packages = importlib.metadata.packages_distributions()
    imported_names = {one.split(".")[0] for path in MODULES for one in imported(path)}
    outside = {one for one in imported_names if one and one not in sys.stdlib_module_names and one != "tools"}
    owners = {name: {owner.lower() for owner in packages.get(name, ["?"])} for name in outside}
    assert {name for name, owner in owners.items() if not owner & chosen} == set()


def test_the_model_does_no_input_or_output() -> None:
    outside = {"os", "io", "pathlib", "subprocess", "socket", "time", "urllib", "logging"}
    for path in (TOOLS / "model").glob("*.py"):
        assert not {one.split(".")[0] for one in imported(path)} & outside, name(path)


def test_no_name_in_tools_hides_the_standard_library() -> None:
    assert not {path.stem for path in TOOLS.iterdir()} & sys.stdlib_module_names


def test_every_init_is_empty() -> None:
    assert [name(path) for path in TOOLS.rglob("__init__.py") if path.read_bytes()] == []


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_every_module_says_its_one_job(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", PROGRAMS, ids=name)
def test_a_program_only_parses_calls_and_reports(path: Path) -> None:
    longest = LONGEST_ADAPTER if path.name == "mkdocs_hooks.py" else LONGEST_PROGRAM
    assert len(path.read_text(encoding="utf-8").splitlines()) <= longest


@pytest.mark.parametrize("folder", ["tools", "tests", "bench"])
def test_no_file_holds_a_path_of_a_machine(folder: str) -> None:
    for path in (ROOT / folder).rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not MACHINE.search(text), path
        assert f"{ROOT}/" not in text, path
