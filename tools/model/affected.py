"""Who meets a barrier: for each criterion the people that it was written for, in words for an editor."""

from __future__ import annotations

from tools.model.criteria import order

PEOPLE = {
    "1.1.1": "Wie blind is of slecht ziet en een pagina laat voorlezen, en wie afbeeldingen uitzet om data te sparen.",
    "1.2.1": "Wie doof is en een opname niet hoort, en wie blind is en een stille video niet ziet.",
    "1.2.2": "Wie doof of slechthorend is, en wie een video zonder geluid bekijkt, zoals in de trein.",
    "1.2.3": "Wie blind is of slecht ziet en mist wat alleen in beeld komt.",
    "1.2.4": "Wie doof of slechthorend is en een vergadering op dat moment wil volgen.",
    "1.2.5": "Wie blind is of slecht ziet en mist wat alleen in beeld komt.",
    "1.3.1": "Wie een pagina laat voorlezen en van kop naar kop, door een lijst of door een tabel loopt.",
    "1.3.2": "Wie een pagina laat voorlezen: de computer leest in de volgorde van de code.",
    "1.3.3": "Wie blind is, en wie een ander scherm heeft: rechts of rond zegt dan niets.",
    "1.3.4": "Wie een telefoon of tablet vast op een rolstoel of standaard heeft en hem niet kan draaien.",
    "1.3.5": "Wie moeilijk typt of onthoudt en de browser gegevens laat invullen.",
    "1.4.1": "Wie kleuren niet uit elkaar houdt: ongeveer een op de twaalf mannen.",
    "1.4.2": "Wie een pagina laat voorlezen en door ander geluid de stem niet meer hoort.",
    "1.4.3": "Wie slecht ziet of ouder is, en iedereen met een scherm in de zon.",
    "1.4.4": "Wie slecht ziet en de letters twee keer zo groot zet.",
    "1.4.5": "Wie slecht ziet of dyslexie heeft en letters, kleuren of afstand zelf instelt.",
    "1.4.10": "Wie slecht ziet en vier keer vergroot, en iedereen met een kleine telefoon.",
    "1.4.11": "Wie slecht ziet en de rand van een knop of veld niet van de achtergrond onderscheidt.",
    "1.4.12": "Wie dyslexie heeft of slecht ziet en meer ruimte tussen letters en regels zet.",
    "1.4.13": "Wie vergroot of een onvaste hand heeft: een wolkje met uitleg verdwijnt of dekt de tekst af.",
    "2.1.1": "Wie geen muis kan gebruiken: met een toetsenbord, spraak of een schakelaar.",
    "2.1.2": "Wie geen muis kan gebruiken en vast komt te zitten op een plek.",
    "2.1.4": "Wie met de stem typt of makkelijk een verkeerde toets raakt.",
    "2.2.1": "Wie meer tijd nodig heeft om te lezen, te typen of te kiezen.",
    "2.2.2": "Wie moeite heeft met de aandacht erbij te houden, en wie een pagina laat voorlezen.",
    "2.3.1": "Wie epilepsie heeft: flitsen kunnen een aanval geven.",
    "2.4.1": "Wie met een toetsenbord werkt of laat voorlezen en niet elke keer door het hele menu wil.",
    "2.4.2": "Wie veel tabbladen open heeft, wie een pagina laat voorlezen, en wie snel de draad kwijt is.",
    "2.4.3": "Wie met een toetsenbord door de pagina loopt of laat voorlezen.",
    "2.4.4": "Wie een lijst met links laat voorlezen en alleen de woorden van de link hoort.",
    "2.4.5": "Wie een menu lastig vindt en liever zoekt, of andersom.",
    "2.4.6": "Wie koppen laat voorlezen om te vinden wat hij zoekt, en wie moeite heeft met lezen.",
    "2.4.7": "Wie met een toetsenbord werkt en moet zien waar hij is.",
    "2.4.11": "Wie met een toetsenbord werkt: wat hij bedient, zit achter een balk of venster.",
    "2.5.1": "Wie met een vinger, stift of oogbesturing werkt en geen gebaar met twee vingers of in een lijn kan maken.",
    "2.5.2": "Wie een onvaste hand heeft en per ongeluk iets aanraakt.",
    "2.5.3": "Wie een knop met de stem bedient en zegt wat er op de knop staat.",
    "2.5.4": "Wie de telefoon niet kan schudden of kantelen, of juist trilt.",
    "2.5.7": "Wie niet kan slepen, door een onvaste hand of met een ander hulpmiddel dan een muis.",
    "2.5.8": "Wie een onvaste hand of dikke vingers heeft, en iedereen in een rijdende bus.",
    "3.1.1": "Wie een pagina laat voorlezen: in de verkeerde taal is zij niet te verstaan.",
    "3.1.2": "Wie een pagina laat voorlezen: een zin in een andere taal klinkt dan als onzin.",
    "3.2.1": "Wie met een toetsenbord werkt of laat voorlezen en plotseling ergens anders is.",
    "3.2.2": "Wie laat voorlezen of vergroot en niet ziet dat de pagina verandert bij een keuze.",
    "3.2.3": "Wie moeite heeft met leren of onthouden, en wie maar een deel van het scherm tegelijk ziet.",
    "3.2.4": "Wie moeite heeft met leren of onthouden: hetzelfde heet elke keer anders.",
    "3.2.6": "Wie vastloopt en hulp zoekt, en moeite heeft met leren of onthouden.",
    "3.3.1": "Wie niet ziet dat een veld rood wordt, en wie moeite heeft met formulieren.",
    "3.3.2": "Iedereen die een formulier invult, en meest wie laat voorlezen of moeite heeft met lezen.",
    "3.3.3": "Wie moeite heeft met lezen of leren en niet raadt wat er dan wel moet staan.",
    "3.3.4": "Wie snel een fout maakt met typen of lezen, bij iets met grote gevolgen.",
    "3.3.7": "Wie moeilijk typt of onthoudt en twee keer hetzelfde moet invullen.",
    "3.3.8": "Wie moeite heeft met onthouden of met puzzels.",
    "4.1.1": "Wie hulpsoftware gebruikt die struikelt over kapotte code.",
    "4.1.2": "Wie een pagina laat voorlezen of met de stem bedient: de computer weet niet wat dit is.",
    "4.1.3": "Wie laat voorlezen of sterk vergroot en een melding niet ziet verschijnen.",
}
UNIVERSEEL = "Iedereen: bezoekers met een oude browser, een trage verbinding of een eigen instelling."
EVERYBODY = "Wie een pagina laat voorlezen of met een toetsenbord werkt."
"""For advice that belongs to no criterion."""


def people(criteria: tuple[str, ...]) -> tuple[str, ...]:
    """Who meets a barrier of these criteria, each group once."""
    found = [PEOPLE.get(number, UNIVERSEEL) for number in sorted(criteria, key=order)]
    return tuple(dict.fromkeys(found)) or (EVERYBODY,)
