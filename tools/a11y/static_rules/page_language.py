"""The language that a page says it is in, is the language of its text.

Why: speech and braille software follows `lang`; Dutch that is read out with English sounds cannot be understood
(WCAG 3.1.1). Whether there is a valid `lang` at all is found by axe.
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage
from tools.a11y.language import OTHER_SCRIPT, name_of, other_language
from tools.a11y.page_text import language_of, own_words, passages

ID = "taal-van-pagina"
CRITERIA = ("3.1.1",)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """At most one finding, for the page as a whole."""
    root = page.soup.html
    declared = language_of(root) if root else None
    language = wrong_language(page)
    if root is None or not language:
        return
    code = "de code van die taal" if language == OTHER_SCRIPT else f'`lang="{language}"`'
    yield Barrier(
        rule=ID,
        message=f'Op de pagina staat `lang="{declared}"` ({name_of(str(declared))}), maar de tekst is '
        f"{name_of(language)}. Maak er {code} van, zodat een schermlezer de pagina met de goede klanken voorleest.",
        criteria=CRITERIA,
        element=page.element(root),
    )


def wrong_language(page: HtmlPage) -> str:
    """The language of the page's text, when that is certainly not what the page says; otherwise ""."""
    root = page.soup.html
    declared = language_of(root) if root else None
    if not declared:
        return ""
    text = " ".join(own_words(one.text) for one in passages(page) if one.says is root)
    return other_language(text, declared)
