"""The search page as the build made it -> the same page with an answer in it."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from pathlib import Path

from tools.model.finding import CannotRun

MARK = "<!-- zoekresultaten -->"
INPUT = re.compile(r'<input\b(?=[^>]*\sid="zoekvraag")(?=[^>]*\sname="q")(?![^>]*\svalue=)[^>]*?(?=\s*/?>)')
CANONICAL = re.compile(r'<link rel="canonical" href="(?P<address>[^"]+)">')
NAME = re.compile(r"<title>\s*Zoeken - (?P<name>[^<]+)</title>")
TITLE = re.compile(r"(?<=<title>)(?=\s*Zoeken)")


@dataclass(frozen=True, slots=True)
class Shell:
    """The page in four pieces; between them go the title, the question and the results."""

    start: str
    to_input: str
    to_results: str
    end: str
    canonical: str = ""
    """The whole address of the page, when it says so."""

    sitenaam: str = "Gemeente"

    def fill(self, title: str, question: str, results: str) -> str:
        """The whole page. `results` is HTML; the other two are plain text and are escaped here."""
        title = f"{html.escape(title)} - " if title else ""
        value = f' value="{html.escape(question)}"' if question else ""
        return "".join((self.start, title, self.to_input, value, self.to_results, results, self.end))


def read(path: Path) -> Shell:
    """Read the built search page and check that it has the three marks, each once and in this order."""
    try:
        page = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"De zoekpagina {path} ontbreekt of is niet te lezen. Bouw eerst de site: python3 noxfile.py -s build"
        raise CannotRun(message) from error
    titles, inputs = list(TITLE.finditer(page)), list(INPUT.finditer(page))
    if len(titles) != 1 or len(inputs) != 1 or page.count(MARK) != 1:
        raise CannotRun(_incomplete(path))
    title, question, results = titles[0].start(), inputs[0].end(), page.index(MARK)
    if not title < question < results:
        raise CannotRun(_incomplete(path))
    address, name = CANONICAL.search(page), NAME.search(page)
    return Shell(
        page[:title],
        page[title:question],
        page[question:results],
        page[results + len(MARK) :],
        html.unescape(address["address"]) if address else "",
        html.unescape(name["name"]).strip() if name else "Gemeente",
    )


def _incomplete(path: Path) -> str:
    return (
        f"In de zoekpagina {path} is de plaats voor de resultaten niet te vinden. Nodig zijn, elk één keer en in "
        f"deze volgorde: een <title> die begint met Zoeken, een <input> met id zoekvraag, name q en zonder value, "
        f"en {MARK}. Bouw de site opnieuw: python3 noxfile.py -s build"
    )
