"""A whole project in a folder, small enough to build in a second: five pages with the real theme and tools."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

ROOT = Path(__file__).resolve().parent.parent
REVIEWED = "gecontroleerd_op: 2026-11-22\ngecontroleerd:\n  tekst: gelezen\ncontrole_termijn: 12\n"
SUMMARY = "samenvatting: Een samenvatting die lang genoeg is om te vertellen wat bezoekers op deze pagina vinden.\n"
OWNER = "doelgroep: [inwoner]\ncorrespondent: kcc\n"
FILES = {
    "data/correspondenten.yml": 'kcc:\n  rol: Correspondent KCC\n  afdeling: Klantcontact\n  code_owner: "@b/kcc"\n',
    "data/themas.yml": "home: Home\nafval: Afval\n",
    "data/levensgebeurtenissen.yml": "verhuizen: U gaat verhuizen\n",
    "data/feiten.yml": (
        "termijn.bezwaar:\n  soort: termijn\n  naam: Bezwaar\n  tekst: 6 weken\n  terugval: de wettelijke termijn\n"
        '  bron: Awb\n  bron_datum: "2026"\n  zekerheid: hoog\n  correspondent: kcc\n'
        "contact.adres:\n  soort: adres\n  tekst: Straat 1\n  terugval: het gemeentehuis\n"
        '  bron: x\n  bron_datum: "2020"\n  zekerheid: laag\n  correspondent: kcc\n'
    ),
    "data/urls.yml": "gepubliceerd: [/afval/]\ndoorverwijzingen:\n  /vuilnis/: afval\n",
    "data/ambtelijke-woorden.yml": "middels: met\n",
    "data/afkortingen.yml": 'AOW: ""\n',
    "data/leesniveau.yml": "grofvuil: 10.0\n",
    "content/index.md": (
        f"---\ntitel: Gemeente Proef\n{SUMMARY}type: overzicht\nlijst: home\nthema: home\n{OWNER}{REVIEWED}---\n\nWelkom.\n"
    ),
    "content/overzichten/zoeken.md": (
        f"---\ntitel: Zoeken\n{SUMMARY}type: overzicht\nlijst: zoeken\nthema: home\n{OWNER}{REVIEWED}---\n\nZoek hier.\n"
    ),
    "content/overzichten/a-z.md": (
        f"---\ntitel: Van A tot Z\n{SUMMARY}type: overzicht\nlijst: a-z\nthema: home\n{OWNER}{REVIEWED}---\n\nAlles.\n"
    ),
    "content/themas/afval.md": f"---\ntitel: Afval\n{SUMMARY}type: thema\nthema: afval\n{OWNER}{REVIEWED}---\n\nOver afval.\n",
    "pdc/grofvuil.md": (
        f"---\ntitel: Grofvuil wegbrengen\n{SUMMARY}thema: afval\n{OWNER}{REVIEWED}"
        "zoekwoorden: [bank, kast, matras]\nupn: afvalinzameling grofvuil\nupn_uri: http://standaarden.overheid.nl/x\n"
        "online: nee\ntermijn: [termijn.bezwaar]\n---\n\n"
        "Let op: kom naar {feit:contact.adres}.\nU hebt {feit:termijn.bezwaar}.\n\n"
        "## Hoe werkt het\n\nBekijk eerst [alles over afval](../content/themas/afval.md).\n"
    ),
}


def make(root: Path) -> Path:
    """Write the project in `root`, with the real mkdocs.yml and theme; the hooks stay where they are."""
    for name, text in FILES.items():
        write(root, name, text)
    shutil.copytree(ROOT / "theme", root / "theme")
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    hooks = (ROOT / "tools/mkdocs_hooks.py").as_posix()
    write(root, "mkdocs.yml", config.replace("tools/mkdocs_hooks.py", hooks))
    return root


def write(root: Path, name: str, text: str) -> None:
    """Write one file of the project."""
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")


def build(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run `mkdocs build --strict` as a user does."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", *options]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


def build_here(root: Path, day: str = "2026-12-01") -> MkDocsConfig:
    """Build in this process, as `serve` does; what is wrong with the texts is said and does not stop it.

    Returns the configuration, in which the hooks are.
    """
    noon = int(datetime.fromisoformat(f"{day}T12:00:00+00:00").timestamp())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", str(noon))
        patch.setenv("NO_MKDOCS_2_WARNING", "1")
        config = load_config(str(root / "mkdocs.yml"), strict=False)
        build_site(config)
    return config


def files(root: Path) -> dict[str, bytes]:
    """Every file of the release that visitors see, with its bytes."""
    found: dict[str, bytes] = {}
    for folder in ("site", "zoekindex"):
        top = root / "build" / folder
        found |= {
            f"{folder}/{path.relative_to(top).as_posix()}": path.read_bytes()
            for path in sorted(top.rglob("*"))
            if path.is_file()
        }
    return found
