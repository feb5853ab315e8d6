"""How the check behaves on somebody else's server."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tools.a11y import fetching, site_check
from tools.a11y.fetching import Response
from tools.a11y.guest import Guest
from tools.a11y.local_server import serving
from tools.a11y.site_check import Wishes
from tools.model.finding import CannotRun

SITE = "http://site.nl"
ROBOTS = """User-agent: *
Disallow: /prive/
Crawl-delay: 3
Sitemap: http://site.nl/kaart.xml

User-agent: AndereRobot
Disallow: /
"""


class Server:
    """Answers everything, and counts how many questions are open at a time."""

    def __init__(self, robots: str = "", status: int = 200) -> None:
        self.robots, self.status = robots, status
        self.asked: list[str] = []
        self.open = self.most = 0

    def get(self, url: str) -> Response:
        self.open += 1
        self.most = max(self.most, self.open)
        self.asked.append(url.removeprefix(SITE))
        threading.Event().wait(0.005)
        self.open -= 1
        if url.endswith("/robots.txt"):
            return Response(url, self.status, "text/plain", "", self.robots.encode())
        return Response(url, 200, "text/html", "", b"x")


def guest(server: Server, pause: float = 0, waited: list[float] | None = None) -> Guest:
    noted = waited if waited is not None else []
    return Guest(f"{SITE}/map/", pause, server.get, noted.append)


def test_what_robots_txt_forbids_is_not_asked_for() -> None:
    server = Server(ROBOTS)
    made = guest(server)
    assert made.get(f"{SITE}/prive/a").problem.startswith("de robots.txt van de site")
    assert made.get(f"{SITE}/openbaar/").status == 200
    assert server.asked == ["/robots.txt", "/openbaar/"]
    assert made.refused == {f"{SITE}/prive/a"}
    assert made.sitemaps == (f"{SITE}/kaart.xml",)


def test_rules_for_our_own_name_go_before_those_for_all() -> None:
    made = guest(Server(ROBOTS + "\nUser-agent: toegankelijkheidstoets\nDisallow: /zoeken\n"))
    assert made.allows(f"{SITE}/prive/a")
    assert not made.allows(f"{SITE}/zoeken?q=x")
    assert fetching.AGENT.startswith(fetching.NAME)


def test_without_robots_txt_everything_may_be_asked() -> None:
    assert guest(Server("Disallow: /", 404)).allows(f"{SITE}/prive/")


def test_a_server_that_cannot_say_what_is_allowed_is_left_alone() -> None:
    with pytest.raises(CannotRun, match="foutcode 503"):
        guest(Server(status=503))


@pytest.mark.parametrize(("asked", "robots", "pause"), [(0, ROBOTS, 3), (5, ROBOTS, 5), (0.5, "", 0.5), (0, "", 0)])
def test_the_longer_pause_of_ours_and_theirs_is_kept(asked: float, robots: str, pause: float) -> None:
    waited: list[float] = []
    made = guest(Server(robots), asked, waited)
    made.get(f"{SITE}/a")
    made.get(f"{SITE}/b")
    assert waited[0] == 0
    assert pause - 0.5 <= waited[1] <= pause


def test_one_question_at_a_time() -> None:
    server = Server()
    made = guest(server)
    threads = [threading.Thread(target=made.get, args=(f"{SITE}/{number}",)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.asked) == 7
    assert server.most == 1


def test_a_site_is_found_as_its_robots_txt_and_sitemaps_ask(tmp_path: Path) -> None:
    files = {
        "robots.txt": "User-agent: *\nDisallow: /prive/\nSitemap: https://www.bergen-nh.nl/index.xml\n",
        "index.xml": "<sitemapindex><loc>https://www.bergen-nh.nl/deel.xml</loc></sitemapindex>",
        "deel.xml": "<urlset><loc>https://www.bergen-nh.nl/a/</loc><loc>https://www.bergen-nh.nl/prive/b/</loc></urlset>",
        "index.html": '<a href="/c/">c</a> <a href="/prive/d/">d</a>',
        "c/index.html": "c",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    warnings: list[str] = []
    with serving(tmp_path) as address:
        base = f"{address}/"
        wishes = Wishes(base, tmp_path)
        assert site_check.pages(wishes, base, {}, warnings.append, Guest(base, 0)) == [f"{base}a/"]
        (tmp_path / "deel.xml").unlink()
        by_links = site_check.pages(wishes, base, {}, warnings.append, Guest(base, 0))
    assert by_links == [base, f"{base}c/"]
    assert warnings == ["Let op: 1 adres is overgeslagen, omdat de robots.txt van de site dat vraagt."] * 2
