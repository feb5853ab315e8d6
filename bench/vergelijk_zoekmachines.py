"""The judged questions through other search engines and through ours, in one run on the same pages; prints a table.

Each engine gets title, keywords, summary, headings and text of every page, our weights for them where it takes weights,
and its own Dutch where it has that. An engine that is not installed is named and skipped; nothing here is part of the
project's own packages: pip install tantivy lunr "pagefind[bin]", and node for Pagefind.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import functools
import http.server
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from Stemmer import Stemmer
from whoosh.analysis import LanguageAnalyzer
from whoosh.fields import ID, TEXT, Schema
from whoosh.index import create_in
from whoosh.qparser import MultifieldParser, OrGroup, QueryParser

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() != ROOT / "bench")]

from tools.reading.clock import today
from tools.reading.site import read_site
from tools.search import building, evaluation, indexing, weights
from tools.search.documents import Document, documents
from tools.search.index import opened as open_index
from tools.search.nearest import trigrams
from tools.search.searching import Search
from tools.search.words import texts

FIELDS = tuple(weights.FIELDS)
MOST = 10
Engine = Callable[[Sequence[Document], Path], Callable[[str], list[str]]]


def slug(document: Document) -> str:
    """The name of a page in the judgements."""
    return document.url.strip("/") or "home"


def fields(document: Document) -> dict[str, str]:
    """The texts of a page by the names of our fields."""
    return {
        "titel": document.titel,
        "zoekwoorden": " ".join(document.zoekwoorden),
        "samenvatting": document.samenvatting,
        "koppen": " ".join(document.koppen),
        "tekst": " ".join((*document.zinnen, document.overig)),
    }


def sqlite_trigram(found: Sequence[Document], _: Path) -> Callable[[str], list[str]]:
    """SQLite FTS5 with its trigram tokenizer, OR of the question's trigrams, bm25 with weights."""
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE VIRTUAL TABLE p USING fts5(slug UNINDEXED, {', '.join(FIELDS)}, tokenize='trigram')")
    rows = [(slug(document), *fields(document).values()) for document in found]
    database.executemany(f"INSERT INTO p VALUES ({','.join('?' * (1 + len(FIELDS)))})", rows)
    heavy = ", ".join(str(field.weight) for field in weights.FIELDS.values())

    def search(question: str) -> list[str]:
        parts = sorted({part for part in trigrams(question) if len(part.strip()) == 3})
        if not parts:
            return []
        match = " OR ".join(f'"{part}"' for part in parts)
        order = f"SELECT slug FROM p WHERE p MATCH ? ORDER BY bm25(p, 0, {heavy}) LIMIT {MOST}"
        return [row[0] for row in database.execute(order, (match,))]

    return search


def whoosh_as_documented(found: Sequence[Document], folder: Path) -> Callable[[str], list[str]]:
    """Whoosh as its quick start has it: a title and a content, its own analysis, all words needed."""
    schema = Schema(slug=ID(stored=True), title=TEXT, content=TEXT)
    engine = create_in(str(folder), schema)
    writer = engine.writer()
    for document in found:
        writer.add_document(slug=slug(document), title=document.titel, content=" ".join(fields(document).values()))
    writer.commit()
    return _asking(engine.searcher(), QueryParser("content", schema))


def whoosh_dutch(found: Sequence[Document], folder: Path) -> Callable[[str], list[str]]:
    """Whoosh with its Dutch stemmer, our fields and weights, and words joined by OR."""
    names = {name: TEXT(analyzer=LanguageAnalyzer("nl")) for name in FIELDS}
    schema = Schema(slug=ID(stored=True), **names)
    engine = create_in(str(folder), schema)
    writer = engine.writer()
    for document in found:
        writer.add_document(slug=slug(document), **fields(document))
    writer.commit()
    boosts = {name: field.weight for name, field in weights.FIELDS.items()}
    return _asking(engine.searcher(), MultifieldParser(list(FIELDS), schema, fieldboosts=boosts, group=OrGroup))


def _asking(searcher: Any, parser: Any) -> Callable[[str], list[str]]:  # noqa: ANN401 - Whoosh has no types
    def search(question: str) -> list[str]:
        # With a limit 2.7.4 can loop for ever on tied scores.
        hits = searcher.search(parser.parse(" ".join(texts(question))), limit=None)
        return [str(hit["slug"]) for hit in hits[:MOST]]

    return search


def tantivy_dutch(found: Sequence[Document], _: Path) -> Callable[[str], list[str]]:
    """Tantivy with its Dutch stemmer and our weights; words joined by OR."""
    import tantivy  # noqa: PLC0415 - may be missing

    builder = tantivy.SchemaBuilder()
    builder.add_text_field("slug", stored=True, tokenizer_name="raw")
    for name in FIELDS:
        builder.add_text_field(name, tokenizer_name="nederlands")
    schema = builder.build()
    analyser = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    for one in (tantivy.Filter.lowercase(), tantivy.Filter.ascii_fold(), tantivy.Filter.stemmer("dutch")):
        analyser = analyser.filter(one)
    engine = tantivy.Index(schema)
    engine.register_tokenizer("nederlands", analyser.build())
    writer = engine.writer(heap_size=50_000_000, num_threads=1)
    for document in found:
        writer.add_document(tantivy.Document(slug=slug(document), **fields(document)))
    writer.commit()
    engine.reload()
    searcher = engine.searcher()
    boosts = {name: field.weight for name, field in weights.FIELDS.items()}

    def search(question: str) -> list[str]:
        words = " ".join(texts(question))
        if not words:
            return []
        query = engine.parse_query(words, list(FIELDS), field_boosts=boosts)
        return [str(searcher.doc(address)["slug"][0]) for _, address in searcher.search(query, MOST).hits]

    return search


def lunr_dutch(found: Sequence[Document], _: Path) -> Callable[[str], list[str]]:
    """Lunr with a Dutch stemmer in its pipeline and our weights (its own Dutch wants a download of stop words)."""
    from lunr.builder import Builder  # noqa: PLC0415 - may be missing
    from lunr.pipeline import Pipeline  # noqa: PLC0415
    from lunr.trimmer import trimmer  # noqa: PLC0415

    stemmer = Stemmer("dutch_porter")

    def dutch(token: Any, *_: object) -> Any:  # noqa: ANN401 - a token of lunr
        return token.update(lambda text, _: stemmer.stemWord(text))

    Pipeline.register_function(dutch, "nederlands")
    builder = Builder()
    builder.pipeline.add(trimmer, dutch)
    builder.search_pipeline.add(dutch)
    builder.ref("slug")
    for name, field in weights.FIELDS.items():
        builder.field(name, boost=field.weight)
    for document in found:
        builder.add({"slug": slug(document), **fields(document)})
    engine = builder.build()

    def search(question: str) -> list[str]:
        return [str(hit["ref"]) for hit in engine.search(" ".join(texts(question)))[:MOST]]

    return search


def pagefind(found: Sequence[Document], folder: Path) -> Callable[[str], list[str]]:
    """Pagefind in Dutch, asked all questions at once in node over a server on this computer."""
    from pagefind.index import IndexConfig, PagefindIndex  # noqa: PLC0415 - may be missing

    if not shutil.which("node"):
        raise ImportError(name="node")

    async def build() -> None:
        config = IndexConfig(output_path=str(folder / "pagefind"))
        async with PagefindIndex(config=config) as engine:
            for document in found:
                parts = fields(document)
                body = (
                    f"<html lang=nl><body><main data-pagefind-body><h1>{parts['titel']}</h1>"
                    f"<p data-pagefind-weight=7>{parts['zoekwoorden']}</p><h2>{parts['koppen']}</h2>"
                    f"<p>{parts['samenvatting']}</p><p>{parts['tekst']}</p></main></body></html>"
                )
                await engine.add_html_file(content=body, url=f"/{slug(document)}/")

    asyncio.run(build())
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    questions = [one.vraag for one in judged()]
    script = folder / "vraag.mjs"
    base = f"http://127.0.0.1:{server.server_port}/pagefind/"
    script.write_text(
        f"""globalThis.document = {{ querySelector: () => ({{ getAttribute: () => "nl" }}), currentScript: null }};
globalThis.window = globalThis; globalThis.location = new URL("{base}");
const far = globalThis.fetch; globalThis.fetch = (address, options) => far(new URL(address, "{base}"), options);
const pagefind = await import({json.dumps((folder / "pagefind/pagefind.js").as_uri())});
await pagefind.options({{ basePath: "{base}", baseUrl: "/" }});
await pagefind.init("nl");
const answers = {{}};
for (const question of {json.dumps(questions)}) {{
  const found = await pagefind.search(question);
  answers[question] = [];
  for (const one of found.results.slice(0, {MOST})) answers[question].push((await one.data()).url);
}}
process.stdout.write("ANTWOORD" + JSON.stringify(answers), () => process.exit(0));""",
        encoding="utf-8",
    )
    done = subprocess.run(["node", str(script)], capture_output=True, text=True, timeout=300, check=False)
    server.shutdown()
    if "ANTWOORD" not in done.stdout:
        raise ImportError(f"pagefind in node: {done.stderr.strip()[-1500:]}", name="pagefind in node")
    answers = json.loads(done.stdout.split("ANTWOORD")[1])
    return lambda question: [re.sub(r"^/|/$", "", url) for url in answers[question]]


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Files without a line for each on the screen."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def ours(found: Sequence[Document], folder: Path) -> Callable[[str], list[str]]:
    """This project's search, as it is."""
    indexing.build(found, folder / "zoekindex", building.lists(read_site(ROOT)[0]))
    return Search(open_index(folder / "zoekindex")).slugs


ENGINES: dict[str, Engine] = {
    "whoosh": whoosh_as_documented,
    "whoosh-nl-of": whoosh_dutch,
    "sqlite-trigram": sqlite_trigram,
    "tantivy": tantivy_dutch,
    "pagefind": pagefind,
    "lunr": lunr_dutch,
    "deze site": ours,
}


def judged() -> list[evaluation.Judged]:
    """All judged questions, both parts."""
    return evaluation.read((ROOT / "tests/data/zoekvragen.csv").read_text(encoding="utf-8"))


SITES = 10
SPEED = ("p50 ms", "p99 ms", f"p50 {SITES}x", f"p99 {SITES}x")


def speed(search: Callable[[str], list[str]], questions: Sequence[evaluation.Judged]) -> list[str]:
    """Milliseconds of the processor that half and 99 % of the questions stay under, asked once before."""
    seconds = []
    for warm in (True, False):
        for one in questions:
            started = time.process_time()
            search(one.vraag)
            if not warm:
                seconds.append(time.process_time() - started)
    return [f"{1000 * sorted(seconds)[int(share * len(seconds))]:.2f}" for share in (0.5, 0.99)]


def speed_of_many(engine: Engine, found: Sequence[Document], questions: Sequence[evaluation.Judged]) -> list[str]:
    """The same when as many municipalities share one index: the pages again and again, each time with another name."""
    many = [
        dataclasses.replace(one, url=f"/g{number}{one.url}", titel=f"{one.titel} gemeente{number}")
        for number in range(SITES)
        for one in found
    ]
    with tempfile.TemporaryDirectory() as folder:
        return speed(engine(many, Path(folder)), questions)


def main(argv: Sequence[str] | None = None) -> int:
    """Run every engine that is there and print the table; nothing of a single question is shown."""
    parser = argparse.ArgumentParser(prog="vergelijk_zoekmachines", description=__doc__)
    parser.add_argument("--alleen", nargs="*", choices=ENGINES, default=list(ENGINES), help="welke zoekmachines")
    args = parser.parse_args(argv)
    found = documents(read_site(ROOT)[0], today())
    questions = judged()
    kinds = sorted({one.soort for one in questions})
    names = [*evaluation.MEASURES, *SPEED, *(f"ndcg {kind}" for kind in kinds)]
    print(f"{len(found)} pages; {SITES}x: {SITES * len(found)} pages")
    print(f"{'deel':10}{'zoekmachine':16}" + "".join(f"{name:>19}" for name in names))
    for name in args.alleen:
        engine = ENGINES[name]
        with tempfile.TemporaryDirectory() as folder:
            try:
                search = engine(found, Path(folder))
            except ImportError as missing:
                print(f"{name}: niet gemeten, {missing.name} ontbreekt of werkt hier niet ({missing})")
                continue
            # Pagefind answers all questions in another process, before it is asked.
            times = ["-"] * 4
            if engine is not pagefind:
                times = [*speed(search, questions), *speed_of_many(engine, found, questions)]
            for part in ("afstemmen", "poort"):
                figures = evaluation.evaluate((one for one in questions if one.deel == part), search)
                whole = figures[evaluation.ALL]
                cells = [f"{whole[measure]:.3f}" for measure in evaluation.MEASURES]
                cells += [*times, *(f"{figures[kind]['ndcg@10']:.3f}" for kind in kinds)]
                print(f"{part:10}{name:16}" + "".join(f"{cell:>19}" for cell in cells))
    return 0


if __name__ == "__main__":
    sys.exit(main())
