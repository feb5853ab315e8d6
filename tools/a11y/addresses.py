"""Which pages a check opens: those of a folder, of a list, of a sitemap, or what the links of a site lead to."""

from __future__ import annotations

import html
import re
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup

from tools.a11y.fetching import Response

Get = Callable[[str], Response]
PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
INDEX = "index.html"
LOCATION = re.compile(r"<loc>\s*(?:<!\[CDATA\[)?\s*(.*?)\s*(?:\]\]>)?\s*</loc>", re.DOTALL)
GZIP = b"\x1f\x8b"
LONGEST_SITEMAP = 50 * 1024 * 1024
INDEX_OF_SITEMAPS = "<sitemapindex"
MOST_SITEMAPS = 50


def of_folder(folder: Path) -> list[str]:
    """The address of every page in a built site, from its root: a/index.html is /a/."""
    files = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.suffix in PAGE_SUFFIXES)
    return sorted(path_of_file(name) for name in files)


def path_of_file(name: str) -> str:
    """The address of a file in a built site."""
    if name == INDEX or name.endswith("/" + INDEX):
        name = name.removesuffix(INDEX)
    return "/" + quote(name)


def of_list(text: str, base: str) -> list[str]:
    """The addresses in a list of one address or path a line; empty lines and lines that start with # do not count."""
    lines = (line.strip() for line in text.splitlines())
    return unique(absolute(line, base) for line in lines if line and not line.startswith("#"))


def absolute(address: str, base: str) -> str:
    """An address of a list as an address on the site: a path may be given without its first slash."""
    if urlsplit(address).scheme in ("http", "https"):
        return address
    return base.rstrip("/") + "/" + address.lstrip("/")


def of_site(start: str, get: Get, limit: int, sitemaps: Sequence[str] = ()) -> list[str]:
    """The pages of a site: what its sitemaps name, or else all that links lead to, at most `limit`."""
    named = [on_host(address, start) for address in sitemaps] or [urljoin(folder_of(start), "sitemap.xml")]
    found = unique(page for address in named for page in of_sitemap(address, get, start))
    return found[:limit] if found else of_links(start, get, limit)


def of_sitemap(address: str, get: Get, start: str) -> Iterator[str]:
    """The pages of a sitemap, those of the sitemaps that it lists included.

    A site is often checked before it stands at its final address, so the host of the sitemap gives way to that of
    `start`.
    """
    waiting, seen = deque([address]), {address}
    while waiting:
        answer = get(waiting.popleft())
        text = text_of_sitemap(answer)
        locations = [on_host(html.unescape(found), start) for found in LOCATION.findall(text)]
        if INDEX_OF_SITEMAPS not in text:
            yield from locations
            continue
        fresh = [one for one in locations if one not in seen][: MOST_SITEMAPS - len(seen)]
        waiting.extend(fresh)
        seen.update(fresh)


def text_of_sitemap(answer: Response) -> str:
    """The text of a sitemap that may be sent as a .gz file; no more of it than the protocol allows."""
    body = answer.body if answer.status == 200 else b""
    if body.startswith(GZIP):
        try:
            body = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(body, LONGEST_SITEMAP)
        except zlib.error:
            return ""
    return body[:LONGEST_SITEMAP].decode("utf-8", errors="replace")


def on_the_net(base: str, get: Get) -> str:
    """Where a site that is checked before it is published will stand, as its own sitemap says; "" when it does not."""
    answer = get(base.rstrip("/") + "/sitemap.xml")
    found = LOCATION.search(answer.body.decode("utf-8", errors="replace")) if answer.status == 200 else None
    return "{0.scheme}://{0.netloc}".format(urlsplit(html.unescape(found[1]))) if found else ""


def of_links(start: str, get: Get, limit: int) -> list[str]:
    """The pages within the site that can be reached by links from its start page, nearest first.

    A link that leads to an error stays in the list, so that it is reported as a page that could not be opened.
    """
    waiting, seen, found = deque([start]), {start}, list[str]()
    while waiting and len(found) < limit:
        url = waiting.popleft()
        answer = get(url)
        arrived = urldefrag(answer.url).url
        if answer.refused:
            continue
        if answer.problem:
            found.append(url)
        elif answer.content_type in ("text/html", "application/xhtml+xml") and within(arrived, start):
            if arrived != url and arrived in seen:
                continue
            seen.add(arrived)
            found.append(arrived)
            fresh = [link for link in links(answer.body, arrived) if within(link, start) and link not in seen]
            seen.update(fresh)
            waiting.extend(unique(fresh))
    return found


def links(body: bytes, base: str) -> Iterator[str]:
    """Where the links of a page lead, without the part after #."""
    soup = BeautifulSoup(body, "html.parser")
    first = soup.find("base", href=True)
    base = urljoin(base, str(first["href"])) if first else base
    for link in soup.find_all(["a", "area"], href=True):
        try:
            address = urldefrag(urljoin(base, str(link["href"]).strip())).url
        except ValueError:  # an address that nobody can open, such as http://[
            continue
        if urlsplit(address).scheme in ("http", "https"):
            yield address


def within(address: str, start: str) -> bool:
    """Whether an address is on the host and below the folder of `start`."""
    one, other = urlsplit(address), urlsplit(folder_of(start))
    return (one.scheme, one.netloc) == (other.scheme, other.netloc) and (one.path or "/").startswith(other.path)


def folder_of(address: str) -> str:
    """The folder that an address lies in: everything up to the last slash of its path."""
    return urljoin(address if urlsplit(address).path else address + "/", ".")


def on_host(address: str, start: str) -> str:
    """The same path on the host of `start`."""
    wanted = urlsplit(start)
    return urlsplit(address)._replace(scheme=wanted.scheme, netloc=wanted.netloc).geturl()


def matches(pattern: str, url: str, source: str) -> bool:
    """Whether a page is meant by `--pages`: on its path on the site, or on the file it was written in."""
    path = unquote(urlsplit(url).path)
    candidates = (path, path.strip("/"), path.lstrip("/") + INDEX if path.endswith("/") else path.lstrip("/"), source)
    return any(fnmatchcase(candidate, pattern) for candidate in candidates)


def unique(addresses: Iterable[str]) -> list[str]:
    """The addresses without repeats, in their order."""
    return list(dict.fromkeys(addresses))
