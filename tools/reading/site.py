"""The project's folders -> one Site, and everything that is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from tools.model.finding import Finding
from tools.model.notice import Notice
from tools.model.page import Page
from tools.model.site import Site
from tools.reading import facts, notices, registers, values
from tools.reading.pages import Registers, slug_of
from tools.reading.remembered import Remembered
from tools.reading.yaml_lines import Entry

T = TypeVar("T")
FOLDERS = ("content", "pdc")
FILES = "content/bestanden"
"""Images and downloads; a file in it has the address /bestanden/name."""


def read_site(root: Path, remembered: Remembered | None = None) -> tuple[Site, list[Finding]]:
    """Read the registers in data/ and all pages in content/ and pdc/. Findings are sorted by file and line.

    `root` is the project's folder. A page with a fault is left out of the Site; its findings say why. With
    `remembered` only the pages that have changed are read again.
    """
    remembered = remembered or Remembered()
    findings: list[Finding] = []
    faulty: set[str] = set()

    def register(name: str, make: Callable[[Entry], T]) -> dict[str, T]:
        path = f"data/{name}.yml"
        found, wrong = registers.read_register(path, _bytes(root / path, findings, path), make, faulty)
        findings.extend(wrong)
        return found

    def list_of_search(name: str, make: Callable[[Entry], T]) -> dict[str, T]:
        """A list that makes search better and that a site can do without."""
        return register(name, make) if (root / f"data/{name}.yml").exists() else {}

    correspondenten = register("correspondenten", registers.correspondent)
    known = Registers(
        correspondenten,
        register("themas", registers.thema),
        register("levensgebeurtenissen", registers.levensgebeurtenis),
        register("feiten", lambda entry: registers.fact(entry, correspondenten)),
        faulty,
    )
    urls, wrong = registers.urls("data/urls.yml", _bytes(root / "data/urls.yml", findings, "data/urls.yml"))
    findings += wrong
    pages: list[Page] = []
    messages: list[Notice] = []
    refused: dict[str, bytes] = {}
    remembered.start(known)
    files: list[tuple[str, bytes, bool]] = []
    for path in markdown_files(root):
        name = os.fsencode(path).decode("utf-8", errors="replace")
        before = len(findings)
        data = _bytes(f"{root}/{path}", findings, name)
        files.append((name, data, len(findings) == before))
    whole = [(name, data) for name, data, is_read in files if is_read and not name.startswith(notices.FOLDER)]
    remembered.prepare(whole, known)
    for name, data, is_read in files:
        if name.startswith(notices.FOLDER):
            notice, wrong = notices.notice_from_bytes(name, data, correspondenten)
            findings += wrong
            messages += [notice] if notice else []
            continue
        page, wrong = remembered.page(name, data, known) if is_read else (None, [])
        findings += wrong
        if page:
            pages.append(page)
        else:
            refused[name] = data
    remembered.finish(page.path for page in pages)
    refused_slugs = {slug_of(name)[0] for name in refused}
    best = list_of_search("beste-resultaten", registers.best_result)
    site = Site(
        pages=tuple(pages),
        correspondenten=known.correspondenten,
        facts=known.facts,
        themas=known.themas,
        levensgebeurtenissen=known.levensgebeurtenissen,
        urls=tuple(urls.published),
        plain_words=register("ambtelijke-woorden", values.text),
        abbreviations=register("afkortingen", registers.meaning),
        reading_levels=register("leesniveau", registers.score),
        synonyms=list_of_search("synoniemen", registers.other_words),
        english=list_of_search("engels", registers.other_words),
        best_results={phrase: slug for phrase, (slug, _) in best.items()},
        files=frozenset(path.relative_to(root).as_posix() for path in (root / FILES).rglob("*") if path.is_file()),
        redirects=urls.redirects,
        notices=tuple(messages),
        refused=frozenset(refused),
    )
    findings += _doubles(pages)
    findings += _references(site, refused_slugs, faulty)
    findings += notices.references(messages, site.by_path.keys() | refused.keys(), site.facts.keys() | faulty)
    findings += _ledger(site, urls, refused_slugs, b"\n".join(refused.values()).decode("utf-8", errors="replace"))
    for slug, line in best.values():
        if slug not in site.by_slug and slug not in refused_slugs:
            message = values.unknown(slug, site.by_slug, "De pagina")
            findings.append(Finding("data/beste-resultaten.yml", line, "verwant-onbekend", message))
    return site, sorted(findings)


def markdown_files(root: Path) -> list[str]:
    """The paths of all Markdown files from the project's root, sorted folder by folder."""
    found = []
    for top in FOLDERS:
        for folder, folders, names in os.walk(root / top):
            inside = os.path.relpath(folder, root).replace(os.sep, "/")
            # A folder with the name of a page is no page, and that is said when it is read.
            found += [f"{inside}/{name}" for name in folders + names if name.endswith(".md")]
    return sorted(found, key=lambda path: path.split("/"))


def _bytes(path: Path | str, findings: list[Finding], name: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        message = f"Het bestand {name} ontbreekt of is niet te lezen. Zet het terug."
        findings.append(Finding(name, 1, "bestand-ontbreekt", message))
        return b""


def _doubles(pages: Iterable[Page]) -> Iterator[Finding]:
    """Two pages with the same title or the same address."""
    titles: dict[str, Page] = {}
    slugs: dict[str, Page] = {}
    for page in pages:
        other = titles.setdefault(page.titel.casefold(), page)
        if other is not page:
            message = f"De titel “{page.titel}” heeft {other.path} ook. Geef elke pagina een eigen titel."
            yield Finding(page.path, page.line("titel"), "titel-dubbel", message, correspondent=page.correspondent)
        other = slugs.setdefault(page.slug, page)
        if other is not page:
            message = f"Het adres {page.url} heeft {other.path} ook. Geef dit bestand een andere naam."
            yield Finding(page.path, 1, "adres-dubbel", message, correspondent=page.correspondent)


def _references(site: Site, refused: set[str], faulty: set[str]) -> Iterator[Finding]:
    """Names in one place of something that must exist in another: facts in a text, related pages."""
    for page in site.pages:
        for line, name in facts.references(page.body, page.body_line):
            if name not in site.facts and name not in faulty:
                message = values.unknown(name, site.facts, "Het feit")
                yield Finding(page.path, line, "feit-onbekend", message, correspondent=page.correspondent)
        for slug in page.verwant:
            if slug not in site.by_slug and slug not in refused:
                message = values.unknown(slug, site.by_slug, "De pagina")
                line = page.line("verwant")
                yield Finding(page.path, line, "verwant-onbekend", message, correspondent=page.correspondent)


def _ledger(site: Site, urls: registers.Urls, refused: set[str], refused_text: str) -> Iterator[Finding]:
    """Addresses are for ever: each one in the ledger is a page or leads to one."""
    path = "data/urls.yml"
    answered = {page.url for page in site.pages} | {"/" if slug == "home" else f"/{slug}/" for slug in refused}
    moved = {old for page in site.pages for old in page.oude_urls}
    for url, line in urls.published.items():
        if url not in answered and url not in moved and url not in urls.redirects and url not in refused_text:
            message = (
                f"Het adres {url} bestaat niet meer. Zet het bij `oude_urls` van de pagina die het vervangt, of bij "
                "`doorverwijzingen` in dit bestand."
            )
            yield Finding(path, line, "adres-verdwenen", message, criteria=("U.10.3",))
    for old, slug in urls.redirects.items():
        line = urls.redirect_lines[old]
        if slug not in site.by_slug and slug not in refused:
            yield Finding(path, line, "doorverwijzing", values.unknown(slug, site.by_slug, "De pagina"))
        elif old in answered:
            message = f"Op {old} staat een pagina. Een doorverwijzing kan daar niet. Verwijder deze regel."
            yield Finding(path, line, "doorverwijzing", message)
    owners: dict[str, Page] = {}
    for page in site.pages:
        for old in page.oude_urls:
            other = owners.setdefault(old, page)
            if old in answered or other is not page:
                where = f"van {other.path}" if other is not page else "op de site"
                message = f"Het adres {old} is al in gebruik {where}. Kies een ander adres of verwijder het."
                line = page.line("oude_urls")
                yield Finding(page.path, line, "doorverwijzing", message, correspondent=page.correspondent)
