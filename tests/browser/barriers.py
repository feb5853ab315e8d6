"""Seeded barriers: small pages with one thing wrong, each beside its repaired twin."""

from __future__ import annotations

import base64
import io
import wave
from dataclasses import dataclass

from PIL import Image

HEAD = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Paspoort aanvragen</title>'
HTML = '<!doctype html>\n<html lang="nl"><head>{head}</head><body><main><h1>Paspoort</h1>{body}</main></body></html>\n'


@dataclass(frozen=True, slots=True)
class Barrier:
    """A kind of barrier: what a page has that is wrong, and what it has after repair. `head` goes before the body."""

    name: str
    criterion: str
    wrong: str
    right: str
    wrong_head: str = HEAD
    right_head: str = HEAD
    wrong_html: str = HTML

    @property
    def pages(self) -> dict[str, str]:
        """The two pages, by file name."""
        return {
            f"{self.name}/fout.html": self.wrong_html.format(head=self.wrong_head, body=self.wrong),
            f"{self.name}/goed.html": HTML.format(head=self.right_head, body=self.right),
        }


def styled(css: str, head: str = HEAD) -> str:
    """A head with a style sheet."""
    return f"{head}<style>{css}</style>"


def in_head(name: str, criterion: str, wrong_head: str, right_head: str = HEAD) -> Barrier:
    """A barrier that is in the head of the page, or in how it is styled."""
    return Barrier(name, criterion, "<p>Tekst.</p>", "<p>Tekst.</p>", wrong_head, right_head)


def tone(seconds: float, loud: bool = True) -> bytes:
    """A sound file of that length."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8000)
        sound.writeframes(bytes(128 + 40 * (place // 20 % 2) * loud for place in range(int(8000 * seconds))))
    return file.getvalue()


IMAGE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'/%3E"
PICTURE = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'%3E"
    "%3Cpath fill='%23234' d='M0 0h40v40H0z'/%3E%3Cpath fill='%23432' d='M9 9h20v20H9z'/%3E%3C/svg%3E"
)
LAYER = (
    "p{{position:relative;z-index:0;color:{0}}} "
    "p::before{{content:'';position:absolute;inset:0;z-index:-1;background:linear-gradient(#333,#345)}}"
)
SOUND = f"data:audio/wav;base64,{base64.b64encode(tone(4)).decode()}"
ICON = '<svg width="24" height="24" viewBox="0 0 24 24"><path fill="currentColor" d="M4 4h16v16H4z"/></svg>'


def film() -> str:
    """A picture of two frames that starts anew for ever."""
    frames = [Image.new("RGB", (4, 4), colour) for colour in ("#246", "#468")]
    file = io.BytesIO()
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:], duration=1000, loop=0)
    return "data:image/gif;base64," + base64.b64encode(file.getvalue()).decode()


FILM = film()
WORDS = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='150' height='30'%3E"
    "%3Crect width='150' height='30' fill='%23eee'/%3E%3Ctext y='20'%3ENu aanvragen%3C/text%3E%3C/svg%3E"
)
LONG = "Levensmiddelenbedrijvenexploitatievergunningsaanvraagformulierencommissie"
DARK = "body {{ background: #fff; color: #111 }} @media (prefers-color-scheme: dark) {{ body {{ background: #111; color: {0} }} }}"
DUTCH = "Neem uw oude paspoort mee als u een nieuw paspoort aanvraagt, ook als het niet meer geldig is."
ENGLISH = "Bring your old passport with you when you apply for a new one, even if it is no longer valid."
LINKS = ('<a href="/a/">De folder van dit jaar</a>', '<a href="https://example.org/">De folder van dit jaar</a>')
SENTENCE = "Wie een paspoort nodig heeft, maakt eerst een afspraak bij de balie en neemt een foto mee. "
TURN = (
    "const turn = () => document.body.style.rotate = innerWidth > innerHeight ? '{}' : '{}';"
    "addEventListener('resize', turn); turn();"
)
BARRIERS = (
    in_head("contrast-in-het-donker", "1.4.3", styled(DARK.format("#333")), styled(DARK.format("#eee"))),
    Barrier("alt-ontbreekt", "1.1.1", f'<img src="{IMAGE}">', f'<img src="{IMAGE}" alt="Het raadhuis">'),
    Barrier(
        "alt-bestand", "1.1.1", f'<img src="{IMAGE}" alt="raadhuis.jpg">', f'<img src="{IMAGE}" alt="Het raadhuis">'
    ),
    Barrier(
        "tekening-zonder-naam",
        "1.1.1",
        '<svg role="img" width="30" height="30"><path d="M0 0h9v9"/></svg>',
        '<svg role="img" aria-label="Pijl" width="30" height="30"><path d="M0 0h9v9"/></svg>',
    ),
    Barrier("label-ontbreekt", "4.1.2", "<p>Naam</p><input>", '<label for="n">Naam</label> <input id="n">'),
    Barrier(
        "keuzelijst-zonder-label",
        "4.1.2",
        "<select><option>Ja</option></select>",
        '<label for="k">Keuze</label> <select id="k"><option>Ja</option></select>',
    ),
    in_head("contrast", "1.4.3", styled("p{color:#999;background:#fff}"), styled("p{color:#333;background:#fff}")),
    in_head(
        "contrast-op-verloop",
        "1.4.3",
        styled("p{color:#aaa;background:linear-gradient(90deg,#fff,#00f);inline-size:20em}"),
        styled("p{color:#fff;background:linear-gradient(90deg,#000,#00f);inline-size:20em}"),
    ),
    in_head(
        "contrast-op-plaatje",
        "1.4.3",
        styled(f'p{{color:#888;background:url("{PICTURE}")}}'),
        styled(f'p{{color:#fff;background:url("{PICTURE}")}}'),
    ),
    in_head(
        "contrast-op-vlak-achter",
        "1.4.3",
        styled(LAYER.format("#777")),
        styled(LAYER.format("#eee")),
    ),
    Barrier(
        "link-vervaagt-bij-aanwijzen",
        "1.4.3",
        '<nav><ul><li><a href="/a/">Afval</a></li></ul></nav>',
        '<nav><ul><li><a href="/a/">Afval</a></li></ul></nav>',
        styled("a{color:#124;transition:color 2s} a:hover{color:#aaa}"),
        styled("a{color:#124;transition:color 2s} a:hover{color:#000}"),
    ),
    Barrier(
        "link-vervaagt-door-zijn-vak",
        "1.4.3",
        '<ul><li class="vak"><a href="/a/">Afval</a></li></ul>',
        '<ul><li class="vak"><a href="/a/">Afval</a></li></ul>',
        styled(".vak a{color:#124} .vak:hover{background:#123}"),
        styled(".vak a{color:#124} .vak:hover{background:#123} .vak:hover a{color:#fff}"),
    ),
    Barrier(
        "knop-vervaagt-bij-focus",
        "1.4.3",
        '<button class="knop">Aanvragen</button>',
        '<button class="knop">Aanvragen</button>',
        styled(".knop{color:#fff;background:#124;border:0;padding:1em} .knop:focus-visible{background:#dda}"),
        styled(".knop{color:#fff;background:#124;border:0;padding:1em} .knop:focus-visible{background:#000}"),
    ),
    Barrier(
        "focusrand-te-licht",
        "1.4.11",
        '<p><a href="/a/">Afval</a></p>',
        '<p><a href="/a/">Afval</a></p>',
        styled("a{color:#124} a:focus-visible{outline:3px solid #ddd}"),
        styled("a{color:#124} a:focus-visible{outline:3px solid #06c}"),
    ),
    Barrier(
        "veldrand-te-licht",
        "1.4.11",
        '<p><label for="n">Naam</label> <input id="n" class="veld"></p>',
        '<p><label for="n">Naam</label> <input id="n" class="veld"></p>',
        styled("body{background:#fff} .veld{border:1px solid #ccc;padding:.5em}"),
        styled("body{background:#fff} .veld{border:1px solid #767676;padding:.5em}"),
    ),
    Barrier(
        "veldrand-te-licht-naast-knop",
        "1.4.11",
        '<p class="rij"><label for="n">Naam</label><input id="n" class="veld"><button>Zoek</button></p>',
        '<p class="rij"><label for="n">Naam</label><input id="n" class="veld"><button>Zoek</button></p>',
        styled(
            "body{background:#fff} .rij{display:flex} .veld{border:1px solid #ccc;padding:.5em} button{background:#124;color:#fff;border:0}"
        ),
        styled(
            "body{background:#fff} .rij{display:flex} .veld{border:1px solid #767676;padding:.5em} button{background:#124;color:#fff;border:0}"
        ),
    ),
    Barrier(
        "veldrand-te-donker-in-het-donker",
        "1.4.11",
        '<p><label for="n">Naam</label> <textarea id="n" class="veld"></textarea></p>',
        '<p><label for="n">Naam</label> <textarea id="n" class="veld"></textarea></p>',
        styled(
            DARK.format("#eee")
            + ".veld{border:2px solid #444;background:#fff} @media (prefers-color-scheme:dark){.veld{background:#111}}"
        ),
        styled(
            DARK.format("#eee")
            + ".veld{border:2px solid #888;background:#fff} @media (prefers-color-scheme:dark){.veld{background:#111}}"
        ),
    ),
    Barrier(
        "icoon-te-licht",
        "1.4.11",
        f'<button class="knop" aria-label="Zoeken">{ICON}</button>',
        f'<button class="knop" aria-label="Zoeken">{ICON}</button>',
        styled(".knop{background:#fff;color:#bbb;border:0;padding:1em}"),
        styled(".knop{background:#fff;color:#555;border:0;padding:1em}"),
    ),
    Barrier(
        "beweegt-op-een-breed-scherm",
        "2.2.2",
        '<div class="zon"></div>',
        '<div class="zon"></div>',
        styled(
            "@keyframes op{to{translate:0 3em}} @media (min-width:1100px){.zon{width:5em;height:5em;background:#fc6;animation:op 2s infinite}}"
        ),
        styled(
            "@keyframes op{to{translate:0 3em}} @media (min-width:1100px){.zon{width:5em;height:5em;background:#fc6;animation:op 2s 2}}"
        ),
    ),
    Barrier(
        "beweegt-zonder-einde",
        "2.2.2",
        '<p class="loopt">Nieuws</p>',
        '<p class="loopt">Nieuws</p>',
        styled("@keyframes loop{to{translate:20em}} .loopt{animation:loop 3s infinite}"),
        styled("@keyframes loop{to{translate:20em}} .loopt{animation:loop 3s 1}"),
    ),
    Barrier(
        "film-zonder-knop",
        "2.2.2",
        f'<img alt="Vlag" width="40" height="40" src="{FILM}">',
        f'<img alt="Vlag" width="40" height="40" src="{FILM}"> <button>Pauzeer de beweging</button>',
    ),
    Barrier(
        "flitst",
        "2.3.1",
        '<div class="vlak"></div>',
        '<div class="vlak"></div>',
        styled("@keyframes f{50%{background-color:#000}} .vlak{block-size:300px;background:#fff;animation:f .2s 12}"),
        styled("@keyframes f{50%{background-color:#000}} .vlak{block-size:300px;background:#fff;animation:f 1s 3}"),
    ),
    Barrier(
        "afbeelding-van-tekst",
        "1.4.5",
        f'<img alt="Nu aanvragen" src="{WORDS}">',
        f'<img alt="Een bord met: Nu aanvragen" src="{WORDS}">',
    ),
    Barrier("taal-ontbreekt", "3.1.1", "<p>Tekst.</p>", "<p>Tekst.</p>", wrong_html=HTML.replace('lang="nl"', "")),
    Barrier(
        "taal-bestaat-niet",
        "3.1.1",
        "<p>Tekst.</p>",
        "<p>Tekst.</p>",
        wrong_html=HTML.replace('lang="nl"', 'lang="xx1"'),
    ),
    Barrier(
        "taal-van-deel",
        "3.1.2",
        '<p>Dit is <span lang="engels">a passport</span>.</p>',
        '<p>Dit is <span lang="en">a passport</span>.</p>',
    ),
    Barrier(
        "taal-van-pagina-klopt-niet",
        "3.1.1",
        f"<p>{DUTCH}</p>",
        f"<p>{DUTCH}</p>",
        wrong_html=HTML.replace('lang="nl"', 'lang="en"'),
    ),
    Barrier("taal-van-alinea", "3.1.2", f"<p>{DUTCH}</p><p>{ENGLISH}</p>", f'<p>{DUTCH}</p><p lang="en">{ENGLISH}</p>'),
    in_head("titel-ontbreekt", "2.4.2", HEAD.replace("Paspoort aanvragen", "")),
    Barrier("link-leeg", "2.4.4", '<p><a href="/a/"></a></p>', '<p><a href="/a/">Afval</a></p>'),
    Barrier(
        "link-zegt-niets",
        "2.4.4",
        '<p>Voor meer informatie <a href="/a/">klik hier</a>.</p>',
        '<p>Lees <a href="/a/">hoe u afval aanbiedt</a>.</p>',
    ),
    Barrier(
        "zelfde-link",
        "2.4.4",
        f"<p>Over afval:</p><p>{LINKS[0]}</p><p>Over parkeren:</p><p>{LINKS[1]}</p>",
        f"<ul><li>Over afval: {LINKS[0]}</li><li>Over parkeren: {LINKS[1]}</li></ul>",
    ),
    Barrier(
        "zelfde-link-onder-plaatje",
        "2.4.4",
        f'<img src="{IMAGE}" alt="Afval"><br>{LINKS[0]}<br><svg role="img" aria-label="Auto" width="40" height="40"/></svg><br>{LINKS[1]}',
        f"<p>Afval: {LINKS[0]}</p><p>Parkeren: {LINKS[1]}</p>",
    ),
    Barrier("knop-leeg", "4.1.2", "<button></button>", "<button>Zoeken op de site</button>"),
    Barrier(
        "kop-nagemaakt",
        "1.3.1",
        f"<p><b>Afhalen</b></p><p>{DUTCH}</p><p><b>Betalen</b></p><p>{DUTCH}</p>",
        f"<h2>Afhalen</h2><p>{DUTCH}</p><h2>Betalen</h2><p>{DUTCH}</p>",
    ),
    Barrier(
        "lijst-nagemaakt",
        "1.3.1",
        "<p>- paspoort<br>- pasfoto<br>- pinpas</p>",
        "<ul><li>paspoort</li><li>pasfoto</li><li>pinpas</li></ul>",
    ),
    Barrier(
        "tabel-zonder-koppen",
        "1.3.1",
        "<table><tr><td><b>Dag</b></td><td><b>Open</b></td></tr><tr><td>ma</td><td>9</td></tr><tr><td>di</td><td>8</td></tr></table>",
        "<table><tr><th>Dag</th><th>Open</th></tr><tr><td>ma</td><td>9</td></tr><tr><td>di</td><td>8</td></tr></table>",
    ),
    Barrier(
        "label-zegt-niets", "2.4.6", "<label>Info <input></label>", '<label>Uw naam <input autocomplete="name"></label>'
    ),
    Barrier("kop-zegt-niets", "2.4.6", f"<h2>Tussenkop</h2><p>{DUTCH}</p>", f"<h2>Kosten</h2><p>{DUTCH}</p>"),
    in_head("titel-zegt-niets", "2.4.2", HEAD.replace("Paspoort aanvragen", "Untitled")),
    Barrier("lijst-kapot", "1.3.1", "<ul><p>Een</p><li>Twee</li></ul>", "<ul><li>Een</li><li>Twee</li></ul>"),
    Barrier(
        "tabelkop-verwijst-mis",
        "1.3.1",
        '<table><tr><th id="a">A</th></tr><tr><td headers="weg">1</td></tr></table>',
        '<table><tr><th id="a">A</th></tr><tr><td headers="a">1</td></tr></table>',
    ),
    in_head("inzoomen-verboden", "1.4.4", HEAD.replace("width=device-width", "width=device-width, user-scalable=no")),
    Barrier(
        "te-klein-om-te-raken",
        "2.5.8",
        "<button>a</button><button>b</button>",
        "<button>a</button><button>b</button>",
        styled("button{inline-size:14px;block-size:14px;padding:0;border:0;margin:0;font-size:8px}"),
        styled("button{inline-size:44px;block-size:44px;margin:4px}"),
    ),
    Barrier(
        "link-alleen-kleur",
        "1.4.1",
        '<p>U vraagt een <a href="/a/">nieuw paspoort</a> aan bij de balie van het raadhuis.</p>',
        '<p>U vraagt een <a href="/a/">nieuw paspoort</a> aan bij de balie van het raadhuis.</p>',
        styled("body{color:#222;background:#fff} a{color:#1a4480;text-decoration:none}"),
        styled("body{color:#222;background:#fff} a{color:#1a4480;text-decoration:underline}"),
    ),
    Barrier(
        "autocomplete-onbekend",
        "1.3.5",
        '<label>E-mail <input autocomplete="mijn-mail"></label>',
        '<label>E-mail <input autocomplete="email"></label>',
    ),
    Barrier(
        "tekstafstand-vast",
        "1.4.12",
        '<p style="letter-spacing: 0 !important">Een alinea met genoeg woorden om te lezen.</p>',
        "<p>Een alinea met genoeg woorden om te lezen.</p>",
    ),
    Barrier(
        "kader-zonder-naam",
        "4.1.2",
        '<iframe srcdoc="<p>Kaart</p>"></iframe>',
        '<iframe title="Kaart" srcdoc="<html lang=nl><title>Kaart</title><p>Kaart</p></html>"></iframe>',
    ),
    Barrier(
        "fout-in-kader",
        "1.1.1",
        '<iframe title="Kaart" srcdoc="<html lang=nl><title>Kaart</title><img src=x.png></html>"></iframe>',
        '<iframe title="Kaart" srcdoc="<html lang=nl><title>Kaart</title><img src=x.png alt=Strand></html>"></iframe>',
    ),
    Barrier("rol-bestaat-niet", "4.1.2", '<div role="knop">Ga</div>', '<div role="note">Let op</div>'),
    Barrier(
        "aria-kapot",
        "4.1.2",
        '<button aria-expanded="open">Menu</button>',
        '<button aria-expanded="true">Menu</button>',
    ),
    Barrier(
        "verborgen-maar-bedienbaar",
        "4.1.2",
        '<div aria-hidden="true"><a href="/a/">Afval</a></div>',
        '<div><a href="/a/">Afval</a></div>',
    ),
    Barrier(
        "naam-past-niet-bij-tekst",
        "2.5.3",
        '<button aria-label="Verstuur">Aanvragen</button>',
        '<button aria-label="Aanvragen van een paspoort">Aanvragen</button>',
    ),
    Barrier(
        "id-dubbel",
        "4.1.2",
        '<p><label for="n">Naam</label> <input id="n"></p><p><label for="n">Plaats</label> <input id="n"></p>',
        '<p><label for="n">Naam</label> <input id="n"></p><p><label for="p">Plaats</label> <input id="p"></p>',
    ),
    in_head("ververst-zichzelf", "2.2.1", HEAD + '<meta http-equiv="refresh" content="3; url=/">'),
    Barrier("loopt-over-scherm", "2.2.2", "<marquee>Nieuws</marquee>", "<p>Nieuws</p>"),
    Barrier(
        "schuift-niet-met-toetsen",
        "2.1.1",
        f'<div class="vak"><p>{"Tekst. " * 80}</p></div>',
        f'<div class="vak" tabindex="0" role="region" aria-label="Tekst"><p>{"Tekst. " * 80}</p></div>',
        styled(".vak{block-size:50px;inline-size:200px;overflow:scroll}"),
        styled(".vak{block-size:50px;inline-size:200px;overflow:scroll}"),
    ),
    in_head(
        "een-stand-van-het-scherm",
        "1.3.4",
        styled("@media (orientation: portrait){html{transform:rotate(90deg)}}"),
        styled("@media (orientation: portrait){html{color:#000}}"),
    ),
    Barrier(
        "te-breed",
        "1.4.10",
        "<p>Een alinea die niet terugloopt op een smal scherm van een telefoon.</p>",
        "<p>Een alinea die wel terugloopt op een smal scherm van een telefoon.</p>",
        styled("p{inline-size:600px}"),
        styled("p{max-inline-size:600px}"),
    ),
    Barrier(
        "lang-woord",
        "1.4.10",
        f"<p>{LONG}</p>",
        f"<p>{LONG}</p>",
        wrong_head=HEAD,
        right_head=styled("p{overflow-wrap:anywhere}"),
    ),
    Barrier(
        "geluid-vanzelf",
        "1.4.2",
        f'<p>Een raadslid spreekt over het strand.</p><audio autoplay src="{SOUND}"></audio>',
        f'<p>Een raadslid spreekt over het strand.</p><audio controls src="{SOUND}"></audio>',
    ),
    Barrier(
        "naam-niet-toegestaan",
        "1.3.1",
        '<p>Van <span aria-label="vroeger 100 euro">100</span> voor 50 euro.</p>',
        '<p>Van <span role="img" aria-label="vroeger 100 euro">100</span> voor 50 euro.</p>',
    ),
    Barrier(
        "kolomkop-zonder-cellen",
        "1.3.1",
        "<table><tr><th>Afval</th><th>Dag</th></tr><tr><td>Papier</td></tr></table>",
        "<table><tr><th>Afval</th><th>Dag</th></tr><tr><td>Papier</td><td>Maandag</td></tr></table>",
    ),
    Barrier(
        "cellen-noemen-een-andere-kop",
        "1.3.1",
        '<table><tr><th id="a">Afval</th><th>Dag</th></tr><tr><td headers="a">Papier</td><td headers="a">Maandag</td></tr></table>',
        '<table><tr><th id="a">Afval</th><th id="b">Dag</th></tr><tr><td headers="a">Papier</td><td headers="b">Maandag</td></tr></table>',
    ),
    Barrier(
        "naam-zonder-rol",
        "1.3.1",
        '<p role="none" aria-label="vroeger 100 euro">Nu 50 euro.</p>',
        "<p>Vroeger 100 euro. Nu 50 euro.</p>",
    ),
    Barrier(
        "rooster-kolomkop-zonder-cellen",
        "1.3.1",
        '<div role="table"><div role="row"><b role="columnheader">Afval</b><b role="columnheader">Dag</b></div>'
        '<div role="row"><i role="cell">Papier</i></div></div>',
        '<div role="table"><div role="row"><b role="columnheader">Afval</b><b role="columnheader">Dag</b></div>'
        '<div role="row"><i role="cell">Papier</i><i role="cell">Maandag</i></div></div>',
    ),
    Barrier(
        "verplicht-niet-te-zien",
        "U.5.1",
        '<form><label for="a">Vraag</label> <input id="a" required> <label for="b">Kenteken</label> <input id="b"></form>',
        '<form><label for="a">Vraag</label> <input id="a" required> <label for="b">Kenteken (niet verplicht)</label> '
        '<input id="b"></form>',
    ),
    Barrier(
        "autocomplete-ontbreekt",
        "1.3.5",
        '<form><label for="a">Uw e-mailadres</label> <input id="a" type="email"></form>',
        '<form><label for="a">Uw e-mailadres</label> <input id="a" type="email" autocomplete="email"></form>',
    ),
    Barrier(
        "keuzes-zonder-groep",
        "1.3.1",
        '<p>Hebt u een tuin?</p><label><input type="radio" name="t"> Ja</label> <label><input type="radio" name="t"> Nee</label>',
        "<fieldset><legend>Hebt u een tuin?</legend>"
        '<label><input type="radio" name="t"> Ja</label> <label><input type="radio" name="t"> Nee</label></fieldset>',
    ),
    Barrier(
        "foutmelding-los",
        "3.3.1",
        '<label for="a">Vraag</label> <input id="a" aria-invalid="true" aria-describedby="weg"><p>Vul uw vraag in.</p>',
        '<label for="a">Vraag</label> <input id="a" aria-invalid="true" aria-describedby="m"><p id="m">Vul uw vraag in.</p>',
    ),
    Barrier(
        "afgesneden-bij-vergroten",
        "1.4.4",
        f'<div class="vak">{SENTENCE * 2}</div>',
        f'<div class="vak">{SENTENCE * 2}</div>',
        styled(".vak{block-size:1.5em;overflow:hidden}"),
        styled(".vak{min-block-size:1.5em;overflow:hidden}"),
    ),
    Barrier(
        "regel-doormidden",
        "1.4.4",
        f'<div class="vak">{SENTENCE}</div>',
        f'<div class="vak">{SENTENCE}</div>',
        styled(".vak{block-size:9px;overflow:clip}"),
        styled(".vak{overflow:clip}"),
    ),
    Barrier(
        "tekstafstand-snijdt-af",
        "1.4.12",
        '<p class="vak">Een kop op een kaart</p>',
        '<p class="vak">Een kop op een kaart</p>',
        styled(".vak{inline-size:9em;block-size:1.2em;line-height:1.2;white-space:nowrap;overflow:hidden}"),
        styled(".vak{min-inline-size:9em;inline-size:fit-content;line-height:1.2;white-space:nowrap;overflow:hidden}"),
    ),
    Barrier(
        "tekstafstand-over-elkaar",
        "1.4.12",
        f'<div class="vak">{SENTENCE}</div><p>En daarna de volgende alinea met tekst.</p>',
        f'<div class="vak">{SENTENCE}</div><p>En daarna de volgende alinea met tekst.</p>',
        styled("p{margin:0} .vak{max-inline-size:13em;block-size:4.8em;line-height:1.2}"),
        styled("p{margin:0} .vak{max-inline-size:13em;min-block-size:4.8em;line-height:1.2}"),
    ),
    Barrier(
        "link-weg-op-smal-scherm",
        "1.4.10",
        '<p class="breed"><a href="/afval/">Afval</a></p><p><label for="z">Zoek</label> <input id="z" role="combobox" aria-expanded="false"></p>',
        '<p class="breed"><a href="/afval/">Afval</a></p><button aria-expanded="false">Menu</button>',
        styled("@media (max-width:500px){.breed{display:none}}"),
        styled("@media (max-width:500px){.breed{display:none}} @media (min-width:501px){button{display:none}}"),
    ),
    Barrier(
        "tekst-weg-op-smal-scherm",
        "1.4.10",
        '<p class="breed">Neem uw oude paspoort mee als u het nieuwe komt ophalen.</p><p>Tekst.</p>',
        '<p class="breed">Neem uw oude paspoort mee als u het nieuwe komt ophalen.</p><p class="smal">Neem uw <b>oude paspoort</b> mee '
        "als u het nieuwe komt ophalen.</p>",
        styled("@media (max-width:500px){.breed{display:none}}"),
        styled("@media (max-width:500px){.breed{display:none}} @media (min-width:501px){.smal{display:none}}"),
    ),
    Barrier(
        "letters-naar-venster",
        "1.4.4",
        "<p>Neem uw oude paspoort mee.</p>",
        "<p>Neem uw oude paspoort mee.</p>",
        styled("p{font-size:1.6vw}"),
        styled("p{font-size:calc(1rem + .5vw)}"),
    ),
    Barrier(
        "vraagt-te-draaien",
        "1.3.4",
        '<p class="vraag">Draai uw telefoon een kwartslag</p><p>Tekst van de pagina.</p>',
        '<p class="vraag">Draai uw telefoon voor een groter beeld</p><p>Tekst van de pagina.</p>',
        styled(
            "@media (orientation:portrait){.vraag{position:fixed;inset:0;margin:0;background:#fff;z-index:1}} "
            "@media (orientation:landscape){.vraag{display:none}}"
        ),
        styled("@media (orientation:landscape){.vraag{display:none}}"),
    ),
    Barrier(
        "op-zijn-kant-door-script",
        "1.3.4",
        f"<script>{TURN.format('0deg', '90deg')}</script>",
        f"<script>{TURN.format('0deg', '0deg')}</script>",
    ),
    Barrier("stijl-in-html", "U.2.1", '<p style="margin: 0">Tekst.</p>', "<p>Tekst.</p>"),
    Barrier("script-in-html", "U.2.2", '<button onclick="alert(1)">Meer lezen</button>', "<button>Meer lezen</button>"),
    in_head("tekenset-ontbreekt", "U.8.1", HEAD.replace('<meta charset="utf-8">', "")),
)

LEFT_ALONE = {
    "tekst-bij-link-weg.html": '<ul><li><a href="/a/">Afval</a><p class="breed">Lees wat u met uw oude spullen en afval kunt doen.</p></li></ul>',
    "tekst-achter-knop.html": '<p class="breed" id="t">Lees wat u met uw oude spullen en uw afval kunt doen.</p>'
    '<p><button aria-expanded="false" aria-controls="t">Meer over afval</button></p>',
    "tabel-breed.html": f"<table><tr>{'<th>Nummer-van-de-kolom</th>' * 9}</tr><tr>{'<td>1</td>' * 9}</tr></table>",
    "afbeelding-breed.html": f'<img src="{IMAGE}" alt="Kaart" width="900" height="40">',
    "afbeelding-in-link.html": f'<p><a href="/a/"><img src="{IMAGE}" alt="Kaart" width="900" height="40"></a></p>',
    "code-breed.html": f"<pre>{'breed ' * 60}</pre>",
    "eigen-schuifbalk.html": f'<div class="vak" tabindex="0" role="region" aria-label="Lijst"><p class="w">{"a b " * 60}</p></div>',
    "kader-achter-dialoog.html": '<iframe title="Links" tabindex="-1" srcdoc="<html lang=nl><title>L</title><a href=/>Home</a>">'
    '</iframe><dialog aria-label="Privacy"><button>Sluiten</button></dialog>'
    "<script>document.querySelector('dialog').showModal()</script>",
    "naam-op-wat-een-naam-mag-hebben.html": '<div role="group" aria-label="Keuze"><p>a</p></div><section aria-label="Kaart">'
    '<p>b</p></section><div aria-label="Weg" hidden>c</div><p aria-roledescription="lied">d</p><div aria-live="polite">e</div>',
    "tabel-met-lege-hoek.html": "<table><tr><td></td><th>Ma</th><th>Di</th></tr><tr><th>Ochtend</th><td>open</td><td>dicht</td>"
    "</tr></table>",
    "tabel-met-tussenkoppen.html": '<table><tr><th>Wat</th><th>Kosten</th></tr><tr><th colspan="2">Paspoort</th></tr><tr>'
    '<td>Spoed</td><td>10</td></tr><tr><td>Gewoon</td><td rowspan="2">5</td></tr><tr><td>Kind</td></tr></table>',
    "verplicht-met-ster.html": '<form><label for="a" class="ster">Vraag</label> <input id="a" required>'
    '<label for="b">Kenteken</label> <input id="b"></form><form><p>Velden met een ster zijn verplicht.</p>'
    '<label for="c">Vraag</label> <input id="c" required><label for="d">Plaats</label> <input id="d"></form>',
    "tabel-zonder-gegevens.html": "<table><thead><tr><th>Wat</th><th>Dag</th></tr></thead><tbody></tbody></table>",
    "naam-op-wat-de-focus-krijgt.html": '<a href="/a/" role="none" aria-label="Afval in de wijk">Afval</a>',
    "tabel-om-en-om.html": "<table><tr><th>Naam</th><td>Jan</td><th>Plaats</th><td>Schoorl</td></tr></table>",
    "zelfde-link-zelfde-tekst.html": '<p>Afval:</p><p><a href="tabel-breed.html">De folder</a></p>'
    '<p>Auto:</p><p><a href="tabel-breed.html?2">De folder</a></p>',
    "zelfde-link-niemand-weet-het.html": f"<p>{LINKS[0]}</p><p>{LINKS[1]}</p>",
    "zelfde-link-onder-kop.html": f"<h2>Afval</h2><p>{LINKS[0]}</p><h2>Parkeren</h2><p>{LINKS[1]}</p>",
    "zelfde-link-in-zin.html": f"<p>Lees over afval in {LINKS[0]} of over parkeren in {LINKS[1]}.</p>",
    "zelfde-link-in-tabel.html": f"<table><tr><th>Afval</th><td><p>{LINKS[0]}</p></td></tr><tr><th>Auto</th><td><p>{LINKS[1]}</p></td></tr></table>",
    "begin-met-link.html": f'<div class="begin">{SENTENCE * 2}</div><p><a href="/a/">Lees de hele tekst</a></p>',
    "een-teken.html": '<button class="teken" aria-label="Sluiten">X</button>',
    "puntjes.html": f'<p class="puntjes">{SENTENCE * 4}</p><a href="/a/">De hele tekst</a>',
    "alleen-voorlezen.html": '<p><a href="/a/">Verder<span class="stip"> naar de inhoud van de pagina</span></a></p>',
    "ingeklapt.html": f'<div><button aria-expanded="false">Meer lezen</button><div class="klein"><p>{SENTENCE}</p></div></div>',
    "deels-ingeklapt.html": f'<div><div class="lijst"><p>{SENTENCE * 3}</p></div><button>Meer lezen</button></div>',
    "schuifdoos.html": f'<div class="klein schuif" tabindex="0" role="region" aria-label="Tekst">{SENTENCE * 9}</div>',
    "eigen-regelafstand.html": f'<p class="krap">{SENTENCE * 9}</p><p>Daarna.</p>',
    "laag-erover.html": f'<p>{SENTENCE}</p><div class="laag"><p>{SENTENCE}</p></div>',
    "zelfde-link-anders.html": '<p class="breed"><a href="/a/">Afval</a></p><p class="smal"><a href="/a/">Afval</a></p>',
    "gekanteld-label.html": '<p class="kant">Nieuw</p><p>Draai uw scherm als u dat fijn vindt.</p>',
    "focusrand-en-vlak.html": '<p><a class="vlakfocus" href="/a/">Afval</a></p>',
    "focusrand-om-donkere-knop.html": '<button class="donker">Aanvragen</button>',
    "kleur-onder-de-muis.html": '<p><a class="anders" href="/a/">Afval</a> in <b class="anders">Bergen</b></p>',
    "knoppen-van-de-browser.html": "<button>a</button><button>b</button> <input type=checkbox aria-label=Ja><input type=checkbox aria-label=Nee>",
    "veld-zonder-rand.html": '<p><label>Naam <input class="kaal"></label></p>',
    "veld-van-de-browser.html": "<p><label>Naam <input></label> <label>Uitleg <textarea></textarea></label></p>",
    "veld-als-vlak.html": '<p><label>Naam <input class="vol"></label></p>',
    "veld-in-doos.html": '<div class="doos"><input class="kaal" aria-label="Zoeken"></div>',
    "veld-met-lijn-eronder.html": '<p><label>Naam <input class="lijn"></label></p>',
    "knop-met-tekst-en-lichte-rand.html": '<button class="licht">Aanvragen</button>',
    "wachtteken.html": '<p class="draait" role="status" aria-label="Bezig met laden"></p>',
    "beweging-die-de-bezoeker-uitzet.html": '<p class="rustig">Nieuws</p>',
    "klein-lampje.html": '<p class="lampje"></p>',
    "logo.html": f'<p><img class="logo" alt="Nu aanvragen" src="{WORDS}"></p>',
    "link-in-tekening.html": '<svg role="group" aria-label="Kaart" width="90" height="40"><a href="/a/"><text y="20">Kaart</text></a></svg>',
    "verplicht-boven-het-formulier.html": '<p>Het veld Naam is verplicht.</p><form><label for="n">Naam</label> <input id="n" required>'
    '<label for="p">Plaats</label> <input id="p"></form>',
    "kader-met-eigen-hoofddeel.html": '<iframe title="Kaart" srcdoc="<html lang=nl><title>Kaart</title><main><h1>Kaart</h1></main>"></iframe>',
    "knop-met-vraagteken.html": '<button aria-label="Uitleg over het nummer">?</button>',
    "schakelaar-met-aan-en-uit.html": '<p id="s">Bericht bij ophalen</p><button role="switch" aria-checked="false" aria-labelledby="s">'
    '<span aria-hidden="true">Uit</span></button>',
    "buiten-beeld.html": '<p class="weg"><a href="/a/">Naar de inhoud</a></p><p>Tekst.</p>',
}
"""Pages that a check in a hurry would call wrong: links that are told apart, or that nobody can tell apart; only tables, images and code are wider than a small screen, what is wide
has a scroll bar of its own or waits outside the window, or an open dialog keeps the Tab key out."""
NOTHING_AT_ALL = ("kader-met-eigen-hoofddeel.html", "knop-met-vraagteken.html", "schakelaar-met-aan-en-uit.html")
"""Of these, the pages that must not even give advice or a question."""
LEFT_ALONE_CSS = """.vak{overflow-x:auto} .w{white-space:nowrap} .weg{position:absolute;left:2000px}
.puntjes{white-space:nowrap;overflow:hidden;text-overflow:ellipsis} .stip{position:absolute;width:1px;height:1px;overflow:hidden}
.klein{height:0;overflow:hidden} .schuif{height:3em;overflow:auto} .lijst{height:2.4em;overflow:hidden} .krap{line-height:1}
.laag{position:absolute;inset-block-start:3em;background:#fff;max-width:20em} .smal{display:none}
@media (max-width:500px){.breed{display:none} .smal{display:block}} .kant{rotate:90deg;width:3em} @keyframes ga{to{translate:9em}} @keyframes knip{50%{background:#fff}}
.draait{animation:ga 1s infinite;width:2em;height:2em;background:#333} .lampje{width:9px;height:9px;background:#000;animation:knip .2s 9}
@media (prefers-reduced-motion:no-preference){.rustig{animation:ga 2s infinite}} .ster::after{content:' *'} .kaal{border:0;background:#fff} .vol{border:1px solid #ddd;background:#345;color:#fff}
.begin{block-size:1.5em;overflow:hidden} .teken{color:#666;background:#000}
.doos{border:1px solid #555;padding:2px;width:fit-content} .lijn{border:1px solid #eee;border-bottom-color:#555}
.licht{border:1px solid #ddd;background:#fff;color:#123;padding:1em}
.vlakfocus:focus-visible{outline:2px solid #ddd;background:#123;color:#fff} .anders:hover{color:#800}
.donker{background:#123;color:#fff;border:0;padding:1em} .donker:focus-visible{outline:3px solid #fe9}"""
