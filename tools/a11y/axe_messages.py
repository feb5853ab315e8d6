"""Dutch sentences for axe-core's rules: what is wrong and what to do.

axe-core 4.14 has a Dutch locale of one rule and three checks, so these replace its English texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

MESSAGES = {
    "accesskeys": "Deze sneltoets (accesskey) komt vaker voor. Geef elk element een eigen sneltoets, of liever geen.",
    "area-alt": "Dit klikbare deel van de afbeelding heeft geen tekst. Beschrijf in `alt` waar het heen gaat.",
    "aria-allowed-attr": "Dit ARIA-attribuut hoort niet bij de rol van dit element. Haal het weg of kies een "
    "andere rol.",
    "aria-allowed-role": "Deze rol past niet bij dit element. Haal `role` weg of gebruik een passend element.",
    "aria-braille-equivalent": "Er is een naam voor braille, maar geen gewone naam. Geef het element ook een "
    "gewone naam.",
    "aria-command-name": "Deze knop, link of menukeuze heeft geen naam. Zet er tekst in die zegt wat er gebeurt.",
    "aria-conditional-attr": "Dit ARIA-attribuut mag hier niet zo worden gebruikt. Haal het weg.",
    "aria-deprecated-role": "Deze rol is verouderd. Gebruik een rol die nu nog bestaat.",
    "aria-dialog-name": "Dit dialoogvenster heeft geen naam. Geef het een naam met `aria-labelledby` of `aria-label`.",
    "aria-hidden-body": "De hele pagina is verborgen voor hulpsoftware. Haal `aria-hidden` van `<body>` af.",
    "aria-hidden-focus": "Dit deel is verborgen voor hulpsoftware, maar u komt er wel met de Tab-toets. "
    "Verberg het voor iedereen of voor niemand.",
    "aria-input-field-name": "Dit invoerveld heeft geen naam. Geef het een label.",
    "aria-meter-name": "Deze meter heeft geen naam. Geef hem een naam met `aria-label` of `aria-labelledby`.",
    "aria-progressbar-name": "Deze voortgangsbalk heeft geen naam. Geef hem een naam met `aria-label`.",
    "aria-prohibited-attr": "Dit element mag geen naam of dit ARIA-attribuut hebben. Haal het attribuut weg.",
    "aria-required-attr": "Bij deze rol ontbreekt een verplicht ARIA-attribuut. Voeg het toe of haal de rol weg.",
    "aria-required-children": "In een element met deze rol ontbreken de onderdelen die erbij horen, "
    "of er staat iets anders in.",
    "aria-required-parent": "Een element met deze rol moet binnen een ander element staan, zoals een lijst of menu.",
    "aria-roles": "Deze rol bestaat niet. Gebruik een bestaande rol of haal `role` weg.",
    "aria-tab-name": "Dit tabblad heeft geen naam. Zet er tekst in.",
    "aria-text": "In een element met `role=text` mag niets staan dat u kunt bedienen.",
    "aria-toggle-field-name": "Dit aankruisvak of deze schakelaar heeft geen naam. Geef er een label bij.",
    "aria-tooltip-name": "Deze toelichting (tooltip) heeft geen tekst.",
    "aria-treeitem-name": "Dit onderdeel van de boom heeft geen naam. Zet er tekst in.",
    "aria-valid-attr": "Dit ARIA-attribuut bestaat niet. Controleer de spelling.",
    "aria-valid-attr-value": "De waarde van dit ARIA-attribuut klopt niet, of verwijst naar iets dat er niet is.",
    "autocomplete-valid": "De waarde van `autocomplete` klopt niet. Gebruik een bestaande waarde, zoals `email`.",
    "avoid-inline-spacing": "De afstand tussen letters, woorden of regels staat vast in de pagina. "
    "Bezoekers kunnen die niet ruimer maken. Haal `!important` weg.",
    "blink": "Deze tekst knippert. Gebruik geen `<blink>`.",
    "button-name": "Deze knop heeft geen naam. Zet er tekst in die zegt wat de knop doet.",
    "bypass": "Wie een toetsenbord gebruikt, kan niet meteen naar de inhoud. "
    "Maak een link naar de inhoud bovenaan, of gebruik `<main>` en koppen.",
    "color-contrast": "De kleur van de tekst verschilt te weinig van de achtergrond.",
    "css-orientation-lock": "De pagina werkt maar in één stand van het scherm. Laat haar liggend én staand werken.",
    "definition-list": "In een `<dl>` mogen alleen `<dt>` en `<dd>` staan, in die volgorde.",
    "dlitem": "Een `<dt>` of `<dd>` hoort in een `<dl>`.",
    "document-title": "De pagina heeft geen titel. Geef haar een titel die zegt waar de pagina over gaat.",
    "duplicate-id-aria": "Deze `id` komt vaker voor, terwijl een label of ARIA-attribuut ernaar verwijst. "
    "Geef elk element een eigen `id`.",
    "empty-heading": "Deze kop is leeg. Zet er tekst in of haal de kop weg.",
    "empty-table-header": "Deze kopcel van de tabel is leeg. Zet er tekst in, of maak er een gewone cel van.",
    "form-field-multiple-labels": "Dit invoerveld heeft meer dan één label. Geef het één label.",
    "frame-focusable-content": "In dit kader (iframe) staat iets dat u kunt bedienen, maar de Tab-toets komt er niet. "
    "Haal `tabindex=-1` weg.",
    "frame-tested": "De inhoud van dit kader (iframe) komt van een andere website en is niet getoetst.",
    "frame-title": "Dit kader (iframe) heeft geen naam. Beschrijf in `title` wat erin staat.",
    "frame-title-unique": "Er zijn meer kaders (iframes) met deze naam. Geef elk kader een eigen `title`.",
    "heading-order": "Er is een kopniveau overgeslagen. Gebruik na een kop van niveau 2 eerst niveau 3.",
    "html-has-lang": "De pagina zegt niet in welke taal zij is. Zet `lang` op het element `<html>`.",
    "html-lang-valid": "De taal van de pagina bestaat niet. Gebruik bijvoorbeeld `lang=nl`.",
    "html-xml-lang-mismatch": "`lang` en `xml:lang` noemen een andere taal. Gebruik twee keer dezelfde.",
    "image-alt": "Deze afbeelding heeft geen alternatieve tekst. Beschrijf haar in `alt`, of maak `alt` leeg als zij "
    "alleen versiering is.",
    "image-redundant-alt": "De alternatieve tekst herhaalt de tekst ernaast. Maak `alt` leeg.",
    "input-button-name": "Deze knop heeft geen naam. Zet in `value` wat de knop doet.",
    "input-image-alt": "Deze knop is een afbeelding zonder tekst. Zet in `alt` wat de knop doet.",
    "label": "Dit invoerveld heeft geen label. Zet er een `<label>` bij die zegt wat u moet invullen.",
    "label-content-name-mismatch": "Wat u ziet staan, komt niet voor in de naam voor hulpsoftware. "
    "Laat de naam beginnen met de zichtbare tekst.",
    "label-title-only": "Dit invoerveld heeft geen zichtbaar label. Zet er een `<label>` bij.",
    "landmark-banner-is-top-level": "De kop van de pagina (`<header>`) staat binnen een ander onderdeel. "
    "Zet hem erbuiten.",
    "landmark-contentinfo-is-top-level": "De voet van de pagina (`<footer>`) staat binnen een ander onderdeel. "
    "Zet hem erbuiten.",
    "landmark-main-is-top-level": "`<main>` staat binnen een ander onderdeel. Zet het erbuiten.",
    "landmark-no-duplicate-banner": "Er is meer dan één paginakop (`<header>`). Houd er één.",
    "landmark-no-duplicate-contentinfo": "Er is meer dan één paginavoet (`<footer>`). Houd er één.",
    "landmark-no-duplicate-main": "Er is meer dan één `<main>`. Houd er één.",
    "landmark-one-main": "De pagina heeft geen `<main>`. Zet de inhoud van de pagina daarin.",
    "landmark-unique": "Er zijn meer onderdelen van dit soort zonder eigen naam. Geef elk een eigen `aria-label`.",
    "link-in-text-block": "Deze link verschilt alleen door kleur van de tekst eromheen. Onderstreep links in tekst.",
    "link-name": "Deze link heeft geen tekst. Schrijf op waar de link heen gaat.",
    "list": "In een lijst (`<ul>` of `<ol>`) mogen alleen lijstonderdelen (`<li>`) staan.",
    "listitem": "Dit lijstonderdeel (`<li>`) staat niet in een lijst. Zet er `<ul>` of `<ol>` omheen.",
    "marquee": "Deze tekst beweegt vanzelf. Gebruik geen `<marquee>`.",
    "meta-refresh": "De pagina ververst zichzelf of stuurt na een tijd door. Laat de bezoeker dat zelf doen.",
    "meta-viewport": "Bezoekers kunnen niet inzoomen. Haal `user-scalable=no` en `maximum-scale` weg.",
    "meta-viewport-large": "Bezoekers kunnen maar beperkt inzoomen. Haal `maximum-scale` weg.",
    "nested-interactive": "Dit element geldt voor een schermlezer als één geheel, maar er zit iets in dat u kunt bedienen. Haal ze uit elkaar.",
    "no-autoplay-audio": "Er speelt vanzelf geluid af. Laat de bezoeker het zelf starten.",
    "object-alt": "Dit ingesloten bestand heeft geen tekst. Beschrijf het in `aria-label` of in het element.",
    "page-has-heading-one": "De pagina heeft geen kop van niveau 1. Geef haar één hoofdkop.",
    "presentation-role-conflict": "Dit element is als versiering gemerkt, maar kan toch worden bediend "
    "of heeft een naam.",
    "region": "Dit deel van de pagina staat in geen enkel onderdeel. Zet het in `<header>`, `<nav>`, "
    "`<main>` of `<footer>`.",
    "role-img-alt": "Dit element is als afbeelding gemerkt, maar heeft geen tekst. Beschrijf het in `aria-label`.",
    "scope-attr-valid": "`scope` staat op de verkeerde plaats of heeft een verkeerde waarde. "
    "Gebruik `col` of `row` op `<th>`.",
    "scrollable-region-focusable": "In dit deel kunt u schuiven, maar niet met het toetsenbord. Geef het `tabindex=0`.",
    "select-name": "Deze keuzelijst heeft geen label. Zet er een `<label>` bij.",
    "server-side-image-map": "Deze klikbare afbeelding werkt alleen met een muis. Gebruik gewone links.",
    "skip-link": "De link naar de inhoud gaat nergens heen. Laat hem verwijzen naar een `id` die bestaat.",
    "summary-name": "Dit uitklapblok heeft geen naam. Zet tekst in `<summary>`.",
    "svg-img-alt": "Deze tekening (svg) heeft geen tekst. Voeg een `<title>` of `aria-label` toe.",
    "tabindex": "Dit element heeft een `tabindex` groter dan 0. Daardoor klopt de volgorde van de Tab-toets niet.",
    "table-duplicate-name": "De tabel heeft twee keer dezelfde naam. Houd alleen `<caption>`.",
    "target-size": "Dit kunt u moeilijk aanwijzen: het is te klein en staat te dicht op iets anders. "
    "Maak het minstens 24 bij 24 pixels.",
    "td-headers-attr": "Deze cel verwijst naar een kopcel die er in deze tabel niet is.",
    "th-has-data-cells": "Bij deze kopcel horen geen cellen. Maak er een gewone cel van of vul de tabel aan.",
    "valid-lang": "De taal van dit stuk tekst bestaat niet. Gebruik bijvoorbeeld `lang=en`.",
    "video-caption": "Deze video heeft geen ondertiteling. Voeg een bestand met ondertitels toe.",
}
UNSURE = {
    "aria-hidden-focus": "Controleer of u hier met de Tab-toets kunt komen. Dat mag niet, want het is verborgen voor "
    "hulpsoftware.",
    "color-contrast": "Het contrast is hier niet te meten, bijvoorbeeld door een plaatje of verloop achter de tekst. "
    "Kijk of de tekst goed leesbaar is.",
    "frame-tested": MESSAGES["frame-tested"] + " Toets die inhoud apart.",
    "label-content-name-mismatch": "Kijk of dit woord een plaatje is uit een lettertype dat hier niet laadt. Is het gewone "
    "tekst, laat de naam voor hulpsoftware dan met die tekst beginnen.",
    "link-in-text-block": "Kijk of deze link zonder kleur te herkennen is in de tekst, bijvoorbeeld door "
    "een streep eronder.",
    "no-autoplay-audio": "Kijk of hier vanzelf geluid speelt dat langer dan 3 seconden duurt.",
    "skip-link": "Kijk of deze link echt naar de inhoud springt.",
    "target-size": "Kijk of dit goed aan te wijzen is: minstens 24 bij 24 pixels, of genoeg ruimte eromheen.",
    "video-caption": "Kijk of deze video goede ondertiteling heeft, of geen geluid.",
}
"""Other words where axe could not decide and the sentence above would say too much."""


def message(rule: str, checks: Iterable[Mapping[str, Any]]) -> str:
    """The sentence for a barrier that is certain."""
    return MESSAGES.get(rule, f"Axe vindt hier een fout ({rule}).") + contrast(checks)


ONE_CHARACTER = (
    "Dit ene teken valt te weinig op tegen zijn achtergrond. Is het een letter, dan is dat een fout; is het een plaatje in "
    "de vorm van een teken, kijk dan of het goed te zien is."
)
"""No picture can settle this: whether it is text depends on what it means (WCAG 1.4.3 or 1.4.11)."""


def unsure_message(rule: str, checks: Iterable[Mapping[str, Any]] = ()) -> str:
    """The sentence for something that a person has to judge."""
    reasons = {data.get("messageKey") for check in checks if isinstance(data := check.get("data"), dict)}
    if rule == "color-contrast" and "shortTextContent" in reasons:
        return ONE_CHARACTER
    return UNSURE.get(rule, f"Beoordeel zelf of dit klopt: {MESSAGES.get(rule, rule)}")


def contrast(checks: Iterable[Mapping[str, Any]]) -> str:
    """The measured contrast, where there is one: which colours, how much it is and how much it must be."""
    for check in checks:
        data = check.get("data")
        if check.get("id") == "color-contrast" and isinstance(data, dict) and data.get("contrastRatio"):
            ratio, needed = (str(data[key]).replace(".", ",") for key in ("contrastRatio", "expectedContrastRatio"))
            wanted = needed.removesuffix(":1")
            colours = f"{data['fgColor']} op {data['bgColor']}"
            return f" Het contrast van {colours} is {ratio}:1; het moet minstens {wanted}:1 zijn."
    return ""
