"""Which pages are opened."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tools.a11y import addresses
from tools.a11y.fetching import Response

SITE = "http://site.nl/"


class Web:
    """A web of pages in memory, that remembers what was asked."""

    def __init__(self, **pages: str) -> None:
        self.pages = {SITE + name.replace("_", "/").replace("DOT", "."): body for name, body in pages.items()}
        self.asked: list[str] = []
        self.moved: dict[str, str] = {}
        self.types: dict[str, str] = {}

    def get(self, url: str) -> Response:
        self.asked.append(url)
        target = self.moved.get(url, url)
        if target not in self.pages:
            return Response(url, 404, "", "", b"")
        return Response(target, 200, self.types.get(target, "text/html"), "utf-8", self.pages[target].encode())


def web(pages: dict[str, str]) -> Web:
    made = Web()
    made.pages = {SITE + name: body for name, body in pages.items()}
    return made


def test_every_page_of_a_folder_has_its_address(tmp_path: Path) -> None:
    for name in ("index.html", "404.html", "afval/index.html", "afval/kalender.html", "a b/index.html", "x/los.xhtml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "stijl.css").touch()
    assert addresses.of_folder(tmp_path) == [
        "/",
        "/404.html",
        "/a%20b/",
        "/afval/",
        "/afval/kalender.html",
        "/x/los.xhtml",
    ]


def test_a_list_has_a_page_on_each_line() -> None:
    text = "/afval/\n\n# weg\nafval/kalender.html\nhttp://ander.nl/x\n/afval/\n"
    assert addresses.of_list(text, "http://site.nl") == [
        "http://site.nl/afval/",
        "http://site.nl/afval/kalender.html",
        "http://ander.nl/x",
    ]


def test_the_sitemap_goes_before_links() -> None:
    pages = {
        "": '<a href="/los/">los</a>',
        "sitemap.xml": "<urlset><url><loc>http://site.nl/</loc></url><url><loc> http://site.nl/a?b&amp;c </loc></url></urlset>",
    }
    assert addresses.of_site("http://site.nl", web(pages).get, 10) == ["http://site.nl/", "http://site.nl/a?b&c"]


def test_a_sitemap_for_the_final_address_is_read_for_this_one() -> None:
    pages = {"sitemap.xml": "<urlset><url><loc>https://www.bergen-nh.nl/afval/</loc></url></urlset>"}
    assert addresses.of_site(SITE, web(pages).get, 10) == ["http://site.nl/afval/"]


def test_a_sitemap_of_sitemaps_is_followed_once() -> None:
    pages = {
        "sitemap.xml": "<sitemapindex><sitemap><loc>http://site.nl/1.xml</loc></sitemap>"
        "<sitemap><loc>http://site.nl/sitemap.xml</loc></sitemap></sitemapindex>",
        "1.xml": "<urlset><url><loc>http://site.nl/a</loc></url></urlset>",
    }
    made = web(pages)
    assert addresses.of_site(SITE, made.get, 10) == ["http://site.nl/a"]
    assert made.asked.count("http://site.nl/sitemap.xml") == 1


def test_links_are_followed_within_the_site() -> None:
    pages = {
        "": '<a href="a/">a</a> <a href="/a/#deel">a</a> <a href="http://ander.nl/">b</a> <a href="mailto:x@y.nl">m</a>',
        "a/": '<a href="../b.pdf">pdf</a> <a href="/weg/">weg</a> <a href="/">home</a> <a href="http://[">x</a>',
        "b.pdf": "%PDF",
    }
    made = web(pages)
    made.types[SITE + "b.pdf"] = "application/pdf"
    assert addresses.of_site(SITE, made.get, 10) == ["http://site.nl/", "http://site.nl/a/", "http://site.nl/weg/"]


def test_a_redirect_counts_as_the_page_it_leads_to() -> None:
    made = web({"": '<a href="/oud/">oud</a><a href="/nieuw/">nieuw</a><a href="/uit/">uit</a>', "nieuw/": "nieuw"})
    made.pages["http://ander.nl/"] = "ander"
    made.moved = {SITE + "oud/": SITE + "nieuw/", SITE + "uit/": "http://ander.nl/"}
    assert addresses.of_site(SITE, made.get, 10) == ["http://site.nl/", "http://site.nl/nieuw/"]


def test_no_more_pages_than_asked_are_followed() -> None:
    made = web({"": "".join(f'<a href="/{number}">x</a>' for number in range(9)), **{str(n): "" for n in range(9)}})
    assert len(addresses.of_site(SITE, made.get, 4)) == 4


def test_a_site_in_a_folder_of_its_host_stays_there() -> None:
    assert addresses.within("http://site.nl/map/a", "http://site.nl/map/")
    assert not addresses.within("http://site.nl/anders/", "http://site.nl/map/")
    assert not addresses.within("https://site.nl/map/a", "http://site.nl/map/")


def test_a_base_address_in_the_page_counts() -> None:
    assert list(addresses.links(b'<base href="/map/"><a href="a">a</a>', SITE)) == ["http://site.nl/map/a"]


@pytest.mark.parametrize(
    "pattern", ["/afval/*", "afval*", "*/kalender/", "/afval/kalender/", "content/*.md", "*index.html"]
)
def test_a_pattern_is_tried_on_the_address_and_on_the_file(pattern: str) -> None:
    assert addresses.matches(pattern, "http://site.nl/afval/kalender/", "content/afval/kalender.md")


def test_another_pattern_does_not_match() -> None:
    assert not addresses.matches("/paspoort*", "http://site.nl/afval/", "content/afval.md")


def test_a_site_says_in_its_sitemap_where_it_will_stand() -> None:
    there = web({"sitemap.xml": "<urlset><url><loc>https://www.gemeente.nl/afval/</loc></url></urlset>"})
    assert addresses.on_the_net(SITE, there.get) == "https://www.gemeente.nl"
    assert addresses.on_the_net(SITE, web({"sitemap.xml": "<urlset/>"}).get) == ""
    assert addresses.on_the_net(SITE, web({}).get) == ""


def test_what_robots_txt_names_goes_before_the_usual_sitemap() -> None:
    pages = {
        "sitemap.xml": "<urlset><loc>http://site.nl/oud</loc></urlset>",
        "kaart.xml": "<urlset><loc><![CDATA[http://site.nl/nieuw?a&b]]></loc></urlset>",
    }
    found = addresses.of_site(SITE, web(pages).get, 10, ["https://www.bergen-nh.nl/kaart.xml"])
    assert found == ["http://site.nl/nieuw?a&b"]


def test_a_sitemap_may_be_packed() -> None:
    packed = gzip.compress(b"<urlset><loc>http://site.nl/a</loc></urlset>")
    for body, found in ((packed, ["http://site.nl/a"]), (packed[:9] + b"x", [])):
        answer = Response(SITE, 200, "application/gzip", "", body)
        assert list(addresses.of_sitemap(SITE, lambda _url, answer=answer: answer, SITE)) == found  # type: ignore[misc]


def test_a_page_that_is_refused_is_no_page() -> None:
    made = web({"": '<a href="/prive/">x</a><a href="/a/">a</a>', "a/": "a"})

    def get(url: str) -> Response:
        return Response(url, 0, "", "", b"", refused=True) if "prive" in url else made.get(url)

    assert addresses.of_site(SITE, get, 10) == ["http://site.nl/", "http://site.nl/a/"]
