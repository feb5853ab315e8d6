"""The files of the site that are no pages."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from tests.pages import page, site
from tools.website import beside
from tools.website.assets import Asset


def test_what_stands_beside_the_pages_is_named_and_keyed_by_its_bytes(tmp_path: Path) -> None:
    for name, data in {
        "theme/assets/beeld/logo.svg": b"<svg/>",
        "theme/assets/css/base.css": b"a{}",
        "theme/assets/beeld/.verborgen": b"",
        "content/bestanden/plattegrond.pdf": b"%PDF",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    known = replace(site(page("afval")), files=frozenset({"content/bestanden/plattegrond.pdf"}))
    found = beside.as_they_are(known, tmp_path, [Asset("assets/stijl.1.css", b"a{}")])
    made = {place: make() for place, _, make in found}
    assert sorted(made) == [
        "site/assets/beeld/logo.svg",
        "site/assets/stijl.1.css",
        "site/bestanden/plattegrond.pdf",
        "site/bronnen.json",
        "site/doorverwijzingen.json",
    ]
    assert made["site/bestanden/plattegrond.pdf"] == b"%PDF"
    assert json.loads(made["site/bronnen.json"])["/afval/"]["path"] == known.pages[0].path
    keys = {place: key for place, key, _ in found}
    again = {place: key for place, key, _ in beside.as_they_are(known, tmp_path, [Asset("assets/stijl.1.css", b"b{}")])}
    assert {place for place in keys if keys[place] != again[place]} == {"site/assets/stijl.1.css"}
