"""After any edit the site is that of a clean build, byte for byte, and what did not change was not written."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import small_site
from tools.model.page import Page
from tools.search import documents
from tools.search.documents import Text, text_of
from tools.website import memory, rendering, templates
from tools.website.context import PageContext
from tools.website.rendering import Frame

EDITS = 100
FOUR = ("content", "data", "pdc", "theme")
WORDS = [
    "grofvuil",
    "wandelpad",
    "vuilniswagen",
    "gemeente",
    "loket",
    "kliko",
    "wijkgebouw",
    "containerpark",
    "bezwaartermijn",
    "zon",
]


class Editor:
    """Someone who changes anything at random."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root = root
        self.random = random.Random(seed)
        self.day = "2026-12-01"
        self.edits: list[Callable[[], None]] = [
            self.text, self.text, self.title, self.related, self.reviewed, self.fact, self.certainty, self.correspondent,
            self.theme, self.template, self.style, self.config, self.add, self.rename, self.delete, self.notice, self.image,
            self.synonym, self.tomorrow, self.nothing, self.undo_of_the_editor,
        ]  # fmt: skip

    def edit(self) -> str:
        """One edit; returns what it was."""
        chosen = self.random.choice(self.edits)
        chosen()
        return chosen.__name__

    def change(self, name: str, old: str, new: str) -> None:
        """The first thing that looks like `old` becomes `new`."""
        text = (self.root / name).read_text(encoding="utf-8")
        small_site.write(self.root, name, re.sub(old, lambda _: new, text, count=1, flags=re.MULTILINE))

    def products(self) -> list[str]:
        """The pages that come and go."""
        return sorted(path.name for path in (self.root / "pdc").glob("*.md"))

    def product(self) -> str:
        """One of them; there is always one."""
        if not self.products():
            self.add()
        return f"pdc/{self.random.choice(self.products())}"

    def some_words(self) -> str:
        """Words, of which some are parts of others."""
        return " ".join(self.random.choices(WORDS, k=4)) + "".join(self.random.choices(WORDS, k=2))

    def text(self) -> None:
        page = self.root / self.product()
        links = [
            "",
            "[afval](../content/themas/afval.md)",
            "[ook](grofvuil.md#hoe-werkt-het)",
            "{feit:termijn.bezwaar}",
        ]
        added = f"\n## {self.some_words()}\n\n{self.some_words()} {self.random.choice(links)}.\n"
        page.write_text(page.read_text(encoding="utf-8") + added, encoding="utf-8")

    def title(self) -> None:
        self.change(self.product(), r"^titel: .*", f"titel: {self.some_words()[:40]} {self.random.random():.6f}")

    def related(self) -> None:
        slug = self.product().removeprefix("pdc/").removesuffix(".md")
        self.change(self.product(), r"^(verwant: .*\n)?---\n\n", f"verwant: [{slug}]\n---\n\n")

    def reviewed(self) -> None:
        self.change(
            self.product(), r"^gecontroleerd_op: .*", f"gecontroleerd_op: 2026-11-{self.random.randint(10, 28)}"
        )

    def fact(self) -> None:
        self.change("data/feiten.yml", r"^  tekst: \d+ weken", f"  tekst: {self.random.randint(2, 20)} weken")

    def certainty(self) -> None:
        self.change("data/feiten.yml", r"^  zekerheid: .*", f"  zekerheid: {self.random.choice(['hoog', 'laag'])}")

    def correspondent(self) -> None:
        self.change("data/correspondenten.yml", r"afdeling: .*", f"afdeling: {self.random.choice(WORDS).title()}")

    def theme(self) -> None:
        self.change("data/themas.yml", r"^afval: .*", f"afval: {self.random.choice(WORDS).title()}")

    def template(self) -> None:
        name = self.random.choice(["main.html", "404.html", "partials/voet.html", "partials/verwant.html"])
        path = self.root / "theme" / name
        path.write_text(path.read_text(encoding="utf-8") + f"<!-- {self.random.random()} -->\n", encoding="utf-8")

    def style(self) -> None:
        path = self.root / "theme/assets/css/components/knop.css"
        path.write_text(f".gm-knop {{ inset: {self.random.randint(1, 99)}px; }}\n", encoding="utf-8")

    def config(self) -> None:
        kind = self.random.choice([("site_name", "^site_name: .*"), ("toc_depth", r"^      toc_depth: .*")])
        new = (
            f"site_name: {self.some_words()}"
            if kind[0] == "site_name"
            else f"      toc_depth: {self.random.choice([2, '2-3'])}"
        )
        self.change("mkdocs.yml", kind[1], new)

    def add(self) -> None:
        name = f"{self.random.choice(WORDS)}-{self.random.randint(1, 999)}"
        small_site.write(
            self.root,
            f"pdc/{name}.md",
            small_site.FILES["pdc/grofvuil.md"].replace("Grofvuil wegbrengen", name.title()),
        )

    def rename(self) -> None:
        page = self.root / self.product()
        page.rename(page.with_stem(f"{page.stem}-{self.random.choice(WORDS)}"))

    def delete(self) -> None:
        (self.root / self.product()).unlink()

    def notice(self) -> None:
        path = self.root / "content/meldingen/storing.md"
        if path.exists() and self.random.random() < 0.5:
            path.unlink()
            return
        ernst = self.random.choice(["dringend", "gewoon"])
        dates = "publiceren_op: 2020-01-01\nvervalt_op: 2099-01-01\n"
        head = f"---\ntitel: Let op\nernst: {ernst}\ncorrespondent: kcc\n{dates}---\n\n"
        small_site.write(self.root, "content/meldingen/storing.md", f"{head}{self.some_words()}.\n")

    def image(self) -> None:
        path = self.root / "content/bestanden/strand.svg"
        if path.exists() and self.random.random() < 0.3:
            path.unlink()
            return
        drawing = f'<svg xmlns="http://www.w3.org/2000/svg" id="a{self.random.random()}"/>'
        small_site.write(self.root, "content/bestanden/strand.svg", drawing)

    def synonym(self) -> None:
        small_site.write(self.root, "data/synoniemen.yml", f"{self.random.choice(WORDS)}: grofvuil\n")

    def tomorrow(self) -> None:
        self.day = f"2026-12-{self.random.randint(10, 28)}"
        self.change(
            self.product(),
            r"^(publiceren_op: .*\n)?upn: ",
            f"publiceren_op: 2026-12-{self.random.randint(10, 28)}\nupn: ",
        )

    def nothing(self) -> None:
        """Someone saved without a change."""
        page = self.root / self.product()
        page.write_bytes(page.read_bytes())

    def undo_of_the_editor(self) -> None:
        """Something in the built site itself was touched, or thrown away."""
        page = self.random.choice(sorted((self.root / "build/site").rglob("*.html")))
        page.unlink()
        if self.random.random() < 0.5:
            page.write_text("geknoeid", encoding="utf-8")


def clean_build(root: Path, target: Path, day: str) -> dict[str, bytes]:
    """What a first build of the same files gives, in another folder."""
    for name in FOUR:
        shutil.copytree(root / name, target / name)
    shutil.copy(root / "mkdocs.yml", target)
    remembered = dict(memory.MEMORIES)
    memory.MEMORIES.clear()
    small_site.build_here(target, day)
    memory.MEMORIES.clear()
    memory.MEMORIES.update(remembered)
    return small_site.files(target)


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_after_any_edit_the_site_is_that_of_a_clean_build(seed: int, tmp_path: Path) -> None:
    root = small_site.make(tmp_path / "project")
    small_site.build_here(root)
    editor = Editor(root, seed)
    history = []
    for number in range(EDITS // 4):
        before = {path: path.stat().st_mtime_ns for path in (root / "build/site").rglob("*") if path.is_file()}
        was = small_site.files(root)
        history.append(editor.edit())
        if editor.random.random() < 0.3:
            memory.MEMORIES.clear()  # a new process, which only has what is on disk
        small_site.build_here(root, editor.day)
        now = small_site.files(root)
        clean = clean_build(root, tmp_path / str(number), editor.day)
        assert sorted(now) == sorted(clean), history
        assert [name for name in clean if now[name] != clean[name]] == [], history
        if history[-1] != "undo_of_the_editor":
            written = [path for path, time in before.items() if path.exists() and path.stat().st_mtime_ns != time]
            names = {f"site/{path.relative_to(root / 'build/site').as_posix()}" for path in written}
            assert not {name for name in names if was.get(name) == now.get(name)}, history


def test_after_an_edit_of_a_text_only_that_page_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = small_site.make(tmp_path)
    small_site.build_here(root)
    looked: list[str] = []
    around = rendering.around

    def counted(frame: Frame, page: Page) -> PageContext:
        looked.append(page.path)
        return around(frame, page)

    monkeypatch.setattr(rendering, "around", counted)
    text = small_site.FILES["pdc/grofvuil.md"]
    small_site.write(root, "pdc/grofvuil.md", text.replace("U hebt", "Een ooievaar heeft"))
    small_site.build_here(root)
    assert looked == ["pdc/grofvuil.md"]
    small_site.write(root, "pdc/grofvuil.md", text.replace("titel: Grofvuil", "titel: Ooievaar"))
    small_site.build_here(root)
    assert {"pdc/grofvuil.md", "content/themas/afval.md", "content/overzichten/a-z.md"} <= set(looked)
    assert "Ooievaar" in (root / "build/site/afval/index.html").read_text(encoding="utf-8")


def test_who_goes_on_after_a_build_that_made_no_index_can_get_ready_for_the_first_edit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = small_site.make(tmp_path / "project")
    small_site.build_here(root)
    memory.MEMORIES.clear()  # a new process
    config = small_site.build_here(root)
    hooks_by_path: Any = config.hooks  # MkDocs says it is a list
    for hooks in hooks_by_path.values():
        hooks.get_ready(config)
    read: list[str] = []

    def counted(page: Page) -> Text:
        read.append(page.path)
        return text_of(page)

    monkeypatch.setattr(documents, "text_of", counted)
    compiled: list[object] = []
    monkeypatch.setattr(templates.Compiled, "dump_bytecode", lambda _, bucket: compiled.append(bucket))
    text = small_site.FILES["pdc/grofvuil.md"]
    small_site.write(root, "pdc/grofvuil.md", text.replace("U hebt", "Een ooievaar heeft"))
    small_site.build_here(root)
    assert read == ["pdc/grofvuil.md"]
    assert compiled == []
    monkeypatch.undo()
    assert small_site.files(root) == clean_build(root, tmp_path / "schoon", "2026-12-01")
    assert not [path for path in (root / "build").iterdir() if path.name.startswith("tmp")]
