"""The feedback page as the build made it -> the same page filled in, with a message, or with thanks in place of the form."""

from __future__ import annotations

import contextlib
import html
import re
from dataclasses import dataclass
from pathlib import Path

from tools.model.finding import CannotRun

MARK = "<!-- feedbackmelding -->"
FORM = re.compile(r"<form\b[^>]*gm-feedbackformulier.*?</form>", re.DOTALL)
PAGE = 'name="pagina" value=""'
TEXT = "></textarea>"
ANSWERS = ("ja", "nee")
THANKS = '<p class="gm-melding" role="status"><strong>Bedankt voor uw reactie.</strong> De webredactie leest hem en kijkt wat er beter kan.</p>'


@dataclass(frozen=True, slots=True)
class Form:
    """The whole page with an empty form in it."""

    page: str

    def fill(self, pagina: str, antwoord: str, tekst: str = "", problem: str = "") -> str:
        """The page with what is known filled in. All values are plain text and are escaped here."""
        message = (
            f'<p class="gm-melding gm-melding--dringend" role="alert">{html.escape(problem)}</p>' if problem else ""
        )
        filled = self.page.replace(PAGE, f'name="pagina" value="{html.escape(pagina)}"')
        if antwoord in ANSWERS:
            filled = filled.replace(f'value="{antwoord}"', f'value="{antwoord}" checked')
        return filled.replace(TEXT, f">{html.escape(tekst)}</textarea>").replace(MARK, message)

    def thanks(self, pagina: str) -> str:
        """The page after an answer was kept, with the way back when it is known where the visitor came from."""
        back = f'<p><a href="{html.escape(pagina)}">Terug naar de pagina</a></p>' if pagina else ""
        return FORM.sub("", self.page).replace(MARK, THANKS + back)


def read(path: Path) -> Form:
    """Read the built page and check that everything that must be filled in is there, once."""
    try:
        page = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = (
            f"De feedbackpagina {path} ontbreekt of is niet te lezen. Bouw eerst de site: python3 noxfile.py -s build"
        )
        raise CannotRun(message) from error
    marks = [MARK, PAGE, TEXT, *(f'value="{answer}"' for answer in ANSWERS)]
    missing = [mark for mark in marks if page.count(mark) != 1]
    if missing or len(FORM.findall(page)) != 1:
        parts = ", ".join(missing) or "het formulier"
        raise CannotRun(f"In de feedbackpagina {path} moet precies één keer staan: {parts}. Bouw de site opnieuw.")
    return Form(page)


class Newest:
    """The form of the release that is there now: its page names style sheets that go with the release before it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = _mark(path)
        self._form = read(path)

    @property
    def form(self) -> Form:
        """Read again after a new release. While there is no whole page, the one before it goes on."""
        seen = _mark(self._path)
        if seen and seen != self._seen:
            with contextlib.suppress(CannotRun):
                self._form = read(self._path)
            self._seen = seen
        return self._form


def _mark(path: Path) -> tuple[int, ...]:
    """What is different in every file that takes the place of another; nothing while there is none."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return (found.st_mtime_ns, found.st_ino, found.st_size)
