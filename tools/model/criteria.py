"""The success criteria of WCAG 2.2, levels A and AA, with their Dutch names, and how a report names them."""

from __future__ import annotations

NAMES = {
    "1.1.1": "Niet-tekstuele content",
    "1.2.1": "Louter-geluid en louter-videobeeld (vooraf opgenomen)",
    "1.2.2": "Ondertitels voor doven en slechthorenden (vooraf opgenomen)",
    "1.2.3": "Audiodescriptie of media-alternatief (vooraf opgenomen)",
    "1.2.4": "Ondertitels voor doven en slechthorenden (live)",
    "1.2.5": "Audiodescriptie (vooraf opgenomen)",
    "1.3.1": "Info en relaties",
    "1.3.2": "Betekenisvolle volgorde",
    "1.3.3": "Zintuiglijke eigenschappen",
    "1.3.4": "Weergavestand",
    "1.3.5": "Identificeer het doel van de input",
    "1.4.1": "Gebruik van kleur",
    "1.4.2": "Geluidsbediening",
    "1.4.3": "Contrast (minimum)",
    "1.4.4": "Herschalen van tekst",
    "1.4.5": "Afbeeldingen van tekst",
    "1.4.10": "Reflow",
    "1.4.11": "Contrast van niet-tekstuele content",
    "1.4.12": "Tekstafstand",
    "1.4.13": "Content bij hover of focus",
    "2.1.1": "Toetsenbord",
    "2.1.2": "Geen toetsenbordval",
    "2.1.4": "Enkel teken sneltoetsen",
    "2.2.1": "Timing aanpasbaar",
    "2.2.2": "Pauzeren, stoppen, verbergen",
    "2.3.1": "Drie flitsen of beneden drempelwaarde",
    "2.4.1": "Blokken omzeilen",
    "2.4.2": "Paginatitel",
    "2.4.3": "Focusvolgorde",
    "2.4.4": "Linkdoel (in context)",
    "2.4.5": "Meerdere manieren",
    "2.4.6": "Koppen en labels",
    "2.4.7": "Focus zichtbaar",
    "2.4.11": "Focus niet bedekt (minimum)",
    "2.5.1": "Aanwijzergebaren",
    "2.5.2": "Aanwijzerannulering",
    "2.5.3": "Label in naam",
    "2.5.4": "Bewegingsactivering",
    "2.5.7": "Sleepbewegingen",
    "2.5.8": "Grootte van het aanwijsgebied (minimum)",
    "3.1.1": "Taal van de pagina",
    "3.1.2": "Taal van onderdelen",
    "3.2.1": "Bij focus",
    "3.2.2": "Bij input",
    "3.2.3": "Consistente navigatie",
    "3.2.4": "Consistente identificatie",
    "3.2.6": "Consistente hulp",
    "3.3.1": "Foutidentificatie",
    "3.3.2": "Labels of instructies",
    "3.3.3": "Foutsuggestie",
    "3.3.4": "Foutpreventie (wettelijk, financieel, gegevens)",
    "3.3.7": "Overbodige invoer",
    "3.3.8": "Toegankelijke authenticatie (minimum)",
    "4.1.2": "Naam, rol, waarde",
    "4.1.3": "Statusberichten",
}


def described(criterion: str) -> str:
    """How a report names a criterion: "WCAG 1.4.3 Contrast (minimum)"; those of Principe Universeel by number."""
    if criterion.startswith("U."):
        return f"Principe Universeel {criterion}"
    return f"WCAG {criterion} {NAMES.get(criterion, '')}".rstrip()


def order(criterion: str) -> tuple[int, ...]:
    """A key that sorts 1.4.3 before 1.4.10 and Principe Universeel last."""
    return tuple(int(part) if part.isdigit() else 9 for part in criterion.split("."))
