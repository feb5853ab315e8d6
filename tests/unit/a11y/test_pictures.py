"""Which pictures are taken, and what becomes of them."""

from __future__ import annotations

import io

from PIL import Image

from tools.a11y import page_check, pictures
from tools.model.finding import Finding, Severity


def finding(line: int, severity: Severity = "fout", url: str = "/a/", selector: str = "p") -> Finding:
    return Finding("a.md", line, "regel", "Fout.", severity, url, selector)


def test_one_picture_of_each_thing_the_worst_first() -> None:
    found = [finding(1, "beoordelen"), finding(2, url="/b/"), finding(2, url="/a/"), finding(3, "waarschuwing")]
    assert [(one.line, one.url) for one in pictures.chosen(found)] == [(2, "/a/"), (3, "/a/"), (1, "/a/")]


def test_what_has_no_element_has_no_picture() -> None:
    assert pictures.chosen([finding(1, selector=""), finding(2, url="")]) == []


def test_there_is_a_most() -> None:
    assert len(pictures.chosen([finding(line) for line in range(500)])) == pictures.MOST


def test_a_picture_becomes_smaller_and_keeps_its_size() -> None:
    made = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").save(made, "PNG")
    small = pictures.smaller(made.getvalue())
    assert len(small) < len(made.getvalue())
    with Image.open(io.BytesIO(small)) as picture:
        assert (picture.format, picture.size, picture.mode) == ("PNG", (256, 256), "P")


class FakeBrowser:
    """Sees every element but `.weg`, and remembers in what window it was."""

    def __init__(self) -> None:
        self.windows: list[tuple[int, str]] = []

    def open(self, url: str, width: int, height: int) -> None:
        assert url
        assert height
        self.windows.append((width, "light"))

    def media(self, **features: str) -> None:
        self.windows[-1] = (self.windows[-1][0], features["prefers_color_scheme"])

    def evaluate(self, script: str, *arguments: object) -> dict[str, float] | None:
        assert script == pictures.MARK
        return None if arguments[0] == ".weg" else {"x": 0.4, "y": 0, "width": 10.6, "height": 5}

    def picture(self, x: float, y: float, width: float, height: float) -> bytes:
        made = io.BytesIO()
        Image.new("RGB", (int(width), int(height))).save(made, "PNG")
        assert (x, y) == (0, 0)
        return made.getvalue()


def test_a_picture_shows_what_the_visitor_sees_who_meets_the_barrier() -> None:
    browser = FakeBrowser()
    found = [
        Finding("a.md", 1, "r", f"Fout. {page_check.NARROW.only}", url="/a/", selector="p"),
        Finding("a.md", 2, "r", f"Fout. {page_check.IN_THE_DARK}", url="/a/", selector="iframe >>> img"),
        Finding("a.md", 3, "r", "Fout.", url="/a/", selector=".weg"),
    ]
    made = pictures.of_page(browser, "http://x/a/", found)
    assert list(made) == [("/a/", "p"), ("/a/", "iframe >>> img")]
    assert browser.windows == [(412, "light"), (1280, "dark"), (1280, "light")]
    with Image.open(io.BytesIO(made["/a/", "p"])) as picture:
        assert picture.size == (11, 5)
