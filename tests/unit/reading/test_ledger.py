"""The ledger of addresses only grows."""

from __future__ import annotations

from tools.reading.ledger import ledger_text
from tools.reading.registers import urls


def test_addresses_are_sorted_once_and_the_explanation_stays() -> None:
    text = ledger_text("# uitleg\ngepubliceerd: [/b/]\n", ["/b/", "/a/", "/b/"], {"/oud/": "a"})
    assert text == "# uitleg\ngepubliceerd:\n  - /a/\n  - /b/\ndoorverwijzingen:\n  /oud/: a\n"
    assert urls("x", text.encode())[1] == []


def test_an_empty_ledger_can_be_read_again() -> None:
    assert urls("x", ledger_text("", [], {}).encode()) == (urls("x", b"gepubliceerd: []\ndoorverwijzingen: {}\n"))
