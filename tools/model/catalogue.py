"""Every criterion that the check answers for, and what a person must still look at.

WCAG 2.1 has 50 criteria at A and AA: the legal bar, through EN 301 549. WCAG 2.2 has 55: it adds six (2.4.11, 2.5.7,
2.5.8, 3.2.6, 3.3.7 and 3.3.8) and drops 4.1.1. Principe Universeel has 13 at A and AA; of those without a level here only
the guideline above it could be read, and its name and question are made from that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["A", "AA", ""]
Since = Literal["2.0", "2.1", "2.2", "U"]
Tested = Literal["machine", "deels", "mens"]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One success criterion. `since` is the version of WCAG that brought it, or "U" for Principe Universeel.

    `look` is the question that only a person can answer, for who checks a page by hand. It is empty where the rules
    settle the whole criterion.
    """

    number: str
    name: str
    level: Level
    since: Since
    look: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """A criterion with the names of the rules that test it."""

    criterion: Criterion
    rules: tuple[str, ...]

    @property
    def tested(self) -> Tested:
        """Whether rules settle it ("machine"), find part of what can be wrong ("deels"), or none exists ("mens")."""
        if not self.rules:
            return "mens"
        return "deels" if self.criterion.look else "machine"


DROPPED_IN_22 = ("4.1.1",)
CATALOGUE = (
    Criterion(
        "1.1.1",
        "Niet-tekstuele content",
        "A",
        "2.0",
        "Beschrijft elk tekstalternatief wat de afbeelding hier betekent, en is versiering echt versiering?",
    ),
    Criterion(
        "1.2.1",
        "Louter-geluid en louter-videobeeld (vooraf opgenomen)",
        "A",
        "2.0",
        "Vertelt de tekst bij een geluidsopname of stille video alles wat er te horen of te zien is?",
    ),
    Criterion(
        "1.2.2",
        "Ondertitels voor doven en slechthorenden (vooraf opgenomen)",
        "A",
        "2.0",
        "Kloppen de ondertitels met wat er gezegd wordt, en noemen zij wie spreekt en andere belangrijke geluiden?",
    ),
    Criterion(
        "1.2.3",
        "Audiodescriptie of media-alternatief (vooraf opgenomen)",
        "A",
        "2.0",
        "Geeft de audiodescriptie of de tekst bij de video alles weer wat alleen te zien is?",
    ),
    Criterion(
        "1.2.4",
        "Ondertitels voor doven en slechthorenden (live)",
        "AA",
        "2.0",
        "Heeft elke uitzending die live is, zoals een raadsvergadering, ondertitels?",
    ),
    Criterion(
        "1.2.5",
        "Audiodescriptie (vooraf opgenomen)",
        "AA",
        "2.0",
        "Vertelt een stem in de video wat alleen te zien is?",
    ),
    Criterion(
        "1.3.1",
        "Info en relaties",
        "A",
        "2.0",
        "Is alles wat eruitziet als kop, lijst, tabel of groep ook zo opgemaakt?",
    ),
    Criterion(
        "1.3.2",
        "Betekenisvolle volgorde",
        "A",
        "2.0",
        "Blijft de tekst begrijpelijk in de volgorde waarin hulpsoftware haar voorleest?",
    ),
    Criterion(
        "1.3.3",
        "Zintuiglijke eigenschappen",
        "A",
        "2.0",
        "Is een aanwijzing ook te volgen zonder vorm, plaats, kleur of geluid te kennen (niet alleen “de knop rechts”)?",
    ),
    Criterion(
        "1.3.4", "Weergavestand", "AA", "2.1", "Werken ook kaarten, video en formulieren van anderen staand en liggend?"
    ),
    Criterion(
        "1.3.5",
        "Identificeer het doel van de input",
        "AA",
        "2.1",
        "Hebben ook velden met een ongewone naam die over de bezoeker zelf gaan, de juiste `autocomplete`?",
    ),
    Criterion(
        "1.4.1",
        "Gebruik van kleur",
        "A",
        "2.0",
        "Is alles wat kleur vertelt, zoals in een grafiek of bij een fout, ook zonder kleur te zien?",
    ),
    Criterion(
        "1.4.2",
        "Geluidsbediening",
        "A",
        "2.0",
        "Is geluid dat vanzelf begint bovenaan de pagina te stoppen, ook in een speler van een ander?",
    ),
    Criterion(
        "1.4.3",
        "Contrast (minimum)",
        "AA",
        "2.0",
        "Is tekst op een foto, een verloop of in een afbeelding goed te lezen?",
    ),
    Criterion(
        "1.4.4", "Herschalen van tekst", "AA", "2.0", "Is bij 200 % vergroten alles nog te lezen en te gebruiken?"
    ),
    Criterion(
        "1.4.5",
        "Afbeeldingen van tekst",
        "AA",
        "2.0",
        "Staat er tekst in een afbeelding die ook gewone tekst had kunnen zijn?",
    ),
    Criterion(
        "1.4.10",
        "Reflow",
        "AA",
        "2.1",
        "Is op een scherm van 320 pixels breed alles er nog, en heeft wat toch breder is die breedte echt nodig?",
    ),
    Criterion(
        "1.4.11",
        "Contrast van niet-tekstuele content",
        "AA",
        "2.1",
        "Vallen pictogrammen, grafieken en de randen van knoppen en velden genoeg op?",
    ),
    Criterion(
        "1.4.12",
        "Tekstafstand",
        "AA",
        "2.1",
        "Is met ruimere letters en regels alles nog te lezen, ook wat pas na een klik verschijnt?",
    ),
    Criterion(
        "1.4.13",
        "Content bij hover of focus",
        "AA",
        "2.1",
        "Blijft wat bij aanwijzen verschijnt staan, kunt u het aanwijzen, en gaat het met Escape weg?",
    ),
    Criterion(
        "2.1.1", "Toetsenbord", "A", "2.0", "Is alles wat met de muis kan, ook te doen met alleen het toetsenbord?"
    ),
    Criterion(
        "2.1.2",
        "Geen toetsenbordval",
        "A",
        "2.0",
        "Komt u met het toetsenbord ook weer uit kaarten, video’s en andere onderdelen van anderen?",
    ),
    Criterion(
        "2.1.4",
        "Enkel teken sneltoetsen",
        "A",
        "2.1",
        "Is een sneltoets van één letter uit te zetten of te veranderen?",
    ),
    Criterion(
        "2.2.1",
        "Timing aanpasbaar",
        "A",
        "2.0",
        "Kunt u een tijdlimiet uitzetten of verlengen, ook in formulieren van anderen?",
    ),
    Criterion(
        "2.2.2", "Pauzeren, stoppen, verbergen", "A", "2.0", "Is alles wat vanzelf beweegt of ververst stil te zetten?"
    ),
    Criterion(
        "2.3.1",
        "Drie flitsen of beneden drempelwaarde",
        "A",
        "2.0",
        "Flitst er niets vaker dan drie keer per seconde, ook in video?",
    ),
    Criterion(
        "2.4.1",
        "Blokken omzeilen",
        "A",
        "2.0",
        "Slaat de link naar de inhoud echt alles over wat op elke pagina staat?",
    ),
    Criterion("2.4.2", "Paginatitel", "A", "2.0", "Zegt de titel waar de pagina over gaat?"),
    Criterion("2.4.3", "Focusvolgorde", "A", "2.0", "Is de volgorde waarin u met Tab langs alles gaat, logisch?"),
    Criterion(
        "2.4.4",
        "Linkdoel (in context)",
        "A",
        "2.0",
        "Is van elke link met de tekst eromheen duidelijk waar hij heen gaat?",
    ),
    Criterion(
        "2.4.5",
        "Meerdere manieren",
        "AA",
        "2.0",
        "Zijn de manieren om een pagina te vinden echt bruikbaar, en vindt de zoekmachine de pagina?",
    ),
    Criterion("2.4.6", "Koppen en labels", "AA", "2.0", "Zeggen koppen en labels waar het over gaat?"),
    Criterion(
        "2.4.7",
        "Focus zichtbaar",
        "AA",
        "2.0",
        "Is op elk onderdeel goed te zien dat het de focus heeft, ook in kaders van anderen?",
    ),
    Criterion(
        "2.4.11",
        "Focus niet bedekt (minimum)",
        "AA",
        "2.2",
        "Ligt er niets over het onderdeel met de focus, ook niet na openen van een melding of menu?",
    ),
    Criterion(
        "2.5.1", "Aanwijzergebaren", "A", "2.1", "Kan alles wat u met vegen of meer vingers doet, ook met één tik?"
    ),
    Criterion(
        "2.5.2",
        "Aanwijzerannulering",
        "A",
        "2.1",
        "Kunt u een klik nog afbreken door de aanwijzer weg te slepen voor u loslaat?",
    ),
    Criterion(
        "2.5.3",
        "Label in naam",
        "A",
        "2.1",
        "Begint de naam die een pictogram met tekst of een afbeelding van tekst heeft, met wat er te zien is?",
    ),
    Criterion(
        "2.5.4",
        "Bewegingsactivering",
        "A",
        "2.1",
        "Kan alles wat werkt door het toestel te bewegen ook met een knop, en is het bewegen uit te zetten?",
    ),
    Criterion("2.5.7", "Sleepbewegingen", "AA", "2.2", "Kan alles wat u kunt verslepen, ook zonder slepen?"),
    Criterion(
        "2.5.8",
        "Grootte van het aanwijsgebied (minimum)",
        "AA",
        "2.2",
        "Is een te klein doel ergens anders op de pagina ook groot genoeg, of moet het zo klein zijn?",
    ),
    Criterion(
        "3.1.1", "Taal van de pagina", "A", "2.0", "Is de taal van de pagina echt de taal waarin zij is geschreven?"
    ),
    Criterion(
        "3.1.2", "Taal van onderdelen", "AA", "2.0", "Is elk stuk tekst in een andere taal als zodanig gemarkeerd?"
    ),
    Criterion("3.2.1", "Bij focus", "A", "2.0", "Gebeurt er niets onverwachts als een onderdeel de focus krijgt?"),
    Criterion("3.2.2", "Bij input", "A", "2.0", "Gebeurt er niets onverwachts als u iets invult of kiest?"),
    Criterion(
        "3.2.3",
        "Consistente navigatie",
        "AA",
        "2.0",
        "Staat de navigatie op elke pagina in dezelfde volgorde, ook op pagina’s van anderen onder dit adres?",
    ),
    Criterion("3.2.4", "Consistente identificatie", "AA", "2.0", "Heet wat hetzelfde doet, overal hetzelfde?"),
    Criterion(
        "3.2.6",
        "Consistente hulp",
        "A",
        "2.2",
        "Staat hulp, zoals telefoon of chat, op elke pagina op dezelfde plaats?",
    ),
    Criterion(
        "3.3.1", "Foutidentificatie", "A", "2.0", "Zegt een foutmelding in tekst welk veld fout is en wat er mis is?"
    ),
    Criterion("3.3.2", "Labels of instructies", "A", "2.0", "Vertelt elk label wat u moet invullen, en in welke vorm?"),
    Criterion("3.3.3", "Foutsuggestie", "AA", "2.0", "Zegt een foutmelding hoe u de fout herstelt?"),
    Criterion(
        "3.3.4",
        "Foutpreventie (wettelijk, financieel, gegevens)",
        "AA",
        "2.0",
        "Kunt u een aanvraag met gevolgen terugdraaien, laten controleren of nakijken voor u verstuurt?",
    ),
    Criterion("3.3.7", "Overbodige invoer", "A", "2.2", "Hoeft u in één aanvraag niets twee keer in te vullen?"),
    Criterion(
        "3.3.8",
        "Toegankelijke authenticatie (minimum)",
        "AA",
        "2.2",
        "Kunt u inloggen zonder iets te onthouden, over te typen of op te lossen?",
    ),
    Criterion(
        "4.1.1",
        "Parsen",
        "A",
        "2.0",
        "Is de HTML geldig? Volgens het W3C is voor HTML altijd aan dit criterium voldaan; het telt alleen nog mee in WCAG 2.1.",
    ),
    Criterion(
        "4.1.2",
        "Naam, rol, waarde",
        "A",
        "2.0",
        "Zegt hulpsoftware van elk zelfgemaakt onderdeel wat het is, hoe het heet en in welke stand het staat?",
    ),
    Criterion(
        "4.1.3",
        "Statusberichten",
        "AA",
        "2.1",
        "Leest hulpsoftware een melding voor die verschijnt zonder dat de focus erheen gaat?",
    ),
    Criterion(
        "U.1.1",
        "Betekenisvolle opmaak",
        "",
        "U",
        "Is elk onderdeel opgemaakt als wat het is, en niet om hoe het eruitziet?",
    ),
    Criterion(
        "U.2.1",
        "Content en presentatie gescheiden",
        "A",
        "U",
        "Staat er niets in de tekst dat alleen voor het oog is, zoals lege regels of een rij streepjes?",
    ),
    Criterion(
        "U.2.2",
        "Content en gedrag gescheiden",
        "",
        "U",
        "Zet een script geen tekst in de pagina die in de HTML had kunnen staan?",
    ),
    Criterion(
        "U.3.1",
        "Gelaagd bouwen",
        "A",
        "U",
        "Is zonder script alles te lezen en te doen, ook wat een ander onderdeel dan een link of formulier doet?",
    ),
    Criterion(
        "U.4.1",
        "Aangepaste foutmeldingen",
        "A",
        "U",
        "Zegt een foutpagina in gewone taal wat er mis is en hoe u verder kunt?",
    ),
    Criterion(
        "U.5.1",
        "Bruikbare formulieren",
        "",
        "U",
        "Is het formulier makkelijk in te vullen, en vraagt het niets wat niet nodig is?",
    ),
    Criterion("U.6.1", "Taalkeuze", "A", "U", "Is elke vertaling volledig, en staat de taalkeuze op een vaste plaats?"),
    Criterion(
        "U.7.1",
        "Geneste weergavekaders",
        "",
        "U",
        "Is wat in een kader van een ander staat, ook op een andere manier te krijgen?",
    ),
    Criterion("U.8.1", "Specificeer UTF-8", "A", "U"),
    Criterion(
        "U.9.1",
        "Open specificaties",
        "AA",
        "U",
        "Is elke download ook in een open vorm te krijgen, als het geen webpagina kan zijn?",
    ),
    Criterion("U.10.1", "Duidelijke adressen", "AA", "U", "Vertelt het adres waar de pagina over gaat?"),
    Criterion("U.10.2", "Unieke adressen", "", "U", "Heeft elke pagina één adres?"),
    Criterion("U.10.3", "Duurzame adressen", "", "U", "Blijft elk adres werken, ook als een pagina wordt verplaatst?"),
)
WCAG_21 = tuple(one for one in CATALOGUE if one.since in ("2.0", "2.1"))
WCAG_22 = tuple(one for one in CATALOGUE if one.since != "U" and one.number not in DROPPED_IN_22)
UNIVERSEEL = tuple(one for one in CATALOGUE if one.since == "U")
