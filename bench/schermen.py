"""Maakt van elk soort pagina een beeld (telefoon, computer, donker, 400 % zoom, print) en zet ze op één blad.

Werkt op een gebouwde site: python3 noxfile.py -s schermen. Het blad staat daarna in build/schermen/index.html.
"""

from __future__ import annotations

import argparse
import base64
import html
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:] = [str(ROOT), *(entry for entry in sys.path if Path(entry or ".").resolve() not in (ROOT, ROOT / "bench"))]

from selenium.common import WebDriverException
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

from tools.a11y.browser import find_binaries
from tools.model.finding import CannotRun

PAGES = {
    "home": "/",
    "thema": "/paspoort-rijbewijs/",
    "levensgebeurtenis": "/kind-krijgen/",
    "toptaak": "/paspoort-aanvragen/",
    "product": "/aanbouw-uitbouw-plaatsen/",
    "informatie": "/honden-op-het-strand/",
    "direct-regelen": "/direct-regelen/",
    "a-z": "/alle-onderwerpen-a-z/",
    "zoeken": "/zoeken/?q=paspoort",
    "zoeken-niets": "/zoeken/?q=xyzzyq",
    "contact": "/contact/",
    "toegankelijkheid": "/toegankelijkheidsverklaring/",
    "feedback": "/feedback/?pagina=/paspoort-aanvragen/&antwoord=nee",
    "niet-gevonden": "/bestaat-niet/",
}
SWITCHES = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
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
        beside = args.site.parent
        with (
            serving(args.site, args.index or beside / "zoekindex", args.out / "feedback") as address,
            browser() as driver,
        ):
            for page in args.paginas:
                for look in args.vormen:
                    (args.out / f"{page}-{look}.png").write_bytes(picture(driver, address + PAGES[page], LOOKS[look]))
    except (CannotRun, WebDriverException) as problem:
        print(problem, file=sys.stderr)
        return 2
    (args.out / "index.html").write_text(sheet(args.paginas, args.vormen), encoding="utf-8")
    print(f"Het blad staat in {args.out / 'index.html'}")
    return 0


@contextmanager
def serving(site: Path, index: Path, feedback: Path) -> Iterator[str]:
    """The site with its search page on a free port; gives the address."""
    command = [sys.executable, str(ROOT / "tools/search_service.py"), "--port", "0"]
    command += ["--site", str(site), "--index", str(index), "--feedback", str(feedback)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        assert service.stderr is not None
        line = service.stdout.readline()
        if "http://" not in line:
            raise CannotRun(service.stderr.read().strip())
        try:
            yield line[line.index("http://") :].split()[0]
        finally:
            service.terminate()


@contextmanager
def browser() -> Iterator[Chrome]:
    """A headless Chromium with an empty profile."""
    found = find_binaries()
    options = ChromeOptions()
    options.binary_location = found.browser
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    with tempfile.TemporaryDirectory(prefix="schermen-", ignore_cleanup_errors=True) as profile:
        for switch in (*SWITCHES, f"--user-data-dir={profile}"):
            options.add_argument(switch)
        driver = Chrome(options=options, service=Service(found.driver))
        try:
            yield driver
        finally:
            driver.quit()


def picture(driver: Chrome, url: str, look: Look) -> bytes:
    """The whole page as PNG."""
    scheme = {"name": "prefers-color-scheme", "value": look.scheme}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": look.media, "features": [scheme]})
    resize(driver, look.width, look.height)
    driver.get(url)
    height = int(driver.execute_script("return document.documentElement.scrollHeight"))
    resize(driver, look.width, min(TALLEST, height))
    answer = driver.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})
    return base64.b64decode(answer["data"])


def resize(driver: Chrome, width: int, height: int) -> None:
    """Give the window a size in CSS pixels."""
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def sheet(pages: Sequence[str], looks: Sequence[str]) -> str:
    """The page with all pictures: a row for each page, a column for each look."""
    rows = "\n".join(
        f"<tr><th>{html.escape(page)}</th>"
        + "".join(
            f'<td><a href="{page}-{look}.png"><img src="{page}-{look}.png" alt="" width="240"></a></td>'
            for look in looks
        )
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
