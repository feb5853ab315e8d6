"""Parts of modern pages made as they should be, after the patterns of the ARIA Authoring Practices: the check has nothing to say."""

from __future__ import annotations

from tests.browser.barriers import HEAD, HTML, styled
from tests.browser.tried_barriers import script

CSS = (
    "button,input,[tabindex]{margin:6px;padding:9px} [hidden]{display:none!important} :focus-visible{outline:3px solid #000} "
    ".op{background:#024;color:#fff} .doek{position:fixed;inset:0;background:#fff} .onder{display:none} "
    ".boven:hover .onder,.boven:focus-within .onder{display:block} li{padding:6px}"
)
TABS = (
    (
        "const t = [...document.querySelectorAll('[role=tab]')]; const kies = (i) => t.forEach((one, j) => {{ one.tabIndex = i === j ? 0 : -1;"
        " one.setAttribute('aria-selected', i === j); document.getElementById(`p${{j}}`).hidden = i !== j; if (i === j) one.focus(); }});"
        " t.forEach((one, i) => {{ one.onclick = () => kies(i); one.onkeydown = (e) => {{ if (e.key === 'ArrowRight') kies((i + 1) % 2);"
        " if (e.key === 'ArrowLeft') kies((i + 1) % 2); }}; }});"
    )
    .replace("{{", "{")
    .replace("}}", "}")
)
RADIOS = (
    "const r = [...document.querySelectorAll('[role=radio]')]; const kies = (i) => r.forEach((one, j) => { one.tabIndex = i === j ? 0 : -1;"
    " one.setAttribute('aria-checked', i === j); if (i === j) one.focus(); }); r.forEach((one, i) => { one.onclick = () => kies(i);"
    " one.onkeydown = (e) => { if (e.key === ' ') { e.preventDefault(); kies(i); } if (e.key.startsWith('Arrow')) { e.preventDefault();"
    " kies((i + 1) % 2); } }; });"
)
FORM = (
    "f.onsubmit = (e) => { e.preventDefault(); const leeg = !n.value; m.hidden = !leeg; n.setAttribute('aria-invalid', leeg);"
    " s.innerHTML = leeg ? '<h2 tabindex=-1>Er is iets niet goed ingevuld</h2><ul><li><a href=#n>Vul uw naam in</a></li></ul>' : '';"
    " s.firstChild?.focus(); };"
)
BODIES = {
    "tabbladen": '<div role="tablist" aria-label="Soort"><button role="tab" id=t0 aria-controls=p0 aria-selected="true">Rijden</button>'
    '<button role="tab" id=t1 aria-controls=p1 aria-selected="false" tabindex="-1">Varen</button></div><div role="tabpanel" id=p0 '
    'aria-labelledby=t0 tabindex="0">Een rijbewijs vraagt u aan.</div><div role="tabpanel" id=p1 aria-labelledby=t1 tabindex="0" hidden>'
    "Een vaarbewijs niet.</div>" + script(TABS),
    "uitklapper": '<h2><button id=k aria-expanded="false" aria-controls=d>Wat kost het?</button></h2><div id=d role="region" aria-labelledby=k '
    "hidden><p>Dat hangt af van uw plan.</p></div>"
    + script("k.onclick = () => { d.hidden = !d.hidden; k.setAttribute('aria-expanded', !d.hidden); };"),
    "dialoog": "<button id=k>Zeg de afspraak af</button><dialog id=d aria-labelledby=h><h2 id=h>Weet u het zeker?</h2><button id=j>Ja</button>"
    "<button id=x>Nee</button></dialog>"
    + script("k.onclick = () => d.showModal(); j.onclick = x.onclick = () => d.close();"),
    "dialoog-met-rol": '<button id=k>Wis mijn gegevens</button><div class="doek" id=b hidden><div role="dialog" aria-modal="true" aria-label="Wissen" '
    "id=d><p>Dit kan niet terug.</p><button id=j>Wis</button><button id=x>Terug</button></div></div>"
    + script(
        "const dicht = () => { b.hidden = true; k.focus(); }; k.onclick = () => { b.hidden = false; j.focus(); }; j.onclick = x.onclick = dicht;"
        " d.onkeydown = (e) => { if (e.key === 'Escape') dicht(); if (e.key === 'Tab') { e.preventDefault();"
        " (document.activeElement === j ? x : j).focus(); } };"
    ),
    "dialoog-bij-openen": '<p><a href="/a/">Afval</a></p><dialog id=d aria-label="Cookies"><p>Mogen wij meten?</p><button>Ja</button>'
    "<button>Nee</button></dialog>"
    + script("d.showModal(); for (const one of d.children) one.onclick = () => d.close();"),
    "zoekveld-met-focus": '<p><a href="/a/">Afval</a></p><p><a href="/b/">Balie</a></p><form action="/"><label for="z">Zoek</label> '
    '<input id="z" autofocus> <button>Zoek op de site</button></form>',
    "menu-dat-opent-bij-focus": '<nav aria-label="Zorg"><ul><li class="boven"><a href="/zorg/">Zorg</a><ul class="onder"><li><a href="/hulp/">Hulp '
    "thuis</a></li></ul></li></ul></nav><p>Kies een onderwerp.</p>",
    "menuknop": '<button id=k aria-haspopup="menu" aria-expanded="false" aria-controls=m>Acties</button><ul id=m role="menu" aria-labelledby=k hidden>'
    '<li role="menuitem" tabindex="-1" id=a>Opslaan</li><li role="menuitem" tabindex="-1" id=b>Delen</li></ul><p role="status" id=s></p>'
    + script(
        "const zet = (open) => { m.hidden = !open; k.setAttribute('aria-expanded', open); (open ? a : k).focus(); }; k.onclick = () => zet(m.hidden);"
        " for (const one of [a, b]) { one.onclick = () => { s.textContent = one.textContent; zet(false); }; one.onkeydown = (e) => {"
        " if (e.key === 'Enter') one.click(); if (e.key === 'Escape') zet(false); if (e.key.startsWith('Arrow')) (one === a ? b : a).focus(); }; }"
    ),
    "nieuws-met-pauze": '<section aria-label="Nieuws"><button id=k>Pauzeer het nieuws</button><p id=n>De markt is weer open.</p></section>'
    + script(
        "let i = 0; let t = setInterval(() => { n.textContent = ['De markt is weer open.', 'Het strand is schoon.'][++i % 2]; }, 5000);"
        " k.onclick = () => { clearInterval(t); k.textContent = 'Het nieuws staat stil'; };"
    ),
    "melding": '<button id=k>Bewaar deze pagina</button><div role="status" id=s></div>'
    + script("k.onclick = () => { s.textContent = 'De pagina is bewaard.'; };"),
    "schakelaar": '<button role="switch" aria-checked="false" id=k>Bericht bij het ophalen van afval</button>'
    + script(
        "k.onclick = () => { const aan = k.getAttribute('aria-checked') !== 'true'; k.setAttribute('aria-checked', aan); k.classList.toggle('op', aan); };"
    ),
    "keuzerondjes-met-rol": '<p id=l>Wat vindt u ervan?</p><div role="radiogroup" aria-labelledby=l><div role="radio" aria-checked="true" tabindex="0">Goed</div>'
    '<div role="radio" aria-checked="false" tabindex="-1">Slecht</div></div>' + script(RADIOS),
    "tabel-die-sorteert": '<table><caption>Speeltuinen</caption><thead><tr><th scope="col" aria-sort="ascending" id=h><button id=k>Naam</button></th>'
    '<th scope="col">Wijk</th></tr></thead><tbody id=b><tr><td>De Eik</td><td>Oost</td></tr><tr><td>Het Nest</td><td>West</td></tr></tbody></table>'
    + script(
        "k.onclick = () => { b.append(b.rows[0]); h.setAttribute('aria-sort', h.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending'); };"
    ),
    "formulier-met-overzicht": '<div id=s></div><form novalidate id=f action="/"><p>Alle velden zijn verplicht.</p><label for="n">Naam</label> '
    '<span id=m hidden>Vul uw naam in</span><input id="n" autocomplete="name" aria-describedby="m" required><button>Verstuur de melding</button></form>'
    + script(FORM),
    "kruimelpad": '<nav aria-label="Kruimelpad"><ol><li><a href="/">Home</a></li><li><a href="/wonen/" aria-current="page">Wonen</a></li></ol></nav>'
    '<nav aria-label="Bladeren"><ul><li><a href="?p=1" aria-label="Pagina 1">1</a></li><li><a href="?p=2" aria-label="Volgende pagina">Volgende</a></li></ul></nav>',
}
PAGES = {f"onderdeel-{name}.html": HTML.format(head=styled(CSS, HEAD), body=body) for name, body in BODIES.items()}
