"""The language of a text is named when it is certain, and only then."""

from __future__ import annotations

import pytest

from tools.a11y import language
from tools.a11y.language import PHRASE, other_language

DUTCH = "U kunt bij de balie een paspoort aanvragen. Neem dan uw oude paspoort mee, ook als het niet meer geldig is."
ENGLISH = (
    "You can apply for a passport at the town hall. Bring your old passport with you, even if it is no longer valid."
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (ENGLISH, "en"),
        (ENGLISH.upper(), "en"),
        ("Sie können im Rathaus einen Pass beantragen. Bringen Sie bitte auch Ihren alten Pass mit, wenn Sie ihn noch haben.", "de"),
        ("Vous pouvez demander un passeport à la mairie. Apportez aussi votre ancien passeport, même s'il n'est plus valable.", "fr"),
        ("Możesz złożyć wniosek o paszport w urzędzie. Zabierz ze sobą stary paszport, także jeśli nie jest już ważny.", "pl"),
        ("Pasaport için belediyeye gelin. Eski pasaportunuz artık geçerli değil ise bile onu da ve bir fotoğraf ile getirin.", "tr"),
        ("يمكنك التقدم بطلب للحصول على جواز سفر في مبنى البلدية. أحضر معك جواز سفرك القديم.", language.OTHER_SCRIPT),
    ],
)  # fmt: skip
def test_another_language_than_dutch_is_named(text: str, found: str) -> None:
    assert other_language(text, "nl") == found


def test_dutch_that_is_said_to_be_english_is_named() -> None:
    assert other_language(DUTCH, "en-GB") == "nl"


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        (DUTCH, "nl"),
        (DUTCH, "nl-NL"),
        (ENGLISH, "EN"),
        (ENGLISH, "fy"),
        (ENGLISH, ""),
        ("You can apply for a passport here.", "nl"),
        ("Egmond aan den Hoef, Egmond aan Zee, Bergen aan Zee, Schoorl, Groet, Camperduin en De Woude", "en"),
        ("Microsoft Azure Kubernetes Service, Amazon Elastic Compute Cloud, Google Workspace, Red Hat Enterprise", "nl"),
        (f"{DUTCH} {ENGLISH}", "nl"),
        ("Jo kinne by de gemeente in paspoart oanfreegje. Nim dan jo âlde paspoart mei, ek as it net mear jildich is.", "nl"),
        ("Jy kan by die munisipaliteit aansoek doen vir 'n paspoort. Bring dan jou ou paspoort saam, al is dit nie geldig nie.", "nl"),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_left_alone(text: str, declared: str) -> None:
    assert other_language(text, declared) == ""


def test_a_phrase_needs_less() -> None:
    assert other_language("Hij ging met de kippen op stok", "fr", PHRASE) == "nl"
    assert other_language("Hij ging met de kippen op stok", "fr") == ""
    assert other_language("Paul put dire comment on tape", "fr", PHRASE) == ""


def test_a_text_in_its_own_language_does_not_cost_the_reading_of_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "identifier", lambda: pytest.fail("the model was read"))
    assert other_language(DUTCH, "nl") == ""


def test_a_language_has_a_dutch_name() -> None:
    assert [language.name_of(code) for code in ("nl", "pl", "en-GB", "xx")] == ["Nederlands", "Pools", "Engels", "xx"]
