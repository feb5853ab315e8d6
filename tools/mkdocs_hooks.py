"""The adapter between MkDocs and the product: each event hands its work to a folder of tools/ (see mkdocs.yml)."""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))  # MkDocs loads this file by its path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from tools.model.site import Site
from tools.reading import facts
from tools.reading.clock import today
from tools.reading.site import read_site
from tools.reports import terminal
from tools.search import building
from tools.website import assets, context, notices, outputs, text

log = logging.getLogger("mkdocs.hooks.gemeente")  # a logger under mkdocs, or --strict does not count its warnings


@dataclass
class Build:
    """What the events of one build share."""

    root: Path
    site: Site
    settings: context.Settings
    today: date
    assets: tuple[assets.Asset, ...]


BUILDS: dict[str, Build] = {}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read everything once; what is wrong with it is said, and stops a strict build before anything is written."""
    root = Path(config.config_file_path).parent
    day = today()
    site, findings = read_site(root)
    for finding in findings:
        log.warning(terminal.line(finding))
    if findings and config.strict:
        raise Abort(f"De site is niet gebouwd: {len(findings)} keer is er iets fout in de bestanden hierboven.")
    theme = root / "theme"
    css, js = assets.style_sheets(theme), assets.scripts(theme, context.LONG_LISTS)
    settings = context.Settings(
        naam=config.site_name,
        adres=(config.site_url or "").rstrip("/"),
        proefversie=config.extra.get("proefversie", ""),
        bewerk_url=config.extra.get("bewerk_url", ""),
        css={kind: f"/{sheet.uri}" for kind, sheet in css.items()},
        js={kind: f"/{script.uri}" for kind, script in js.items()},
    )
    BUILDS[config.config_file_path] = Build(
        root, outputs.published(site, day), settings, day, (*css.values(), *js.values())
    )
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """The pages of the model in place of what MkDocs found, and of the theme only our own files."""
    build = BUILDS[config.config_file_path]
    own = str(build.root / "theme")
    kept = [
        file
        for file in files
        if (file.abs_src_path or "").startswith(own) and not file.src_uri.endswith((".css", ".js"))
    ]
    pages = [
        File(page.path, str(build.root), config.site_dir, True, dest_uri=f"{page.url[1:]}index.html")
        for page in build.site.pages
    ]
    files_of_pages = [
        File(path, str(build.root), config.site_dir, True, dest_uri=path.removeprefix("content/"))
        for path in sorted(build.site.files)
    ]
    made = [File.generated(config, asset.uri, content=asset.content) for asset in build.assets]
    return Files(pages + files_of_pages + kept + made)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Navigation is ours (tools/website); an empty one keeps the cost of MkDocs' own out of every page."""
    return Navigation([], [page for file in files.documentation_pages() if (page := file.page)])


def on_page_read_source(page: MkDocsPage, config: MkDocsConfig) -> str:
    """The text without its front matter, with the facts of today.

    The empty line in front keeps MkDocs from reading a first line like `Let op: ...` as front matter.
    """
    build = BUILDS[config.config_file_path]
    own = build.site.by_path[page.file.src_uri]
    page.title = own.titel
    return "\n" + facts.filled_in(own.body, build.site.facts, build.today)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """What is the same on every page, also for 404.html and sitemap.xml."""
    build = BUILDS[config.config_file_path]
    env.trim_blocks = env.lstrip_blocks = True  # no empty lines where the templates decide something
    env.globals["gm_meldingen"] = notices.messages(
        build.site, lambda words: facts.filled_in(words, build.site.facts, build.today)
    )
    env.globals["gm_site"] = context.site_context(build.site, build.settings, build.today)
    return env


def on_page_context(
    context_: TemplateContext, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
) -> TemplateContext:
    """What one page needs besides its own text."""
    build = BUILDS[config.config_file_path]
    own = build.site.by_path[page.file.src_uri]
    made = {
        "gm": context.page_context(build.site, own, build.settings, build.today),
        "gm_tekst": text.text(page.content or "", ((item.title, item.id) for item in page.toc)),
    }
    return {**context_, **made}  # type: ignore[typeddict-item]


def on_post_build(config: MkDocsConfig) -> None:
    """The small files beside the pages, and the search index."""
    build = BUILDS[config.config_file_path]
    folder = Path(config.site_dir)
    (folder / "bronnen.json").write_text(outputs.sources(build.site), encoding="utf-8")
    (folder / "doorverwijzingen.json").write_text(outputs.redirects(build.site), encoding="utf-8")
    building.build(build.site, build.today, folder.parent / "zoekindex")
