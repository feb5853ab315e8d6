"""Small files beside the pages, and the assets of the theme."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from tests.pages import page, site
from tools.website import assets, outputs


def test_pages_that_wait_for_their_day_are_left_out() -> None:
    found = outputs.published(site(page("a"), page("b", publiceren_op=date(2027, 1, 1))), date(2026, 11, 22))
    assert list(found.by_slug) == ["a"]


def test_sources_give_the_file_and_owner_of_each_address() -> None:
    assert json.loads(outputs.sources(site(page("a")))) == {
        "/a/": {"path": "pdc/a.md", "line": 20, "correspondent": "kcc", "afdeling": "KCC"}
    }


def test_redirects_come_from_the_register_and_from_the_pages() -> None:
    found = site(page("a", oude_urls=("/oud/",)), redirects={"/ouder/": "a", "/weg/": "bestaat-niet"})
    assert json.loads(outputs.redirects(found)) == {"/oud/": "/a/", "/ouder/": "/a/"}


def theme(root: Path, block: str) -> Path:
    (root / "assets/css/components").mkdir(parents=True)
    (root / "assets/js").mkdir()
    (root / "assets/css/tokens.css").write_text(":root { --gm-a: 1px; }")
    (root / "assets/css/base.css").write_text("body { margin: 0; }")
    (root / "assets/css/components/blok.css").write_text(block)
    return root


def test_the_style_sheet_has_tokens_first_and_a_name_that_changes_with_its_content(tmp_path: Path) -> None:
    one = assets.style_sheets(theme(tmp_path / "een", ".gm-a { color: red; }"))[""]
    two = assets.style_sheets(theme(tmp_path / "twee", ".gm-a { color: blue; }"))[""]
    assert one.content.startswith(b":root{--gm-a:1px")
    assert one.content.endswith(b".gm-a{color:red}")
    assert one.uri != two.uri


def test_a_theme_without_scripts_sends_none(tmp_path: Path) -> None:
    assert assets.scripts(theme(tmp_path, "")) == {}


def test_a_kind_of_page_gets_its_own_file_after_what_is_for_all_pages(tmp_path: Path) -> None:
    folder = theme(tmp_path, ".gm-a { color: red; }")
    for name in ("css/soorten/home.css", "js/soorten/a-z.js", "js/soorten/home.js", "js/zoek.js"):
        (folder / "assets" / name).parent.mkdir(exist_ok=True)
        (folder / "assets" / name).write_text(".gm-b { color: blue; }" if name.endswith("css") else f"'{name}';")
    sheets = {kind: sheet.content for kind, sheet in assets.style_sheets(folder).items()}
    assert sheets["home"] == sheets[""] + b".gm-b{color:blue}"
    assert {kind: script.content for kind, script in assets.scripts(folder, ["a-z"]).items()} == {
        "": b"'js/zoek.js';\n",
        "a-z": b"'js/soorten/a-z.js';\n",
        "home": b"'js/zoek.js';\n'js/soorten/home.js';\n",
    }
