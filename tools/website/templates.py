"""The templates of the theme: which there are, what Python made of them, and where one is wrong."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from pathlib import Path

from jinja2 import BytecodeCache, Environment, TemplateError, TemplateNotFound, TemplateSyntaxError, pass_context
from jinja2.bccache import Bucket
from jinja2.runtime import Context

SUFFIXES = (".html", ".xml")


class Compiled(BytecodeCache):
    """The templates as Python made them executable, within one process: `serve` makes them once.

    Jinja asks for a template by its own text, so one that has changed is made again.
    """

    def __init__(self) -> None:
        self._made: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give Jinja what was made of a template before."""
        if bucket.key in self._made:
            bucket.bytecode_from_string(self._made[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what Jinja has made of a template."""
        self._made[bucket.key] = bucket.bytecode_to_string()


def once(env: Environment) -> Callable[[Context, str], str]:
    """`eenmaal("naam")` in a template: a part that is the same on every page of a build, made once.

    The part gets `gm_site` and nothing of a page, so that it cannot depend on one.
    """
    made: dict[str, str] = {}

    @pass_context
    def eenmaal(around: Context, name: str) -> str:
        if name not in made:
            made[name] = env.get_template(name).render(gm_site=around["gm_site"])
        return made[name]

    return eenmaal


def files(theme: Path) -> list[Path]:
    """All templates, in a fixed order."""
    return sorted(path for path in theme.rglob("*") if path.suffix in SUFFIXES)


def load_all(theme: Path, template: Callable[[str], object]) -> None:
    """Make all of them, once for all processes; raises TemplateError on a mistake, before any page is made."""
    for path in files(theme):
        template(path.relative_to(theme).as_posix())


def what_is_wrong(error: TemplateError, root: Path) -> str:
    """A mistake in a template in a sentence, with its file and line."""
    if isinstance(error, TemplateNotFound):
        return f"Het sjabloon theme/{error.name} ontbreekt. Zet het terug."
    if isinstance(error, TemplateSyntaxError):
        return f"{_place(error.filename or 'theme', error.lineno, root)}het sjabloon is niet te lezen: {error.message}."
    # Jinja puts the lines of the templates in the traceback.
    steps = traceback.extract_tb(error.__traceback__)
    inside = [step for step in steps if step.filename.startswith(f"{root}") and step.filename.endswith(SUFFIXES)]
    place = _place(inside[-1].filename, inside[-1].lineno, root) if inside else ""
    return f"{place}dit sjabloon kan geen pagina maken: {error.message}."


def _place(file: str, line: int | None, root: Path) -> str:
    return f"{os.path.relpath(file, root).replace(os.sep, '/')}:{line}: "
