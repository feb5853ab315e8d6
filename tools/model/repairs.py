"""How an editor repairs in Markdown what a rule found: what was written, and what to write instead.

Only for what an editor can write; the rest is in the theme and is repaired there.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Repair:
    """A line of Markdown as it is wrong, and the same line repaired."""

    wrong: str
    right: str


IMAGE = Repair("![](../bestanden/raadhuis.jpg)", "![Het raadhuis van Bergen](../bestanden/raadhuis.jpg)")
LINK = Repair("Klik [hier](afval.md).", "Bekijk [wanneer wij uw afval ophalen](afval.md).")
LINK_EMPTY = Repair("[](afval.md)", "[Afval aanbieden](afval.md)")
HEADING = Repair("## Kosten\n\n#### Korting", "## Kosten\n\n### Korting")
LIST = Repair("<ul><p>Paspoort</p></ul>", "- Paspoort\n- Foto")
TABLE = Repair("<table><tr><td>Dag</td><td>Soort</td></tr></table>", "| Dag | Soort |\n|---|---|\n| Maandag | Papier |")
FRAME = Repair('<iframe src="kaart.html"></iframe>', '<iframe src="kaart.html" title="Kaart van het strand"></iframe>')
LANGUAGE = Repair('<span lang="engels">Brexit</span>', '<span lang="en">Brexit</span>')
PLAIN = Repair('<p style="color: red">Let op: kom op tijd.</p>', "**Let op:** kom op tijd.")
HTML_AWAY = Repair('<button onclick="open()">Aanvragen</button>', "[Paspoort aanvragen](paspoort-aanvragen.md)")
FORM_AWAY = Repair("<input> in de tekst", "Een link naar het formulier: [Melding doen](melding-doen.md)")
NO_ROLE = Repair('<p role="knop" aria-expanded="ja">Let op</p>', "**Let op**")
LONG_WORD = Repair("Een lang woord of adres dat niet past", "Kortere woorden, of een link met gewone woorden")
REPAIRS = {
    "image-alt": IMAGE,
    "alt-zegt-niets": Repair("![raadhuis.jpg](../bestanden/raadhuis.jpg)", IMAGE.right),
    "image-redundant-alt": Repair(
        "![Afval](bestanden/bak.jpg) Afval", '<img src="bestanden/bak.jpg" alt=""> Afval (versiering: lege `alt`)'
    ),
    "role-img-alt": IMAGE,
    "svg-img-alt": IMAGE,
    "linktekst": LINK,
    "link-name": LINK_EMPTY,
    "link-in-text-block": Repair('<a href="/afval/" class="kaal">afval</a>', "[afval](afval.md)"),
    "empty-heading": Repair("## ", "## Kosten"),
    "heading-order": HEADING,
    "page-has-heading-one": Repair("# Paspoort in de tekst", "titel: Paspoort aanvragen (bovenaan de pagina)"),
    "meer-hoofdkoppen": Repair("# Kosten", "## Kosten"),
    "list": LIST,
    "listitem": LIST,
    "definition-list": LIST,
    "dlitem": LIST,
    "th-has-data-cells": TABLE,
    "td-headers-attr": TABLE,
    "empty-table-header": Repair("| | Papier |\n|---|---|", "| Dag | Papier |\n|---|---|"),
    "scope-attr-valid": TABLE,
    "table-duplicate-name": TABLE,
    "frame-title": FRAME,
    "frame-title-unique": FRAME,
    "frame-tested": FRAME,
    "valid-lang": LANGUAGE,
    "document-title": Repair("titel:", "titel: Paspoort aanvragen"),
    "titel-dubbel": Repair("titel: Aanvragen", "titel: Paspoort aanvragen"),
    "stijl-in-html": PLAIN,
    "avoid-inline-spacing": PLAIN,
    "color-contrast": PLAIN,
    "blink": Repair("<blink>Nieuw</blink>", "**Nieuw**"),
    "marquee": Repair("<marquee>Nieuws</marquee>", "**Nieuws**"),
    "script-in-html": HTML_AWAY,
    "button-name": HTML_AWAY,
    "label": FORM_AWAY,
    "select-name": FORM_AWAY,
    "label-bij-ander-veld": FORM_AWAY,
    "autocomplete-valid": FORM_AWAY,
    "form-field-multiple-labels": FORM_AWAY,
    "tabindex": Repair('[Afval](afval.md){ tabindex="3" }', "[Afval](afval.md)"),
    "accesskeys": Repair('[Afval](afval.md){ accesskey="a" }', "[Afval](afval.md)"),
    "aria-roles": NO_ROLE,
    "aria-allowed-role": NO_ROLE,
    "aria-allowed-attr": NO_ROLE,
    "aria-prohibited-attr": NO_ROLE,
    "aria-required-attr": NO_ROLE,
    "aria-valid-attr": NO_ROLE,
    "aria-valid-attr-value": NO_ROLE,
    "aria-hidden-focus": Repair('<div aria-hidden="true">[Afval](afval.md)</div>', "[Afval](afval.md)"),
    "duplicate-id-aria": Repair("## Kosten {#a}\n\n## Termijn {#a}", "## Kosten\n\n## Termijn"),
    "video-caption": Repair(
        '<video src="raad.mp4"></video>',
        '<video src="raad.mp4" controls><track kind="captions" src="raad.vtt" srclang="nl"></video>',
    ),
    "no-autoplay-audio": Repair('<audio src="a.mp3" autoplay>', '<audio src="a.mp3" controls>'),
    "past-niet-op-smal-scherm": LONG_WORD,
    "alt-overbodig": Repair(
        "![Afbeelding van het strand](bestanden/strand.jpg)", "![Het strand bij laag water](bestanden/strand.jpg)"
    ),
    "linktekst-adres": Repair(
        "[https://www.overheid.nl/p?id=5](https://www.overheid.nl/p?id=5)",
        "[uw rechten](https://www.overheid.nl/p?id=5)",
    ),
    "zelfde-linktekst": Repair(
        "[de regels](strand.md) en [de regels](duin.md)",
        "[de regels op het strand](strand.md) en [in het duin](duin.md)",
    ),
    "kop-zegt-niets": Repair("## Lorem ipsum", "## Kosten"),
    "kop-zonder-tekst": Repair("## Kosten\n\n## Betalen", "## Kosten\n\nEen paspoort kost {feit:nl.paspoort_18plus}."),
    "kop-nagemaakt": Repair("**Kosten**", "## Kosten"),
    "lijst-nagemaakt": Repair("1) Bel ons.<br>2) Noem uw naam.", "1. Bel ons.\n2. Noem uw naam."),
    "tabel-nagemaakt": Repair("Maandag ..... Papier", TABLE.right),
    "tabel-koppen": TABLE,
    "tabelkop-zonder-cellen": TABLE,
    "taal-van-deel": Repair(
        "You need a passport to travel abroad.", '<p lang="en">You need a passport to travel abroad.</p>'
    ),
    "alleen-te-zien": Repair("Klik op de groene knop rechts.", "Klik op de knop “Aanvragen”."),
    "gesloten-bestandsvorm": Repair(
        "[het formulier](bestanden/formulier.docx)", "[het formulier](bestanden/formulier.odt)"
    ),
    "tabel-opbouw": Repair(
        "| Dag | Soort |\n|---|---|", "Zo halen wij het op:\n\n| Dag | Soort |\n|---|---|\n| Maandag | Papier |"
    ),
    "titel-zonder-alt": Repair('![](bestanden/raadhuis.jpg "Het raadhuis")', IMAGE.right),
    "nieuw-venster": Repair(
        '[Kadaster](https://www.kadaster.nl){ target="_blank" }', "[Kadaster](https://www.kadaster.nl)"
    ),
    "bestand-onverwacht": Repair("[Nota afval](bestanden/nota.pdf)", "[Nota afval (pdf, 2 MB)](bestanden/nota.pdf)"),
    "link-naar-opname": Repair(
        "[Luister naar de raad](bestanden/raad.mp3)",
        "[Luister naar de raad](bestanden/raad.mp3) of [lees het uitgeschreven verslag](raad.md)",
    ),
    "leesrichting": Repair('<p lang="ar">مرحبا</p>', '<p lang="ar" dir="rtl">مرحبا</p>'),
    "losse-sluittag": Repair("Kom op tijd.</span>", "Kom op tijd."),
    "keuzes-zonder-groep": FORM_AWAY,
    "groep-zonder-naam": FORM_AWAY,
    "veldlabel": FORM_AWAY,
    "label-alleen-placeholder": FORM_AWAY,
    "autocomplete": FORM_AWAY,
    "kader-zonder-link": Repair(
        '<iframe src="https://kaart.nl/"></iframe>',
        '<iframe src="https://kaart.nl/" title="Kaart"></iframe> [Bekijk de kaart](https://kaart.nl/)',
    ),
    "afkorting-zonder-uitleg": Repair("<abbr>RUD</abbr>", '<abbr title="regionale uitvoeringsdienst">RUD</abbr>'),
}


def in_markdown(rule: str, path: str) -> Repair | None:
    """The repair, when an editor is the one who repairs it: in a file of Markdown."""
    return REPAIRS.get(rule) if path.endswith(".md") else None
