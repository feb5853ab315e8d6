"""What follows from the pages is made from the pages."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from tests import small_site
from tools import bijwerken, content_check


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_site.make(tmp_path)


def run(root: Path, *options: str) -> int:
    return bijwerken.main(["--root", str(root), *options])


def test_new_addresses_are_added_and_none_is_lost(root: Path) -> None:
    assert run(root) == 0
    text = (root / "data/urls.yml").read_text(encoding="utf-8")
    assert "  - /grofvuil/\n" in text
    assert "  /vuilnis/: afval\n" in text


def test_looking_writes_nothing_and_says_what_is_behind(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(root, "--controleer") == 1
    said = capsys.readouterr().out
    assert "CODEOWNERS: loopt achter" in said
    assert said.endswith("python3 noxfile.py -s bijwerken\n")
    assert not (root / "CODEOWNERS").exists()
    assert run(root) == 0
    assert run(root, "--controleer") == 0


def test_nothing_is_written_while_a_page_has_a_fault(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    small_site.write(root, "pdc/stuk.md", "Geen gegevens.")
    assert run(root) == 1
    assert "pdc/stuk.md:1: fout [voorblok]" in capsys.readouterr().out
    assert not (root / "CODEOWNERS").exists()


def test_a_folder_that_is_no_project_gives_exit_code_2(tmp_path: Path) -> None:
    assert run(tmp_path) == 2


def test_the_schema_accepts_the_pages_and_refuses_a_typo(root: Path) -> None:
    assert run(root) == 0
    schema = json.loads((root / "data/schema/pagina.schema.json").read_text(encoding="utf-8"))
    front = small_site.FILES["content/themas/afval.md"].split("---")[1]
    page = yaml.load(front, Loader=yaml.BaseLoader)
    page["controle_termijn"] = int(page["controle_termijn"])
    jsonschema.validate(page, schema, cls=jsonschema.Draft202012Validator)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(page | {"corespondent": "kcc"}, schema, cls=jsonschema.Draft202012Validator)


def test_the_schema_of_the_facts_accepts_the_register(root: Path) -> None:
    assert run(root) == 0
    schema = json.loads((root / "data/schema/feiten.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(yaml.load(small_site.FILES["data/feiten.yml"], Loader=yaml.BaseLoader), schema)


def test_a_page_that_became_harder_is_found_after_its_level_was_recorded(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = small_site.FILES["pdc/grofvuil.md"]
    small_site.write(root, "pdc/grofvuil.md", text + "De kat zit op de mat. " * 30 + "\n")
    assert run(root, "--leesniveau") == 0
    assert content_check.main(["--root", str(root)]) == 0
    harder = "Gemeentelijke verantwoordelijkheidsverdelingen bemoeilijken besluitvormingsprocedures. " * 30
    small_site.write(root, "pdc/grofvuil.md", text + harder + "\n")
    capsys.readouterr()
    assert content_check.main(["--root", str(root)]) == 1
    assert "fout [leesniveau]" in capsys.readouterr().out
