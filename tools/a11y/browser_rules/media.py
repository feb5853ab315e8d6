"""Sound and video can be stopped, and have another form for who cannot hear or see them.

Why: sound that starts by itself drowns a screen reader (WCAG 1.4.2), what moves keeps people from reading (2.2.2), and
who is deaf or blind needs captions, a description or a text (1.2.1 to 1.2.5). Captions may be part of the picture and a
description part of the sound, so that these are there only a person can tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules.open_page import OpenPage, elements
from tools.model.finding import Severity

ID = "geluid-en-video"
CRITERIA = ("1.2.1", "1.2.2", "1.2.3", "1.2.5", "1.4.2", "2.2.2")
SHORT_SOUND, SHORT_MOVE = 3, 5
"""Seconds of sound and of movement that the criteria allow."""
SCRIPT = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
LISTEN = Path(__file__).with_name("media_sound.js").read_text(encoding="utf-8")
Sound = Mapping[str, float]
SILENT: Sound = {"length": 0, "heard": 0}
Said = tuple[Severity, str, *tuple[str, ...]]
"""A severity, a message and the criteria."""


IT_SOUNDS = (
    "Dit geluid begint vanzelf en duurt langer dan drie seconden. Laat de bezoeker het zelf starten, of geef het knoppen "
    "met `controls`."
)
IT_PLAYS = (
    "Deze video begint vanzelf en beweegt langer dan vijf seconden. Laat de bezoeker haar zelf starten, of geef haar "
    "knoppen met `controls`."
)
BROKEN = "De ondertiteling van deze video laadt niet of is leeg. Zet het goede bestand bij `<track>`."
NO_TEXT = "Zet bij {} een tekst met alles wat er te horen of te zien is, of kijk of die er al is."
NO_CAPTIONS = "Kijk of deze video ondertiteling heeft van alles wat er te horen is."
NO_DESCRIPTION = (
    "Luister of een stem in deze video vertelt wat alleen te zien is, of dat er een tekst bij staat met alles wat te "
    "horen en te zien is."
)


def check(page: OpenPage) -> Iterator[Barrier]:
    """What plays by itself, and what needs captions, a description or a text."""
    found = page.evaluate(SCRIPT)
    if not found:
        return
    for one in found["media"]:
        sound = heard(page, one)
        element = next(elements([one["element"]]))
        for severity, message, *criteria in (*by_itself(one, sound, found), *other_forms(one, sound, found)):
            yield Barrier(rule=ID, message=message, severity=severity, criteria=tuple(criteria), element=element)


def heard(page: OpenPage, one: Mapping[str, Any]) -> Sound | None:
    """What is to be heard of it; None when nobody can tell."""
    if one["kind"] == "frame":
        return None
    if one["muted"] and not one["controls"]:
        return SILENT
    where = (one["url"], one["from"], one["to"])
    answer: Sound | None = page.once((ID, *where), lambda: page.evaluate(LISTEN, *where))
    return answer


def told_by_the_other(one: Mapping[str, Any], page: Mapping[str, Any]) -> bool:
    """Whether a player of sound may tell what a silent film shows, which then shows what is heard."""
    return any({other["kind"], one["kind"]} == {"audio", "video"} and other["controls"] for other in page["media"])


def by_itself(one: Mapping[str, Any], sound: Sound | None, page: Mapping[str, Any]) -> Iterator[Said]:
    """Sound and movement that start without being asked. A script may hold a way to stop them that we do not see."""
    if not one["auto"] or one["controls"]:
        return
    certain: Severity = "beoordelen" if page["scripted"] else "fout"
    if sound is None:
        yield "beoordelen", IT_SOUNDS, "1.4.2"
    elif sound["heard"] > SHORT_SOUND or (one["loop"] and sound["heard"]):
        yield certain, IT_SOUNDS, "1.4.2"
    length = (one["to"] or one["seconds"]) - one["from"]
    if one["kind"] == "video" and page["beside"] and (one["loop"] or length > SHORT_MOVE):
        yield certain, IT_PLAYS, "2.2.2"


def other_forms(one: Mapping[str, Any], sound: Sound | None, page: Mapping[str, Any]) -> Iterator[Said]:
    """Captions, descriptions and texts that are missing, or that a person must compare with what is heard and seen."""
    silent = sound is not None and not sound["heard"]
    if one["broken"]:
        yield "fout", BROKEN, "1.2.2"
    if one["kind"] == "audio" or silent:
        if one["kind"] == "video" or not silent:
            what = "dit geluidsfragment" if one["kind"] == "audio" else "deze video zonder geluid"
            asked = page["elsewhere"] or told_by_the_other(one, page)
            yield "beoordelen" if asked else "fout", NO_TEXT.format(what), "1.2.1"
        return
    if not one["captioned"]:
        yield "beoordelen", NO_CAPTIONS, "1.2.2"
    if not one["described"]:
        yield "beoordelen", NO_DESCRIPTION, "1.2.3", "1.2.5"
