"""The adapter between MkDocs and the product: each event hands its work to a folder of tools/ (see mkdocs.yml).

MkDocs brings the configuration, the templates and the command; the pages are ours (docs/adr/0016): it gets no page to
make, an empty folder to write in, and only the theme's own folder to look for templates.
"""

from __future__ import annotations

import gc
import logging
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))  # MkDocs loads this file by its path

from jinja2 import Environment, TemplateError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.utils import CountHandler

from tools.model.finding import CannotRun
from tools.model.page import Page
from tools.model.product import Grondslag
from tools.model.site import Site
from tools.processes import clearing
from tools.processes.sharing import deal
from tools.reading import facts
from tools.reading.clock import today
from tools.reading.remembered import Remembered as ReadBefore
from tools.reading.site import read_site
from tools.search import building, documents, manifest
from tools.search.remembered import Remembered
from tools.website import assets, beside, context, memory, outputs, publishing, releases, templates
from tools.website.markdown_html import Converter
from tools.website.rendering import Frame, digest

INDEX_FOLDER = "zoekindex"
READ = "gelezen"
"""The shelf of the memory for pages as they were read."""

log = logging.getLogger("mkdocs.hooks.gemeente")  # a logger under mkdocs, or --strict does not count its warnings


@dataclass
class Build:
    """What the events of one build share."""

    root: Path
    site_dir: Path
    site: Site
    settings: context.Settings
    today: date
    assets: tuple[assets.Asset, ...]
    memory: memory.Memory
    read: ReadBefore
    keep_read: Callable[[], None]
    env: Environment | None = None


BUILDS: dict[str, Build] = {}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read everything once; what is wrong with it is said, and stops a strict build before anything is written."""
    gc.unfreeze()
    gc.disable()  # a build makes much and drops little: looking for what can go takes a tenth of its time
    build = BUILDS[config.config_file_path] = _begin(Path(config.config_file_path).parent, config)
    _keep_to_the_theme(config, build)
    return config


def _begin(root: Path, config: MkDocsConfig) -> Build:
    """All that the files of the project say, on this day."""
    try:
        site_dir, day = Path(config.site_dir), today()
    except CannotRun as error:
        raise Abort(str(error)) from error
    settings_of_markdown = repr((config.markdown_extensions, config.mdx_configs)).encode()
    kept = memory.of(site_dir.parent / f".{site_dir.name}-geheugen", settings_of_markdown)
    shelf = kept.shelf(READ, [Page, Grondslag, date])
    read = ReadBefore(shelf.values, documents.text_of)
    site, findings = read_site(root, read)
    keep_read = partial(shelf.save, read.changed)
    for finding in findings:
        log.warning(str(finding))
    if findings and config.strict:
        keep_read()
        raise Abort(f"De site is niet gebouwd: {len(findings)} keer is er iets fout in de bestanden hierboven.")
    css, js = assets.style_sheets(root / "theme"), assets.scripts(root / "theme", context.LONG_LISTS)
    settings = context.Settings(
        naam=config.site_name,
        adres=(config.site_url or "").rstrip("/"),
        proefversie=config.extra.get("proefversie", ""),
        bewerk_url=config.extra.get("bewerk_url", ""),
        css={kind: f"/{sheet.uri}" for kind, sheet in css.items()},
        js={kind: f"/{script.uri}" for kind, script in js.items()},
    )
    made = (*css.values(), *js.values())
    return Build(root, site_dir, outputs.published(site, day), settings, day, made, kept, read, keep_read)


def _keep_to_the_theme(config: MkDocsConfig, build: Build) -> None:
    """Give MkDocs nothing to empty, to walk through or to make."""
    empty = build.site_dir.parent / f".{build.site_dir.name}-uitgaven" / "mkdocs"
    config.site_dir = config.docs_dir = str(empty)  # it empties the one and walks through the other
    config.theme.dirs = [str(build.root / "theme")]  # or it looks at each of the thousands of files of material
    config.theme.static_templates = set()


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """No page and no file is for MkDocs to make."""
    return Files([])


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Navigation is ours (tools/website)."""
    return Navigation([], [])


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """The templates, as ours are written."""
    env.trim_blocks = env.lstrip_blocks = True  # no empty lines where the templates decide something
    env.auto_reload = False  # they do not change during a build
    build = BUILDS[config.config_file_path]
    env.bytecode_cache = build.memory.once(templates.Compiled)
    env.globals["eenmaal"] = templates.once(env)
    build.env = env
    return env


def on_post_build(config: MkDocsConfig) -> None:
    """All files of the site and the search index, in a release that visitors see when it is whole."""
    build = BUILDS[config.config_file_path]
    try:
        _publish(build, config)
    except (OSError, CannotRun, TemplateError) as error:
        raise Abort(f"{_why(error, build.root)} De site is niet gebouwd; de oude site blijft staan.") from error
    clearing.leave([build])
    gc.enable()


def _why(error: OSError | CannotRun | TemplateError, root: Path) -> str:
    """What went wrong, with the place."""
    if isinstance(error, TemplateError):  # before OSError: for Jinja a missing template is both
        return templates.what_is_wrong(error, root)
    return f"{error.filename}: {error.strerror}." if isinstance(error, OSError) else str(error)


def get_ready(config: MkDocsConfig) -> None:
    """For who goes on after a build: the templates, and what the search remembers, if other processes made the one or
    nobody the other. If it fails, the next build takes longer."""
    build = BUILDS[config.config_file_path]
    assert build.env is not None
    remembered = build.memory.once(Remembered)
    with suppress(OSError, CannotRun, TemplateError):
        templates.load_all(build.root / "theme", build.env.get_template)
        if not remembered.pages:
            with tempfile.TemporaryDirectory(dir=build.site_dir.parent) as folder:
                building.build(build.site, build.today, Path(folder) / INDEX_FOLDER, remembered)


def on_build_error(error: Exception) -> None:
    """Also after a mistake `serve` goes on."""
    gc.enable()


def _publish(build: Build, config: MkDocsConfig) -> None:
    texts = publishing.Texts.of(build.memory)
    with releases.begin(build.site_dir) as draft, tempfile.TemporaryDirectory(dir=draft.home) as beside_it:
        frame, folder = _frame(build, config), Path(beside_it) / INDEX_FOLDER
        plan = publishing.plan(frame, draft, texts, build.memory.once(publishing.Keys))
        index_key = building.key(build.site, build.memory.shelf(READ, []).values, build.memory.version)
        index = _kept_index(index_key, draft)
        get_templates = cache(partial(templates.load_all, build.root / "theme", frame.template))

        def make(heap: list[Page]) -> list[publishing.Made]:
            get_templates()  # each process once
            return plan.made(heap)

        def make_index() -> None:
            if not index:
                remembered = build.memory.once(Remembered)
                building.build(build.site, build.today, folder, remembered, build.read.along)

        def make_others() -> releases.Records:
            files = (*beside.from_templates(frame), *beside.as_they_are(build.site, build.root, build.assets))
            return publishing.others(draft, files)

        jobs: list[Callable[[], Any]] = [build.keep_read, make_others, *(partial(make, heap) for heap in plan.heaps())]
        processes = publishing.processes(len(plan.todo))
        gc.freeze()  # what is there already stays one copy for all processes
        _, others, *made = deal(lambda job: jobs[job](), len(jobs), processes, make_index)
        for finding in plan.take(one for heap in made for one in heap):
            log.warning(str(finding))
        texts.keep(build.memory)
        if config.strict and _warned():
            return  # MkDocs says so and ends the build; what visitors see stays as it was
        records = plan.records | others | (index or draft.new_folder(INDEX_FOLDER, index_key, folder))
        links = {publishing.SITE: build.site_dir, INDEX_FOLDER: build.site_dir.parent / INDEX_FOLDER}
        draft.publish(records, links)


def _kept_index(key: bytes, draft: releases.Draft) -> releases.Records:
    """The files of the live index, if that is still right and whole."""
    if f"{INDEX_FOLDER}/{manifest.NAME}" not in draft.live:
        return {}
    return draft.kept_folder(INDEX_FOLDER, key, manifest.names(Path(draft.live_folder) / INDEX_FOLDER))


def _frame(build: Build, config: MkDocsConfig) -> Frame:
    """What all pages share, for one build."""
    assert build.env is not None
    site, day = build.site, build.today
    filled_in = partial(facts.filled_in, facts=site.facts, today=day)
    converter = Converter(tuple(config.markdown_extensions), config.mdx_configs or {})
    made_with = digest(build.memory.version, *(path.read_bytes() for path in templates.files(build.root / "theme")))
    return Frame.of(site, build.settings, day, filled_in, converter.convert, build.env.get_template, made_with)


def _warned() -> bool:
    """Whether a strict build has something to say, so that MkDocs will end it."""
    counters = [one for one in logging.getLogger("mkdocs").handlers if isinstance(one, CountHandler)]
    return any(counter.get_counts() for counter in counters)
