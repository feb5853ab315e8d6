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
NEWS = "<p id=n>De markt is weer open.</p>"
TURN = "let i = 0; const t = setInterval(() => { n.textContent = ['De markt is weer open.', 'Het strand is schoon.'][++i % 2]; }, 4000);"
SUBMENU = (
    "<ul><li class=boven><span tabindex=0>Afval</span><ul class=onder><li><a href=/gft/>Gft</a></li></ul></li></ul>"
)
SUBMENU_CSS = ".onder{display:none} .boven:hover .onder{display:block}"
KEYBOARD = (
    Barrier(
        "submenu-alleen-aanwijzen",
        "2.1.1",
        SUBMENU,
        SUBMENU,
        styled(SUBMENU_CSS),
        styled(SUBMENU_CSS + " .boven:focus-within .onder{display:block}"),
    ),
    Barrier(
        "nieuws-dat-wisselt",
        "2.2.2",
        NEWS + script(TURN),
        NEWS + "<button id=k>Pauzeer het nieuws</button>" + script(TURN + "k.onclick = () => clearInterval(t);"),
    ),
    Barrier(
        "schakelaar-kleurt-alleen",
        "4.1.2",
        '<button role="switch" aria-checked="false" id=k>Bericht</button>'
        + script("k.onclick = () => { k.style.background = '#cfc'; };"),
        '<button role="switch" aria-checked="false" id=k>Bericht</button>'
        + script("k.onclick = () => { k.style.background = '#cfc'; k.setAttribute('aria-checked', 'true'); };"),
    ),
    Barrier(
        "bewaard-onhoorbaar",
        "4.1.3",
        "<button id=k>Bewaar</button><div id=m></div>"
        + script("k.onclick = () => { m.textContent = 'De pagina is bewaard.'; };"),
        '<button id=k>Bewaar</button><div id=m role="status"></div>'
        + script("k.onclick = () => { m.textContent = 'De pagina is bewaard.'; };"),
    ),
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
MENU = "<button id=k aria-expanded=false>Menu</button><ul id=m hidden><li>Onderwerpen</li><li><a href=/a/>Afval</a></li></ul>"
OPEN_MENU = "k.onclick = () => { m.hidden = !m.hidden; "
DIALOG = '<button id=k>Reageer</button><div id=d role=dialog aria-label="Reactie" tabindex=-1 hidden><button>Sturen</button></div><p><a href="/a/">Afval</a></p>'
OPEN_DIALOG = "k.onclick = () => { document.body.append(d); d.hidden = false; "
COPY = "<button id=k>Kopieer</button><p id=m{0}></p>"
FORM = "<form id=f novalidate><p><label>E-mail <input id=e{0}></label> <span id=t></span></p><p><button>Verstuur</button></p></form>"
SUBMIT = "f.onsubmit = (x) => { x.preventDefault(); if (!e.value) { "
TIP = (
    '<p>Lees <span class=uitleg tabindex=0 role=note aria-label="leges, kosten">leges<span class=tip>Kosten voor een dienst</span></span>.</p>'
    "<p>Een tweede alinea met tekst die eronder staat.</p>"
)
TIP_CSS = ".uitleg{position:relative} .tip{position:absolute;inset:100% auto auto 0;inline-size:300px;visibility:hidden;background:#fff;color:#111}"
USED = (
    Barrier(
        "alleen-klikken",
        "2.1.1",
        "<div id=k>Toon meer</div><p id=m hidden>Meer uitleg over het paspoort.</p>"
        + script("k.onclick = () => { m.hidden = false; }"),
        "<button id=k>Toon meer</button><p id=m hidden>Meer uitleg over het paspoort.</p>"
        + script("k.onclick = () => { m.hidden = false; }"),
    ),
    Barrier(
        "knop-zonder-rol",
        "4.1.2",
        "<div id=k tabindex=0>Toon meer</div><p id=m hidden>Meer uitleg.</p>"
        + script("k.onclick = k.onkeydown = (x) => { if (x.key !== 'Tab') m.hidden = false; }"),
        "<div id=k tabindex=0 role=button>Toon meer</div><p id=m hidden>Meer uitleg.</p>"
        + script("k.onclick = k.onkeydown = (x) => { if (x.key !== 'Tab') m.hidden = false; }"),
    ),
    Barrier(
        "knop-zonder-toets",
        "2.1.1",
        "<div id=k tabindex=0 role=button>Toon meer</div><p id=m hidden>Meer uitleg.</p>"
        + script("k.onclick = () => { m.hidden = false; }"),
        "<div id=k tabindex=0 role=button>Toon meer</div><p id=m hidden>Meer uitleg.</p>"
        + script(
            "k.onclick = () => { m.hidden = false; }; k.onkeyup = (x) => { if (x.key === ' ') m.hidden = false; }"
        ),
    ),
    Barrier(
        "bij-indrukken",
        "2.5.2",
        "<button id=k>Naar betalen</button>" + script("k.onpointerdown = () => { location.href = '/betalen/'; };"),
        "<button id=k>Naar betalen</button>" + script("k.onclick = () => { location.href = '/betalen/'; };"),
    ),
    Barrier(
        "bij-indrukken-en-bij-klikken",
        "2.5.2",
        "<button id=k>Naar betalen</button>"
        + script("k.onmousedown = k.onclick = () => { location.href = '/betalen/'; };"),
        "<button id=k>Naar betalen</button>"
        + script("k.onmousedown = () => { k.className = 'in'; }; k.onclick = () => { location.href = '/betalen/'; };"),
    ),
    Barrier(
        "gaat-vanzelf-verder",
        "2.2.1",
        "<p>Lees dit.</p>" + script("setTimeout(() => { location.href = '/'; }, 60000);"),
        "<p>Lees dit.</p>" + script("setTimeout(() => { document.body.className = 'klaar'; }, 60000);"),
    ),
    Barrier(
        "tekst-wisselt-vanzelf",
        "2.2.2",
        "<p id=m>Bel ons.</p>"
        + script("let n = 0; setInterval(() => { m.textContent = ['Kom langs.', 'Schrijf ons.'][n++ % 2]; }, 2000);"),
        "<p id=m>Bel ons.</p><p id=k></p><p>Zo laat is het: <span id=u></span></p>"
        + script(
            "setTimeout(() => { k.textContent = 'Kom langs.'; }, 2000); let n = 0; "
            "setInterval(() => { u.textContent = `${n++}:00`; }, 1000);"
        ),
    ),
    Barrier(
        "tekst-wisselt-met-pauzeknop",
        "2.2.2",
        "<p id=m>Bel ons.</p>"
        + script("let n = 0; setInterval(() => { m.textContent = ['Kom langs.', 'Schrijf ons.'][n++ % 2]; }, 2000);"),
        "<p id=m>Bel ons.</p><button id=p>Pauzeer</button>"
        + script(
            "let n = 0; const t = setInterval(() => { m.textContent = ['Kom langs.', 'Schrijf ons.'][n++ % 2]; }, 2000);"
            "p.onclick = () => { clearInterval(t); p.textContent = 'Gestopt'; };"
        ),
    ),
    Barrier(
        "letter-als-sneltoets",
        "2.1.4",
        "<p id=m>Zoeken</p>" + script("document.onkeydown = (x) => { if (x.key === 'z') m.textContent = 'Gezocht'; };"),
        "<p id=m>Zoeken</p>"
        + script("document.onkeydown = (x) => { if (x.key === 'z' && x.ctrlKey) m.textContent = 'Gezocht'; };"),
    ),
    Barrier(
        "schudden",
        "2.5.4",
        "<p id=m>Niets</p>" + script("addEventListener('devicemotion', () => { m.textContent = 'Gewist'; });"),
        "<p id=m>Niets</p><p><button id=k>Wis</button> <label><input type=checkbox id=u> Niet bij schudden</label></p>"
        + script(
            "const wis = () => { m.append('.'); }; addEventListener('devicemotion', () => { if (!u.checked) wis(); }); k.onclick = wis;"
        ),
    ),
    Barrier(
        "focus-opent-pagina",
        "3.2.1",
        "<label>Naam <input id=e></label>" + script("e.onfocus = () => { location.href = '/inloggen/'; };"),
        "<label>Naam <input id=e></label>" + script("e.onfocus = () => { e.dataset.gezien = 1; };"),
    ),
    Barrier(
        "keuze-opent-pagina",
        "3.2.2",
        "<label>Kern <select id=e><option>Bergen<option>Schoorl</select></label>"
        + script("e.onchange = () => { location.href = '/kern/' + e.value; };"),
        "<form><label>Kern <select id=e><option>Bergen<option>Schoorl</select></label> <button id=k type=button>Ga naar de kern</button></form>"
        + script("k.onclick = () => { location.href = '/kern/' + e.value; };"),
    ),
    Barrier(
        "uitleg-niet-aan-te-wijzen",
        "1.4.13",
        TIP,
        TIP,
        styled(TIP_CSS + ".tip{pointer-events:none;margin-block-start:30px} .uitleg:hover .tip{visibility:visible}"),
        styled(TIP_CSS + ".uitleg:hover .tip{visibility:visible} p{margin-block-end:90px}"),
    ),
    Barrier(
        "uitleg-blijft-staan",
        "1.4.13",
        TIP,
        TIP
        + script(
            "document.onkeydown = (x) => { if (x.key === 'Escape') document.querySelector('.tip').hidden = true; };"
        ),
        styled(TIP_CSS + ".uitleg:hover .tip{visibility:visible}"),
        styled(TIP_CSS + ".uitleg:hover .tip{visibility:visible} .tip[hidden]{display:none}"),
    ),
    Barrier(
        "menu-zegt-stand-niet",
        "4.1.2",
        MENU + script(OPEN_MENU + "};"),
        MENU + script(OPEN_MENU + "k.setAttribute('aria-expanded', !m.hidden); };"),
    ),
    Barrier(
        "dialoog-achteraan",
        "2.4.3",
        DIALOG + script(OPEN_DIALOG + "};"),
        DIALOG + script(OPEN_DIALOG + "d.focus(); };"),
    ),
    Barrier(
        "fout-in-menu",
        "4.1.2",
        MENU.replace("Afval", "") + script(OPEN_MENU + "k.setAttribute('aria-expanded', !m.hidden); };"),
        MENU + script(OPEN_MENU + "k.setAttribute('aria-expanded', !m.hidden); };"),
    ),
    Barrier(
        "melding-zonder-rol",
        "4.1.3",
        COPY.format("") + script("k.onclick = () => { m.textContent = 'Het adres is gekopieerd.'; };"),
        COPY.format(" role=status") + script("k.onclick = () => { m.textContent = 'Het adres is gekopieerd.'; };"),
    ),
    Barrier(
        "alleen-rode-rand",
        "3.3.1",
        FORM.format("") + script(SUBMIT + "e.style.borderColor = 'red'; } };"),
        FORM.format(' aria-describedby="t"')
        + script(SUBMIT + "e.style.borderColor = 'red'; t.textContent = 'Vul uw e-mailadres in.'; e.focus(); } };"),
    ),
    Barrier(
        "niet-plakken",
        "3.3.8",
        '<label>Wachtwoord <input type="password" id=e autocomplete="current-password"></label>'
        + script("e.onpaste = () => false;"),
        '<label>Wachtwoord <input type="password" id=e autocomplete="current-password"></label>'
        + script("e.onpaste = () => true;"),
    ),
)
COMBOBOX = (
    "<label>Zoek <input id=e role=combobox aria-expanded=false aria-controls=l></label><ul id=l role=listbox aria-label=Suggesties hidden>"
    "<li role=option id=o aria-selected=false>Paspoort</li></ul>"
)
TYPING = "e.oninput = () => { l.hidden = false; e.setAttribute('aria-expanded', 'true'); };"
MORE = (
    Barrier(
        "niet-met-tab",
        "2.1.1",
        '<p><a href="/a/">Afval</a></p><button tabindex="-1">Versturen</button>',
        '<p><a href="/a/">Afval</a></p><button>Versturen</button>',
    ),
    Barrier(
        "suggesties-met-muis",
        "2.1.1",
        COMBOBOX + script(TYPING),
        COMBOBOX
        + script(
            TYPING
            + " e.onkeydown = (x) => { if (x.key === 'ArrowDown') e.setAttribute('aria-activedescendant', 'o'); };"
        ),
    ),
)
PHONE_MENU = "button{display:none} @media (max-width: 600px){button{display:block;margin:9px}}"
ON_PHONE = (
    Barrier(
        "menu-op-telefoon",
        "4.1.2",
        MENU + script(OPEN_MENU + "};"),
        MENU + script(OPEN_MENU + "k.setAttribute('aria-expanded', !m.hidden); };"),
        styled(PHONE_MENU),
        styled(PHONE_MENU),
    ),
)
BARRIERS = (*KEYBOARD, *USED, *MORE, *ON_PHONE)

LEFT_ALONE = {
    "focus-bij-openen.html": '<p><a href="/a/">Afval</a></p><p><a href="/b/">Balie</a></p><form><label>Zoek <input autofocus></label></form>',
    "dialoog-bij-openen.html": '<p><a href="/a/">Afval</a></p><dialog id=d aria-label="Cookies"><button>Ja</button> <button>Nee</button></dialog>'
    + script("d.showModal(); for (const k of d.children) k.onclick = () => d.close();"),
    "submenu-ook-met-knop.html": SUBMENU.replace(
        "<span tabindex=0>Afval</span>", "Afval <button id=k aria-expanded=false>Toon</button>"
    )
    + f"<style>{SUBMENU_CSS} .open .onder{{display:block}}</style>"
    + script("k.onclick = () => k.setAttribute('aria-expanded', k.parentElement.classList.toggle('open'));"),
    "submenu-elders.html": f"{SUBMENU}<style>{SUBMENU_CSS}</style><p><a href=/gft/>Gft</a></p>",
    "klok-met-woorden.html": "<p id=n>Het is 12:00 uur.</p>"
    + script("let i = 0; setInterval(() => { n.textContent = `Het is 12:0${++i} uur.`; }, 1000);"),
    "berichten-die-erbij-komen.html": "<p>Nieuws:</p><ul id=n></ul>"
    + script(
        "let i = 0; setInterval(() => { n.insertAdjacentHTML('beforeend', `<li>Bericht ${'abcdefgh'[++i]}aa</li>`); }, 5000);"
    ),
    "laat-geladen.html": "<p id=n>Even wachten.</p>"
    + script("const t = setInterval(() => { n.textContent = 'De balie is open.'; }, 1000);"),
    "wisselt-niet-meer.html": NEWS + script(TURN + "clearInterval(t);"),
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
    "klik-met-knop-ernaast.html": "<div id=d><p id=m>Nieuws</p></div><button id=k>Sluit</button>"
    + script("d.onclick = k.onclick = () => { m.hidden = true; };"),
    "kaart-met-link.html": '<div id=d><a href="/a/">Afval</a><p>Wanneer wij het ophalen.</p></div>'
    + script("d.onclick = () => { location.href = '/a/'; };"),
    "klik-zonder-gevolg.html": "<div id=d>Tekst</div>" + script("d.onclick = () => { window.geteld = 1; };"),
    "slepen.html": "<button id=d>Sleep</button>"
    + script("d.onpointerdown = () => { d.textContent = 'Vast'; }; onpointermove = () => {};"),
    "menu-bij-indrukken.html": "<button id=k>Menu</button><p id=m hidden>Afval</p>"
    + script("k.onmousedown = () => { m.hidden = !m.hidden; };"),
    "toets-in-veld.html": "<label>Naam <input id=e></label><p id=m>0</p>"
    + script("document.onkeydown = (x) => { if (document.activeElement === e) m.textContent = e.value; };"),
    "pijltjes.html": "<p id=m>0</p>"
    + script("document.onkeydown = (x) => { if (x.key === 'ArrowRight') m.textContent = 'a'; };"),
    "keuze-met-uitleg.html": "<p>Kies een kern. U gaat dan meteen naar die pagina.</p><form><label>Kern <select id=e><option>Bergen<option>Schoorl"
    "</select></label></form>" + script("e.onchange = () => { location.href = '/kern/' + e.value; };"),
    "zoeken-terwijl-u-typt.html": "<label>Zoek <input id=e></label><p id=m role=status></p>"
    + script("e.oninput = () => { m.textContent = '3 gevonden'; history.replaceState(null, '', '?q=' + e.value); };"),
    "uitleg-van-browser.html": '<p><abbr title="Burgerservicenummer">bsn</abbr></p>'
    + script("document.querySelector('abbr').onmouseenter = () => 0;"),
    "details.html": "<details><summary>Meer</summary><p>Meer uitleg over het paspoort.</p></details>",
    "dialoog.html": "<button id=k>Reageer</button><dialog id=d aria-label=Reactie><button>Sturen</button></dialog>"
    + script("k.onclick = () => d.showModal();"),
    "dialoog-ernaast.html": "<button id=k>Reageer</button><div id=d role=dialog aria-label=Reactie hidden><button>Sturen</button></div>"
    + script("k.onclick = () => { d.hidden = false; };"),
    "knop-met-uitkomst.html": "<button id=k>Kopieer</button>"
    + script("k.onclick = () => { k.textContent = 'Gekopieerd'; };"),
    "browser-keurt.html": "<form><label>E-mail <input type=email required></label> <button>Verstuur</button></form>",
    "code-verdeeld.html": "<label>Code 1 <input id=e autocomplete=one-time-code></label> <label>Code 2 <input id=f></label>"
    + script("e.onpaste = (x) => { x.preventDefault(); f.value = x.clipboardData.getData('text/plain'); };"),
    "stippen-met-pijl.html": "<div><p id=m>Eerste</p><div><span id=d>•</span></div><button id=k>Volgende</button></div>"
    + script("d.onclick = () => { m.textContent = 'Derde'; }; k.onclick = () => { m.textContent = 'Tweede'; };"),
    "klok.html": "<div id=d>Tekst</div><p>Het is nu <time id=m>0</time></p>"
    + script("d.onclick = () => 0; setInterval(() => { m.textContent = performance.now(); }, 10);"),
    "data.html": "<label>Van <input type=date></label> <label>Tot <input type=date id=e></label>"
    + script("e.onblur = () => setTimeout(() => e.dataset.klaar = 1, 5);"),
    "vakjes-van-code.html": "<form><label>1 <input id=a></label> <label>2 <input id=b></label></form>"
    + script("b.onfocus = () => { if (!a.value) a.focus(); };"),
    "toetsenbord-gemerkt.html": "<p>Tekst.</p>"
    + script("document.onkeydown = () => document.documentElement.classList.toggle('toetsen');"),
    "kader.html": '<iframe title="Kaart" srcdoc="<html lang=nl><title>Kaart</title>'
    + "<a href=/a/>Afval</a> " * 9
    + '"></iframe>'
    "<label>Naam <input id=e></label>" + script("e.onblur = () => setTimeout(() => e.dataset.klaar = 1, 5);"),
    "knop-bij-veld.html": '<p><label>Zoek <input></label> <button tabindex="-1">Wissen</button></p>',
    "zelfde-link-tweemaal.html": '<p><a href="/a/" tabindex="-1">Afval</a> <a href="/a/">Afval</a></p>',
    "kop-die-blijft.html": f'<div class="kop"><p>Gemeente</p></div>{LINKS}',
}
"""Pages that a check in a hurry would call wrong."""
LAYER = '<div class="laag" {0}><p>Uw afspraak vervalt.</p><button>Sluit</button></div>'
ADVICE = {
    "knop-zonder-stand.html": ("stand-blijft-gelijk", "<h2><button id=k>Kosten</button></h2><p id=m hidden>Een paspoort kost geld.</p>"
    + script("k.onclick = () => { m.hidden = !m.hidden; };")),
    "venster-zonder-rol.html": ("venster-zonder-rol", "<button id=k>Zeg af</button>" + LAYER.format("id=m hidden")
    + script("k.onclick = () => { m.hidden = false; };")),
    "link-met-rol-knop.html": ("linkknop-zonder-spatie", '<a href="/a/" role="button">Verder</a>'),
    "venster-na-link.html": ("venster-zonder-rol", '<a href="#" id=k>Zeg af</a>' + LAYER.format("id=m hidden")
    + script("k.onclick = (e) => { e.preventDefault(); m.hidden = false; };")),
}  # fmt: skip
"""Pages that get advice, with the rule that gives it."""
NO_ADVICE = {
    "link-met-rol-knop-en-spatie.html": '<a href="/a/" role="button" id=k>Verder</a>'
    + script("k.onkeydown = (e) => { if (e.key === ' ') { e.preventDefault(); k.click(); } };"),
    "knop-met-stand.html": "<h2><button id=k aria-expanded=false>Kosten</button></h2><p id=m hidden>Een paspoort kost geld.</p>"
    + script("k.onclick = () => { m.hidden = !m.hidden; k.setAttribute('aria-expanded', !m.hidden); };"),
    "knop-met-ander-woord.html": "<button id=k>Toon kosten</button><p id=m hidden>Een paspoort kost geld.</p>"
    + script(
        "k.onclick = () => { m.hidden = !m.hidden; k.textContent = m.hidden ? 'Toon kosten' : 'Verberg kosten'; };"
    ),
    "knop-die-toevoegt.html": "<button id=k>Toon meer</button><ul id=m><li>Duin</li></ul>"
    + script("k.onclick = () => { m.insertAdjacentHTML('beforeend', '<li>Bos</li>'); };"),
    "knop-met-popover.html": "<button popovertarget=m>Kosten</button><div id=m popover><p>Een paspoort kost geld.</p></div>",
    "melding-onderin.html": '<button id=k>Bewaar</button><p id=m role="status" class="laag"></p>'
    + script("k.onclick = () => { m.textContent = 'Uw keuze is bewaard.'; };"),
    "schakelaar-die-eerst-vraagt.html": '<button role="switch" aria-checked="false" id=k>Bericht</button>'
    + script(
        "k.onclick = () => { k.style.opacity = '.5'; Promise.resolve().then(() => setTimeout(() => { k.style.opacity = '1';"
        " k.setAttribute('aria-checked', 'true'); }, 600)); };"
    ),
    "schakelaar-die-zijn-stand-zegt.html": '<button role="switch" aria-checked="false" id=k class="s">Bericht</button>'
    + script("k.onclick = () => { k.setAttribute('aria-checked', k.getAttribute('aria-checked') !== 'true'); };"),
}
LEFT_ALONE_CSS = (
    ".vak{padding:9px} .vak:focus-within{background:#000} .vak button:focus{outline:none} button{margin:9px} .kop{position:sticky;inset-block-start:0;background:#fff}"
    " .laag:not(:empty){position:fixed;inset:30% 30% auto;padding:40px;background:#fff;border:2px solid} .laag[hidden]{display:none} .s[aria-checked=true]{background:#cfc}"
    " li{margin:9px} html{scroll-padding-block-start:90px} [role=tab]:focus,[role=dialog] button:focus,#a:focus{outline:3px solid #000}"
)
LEFT_ALONE_PAGES = {
    name: HTML.format(head=styled(LEFT_ALONE_CSS, HEAD), body=body)
    for name, body in (*LEFT_ALONE.items(), *NO_ADVICE.items(), *((name, body) for name, (_, body) in ADVICE.items()))
}
