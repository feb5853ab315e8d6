"""Barriers that a developer can make in a template."""

from __future__ import annotations

from tests.browser.faults.fault import Fault

P = "theme/partials"
FRAME, HEADER, FOOTER = f"{P}/raam.html", f"{P}/kop.html", f"{P}/voet.html"
TEXT, FORM, SEARCH = f"{P}/tekst.html", f"{P}/feedback.html", f"{P}/zoekformulier.html"
EMPTY = '<a href="/sitemap/"></a>'


def changed(name: str, expects: str, path: str, right: str, wrong: str, build: str = "een", at: str = "") -> Fault:
    """Something in a template that is made wrong; its twin is the template as it is."""
    return Fault(name, expects, path, wrong, right, right, at or wrong.splitlines()[0], build)


def added(name: str, expects: str, path: str, after: str, wrong: str, right: str, build: str = "een") -> Fault:
    """Something that is put on a line of its own under a line of a template."""
    return Fault(name, expects, path, f"{after}\n{wrong}", f"{after}\n{right}", after, wrong, build)


FAULTS = (
    added("voet-link-leeg", "2.4.4", FOOTER, '<div class="gm-voet__binnen gm-breedte">', '<p><a href="/sitemap/"></a></p>',
          '<p><a href="/sitemap/">Overzicht van alles</a></p>'),
    added("voet-plaatje", "1.1.1", FOOTER, '<section aria-labelledby="voet-contact">', '<img src="/assets/img/logo.svg" width="40" height="40">',
          '<img src="/assets/img/logo.svg" width="40" height="40" alt="Wapen van Bergen">'),
    changed("kop-stijl", "U.2.1", HEADER, '<div class="gm-kop__binnen gm-breedte">', '<div class="gm-kop__binnen gm-breedte" style="opacity: 1">'),
    changed("kop-script", "U.2.2", HEADER, '<ul class="gm-menu__lijst">', '<ul class="gm-menu__lijst" onmouseover="0">'),
    changed("kruimelpad-kapot", "1.3.1", f"{P}/paginakop.html", '<ol class="gm-broodkruimel__lijst">', '<ol class="gm-broodkruimel__lijst"><div>Kruimel</div>'),
    changed("overzicht-kapot", "1.3.1", TEXT, '<dl class="gm-overzicht__lijst">', '<dl class="gm-overzicht__lijst"><p>Los</p>'),
    changed("reactie-zonder-label", "4.1.2", FORM,
            '<textarea id="tekst" name="tekst" rows="5" maxlength="1000"></textarea>',
            '<textarea id="reactietekst" name="tekst" rows="5" maxlength="1000"></textarea>'),
    changed("wet-zonder-naam", "4.1.2", f"{P}/grondslag.html", '<summary class="gm-grondslag__kop">Wet- en regelgeving</summary>', '<summary class="gm-grondslag__kop"></summary>'),
    changed("letters-rol", "4.1.2", f"{P}/letters.html", '<div class="gm-filter"></div>', '<div class="gm-filter" role="zoeken"></div>'),
    added("bereik-kader", "4.1.2", f"{P}/bereik.html", '<h2 id="bereik">Contact en openingstijden</h2>',
          '<iframe srcdoc="<html lang=nl><title>R</title><p>Route</p></html>"></iframe>',
          '<iframe title="Route" srcdoc="<html lang=nl><title>R</title><p>Route</p></html>"></iframe>'),
    changed("verantwoording-link", "2.4.4", f"{P}/verantwoording.html", '<p class="gm-afdruk">{{ gm_site.adres }}{{ gm.url }}</p>',
            '<p class="gm-afdruk"><a href="/contact/">klik hier</a></p>'),
    changed("niet-gevonden-link", "2.4.4", "theme/404.html", '<li>Kijk bij <a href="/alle-onderwerpen-a-z/">alle onderwerpen van A tot Z</a>.</li>',
            '<li>Kijk <a href="/alle-onderwerpen-a-z/">hier</a>.</li>'),
    added("feedback-aria", "4.1.2", FORM, "<legend>Was de informatie nuttig?</legend>", '<span role="slider" tabindex="0" aria-label="Cijfer"></span>',
          '<span role="slider" tabindex="0" aria-label="Cijfer" aria-valuenow="5"></span>'),
    changed("taal-ontbreekt", "3.1.1", FRAME, '<html lang="nl" class="gm-pagina">', '<html class="gm-pagina">', "twee"),
    changed("inzoomen-verboden", "1.4.4", FRAME, '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="viewport" content="width=device-width, user-scalable=no">', "twee"),
    changed("tekenset-ontbreekt", "U.8.1", FRAME, '<meta charset="utf-8">', "<!-- tekenset -->", "twee", at="<head>"),
    changed("overslaan-kapot", "2.4.1", HEADER, '<a class="gm-overslaan" href="#inhoud">', '<a class="gm-overslaan" href="#nergens">', "twee"),
    changed("menu-naam-dubbel", "landmark-unique", FOOTER, '<nav aria-labelledby="voet-site">', '<nav aria-labelledby="voet-vind" class="dubbel">', "twee"),
    changed("zoekknop-leeg", "4.1.2", SEARCH, '<button class="gm-zoek__knop" type="submit">Zoeken</button>',
            '<button class="gm-zoek__knop" type="submit"></button>', "twee"),
    changed("zoekveld-zonder-label", "4.1.2", SEARCH, '<label class="gm-zoek__label" for="{{ id }}">Waar bent u naar op zoek?</label>',
            '<span class="gm-zoek__label">Waar bent u naar op zoek?</span>', "drie",
            at='<input class="gm-zoek__veld" type="search"'),
    changed("zoekknop-heet-anders", "3.2.4", SEARCH, '<button class="gm-zoek__knop" type="submit">Zoeken</button>',
            '<button class="gm-zoek__knop" type="submit">{{ "Vind" if gm and gm.lijst == "a-z" else "Zoeken" }}</button>'),
    added("voet-link-twee", "2.4.4", FOOTER, '<h2 class="gm-voet__kop" id="voet-site">Over deze site</h2>', '<a href="{{ gm_site.contact.url }}"></a>',
          '<a href="{{ gm_site.contact.url }}">Contact en service</a>', "negen"),
    changed("titel-weg", "2.4.2", FRAME, "<title>{{ titel | e }}</title>", "<title></title>", "drie"),
    changed("ververst-zichzelf", "2.2.1", FRAME, '<meta name="color-scheme" content="light dark">',
            '<meta http-equiv="refresh" content="30; url=/">', "drie"),
    changed("taal-van-pagina-fout", "3.1.1", FRAME, '<html lang="nl" class="gm-pagina">', '<html lang="xx1" class="gm-pagina">', "drie"),
    changed("hoofdkop-weg", "page-has-heading-one", f"{P}/paginakop.html", '<h1 class="gm-paginakop__titel">{{ gm.titel | e }}</h1>',
            '<p class="gm-paginakop__titel">{{ gm.titel | e }}</p>', "drie"),
    changed("menu-volgorde", "tabindex", HEADER, '<a class="gm-kop__naam" href="/">', '<a class="gm-kop__naam" tabindex="2" href="/">', "drie"),
    changed("lezen-zonder-groep", "1.3.1", FORM, '<fieldset class="gm-feedbackformulier__keuze">', '<div class="gm-feedbackformulier__keuze">', "een",
            at="<label><input type=\"radio\" name=\"antwoord\" value=\"ja\" required> Ja</label>"),
    changed("hoofddeel-weg", "landmark-one-main", FRAME, '<main class="gm-hoofd" id="inhoud" tabindex="-1">', '<div class="gm-hoofd" id="inhoud" tabindex="-1">', "vier"),
    changed("taal-van-andere", "3.1.1", FRAME, '<html lang="nl" class="gm-pagina">', '<html lang="en" class="gm-pagina">', "vier"),
)  # fmt: skip
