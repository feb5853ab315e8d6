"""Maakt van elk soort pagina een beeld (telefoon, computer, donker, 400 % zoom, print) en zet ze op één blad.

Werkt op een gebouwde site: python3 noxfile.py -s schermen. Het blad staat daarna in build/schermen/index.html.
"""

from __future__ import annotations

import argparse
import base64
import html
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "bench"))]

from selenium.webdriver import Chrome

from tools.a11y.browser import Browser, find_binaries
from tools.a11y.problem import BrowserProblem, PageProblem
from tools.model.finding import CannotRun

PAGES = {
    "home": "/",
    "thema": "/paspoort-rijbewijs/",
    "levensgebeurtenis": "/kind-krijgen/",
    "toptaak": "/paspoort-aanvragen/",
    "product": "/verlof-begraven-cremeren/",
    "informatie": "/honden-op-het-strand/",
    "direct-regelen": "/direct-regelen/",
    "a-z": "/alle-onderwerpen-a-z/",
    "zoeken": "/zoeken/?q=paspoort",
    "zoeken-niets": "/zoeken/?q=xyzzyq",
    "contact": "/contact/",
    "toegankelijkheid": "/toegankelijkheidsverklaring/",
    "niet-gevonden": "/bestaat-niet/",
}
TALLEST = 6000
"""Longer pages are cut here; a browser cannot make a picture of any length."""


@dataclass(frozen=True, slots=True)
class Look:
    """One way to look at a page: the size of the window in CSS pixels, the colour scheme, screen or paper."""

    width: int
    height: int
    scheme: str = "light"
    media: str = "screen"


LOOKS = {
    "telefoon": Look(390, 844),
    "computer": Look(1280, 900),
    "donker": Look(1280, 900, scheme="dark"),
    "zoom-400": Look(320, 256),
    "print": Look(680, 960, media="print"),  # A4 with margins, at 96 pixels an inch
}


def main(argv: Sequence[str] | None = None) -> int:
    """Serve the site, open each page in each look, write the sheet."""
    parser = argparse.ArgumentParser(prog="schermen", description=__doc__)
    parser.add_argument("--site", type=Path, default=ROOT / "build/site", help="map met de gebouwde site")
    parser.add_argument("--index", type=Path, help="map met de zoekindex (standaard: zoekindex naast de site)")
    parser.add_argument("--out", type=Path, default=ROOT / "build/schermen", help="map voor de beelden")
    parser.add_argument("--paginas", nargs="*", choices=PAGES, default=list(PAGES), help="alleen deze pagina's")
    parser.add_argument("--vormen", nargs="*", choices=LOOKS, default=list(LOOKS), help="alleen deze vormen")
    args = parser.parse_args(argv)
    args.out.mkdir(parents=True, exist_ok=True)
    try:
        with serving(args.site, args.index or args.site.parent / "zoekindex") as address:
            browser = Browser(find_binaries())
            with browser:
                for page in args.paginas:
                    for look in args.vormen:
                        (args.out / f"{page}-{look}.png").write_bytes(picture(browser, address + PAGES[page], LOOKS[look]))
    except (CannotRun, BrowserProblem, PageProblem) as problem:
        print(problem, file=sys.stderr)
        return 2
    (args.out / "index.html").write_text(sheet(args.paginas, args.vormen), encoding="utf-8")
    print(f"Het blad staat in {args.out / 'index.html'}")
    return 0


@contextmanager
def serving(site: Path, index: Path) -> Iterator[str]:
    """The site with its search page on a free port; gives the address."""
    command = [sys.executable, str(ROOT / "tools/search_service.py"), "--site", str(site), "--index", str(index), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None and service.stderr is not None
        line = service.stdout.readline()
        if "http://" not in line:
            raise CannotRun(service.stderr.read().strip())
        try:
            yield line[line.index("http://") :].split()[0]
        finally:
            service.terminate()


def picture(browser: Browser, url: str, look: Look) -> bytes:
    """The whole page as PNG."""
    driver = browser.driver
    assert driver is not None
    scheme = {"name": "prefers-color-scheme", "value": look.scheme}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": look.media, "features": [scheme]})
    browser.open(url, look.width, look.height)
    height = min(TALLEST, int(driver.execute_script("return document.documentElement.scrollHeight")))
    browser.resize(look.width, height)
    return screenshot(driver)


def screenshot(driver: Chrome) -> bytes:
    """What the window shows, as PNG."""
    answer = driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})
    return base64.b64decode(answer["data"])


def sheet(pages: Sequence[str], looks: Sequence[str]) -> str:
    """The page with all pictures: a row for each page, a column for each look."""
    rows = "\n".join(
        f"<tr><th>{html.escape(page)}</th>"
        + "".join(f'<td><a href="{page}-{look}.png"><img src="{page}-{look}.png" alt="" width="240"></a></td>' for look in looks)
        + "</tr>"
        for page in pages
    )
    heads = "".join(f"<th>{look}</th>" for look in looks)
    return (
        '<!doctype html>\n<html lang="nl"><meta charset="utf-8"><title>Schermen</title>\n'
        "<style>td, th { vertical-align: top; padding: 8px; font: 14px sans-serif } img { border: 1px solid #999 }</style>\n"
        f"<table><tr><th></th>{heads}</tr>\n{rows}\n</table></html>\n"
    )


if __name__ == "__main__":
    sys.exit(main())
