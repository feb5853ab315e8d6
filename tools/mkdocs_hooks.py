"""The adapter between MkDocs and the product: each event hands its work to a folder of tools/ (see mkdocs.yml).

MkDocs brings the configuration, the templates and the command; the pages are ours (docs/adr/0016): it gets no page to
make, an empty folder to write in, and only the theme's own folder to look for templates.
"""

from __future__ import annotations

import gc
import gzip
import logging
import os
import sys
import tempfile
import traceback
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))  # MkDocs loads this file by its path

from jinja2 import BytecodeCache, Environment, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.bccache import Bucket
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.utils import CountHandler

from tools.checks.parallel import spread
from tools.model.finding import CannotRun, Finding
from tools.model.page import Page
from tools.model.product import Grondslag
from tools.model.site import Site
from tools.reading import facts
from tools.reading.clock import today
from tools.reading.remembered import Remembered as ReadBefore
from tools.reading.site import read_site
from tools.reports import terminal
from tools.search import building, manifest
from tools.search.remembered import Remembered
from tools.website import assets, context, memory, notices, outputs, publishing, releases, rendering, site_links
from tools.website.markdown_html import Converter, Html
from tools.website.rendering import Converted, Frame, digest
from tools.website.site_links import Followed

INDEX = 1.2
"""How long the search index takes, with all pages as 1."""

INDEX_FOLDER = "zoekindex"
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
    env: Environment | None = None


class Compiled(BytecodeCache):
    """The templates as Python made them executable, within one process; Jinja keeps them by their own text."""

    def __init__(self) -> None:
        self._made: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Jinja asks."""
        if bucket.key in self._made:
            bucket.bytecode_from_string(self._made[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Jinja has made it."""
        self._made[bucket.key] = bucket.bytecode_to_string()


BUILDS: dict[str, Build] = {}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read everything once; what is wrong with it is said, and stops a strict build before anything is written."""
    gc.disable()  # a build makes much and drops little: looking for what can go takes a tenth of its time
    root = Path(config.config_file_path).parent
    site_dir = Path(config.site_dir)
    day = today()
    kept = memory.of(
        site_dir.parent / f".{site_dir.name}-geheugen", repr((config.markdown_extensions, config.mdx_configs)).encode()
    )
    site, findings = _read(root, kept)
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
    made = (*css.values(), *js.values())
    BUILDS[config.config_file_path] = Build(root, site_dir, outputs.published(site, day), settings, day, made, kept)
    config.site_dir = str(site_dir.parent / f".{site_dir.name}-uitgaven" / "mkdocs")  # MkDocs empties its folder
    config.docs_dir = config.site_dir  # and it need not walk through the texts
    config.theme.dirs = [str(theme)]  # or it looks at each of the thousands of files of material
    config.theme.static_templates = set()
    return config


def _read(root: Path, kept: memory.Memory) -> tuple[Site, list[Finding]]:
    """The site, of which only what has changed is read."""
    shelf = kept.shelf("gelezen", [Page, Grondslag, date])
    remembered = ReadBefore(shelf.values)
    read = read_site(root, remembered)
    shelf.save(remembered.changed)
    return read


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
    env.bytecode_cache = build.memory.once(Compiled)
    build.env = env
    return env


def on_post_build(config: MkDocsConfig) -> None:
    """All files of the site and the search index, in a release that visitors see when it is whole."""
    build = BUILDS[config.config_file_path]
    try:
        _publish(build, config)
    except (OSError, CannotRun, TemplateError) as error:
        raise Abort(f"{_why(error, build.root)} De site is niet gebouwd; de oude site blijft staan.") from error
    _rest()


def _why(error: OSError | CannotRun | TemplateError, root: Path) -> str:
    """What went wrong, with the place."""
    if isinstance(error, TemplateNotFound):  # an OSError too, for Jinja
        return f"Het sjabloon theme/{error.name} ontbreekt. Zet het terug."
    if isinstance(error, TemplateSyntaxError):
        place = os.path.relpath(error.filename or "theme", root).replace(os.sep, "/")
        return f"{place}:{error.lineno}: het sjabloon is niet te lezen: {error.message}."
    if isinstance(error, TemplateError):
        # Jinja puts the lines of the templates in the traceback.
        steps = [step for step in traceback.extract_tb(error.__traceback__) if step.filename.startswith(f"{root}")]
        theme = [step for step in steps if step.filename.endswith((".html", ".xml"))]
        place = f"{os.path.relpath(theme[-1].filename, root)}:{theme[-1].lineno}: " if theme else ""
        return f"{place.replace(os.sep, '/')}dit sjabloon kan geen pagina maken: {error.message}."
    return f"{error.filename}: {error.strerror}." if isinstance(error, OSError) else str(error)


def on_build_error(error: Exception) -> None:
    """Also after a mistake `serve` goes on."""
    _rest()


def _rest() -> None:
    gc.unfreeze()
    gc.enable()


def _publish(build: Build, config: MkDocsConfig) -> None:
    texts = _texts(build)
    with releases.begin(build.site_dir) as draft, tempfile.TemporaryDirectory(dir=draft.home) as beside:
        frame = _frame(build, config)
        plan = publishing.plan(frame, draft, texts, build.memory.once(publishing.Keys))
        if plan.todo:
            _compile(frame, build)
        key = _index_key(build)
        index = _kept_index(draft, key)
        heaps = plan.heaps(0.0 if index else INDEX)

        def work(share: int) -> list[publishing.Made]:
            if share == 0 and not index:
                building.build(build.site, build.today, Path(beside) / INDEX_FOLDER, build.memory.once(Remembered))
            return plan.made(heaps[share])

        gc.freeze()  # what is there already stays one copy for all processes
        findings = plan.take(one for made in spread(work, len(heaps)) for one in made)
        for finding in findings:
            log.warning(terminal.line(finding))
        _keep(build, texts)
        if config.strict and _warned():
            return  # MkDocs says so and ends the build; what visitors see stays as it was
        records = plan.records | publishing.others(draft, [*_around(frame), *_files(build)])
        records |= index or _index(draft, key, Path(beside) / INDEX_FOLDER)
        links = {"site": build.site_dir, INDEX_FOLDER: build.site_dir.parent / INDEX_FOLDER}
        draft.publish(records, links)


def _compile(frame: Frame, build: Build) -> None:
    """All templates, once for all processes; a mistake in one is found before anything is made."""
    for path in _templates(build.root):
        frame.template(path.relative_to(build.root / "theme").as_posix())


def _templates(root: Path) -> list[Path]:
    return sorted(path for path in (root / "theme").rglob("*") if path.suffix in {".html", ".xml"})


def _index_key(build: Build) -> bytes:
    """The key of all that the index is made from: the pages as they were read, and what the editors wrote for search."""
    read = build.memory.shelf("gelezen", []).values
    pages = [digest(page.path, read[page.path][0] if page.path in read else repr(page)) for page in build.site.pages]
    return digest(build.memory.version, repr(build.site.themas), repr(building.lists(build.site)), *pages)


def _kept_index(draft: releases.Draft, key: bytes) -> releases.Records:
    """The files of the live index, if that is still right and whole."""
    places = [place for place in draft.live if place.startswith(f"{INDEX_FOLDER}/")]
    if f"{INDEX_FOLDER}/{manifest.NAME}" not in places or any(draft.live[place].key != key for place in places):
        return {}
    if {Path(place).name for place in places} != manifest.names(Path(draft.live_folder) / INDEX_FOLDER):
        return {}
    return {place: draft.keep(place) for place in places}


def _index(draft: releases.Draft, key: bytes, folder: Path) -> releases.Records:
    """The new index as files of the release."""
    files = sorted(folder.iterdir())
    return {
        place: draft.write(place, key, path.read_bytes()) for path in files for place in [f"{INDEX_FOLDER}/{path.name}"]
    }


def _texts(build: Build) -> publishing.Texts:
    shelf = build.memory.shelf("teksten", [Converted, Html, Followed])
    known = build.memory.shelf("adressen", [])
    return publishing.Texts(shelf.values, known.values)


def _keep(build: Build, texts: publishing.Texts) -> None:
    """For the next build; when nothing can be written, that one only takes longer."""
    shelf = build.memory.shelf("teksten", [])
    shelf.values = texts.converted
    shelf.save(texts.changed)
    known = build.memory.shelf("adressen", [])
    changed = {
        path for path in texts.known.keys() | known.values.keys() if texts.known.get(path) != known.values.get(path)
    }
    known.values = texts.known
    known.save(changed)


def _frame(build: Build, config: MkDocsConfig) -> Frame:
    """What all pages share, for one build."""
    assert build.env is not None
    site, day = build.site, build.today
    filled_in = partial(facts.filled_in, facts=site.facts, today=day)
    converter = Converter(tuple(config.markdown_extensions), config.mdx_configs or {})
    return Frame(
        site=site,
        settings=build.settings,
        today=day,
        around=context.site_context(site, build.settings, day),
        notices=notices.messages(site, filled_in),
        known=site_links.addresses(site),
        filled_in=filled_in,
        convert=converter.convert,
        template=build.env.get_template,
        made_with=digest(build.memory.version, *(path.read_bytes() for path in _templates(build.root))),
    )


def _around(frame: Frame) -> list[publishing.Other]:
    """The files that templates make besides the pages."""
    whole = frame.whole()

    def zipped() -> bytes:
        return gzip.compress(rendering.other_bytes(frame, "sitemap.xml"), mtime=0)

    return [
        ("site/404.html", whole, lambda: rendering.other_bytes(frame, "404.html")),
        ("site/sitemap.xml", whole, lambda: rendering.other_bytes(frame, "sitemap.xml")),
        ("site/sitemap.xml.gz", whole, zipped),
    ]


def _files(build: Build) -> list[publishing.Other]:
    """The style sheets and scripts, the images and downloads, and what the server in front of the site needs."""
    made = {asset.uri: asset.content for asset in build.assets}
    made["bronnen.json"] = outputs.sources(build.site).encode()
    made["doorverwijzingen.json"] = outputs.redirects(build.site).encode()
    made |= {path.removeprefix("content/"): (build.root / path).read_bytes() for path in build.site.files}
    made |= {path.relative_to(build.root / "theme").as_posix(): path.read_bytes() for path in _images(build.root)}
    return [(f"site/{uri}", digest(content), partial(bytes, content)) for uri, content in sorted(made.items())]


def _images(root: Path) -> list[Path]:
    """What the theme sends as it is."""
    files = (path for path in (root / "theme/assets").rglob("*") if path.is_file())
    return [path for path in files if path.suffix not in {".css", ".js"} and not path.name.startswith(".")]


def _warned() -> bool:
    """Whether a strict build has something to say, so that MkDocs will end it."""
    counters = [one for one in logging.getLogger("mkdocs").handlers if isinstance(one, CountHandler)]
    return any(counter.get_counts() for counter in counters)
