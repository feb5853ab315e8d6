"""Pages in another language than they say."""

from __future__ import annotations

import pytest

from tests.unit.a11y.test_language import DUTCH, ENGLISH
from tools.a11y.html_page import HtmlPage
from tools.a11y.static_rules import page_language


def messages(body: str, attributes: str = 'lang="nl"') -> list[str]:
    page = HtmlPage("/", f"<!doctype html><html {attributes}><title>Pas</title><body>{body}</body></html>".encode())
    return [barrier.message for barrier in page_language.check(page)]


def test_english_that_is_said_to_be_dutch_is_found() -> None:
    message = messages(f"<h1>Passport</h1><p>{ENGLISH}</p>")[0]
    assert 'Op de pagina staat `lang="nl"` (Nederlands), maar de tekst is Engels' in message
    assert 'Maak er `lang="en"` van' in message


def test_dutch_that_is_said_to_be_english_is_found() -> None:
    assert len(messages(f"<p>{DUTCH}</p>", 'lang="en-US"')) == 1


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{DUTCH}</p>",
        f"<p>{DUTCH}</p><p>{ENGLISH}</p>",
        f'<div lang="en"><p>{ENGLISH}</p></div>',
        f"<pre><code>{ENGLISH}</code></pre>",
        f"<p hidden>{ENGLISH}</p>",
        f'<p style="display: none">{ENGLISH}</p>',
        f"<p>{DUTCH[:30]} <q>{ENGLISH}</q></p>",
        f"<script>/* {ENGLISH} */</script>",
        "<p>Passport</p>",
    ],
)
def test_a_page_that_is_mostly_in_its_own_language_is_left_alone(body: str) -> None:
    assert messages(body) == []


@pytest.mark.parametrize("attributes", ["", 'lang=""', 'lang="xx"', 'lang="en"'])
def test_no_or_another_statement_is_left_alone(attributes: str) -> None:
    assert messages(f"<p>{ENGLISH}</p>", attributes) == []
