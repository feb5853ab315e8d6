"""Seeded barriers that only show when the page is used: by keyboard, pointer, or while it is in another state."""

from __future__ import annotations

from tests.browser.barriers import HEAD, HTML, Barrier, styled


def script(code: str) -> str:
    """A script in the page."""
    return f"<script>{code}</script>"


FIELDS = (
    '<p><a href="/a/">Afval</a></p><form><p><label>Naam <input{0}></label></p><p><label>Plaats <input{1}></label></p>'
    "<p><label>Land <input></label></p></form>"
)
LINKS = "".join(f'<p><a href="/{number}/">Onderwerp {number} van de lijst</a></p>' for number in range(40))
BAR = '<div class="balk"><p>Wij gebruiken geen cookies.</p></div>'
BAR_CSS = ".balk{position:fixed;inset:auto 0 0;block-size:300px;background:#fff;color:#111} a{color:#00f}"
SKIP = '<a href="#inhoud">Direct naar de inhoud</a><p><a href="/a/">Afval</a></p>'
NO_HEADINGS = '<!doctype html>\n<html lang="nl"><head>{head}</head><body>{body}<div><p>Paspoort</p><p><a href="/b/">Balie</a></p></div></body></html>\n'
KEYBOARD = (
    Barrier(
        "tab-slaat-over",
        "2.1.1",
        "<button id=a>Aanvragen</button> <button id=b>Betalen</button> <button id=c>Afbreken</button>"
        + script("a.onkeydown = (e) => { if (e.key === 'Tab' && !e.shiftKey) { e.preventDefault(); c.focus(); } }"),
        "<button>Aanvragen</button> <button>Betalen</button> <button>Afbreken</button>",
    ),
    Barrier(
        "val",
        "2.1.2",
        '<p><a href="/a/">Afval</a></p><button id=b>Kaart</button><p><a href="/c/">Contact</a></p>'
        + script("b.onkeydown = (e) => { if (e.key === 'Tab') e.preventDefault(); }"),
        '<p><a href="/a/">Afval</a></p><p>Met F6 gaat u weg uit de kaart.</p><button id=b>Kaart</button>'
        '<p><a id=c href="/c/">Contact</a></p>'
        + script("b.onkeydown = (e) => { if (e.key === 'Tab') e.preventDefault(); if (e.key === 'F6') c.focus(); }"),
    ),
    Barrier(
        "val-met-wachttijd",
        "2.1.2",
        '<p><a href="/a/">Afval</a></p><label>Naam <input id=b></label><p><a href="/c/">Contact</a></p>'
        + script("b.onblur = () => { if (!b.value) setTimeout(() => b.focus(), 20); }"),
        '<p><a href="/a/">Afval</a></p><label>Naam <input id=b></label><p><a href="/c/">Contact</a></p>'
        + script("b.onblur = () => { if (!b.value) setTimeout(() => b.setAttribute('aria-invalid', 'true'), 20); }"),
    ),
    Barrier(
        "focus-zonder-rand",
        "2.4.7",
        '<p><a href="/a/">Afval</a></p><button>Zoeken op de site</button>',
        '<p><a href="/a/">Afval</a></p><button>Zoeken op de site</button>',
        styled("button:focus{outline:none}"),
        styled("button:focus{outline:none;background:#000;color:#fff}"),
    ),
    Barrier(
        "focus-achter-balk",
        "2.4.11",
        LINKS + BAR,
        LINKS + BAR,
        styled(BAR_CSS),
        styled(BAR_CSS + "html{scroll-padding-block-end:320px} body{padding-block-end:320px}"),
    ),
    Barrier(
        "focus-weg",
        "3.2.1",
        '<p><a href="/a/" id=a>Afval</a> <a href="/b/">Balie</a></p>' + script("a.onfocus = () => a.blur();"),
        '<p><a href="/a/" id=a>Afval</a> <a href="/b/">Balie</a></p>'
        + script("a.onfocus = () => a.dataset.gezien = 1;"),
    ),
    Barrier("tabindex-door-elkaar", "2.4.3", FIELDS.format("", ' tabindex="1"'), FIELDS.format("", ' tabindex="0"')),
    Barrier(
        "overslaan-doet-niets",
        "2.4.1",
        SKIP,
        SKIP.replace("<p>", '<p id="inhoud" tabindex="-1">'),
        wrong_html=NO_HEADINGS,
    ),
)
BARRIERS = (*KEYBOARD,)

LEFT_ALONE = {
    "dialoog-die-rondgaat.html": '<button id=a>Openen</button><div role="dialog" aria-modal="true" aria-label="Vraag" id=d><button id=x>Ja</button>'
    " <button id=y>Nee</button></div>"
    + script(
        "x.focus(); d.onkeydown = (e) => { if (e.key === 'Escape') d.remove(); if (e.key === 'Tab') { e.preventDefault();"
        " (document.activeElement === x ? y : x).focus(); } }"
    ),
    "tabbladen.html": '<div role="tablist" aria-label="Soort"><button role="tab" id=a aria-selected="true" aria-controls=p>Rijden</button><button role="tab"'
    ' id=b aria-selected="false" tabindex="-1" aria-controls=p>Varen</button></div><div role="tabpanel" id=p aria-labelledby=a>Tekst.</div>'
    + script("a.onkeydown = (e) => { if (e.key === 'ArrowRight') b.focus(); }"),
    "keuzerondjes.html": "<fieldset><legend>Antwoord</legend><label><input type=radio name=r> Ja</label> <label><input type=radio name=r> Nee"
    "</label></fieldset>",
    "focus-op-omhulsel.html": '<div class="vak"><button>Zoeken op de site</button></div>',
    "lange-lijst.html": f"<ul>{''.join(f'<li><a href=/{n}/>Onderwerp {n} van de lijst</a></li>' for n in range(30))}</ul>",
    "geldig-tabindex.html": '<p><a href="/a/" tabindex="1">Afval</a></p><p><a href="/b/" tabindex="1">Balie</a></p>',
    "kop-die-blijft.html": f'<div class="kop"><p>Gemeente</p></div>{LINKS}',
}
"""Pages that a check in a hurry would call wrong."""
LEFT_ALONE_CSS = (
    ".vak{padding:9px} .vak:focus-within{background:#000} button:focus{outline:none} .kop{position:sticky;inset-block-start:0;background:#fff}"
    " html{scroll-padding-block-start:90px} [role=tab]:focus,[role=dialog] button:focus,#a:focus{outline:3px solid #000}"
)
LEFT_ALONE_PAGES = {
    name: HTML.format(head=styled(LEFT_ALONE_CSS, HEAD), body=body) for name, body in LEFT_ALONE.items()
}
