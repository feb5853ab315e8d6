"""Barriers that a developer can make in a script."""

from __future__ import annotations

from tests.browser.faults.fault import Fault

J = "theme/assets/js"
EVERYWHERE, A_TO_Z, EVENT = f"{J}/zoeksuggesties.js", f"{J}/soorten/a-z.js", f"{J}/soorten/levensgebeurtenis.js"


def line(name: str, expects: str, wrong: str, right: str, build: str = "twee", path: str = EVERYWHERE) -> Fault:
    """A line at the end of a script."""
    return Fault(name, expects, path, wrong, right, build=build)


FAULTS = (
    line("knop-van-script", "4.1.2", "document.querySelector('.gm-voet').append(document.createElement('button'));",
         "document.querySelector('.gm-voet').append(Object.assign(document.createElement('button'), { textContent: 'Naar boven' }));"),
    line("plaatje-van-script", "1.1.1", "document.querySelector('.gm-voet').append(Object.assign(new Image(20, 20), { src: '/assets/img/logo.svg' }));",
         "document.querySelector('.gm-voet').append(Object.assign(new Image(20, 20), { src: '/assets/img/logo.svg', alt: 'Wapen' }));", "vier"),
    Fault("filter-zonder-label", "4.1.2", A_TO_Z,
          """    '<input class="gm-zoek__veld" id="zeef" autocomplete="off"><p role="status"></p>';""",
          """    '<input class="gm-zoek__veld" id="filter" autocomplete="off"><p role="status"></p>';""",
          """    '<input class="gm-zoek__veld" id="filter" autocomplete="off"><p role="status"></p>';""",
          at='id="zeef"'),
    Fault("vinkje-zonder-label", "4.1.2", EVENT, '    vinkje.setAttribute("aria-labelledby", "");',
          '    vinkje.setAttribute("aria-labelledby", woorden.id);', '    vinkje.setAttribute("aria-labelledby", woorden.id);',
          at='const vinkje = document.createElement("input");'),
    line("toetsenbordval", "2.1.2", "document.querySelector('.gm-kop__naam').addEventListener('keydown', (e) => { if (e.key === 'Tab') e.preventDefault(); });",
         "document.querySelector('.gm-kop__naam').addEventListener('keydown', (e) => { if (e.key === 'Home') e.preventDefault(); });", "vijf"),
    line("focus-loopt-weg", "3.2.1", "document.querySelector('.gm-voet a').addEventListener('focus', (e) => e.target.blur());",
         "document.querySelector('.gm-voet a').addEventListener('focus', (e) => e.target.matches('a'));", "zes"),
    line("alleen-met-muis", "2.1.1", "document.querySelector('.gm-voet__kop').addEventListener('click', (e) => e.target.after('Meer uitleg over contact met ons.'));",
         "document.querySelector('.gm-voet__kop').addEventListener('pointermove', () => 0);", "drie"),
    line("sneltoets", "2.1.4", "document.addEventListener('keydown', (e) => { if (e.key === 's') document.querySelector('main').hidden = true; });",
         "document.addEventListener('keydown', (e) => { if (e.key === 's' && e.ctrlKey && e.altKey) e.preventDefault(); });", "zes"),
    line("bij-indrukken", "2.5.2", "document.querySelector('.gm-kop__naam').addEventListener('pointerdown', () => location.assign('/contact/'));",
         "document.querySelector('.gm-kop__naam').addEventListener('pointerover', () => 0);", "zeven"),
    line("verandert-bij-focus", "3.2.1", "document.querySelector('.gm-menu__link').addEventListener('focus', () => location.assign('/contact/'));",
         "document.querySelector('.gm-menu__link').addEventListener('focus', () => 0);", "acht"),
    line("gaat-vanzelf-verder", "2.2.1", "setTimeout(() => location.assign('/'), 60000);", "setTimeout(() => 0, 60000);", "tien"),
    line("tekst-wisselt", "2.2.2",
         "let beurt = 0; setInterval(() => { document.querySelector('.gm-voet__kop').textContent = ['Bel ons', 'Kom langs'][(beurt += 1) % 2]; }, 2000);",
         "let beurt = 0; setInterval(() => { beurt += 1; }, 2000);", "negen"),
    line("schudden", "2.5.4", "addEventListener('devicemotion', () => { document.querySelector('.gm-voet').hidden = true; });",
         "addEventListener('devicemotion', () => 0);", "tien"),
    Fault("verandert-bij-typen", "3.2.2", A_TO_Z, '    const delen = gelijk(veld.value).split(" ");\n    location.assign(`/zoeken/?q=${delen}`);',
          '    const delen = gelijk(veld.value).split(" ");', '    const delen = gelijk(veld.value).split(" ");',
          at="location.assign(`", build="negen"),
    line("stand-blijft-gelijk", "4.1.2",
         "document.querySelector('.gm-voet').insertAdjacentHTML('beforeend', '<button aria-expanded=\"false\" onclick=\"this.nextSibling.hidden ^= 1\">Meer over ons</button><p hidden>Wij zijn de gemeente.</p>');",
         "document.querySelector('.gm-voet').insertAdjacentHTML('beforeend', '<p>Wij zijn de gemeente.</p>');", "zeven"),
)  # fmt: skip
