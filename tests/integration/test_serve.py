"""`serve`: an edit is in the answers by itself, a mistake is told where someone looks, and the server stays up."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import small_site
from tools.reading import watching

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
PAGE = "pdc/grofvuil.md"
PATIENCE = 60


class Served:
    """A project that is served."""

    def __init__(self, root: Path, service: subprocess.Popen[str], address: str) -> None:
        self.root, self.service, self.address = root, service, address

    def get(self, path: str) -> str:
        with urllib.request.urlopen(self.address + path, timeout=20) as reply:
            assert "default-src 'none'" in reply.headers["Content-Security-Policy"]
            text: str = reply.read().decode("utf-8")
            return text

    def page(self, path: str) -> str:
        """A page without the number of its build."""
        return re.sub(r'data-nummer="\d+"', "", self.get(path))

    def state(self) -> dict[str, object]:
        found: dict[str, object] = json.loads(self.get("/meekijken.json"))
        return found

    def until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < end, self.state()
            time.sleep(0.05)

    def edit(self, old: str, new: str, name: str = PAGE) -> None:
        text = (self.root / name).read_text(encoding="utf-8")
        assert old in text
        small_site.write(self.root, name, text.replace(old, new))


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    root = small_site.make(tmp_path)
    command = [sys.executable, str(small_site.ROOT / "tools/serve.py"), "--root", str(root), "--port", "0"]
    command += ["--feedback", str(tmp_path / "feedback.sqlite3")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        line = service.stdout.readline()
        try:
            yield Served(root, service, line.removeprefix("De site staat op ").split(" ")[0])
        finally:
            service.send_signal(signal.SIGINT)
            service.communicate(timeout=PATIENCE)


def test_an_edit_is_on_the_page_and_in_the_search_by_itself(served: Served) -> None:
    assert f'<script src="/meekijken.js" data-nummer="{served.state()["nummer"]}" defer>' in served.get("/grofvuil/")
    served.edit("U hebt", "Een ooievaar heeft")
    served.until(lambda: "Een ooievaar heeft" in served.get("/grofvuil/"))
    served.until(lambda: "/grofvuil/" in served.get("/zoeken?q=ooievaar"))
    served.edit("site_name: Gemeente Bergen", "site_name: Gemeente Duinen", "mkdocs.yml")
    served.until(lambda: "Gemeente Duinen" in served.get("/zoeken?q=ooievaar"))


def test_a_mistake_is_told_with_its_line_and_the_server_stays_up(served: Served) -> None:
    before = served.page("/afval/")
    served.edit("titel: Grofvuil wegbrengen", "titel: Grofvuil: wegbrengen")
    served.until(lambda: "pdc/grofvuil.md:2: fout [yaml]" in str(served.state()["bevindingen"]))
    served.edit("titel: Grofvuil: wegbrengen", "titel: Grofvuil wegbrengen")
    served.until(lambda: served.state()["bevindingen"] == [])
    assert served.page("/afval/") == before
    served.edit("{% endblock %}", "{% endblok %}", "theme/404.html")
    served.until(lambda: "theme/404.html:" in str(served.state()["bevindingen"]))
    assert served.page("/afval/") == before
    assert served.service.poll() is None


def test_the_script_is_not_in_the_site_that_was_built(served: Served) -> None:
    assert "meekijken" in served.get("/")
    built = small_site.files(served.root)
    assert [name for name, data in built.items() if b"meekijken" in data] == []


def test_a_browser_that_waits_is_told_of_the_next_build(served: Served) -> None:
    first = served.state()["nummer"]
    assert json.loads(served.get(f"/meekijken.json?na={first}"))["nummer"] == first
    served.edit("U hebt", "U hebt ook")
    served.until(lambda: json.loads(served.get(f"/meekijken.json?na={first}"))["nummer"] != first)
    now = served.state()["nummer"]
    assert f'data-nummer="{now}"' in served.get("/grofvuil/")
    assert f'data-nummer="{now}"' in served.get("/zoeken?q=grofvuil")


def test_a_new_page_and_its_place_in_the_search_are_there_by_themselves(served: Served) -> None:
    text = (
        small_site.FILES[PAGE].replace("Grofvuil wegbrengen", "Takken wegbrengen").replace("U hebt", "Een reiger heeft")
    )
    small_site.write(served.root, "pdc/takken.md", text)
    served.until(lambda: "nummer" in served.state() and served.state()["nummer"] != 1)
    assert "Een reiger heeft" in served.get("/takken/")
    assert "/takken/" in served.get("/zoeken?q=takken")


def test_files_that_come_change_and_go_are_seen(tmp_path: Path) -> None:
    small_site.write(tmp_path, "content/een.md", "een")
    before = watching.look(tmp_path)
    small_site.write(tmp_path, "content/een.md", "anders")
    small_site.write(tmp_path, "data/twee.yml", "twee")
    small_site.write(tmp_path, "build/niet.md", "telt niet")
    now, changed = watching.changes(tmp_path, before, lambda: True)
    assert changed == ["content/een.md", "data/twee.yml"]
    (tmp_path / "data/twee.yml").unlink()
    assert watching.changes(tmp_path, now, lambda: True)[1] == ["data/twee.yml"]
    assert watching.changes(tmp_path, now, lambda: False) == (now, [])
