"""The front matter and the facts as JSON Schema, so that an editor's program completes and checks while typing."""

from __future__ import annotations

import json
from typing import Any, get_args

from tools.model.fact import Soort, Zekerheid
from tools.model.page import Doelgroep, Lijst
from tools.model.product import Online
from tools.reading.pages import ANY, FIELDS, REVIEWED, TYPES_IN_CONTENT, Registers
from tools.reading.registers import FACT_KEYS, FACT_REQUIRED

DRAFT = "https://json-schema.org/draft/2020-12/schema"
DATE = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
ADDRESS = {"type": "string", "pattern": "^https://"}


def page_schema(registers: Registers) -> str:
    """The schema of the block on top of a page; names in registers become lists to choose from."""
    properties = _properties(registers)
    schema = {
        "$schema": DRAFT,
        "title": "Gegevens bovenaan een pagina",
        "type": "object",
        "properties": {field.name: properties[field.name] for field in FIELDS},
        "required": [field.name for field in FIELDS if field.required >= ANY],
        "additionalProperties": False,
    }
    return _text(schema)


def fact_schema(registers: Registers) -> str:
    """The schema of data/feiten.yml."""
    special: dict[str, Any] = {
        "soort": {"enum": list(get_args(Soort))},
        "zekerheid": {"enum": list(get_args(Zekerheid))},
        "correspondent": {"enum": sorted(registers.correspondenten)},
        "geldig_van": DATE,
        "geldig_tot": DATE,
        "jaar_tonen": {"enum": ["ja", "nee"]},
    }
    fact = {
        "type": "object",
        "properties": {key: special.get(key, {"type": ["string", "number"]}) for key in sorted(FACT_KEYS)},
        "required": list(FACT_REQUIRED),
        "additionalProperties": False,
    }
    return _text({"$schema": DRAFT, "title": "Feiten", "type": "object", "additionalProperties": fact})


def _properties(registers: Registers) -> dict[str, dict[str, Any]]:
    text: dict[str, Any] = {"type": "string", "minLength": 1}
    facts = _list({"enum": sorted(registers.facts)})
    return {
        "titel": text | {"maxLength": 70},
        "samenvatting": text | {"minLength": 60, "maxLength": 160},
        "type": {"enum": list(TYPES_IN_CONTENT)},
        "lijst": {"enum": list(get_args(Lijst))},
        "thema": {"enum": list(registers.themas)},
        "doelgroep": _list({"enum": list(get_args(Doelgroep))}),
        "levensgebeurtenissen": _list({"enum": list(registers.levensgebeurtenissen)}),
        "correspondent": {"enum": sorted(registers.correspondenten)},
        "gecontroleerd_op": DATE,
        "gecontroleerd": {
            "type": "object",
            "properties": dict.fromkeys(REVIEWED, text),
            "additionalProperties": False,
            "minProperties": 1,
        },
        "controle_termijn": {"type": "integer", "minimum": 1, "maximum": 36},
        "zoekwoorden": _list(text),
        "publiceren_op": DATE,
        "vervalt_op": DATE,
        "oude_urls": _list({"type": "string", "pattern": "^/"}),
        "upn": text,
        "upn_uri": text,
        "online": {"enum": list(get_args(Online))},
        "aanvraag_url": ADDRESS,
        "kosten": facts,
        "termijn": facts,
        "grondslag": _list({
            "type": "object",
            "properties": {"wet": text, "url": ADDRESS},
            "required": ["wet"],
            "additionalProperties": False,
        }),
        "verwant": _list(text),
    }  # fmt: skip


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items, "uniqueItems": True}


def _text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
