"""Barriers that a developer can make in a style sheet."""

from __future__ import annotations

from tests.browser.faults.fault import Fault

S = "theme/assets/css"
C = f"{S}/components"


def rule(name: str, expects: str, file: str, wrong: str, right: str, build: str = "twee", at: str = "") -> Fault:
    """A rule at the end of a style sheet."""
    return Fault(name, expects, f"{C}/{file}.css".replace("components/../", ""), wrong, right, at=at, build=build)


FAULTS = (
    rule("contrast", "1.4.3", "onder", ".gm-verantwoording > p.gm-feedback { color: #aaa; }", ".gm-verantwoording > p.gm-feedback { color: inherit; }"),
    rule("breder-dan-scherm", "1.4.10", "paginakop", ".gm-paginakop__titel { min-inline-size: 600px; }", ".gm-paginakop__titel { max-inline-size: 600px; }"),
    rule("focus-onzichtbaar", "2.4.7", "kop", ".gm-menu__link:focus-visible { box-shadow: none; outline: none; }",
         ".gm-menu__link:focus-visible { outline-offset: 0; }"),
    rule("contrast-in-het-donker", "1.4.3", "voet", "@media (prefers-color-scheme: dark) {\n  .gm-voet__kop { color: #123a4a; }\n}",
         "@media (prefers-color-scheme: dark) {\n  .gm-voet__kop { color: inherit; }\n}", "drie", at=".gm-voet__kop { color: #123a4a; }"),
    rule("contrast-op-telefoon", "1.4.3", "voet", "@media (max-width: 30rem) {\n  .gm-voet__lijst a { color: #24505f; }\n}",
         "@media (max-width: 30rem) {\n  .gm-voet__lijst a { color: inherit; }\n}", "drie", at=".gm-voet__lijst a { color: #24505f; }"),
    rule("link-alleen-kleur", "1.4.1", "tekst", ".gm-tekst p a { color: #0a4f78; text-decoration: none; }",
         ".gm-tekst p a { text-decoration: underline; }", "drie"),
    rule("tekst-valt-weg", "1.4.12", "tekst", ".gm-tekst > p { block-size: 1.6em; overflow: hidden; }",
         ".gm-tekst > p { min-block-size: 1.6em; }", "drie"),
    rule("stand-vast", "1.3.4", "raam", "@media (orientation: portrait) {\n  html { transform: rotate(90deg); }\n}",
         "@media (orientation: portrait) {\n  html { color: inherit; }\n}", "vijf", at="html { transform: rotate(90deg); }"),
    rule("letters-te-dicht", "2.5.8", "../soorten/a-z", ".gm-letters a { block-size: 12px; display: block; font-size: 9px; inline-size: 9px; line-height: 1; margin: 0; min-block-size: 0; min-inline-size: 0; overflow: hidden; padding: 0; }\n.gm-letters ul { display: flex; flex-wrap: wrap; gap: 0; }\n.gm-letters li { margin: 0; padding: 0; }",
         ".gm-letters a { min-block-size: 44px; }", "vier"),
    rule("kop-dekt-af", "2.4.11", "kop", ".gm-kop { block-size: 92vh; inset-block-start: 0; position: sticky; z-index: 9; }",
         ".gm-kop { position: relative; }", "vier"),
    rule("weg-op-telefoon", "1.4.10", "tekst", "@media (max-width: 24rem) {\n  .gm-tekst > p { display: none; }\n}",
         "@media (max-width: 24rem) {\n  .gm-tekst > p { display: block; }\n}", "vier", at=".gm-tekst > p { display: none; }"),
    rule("contrast-bij-aanwijzen", "1.4.3", "voet", ".gm-voet__lijst a:hover { color: #1d4a5c; }", ".gm-voet__lijst a:hover { color: inherit; }", "vijf"),
    rule("rand-te-licht", "1.4.11", "../soorten/a-z", ".gm-filter .gm-zoek__veld { background-color: #fff; border: 1px solid #eee; box-shadow: none; }",
         ".gm-filter .gm-zoek__veld { border-style: solid; }", "zes"),
    Fault("kleurwaarde", "1.4.3", f"{S}/tokens.css", "--gm-kleur-tekst-zacht: #98a1a5;", "--gm-kleur-tekst-zacht: #3a4448;",
          "--gm-kleur-tekst-zacht: #414b50;", build="negen"),
    Fault("kleurwaarde-in-het-donker", "1.4.3", f"{S}/tokens.css", "--gm-kleur-link: #2a5f86;", "--gm-kleur-link: #aad9f3;",
          "--gm-kleur-link: #9fd3f0;", build="tien"),
    Fault("vaste-hoogte", "1.4.4", f"{C}/raam.css",
          ".gm-proefversie__tekst {\n  block-size: 2.6rem;\n  overflow: hidden;\n  padding-block: var(--gm-ruimte-2);\n}",
          ".gm-proefversie__tekst { min-block-size: 2.6rem; padding-block: var(--gm-ruimte-2); }",
          ".gm-proefversie__tekst { padding-block: var(--gm-ruimte-2); }", "block-size: 2.6rem;", "negen"),
    rule("vlak-bij-aanwijzen", "1.4.3", "knop", ".gm-knop:hover { background-color: var(--gm-kleur-link); }",
         ".gm-knop:hover { background-color: var(--gm-kleur-link); color: var(--gm-kleur-vlak); }", "negen"),
    rule("letters-naar-venster", "1.4.4", "paginakop", ".gm-paginakop__titel { font-size: 3vw; }", ".gm-paginakop__titel { font-size: calc(1rem + 1vw); }", "tien"),
    rule("beweegt", "2.2.2", "paginakop", ".gm-paginakop__titel { animation: heen 1s linear infinite alternate; }\n@keyframes heen { to { translate: 9rem 0; } }",
         ".gm-paginakop__titel { animation: none; }", "zes"),
)  # fmt: skip
