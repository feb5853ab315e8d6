"""Plain Dutch: length, commas, passive, officialese, abbreviations, form of address, language of parts."""

from __future__ import annotations

import pytest

from tests.checked import findings, lines
from tools.checks import (
    abbreviation,
    form_of_address,
    language,
    noun_style,
    officialese,
    paragraph_length,
    passive,
    sentence_commas,
    sentence_length,
    text_length,
)

MEANINGS = {"abbreviations": {"BRP": "Basisregistratie Personen", "AOW": "", "WOZ": "Waardering Onroerende Zaken"}}
PLAIN = {"plain_words": {"middels": "met", "met betrekking tot": "over", "dient te": "moet"}}


def sentence(words: int) -> str:
    return " ".join(["Woord", *["woord"] * (words - 1)]) + "."


@pytest.mark.parametrize(
    ("words", "severity"), [(20, []), (21, ["waarschuwing"]), (25, ["waarschuwing"]), (26, ["fout"])]
)
def test_long_sentences_are_found_by_their_number_of_words(words: int, severity: list[str]) -> None:
    assert [one.severity for one in findings(sentence_length, sentence(words))] == severity


def test_a_sentence_over_two_lines_counts_for_its_first_line() -> None:
    assert lines(sentence_length, f"Kort.\n{sentence(15)[:-1]}\n{sentence(15)}") == [2]


def test_list_items_headings_and_cells_are_no_part_of_a_sentence() -> None:
    items = "\n".join(f"- {sentence(12)[:-1]}" for _ in range(3))
    assert (
        lines(
            sentence_length,
            f"## Kop\n\n{sentence(12)[:-1]}:\n\n{items}\n\n| {sentence(22)} | b |\n|---|---|\n| c | d |",
        )
        == []
    )


def test_a_fact_counts_as_one_word() -> None:
    assert lines(sentence_length, sentence(19)[:-1] + " {feit:een.lange.naam}.") == []


def test_a_fact_can_begin_a_sentence() -> None:
    assert lines(sentence_length, f"{sentence(15)} {{feit:a}} {sentence(15)[6:]}") == []


def test_an_abbreviation_with_a_full_stop_does_not_end_a_sentence() -> None:
    assert lines(sentence_length, f"{sentence(15)[:-1]} bijv. Woord {sentence(15)}") == [1]


def test_several_commas_are_found_and_a_row_of_short_parts_is_left_alone() -> None:
    assert lines(
        sentence_commas, "Als u verhuist, en dat op tijd meldt, maar niet zelf komt, belt u ons, of u mailt."
    ) == [1]
    assert lines(sentence_commas, "Neem uw paspoort, uw pasfoto, uw bewijs en uw oude kaart mee.") == []


def test_a_paragraph_of_more_than_six_sentences_is_found() -> None:
    assert lines(paragraph_length, "Een zin.\n" * 7) == [1]
    assert lines(paragraph_length, "Een zin.\n" * 6) == []


@pytest.mark.parametrize(
    "text",
    [
        "Uw aanvraag wordt door ons beoordeeld.",
        "De kaart wordt naar u opgestuurd.",
        "Daarna worden de gegevens verwerkt.",
        "U belt voordat uw aanvraag beoordeeld wordt.",
        "Kijk of fietsen weggehaald kunnen worden.",
        "Het huis moet gesloopt of gerenoveerd worden.",
        "Uw bezwaar wordt eerst besproken.",
        "Het dossier wordt vaak teruggestuurd.",
        "Zo wordt de gemeente door u geholpen.",
    ],
)
def test_a_passive_sentence_is_found(text: str) -> None:
    assert lines(passive, text) == [1]


@pytest.mark.parametrize(
    "text",
    [
        "U wordt eigenaar van de gemeente.",
        "Het wordt een gewoon besluit.",
        "Wij beoordelen uw aanvraag.",
        "U wordt 18 jaar.",
        "U wordt lid als u betaalt.",
        "Het wordt een verkeersbesluit.",
        "Dat wordt een gemeentelijke taak.",
        "Het wordt de verantwoordelijkheid van u.",
        "Wilt u geholpen worden?",
        "Uw kind werd geboren in Bergen.",
        "Het wordt een gezond gebied.",
    ],
)
def test_an_active_sentence_is_left_alone(text: str) -> None:
    assert lines(passive, text) == []


def test_a_sentence_full_of_nouns_is_found_and_one_noun_is_left_alone() -> None:
    assert lines(noun_style, "Na het indienen van de stukken volgt de beoordeling van de aanvraag.") == [1]
    assert lines(noun_style, "De beoordeling van uw aanvraag duurt even.") == []
    assert lines(noun_style, "De woning van de verhuurder en de rekening van uw bank.") == []
    assert lines(noun_style, "Voor mensen van 18 jaar en voor kinderen van 4 jaar.") == []
    assert lines(noun_style, "Het kenteken van uw auto en de parkeervergunning van uw straat.") == []


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Betaal middels pin.", "met"), ("Vragen met betrekking tot afval.", "over"), ("U dient te bellen.", "moet")],
)
def test_officialese_gets_the_plain_word(text: str, plain: str) -> None:
    assert [plain in one.message for one in findings(officialese, f"Goed.\n{text}", site_has=PLAIN)] == [True]


def test_a_word_in_a_name_is_left_alone_and_one_that_begins_a_sentence_is_found() -> None:
    words = {"plain_words": {"omtrent": "over"}}
    assert findings(officialese, "Een Verklaring Omtrent het Gedrag.", site_has=words) == []
    assert len(findings(officialese, "Goed. Omtrent het gedrag.", site_has=words)) == 1


def test_the_list_may_be_typed_with_capitals() -> None:
    found = findings(officialese, "E.e.a. is klaar, e.e.a. ook.", site_has={"plain_words": {"E.e.a.": "iets"}})
    assert [one.message for one in found] == [
        "“E.e.a.” is ambtelijke taal. Schrijf liever: iets.",
        "“e.e.a.” is ambtelijke taal. Schrijf liever: iets.",
    ]


def test_a_word_inside_another_word_is_left_alone() -> None:
    assert findings(officialese, "Hulpmiddels en remiddels.", site_has=PLAIN) == []


def test_an_abbreviation_is_found_at_its_first_use_only() -> None:
    found = findings(abbreviation, "U staat in de BRP.\nDe BRP is van ons.", site_has=MEANINGS)
    assert [(one.line, one.original, one.suggestion) for one in found] == [
        (1, "BRP", "Basisregistratie Personen (BRP)")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "De Basisregistratie Personen (BRP) is van ons. De BRP ook.",
        "De BRP (Basisregistratie Personen).",
        "Uw AOW.",
        "Bel NU niet",
        "LET OP: kom op tijd.",
        "U mag hier NIET parkeren.",
        "Koning Willem II en Karel V.",
        "Kom naar 1861 AB Bergen.",
    ],
)
def test_an_explained_or_well_known_abbreviation_is_left_alone(text: str) -> None:
    known = {"abbreviations": MEANINGS["abbreviations"] | {"NU": ""}}
    assert findings(abbreviation, text, site_has=known) == []


@pytest.mark.parametrize("text", ["Uw WOZ-waarde.", "Uw WOZ's.", "De niet-BRP.", "Alle BRP’s."])
def test_an_abbreviation_in_a_compound_gets_no_machine_repair(text: str) -> None:
    assert [one.suggestion for one in findings(abbreviation, text, site_has=MEANINGS) if one.suggestion] == []


def test_an_abbreviation_that_the_title_explains_is_left_alone() -> None:
    assert findings(abbreviation, "De BRP.", titel="Basisregistratie Personen (BRP)", site_has=MEANINGS) == []


@pytest.mark.parametrize(
    "text",
    [
        "Vul je naam in.",
        "Neem jouw pas mee.",
        "Jullie komen samen.",
        "## Wat heb je nodig",
        "| je pas | b |\n|---|---|",
        "[Doe je mee](https://a.nl): vul je naam in.",
    ],
)
def test_an_informal_form_of_address_is_found(text: str) -> None:
    assert lines(form_of_address, text) == [1]


@pytest.mark.parametrize(
    "text",
    [
        "Vul uw naam in.",
        "Zeg dan “kom je ook”.",
        "Dat is mijn-je-site.",
        'Zeg "kom je".',
        "[Doe je mee](https://a.nl) is de campagne.",
    ],
)
def test_u_and_quotations_are_left_alone(text: str) -> None:
    assert lines(form_of_address, text) == []


def test_a_title_and_a_summary_are_read_too() -> None:
    found = findings(
        form_of_address,
        "Tekst.",
        titel="Vraag je pas aan",
        samenvatting="Zo vraag jij hem aan.",
        lines={"titel": 2, "samenvatting": 3},
    )
    assert [one.line for one in found] == [2, 3]


ENGLISH = "You can make an appointment with the municipality for your passport."


def test_an_english_sentence_is_found() -> None:
    assert lines(language, f"Dit is gewoon Nederlands.\n\n{ENGLISH}") == [3]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Sie können hier einen Parkschein kaufen und mit Karte bezahlen.", "Duits"),
        ("Vous pouvez payer avec votre carte dans le parking.", "Frans"),
        ("## How to apply for a passport at the desk of Bergen", "Engels"),
    ],
)
def test_the_language_is_named(text: str, named: str) -> None:
    assert [named in one.message for one in findings(language, text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        f'<div lang="en" markdown="1">\n\n{ENGLISH}\n\n</div>',
        f"<div lang='en' markdown='1'>\n\n{ENGLISH}\n\n</div>",
        f"{ENGLISH}\n{{: lang=en }}",
        "We willen graag dat u ons belt, of dat u mailt of komt.",
        "In de wijk Den Hoef staat het huis van der Meer en den Dool.",
        "Kijk bij English information op de site van de gemeente.",
    ],
)
def test_a_marked_part_and_a_name_are_left_alone(text: str) -> None:
    assert lines(language, text) == []


@pytest.mark.parametrize(("words", "found"), [(119, [1]), (120, []), (450, []), (451, [1])])
def test_a_product_has_120_to_450_words(words: int, found: list[int]) -> None:
    assert lines(text_length, sentence(words)) == found


def test_a_hub_may_be_short() -> None:
    assert lines(text_length, sentence(5), type="thema") == []
