"""An answer -> the HTML that goes into the search page. Everything that a visitor typed is escaped in here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from html import escape
from urllib.parse import quote_plus

from tools.search.searching import PER_PAGE, Answer, Result
from tools.search.snippets import Piece

KINDS: Mapping[str, str] = {
    "toptaak": "Direct regelen",
    "product": "Aanvragen en regelen",
    "informatie": "Informatie",
    "thema": "Thema",
    "levensgebeurtenis": "Levensgebeurtenis",
    "overzicht": "Overzicht",
}
"""The type of a page in the words of a visitor."""

WAYS_ON = (
    ("/alle-onderwerpen-a-z/", "Bekijk alle onderwerpen van A tot Z"),
    ("/direct-regelen/", "Bekijk wat u direct kunt regelen"),
    ("/contact/", "Neem contact op met de gemeente"),
)


def title(answer: Answer) -> str:
    """The first words of the page title, as plain text."""
    page = f", pagina {answer.pagina}" if answer.pagina > 1 else ""
    return f"Zoekresultaten voor “{answer.hersteld or answer.vraag}”{page}"


def render(answer: Answer, *, letterlijk: bool = False) -> str:
    """The count, the results of this page and the way to the others; never nothing."""
    if not answer.resultaten:
        return _nothing(answer)
    parts = [
        '<div class="gm-zoekstatus" role="status">',
        f'<h2 class="gm-zoekstatus__kop">{_count(answer)}</h2>',
        _repaired(answer),
        "<p>Deze pagina's lijken op uw vraag.</p>" if answer.lijkt_op else "",
        _all_kinds(answer, letterlijk),
        "</div>",
        '<div class="gm-zoekuitkomst">',
        "<div>",
        f'<ol class="gm-zoekresultaten"{_start(answer)}>',
        *(_result(result) for result in answer.resultaten),
        "</ol>",
        _pages(answer, letterlijk),
        "</div>",
        _kinds(answer, letterlijk),
        "</div>",
        _asked_most(answer),
        _ways_on() if answer.lijkt_op else "",
    ]
    return "\n".join(part for part in parts if part)


def unavailable() -> str:
    """For when the engine does not answer: what a visitor can do instead."""
    return (
        '<div class="gm-zoekstatus" role="status">\n'
        '<h2 class="gm-zoekstatus__kop">Zoeken werkt nu even niet</h2>\n'
        "<p>Dat ligt niet aan u. Probeer het over een paar minuten opnieuw.</p>\n"
        "</div>\n"
        f"{_ways_on()}"
    )


def address(vraag: str, pagina: int = 1, *, letterlijk: bool = False, soort: str | None = None) -> str:
    """The address of a page of results, not yet escaped for HTML."""
    page = f"&pagina={pagina}" if pagina > 1 else ""
    literally = "&letterlijk=1" if letterlijk else ""
    kind = f"&soort={quote_plus(soort)}" if soort else ""
    return f"/zoeken/?q={_quoted(vraag)}{page}{literally}{kind}"


@lru_cache(maxsize=64)
def _quoted(vraag: str) -> str:
    """One page of results has up to nine links with the question in them."""
    return quote_plus(vraag)


def _count(answer: Answer) -> str:
    if answer.lijkt_op:
        return f"Geen pagina met “{escape(answer.hersteld or answer.vraag)}”"
    number = "1 resultaat" if answer.totaal == 1 else f"{answer.totaal} resultaten"
    page = f", pagina {answer.pagina} van {answer.paginas}" if answer.pagina > 1 else ""
    kind = f" bij {KINDS[answer.soort]}" if answer.soort else ""
    # What was looked for instead is said in the line below it.
    asked = "" if answer.hersteld else f" voor “{escape(answer.vraag)}”"
    return f"{number}{asked}{kind}{page}"


def _repaired(answer: Answer) -> str:
    if answer.hersteld is None:
        return ""
    link = escape(address(answer.vraag, letterlijk=True))
    return (
        f'<p class="gm-zoekstatus__herstel">Resultaten voor <strong>{escape(answer.hersteld)}</strong>. '
        f'<a href="{link}">Zoek toch naar {escape(answer.vraag)}</a></p>'
    )


def _all_kinds(answer: Answer, letterlijk: bool) -> str:
    """The way back for who sees one kind of page only; nothing when there is no other kind."""
    if not answer.soort or len(answer.soorten) < 2:
        return ""
    to = escape(address(answer.vraag, letterlijk=letterlijk))
    return f'<p><a href="{to}">Toon alle {_of_all_kinds(answer)} resultaten</a></p>'


def _of_all_kinds(answer: Answer) -> int:
    return sum(count for _, count in answer.soorten)


def _kinds(answer: Answer, letterlijk: bool) -> str:
    """Links that show one kind of page only, in the order of the kinds; nothing when there is one kind.

    They come after the results: on a phone they would take the place of the first ones.
    """
    counts = dict(answer.soorten)
    if len(counts) < 2:
        return ""

    def link(soort: str | None, text: str) -> str:
        to = escape(address(answer.vraag, letterlijk=letterlijk, soort=soort))
        current = ' aria-current="true"' if soort == answer.soort else ""
        return f'<li><a class="gm-zoekfilter__link" href="{to}"{current}>{text}</a></li>'

    links = [link(None, f"Alles ({_of_all_kinds(answer)})")]
    links += [link(soort, f"{name} ({counts[soort]})") for soort, name in KINDS.items() if soort in counts]
    return (
        '<nav class="gm-zoekfilter" aria-labelledby="soort-pagina">\n'
        '<h2 class="gm-zoekfilter__kop" id="soort-pagina">Soort pagina</h2>\n'
        f'<ul class="gm-zoekfilter__lijst">{"".join(links)}</ul>\n</nav>'
    )


def _start(answer: Answer) -> str:
    """Screen readers and browsers number the second page from 11."""
    return f' start="{(answer.pagina - 1) * PER_PAGE + 1}"' if answer.pagina > 1 else ""


def _result(result: Result) -> str:
    return (
        f"{_head(result.url, result.titel, result.type, result.themanaam)}"
        f'<p class="gm-zoekresultaat__tekst">{"".join(_piece(piece) for piece in result.snippet)}</p>\n'
        "</li>"
    )


@lru_cache(maxsize=2_000)
def _head(url: str, titel: str, soort: str, themanaam: str) -> str:
    """What is the same whatever was asked."""
    kind = ", ".join(part for part in (KINDS[soort], themanaam) if part)
    if soort == "thema":
        kind = KINDS["thema"]
    return (
        '<li class="gm-zoekresultaat">\n'
        f'<h3 class="gm-zoekresultaat__kop"><a class="gm-zoekresultaat__link" href="{escape(url)}">'
        f"{escape(titel)}</a></h3>\n"
        f'<p class="gm-zoekresultaat__soort">{escape(kind)}</p>\n'
    )


def _piece(piece: Piece) -> str:
    return f"<mark>{escape(piece.text)}</mark>" if piece.marked else escape(piece.text)


def _pages(answer: Answer, letterlijk: bool) -> str:
    """Links to the page before and after this one; always two at most, however many results there are."""
    if answer.paginas == 1:
        return ""

    def link(pagina: int, rel: str, text: str) -> str:
        to = escape(address(answer.vraag, pagina, letterlijk=letterlijk, soort=answer.soort))
        return f'<li><a class="gm-paginering__link" rel="{rel}" href="{to}">{text}</a></li>'

    before = link(answer.pagina - 1, "prev", "Vorige resultaten") if answer.pagina > 1 else ""
    here = f"<li>Pagina {answer.pagina} van {answer.paginas}</li>"
    after = link(answer.pagina + 1, "next", "Volgende resultaten") if answer.pagina < answer.paginas else ""
    return (
        '<nav class="gm-paginering" aria-label="Meer resultaten">\n'
        f'<ul class="gm-paginering__lijst">{before}{here}{after}</ul>\n</nav>'
    )


def _nothing(answer: Answer) -> str:
    return (
        '<div class="gm-zoekstatus" role="status">\n'
        f'<h2 class="gm-zoekstatus__kop">Geen resultaten voor “{escape(answer.vraag)}”</h2>\n'
        f"{_repaired(answer)}"
        "<p>We hebben niets gevonden. Staat er een typefout in? Of probeer een ander woord.</p>\n"
        "</div>\n"
        f"{_asked_most(answer)}{_ways_on()}"
    )


def _asked_most(answer: Answer) -> str:
    if not answer.veelgevraagd:
        return ""
    links = "\n".join(f'<li><a href="{escape(one.url)}">{escape(one.titel)}</a></li>' for one in answer.veelgevraagd)
    return (
        '<p class="gm-zoekverder">Veel bezoekers komen hiervoor:</p>\n'
        f'<ul class="gm-zoekverder__lijst">\n{links}\n</ul>\n'
    )


def _ways_on() -> str:
    links = "\n".join(f'<li><a href="{address}">{text}</a></li>' for address, text in WAYS_ON)
    return (
        '<p class="gm-zoekverder">U kunt ook op een andere manier verder:</p>\n'
        f'<ul class="gm-zoekverder__lijst">\n{links}\n</ul>'
    )
