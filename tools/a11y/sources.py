"""Read what tracing needs: the site's own list of sources, the Markdown files and the theme's templates."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tools.a11y.fetching import Response
from tools.a11y.tracing import PageSource, Sources
from tools.model.finding import CannotRun

FILE = "bronnen.json"
THEME = "theme"
ERROR_PAGE = "/404.html"


def page_sources(answer: Response) -> dict[str, PageSource]:
    """The content of bronnen.json, by address from the site's root; a site without it has none."""
    if answer.status != 200 or answer.content_type == "text/html":
        return {}
    try:
        entries = json.loads(answer.body)
        return {
            path: PageSource(
                str(entry["path"]), int(entry["line"]), str(entry["correspondent"]), str(entry.get("afdeling", ""))
            )
            for path, entry in entries.items()
        }
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise CannotRun(f"{FILE} van de site is beschadigd ({error}). Bouw de site opnieuw.") from error


def source_of(url: str, known: Mapping[str, PageSource]) -> PageSource:
    """Where a page is written; of a page that nobody knows, the page itself."""
    path = unquote(urlsplit(url).path) or "/"
    found = known.get(path) or known.get(path.removesuffix("index.html"))
    if found is None and known and path == ERROR_PAGE:
        return PageSource(f"{THEME}{ERROR_PAGE}")
    return found or PageSource(path)


def read(root: Path, wanted: Iterable[PageSource]) -> Sources:
    """The text of the pages' files, of the theme, the notices and the facts, as far as they are in the project."""
    inside = root.resolve()
    markdown = {}
    for source in wanted:
        file = (inside / source.path.lstrip("/")).resolve()
        if file.suffix == ".md" and file.is_relative_to(inside) and file.is_file():
            markdown[source.path] = file.read_text(encoding="utf-8", errors="replace")

    def texts(folder: str, pattern: str) -> dict[str, str]:
        return {
            file.relative_to(inside).as_posix(): file.read_text(encoding="utf-8", errors="replace")
            for file in (inside / folder).rglob(pattern)
        }

    return Sources(
        markdown,
        theme=texts(THEME, "*.html"),
        styles=texts(THEME, "*.css"),
        scripts=texts(THEME, "*.js"),
        notices=texts("content/meldingen", "*.md"),
        facts=texts("data", "feiten.yml"),
    )
