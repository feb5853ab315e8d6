"""A part of a page that is in another language says so, and says it right.

Why: without it speech and braille software goes on in the language of the page (WCAG 3.1.2). Names, terms and single
words are excepted by the criterion, and a quotation is left to its writer; so only whole passages count, and phrases
that have a `lang` of their own. A hidden text that names an element is read in the language of that element.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from bs4 import Tag

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, words
from tools.a11y.language import OTHER_SCRIPT, PHRASE, name_of, other_language
from tools.a11y.page_text import Passage, language_of, nearest, own_words, passages
from tools.a11y.static_rules.page_language import wrong_language

ID = "taal-van-deel"
CRITERIA = ("3.1.2",)


def check(page: HtmlPage) -> Iterator[Barrier]:
    """Elements with a wrong `lang`, and blocks that need one."""
    reported = {id(page.soup.html)} if wrong_language(page) else set[int]()
    for tag, language in wrongly_declared(page):
        reported.add(id(tag))
        stated = f'Op deze tekst staat `lang="{tag["lang"]}"` ({name_of(str(tag["lang"]))}), maar'
        yield barrier(page, tag, language, f"{stated} de tekst is {name_of(language)}.")
    for tag, language in named_in_another(page):
        yield barrier(
            page, tag, language, f"De naam van dit element is {name_of(language)}, maar het element zelf niet."
        )
    for passage in passages(page):
        if id(passage.says) in reported or passage.block is passage.says:
            continue
        language = other_language(own_words(passage.text), passage.language)
        if language:
            stated = "Deze tekst is in een andere taal dan wat eromheen staat"
            yield barrier(page, passage.block, language, f"{stated}: {name_of(language)}.")


def wrongly_declared(page: HtmlPage) -> Iterator[tuple[Tag, str]]:
    """The elements inside the page whose own `lang` is not the language of their text, with that language."""
    texts: defaultdict[int, list[Passage]] = defaultdict(list)
    for passage in passages(page):
        texts[id(passage.says)].append(passage)
    for same in texts.values():
        tag = same[0].says
        if tag is None or tag is page.soup.html or not tag.get("lang"):
            continue
        text = own_words(" ".join(passage.text for passage in same))
        language = other_language(text, same[0].language) or other_language(text, same[0].language, PHRASE)
        if language:
            yield tag, language


def named_in_another(page: HtmlPage) -> Iterator[tuple[Tag, str]]:
    """The elements that get their name from hidden text which says that it is in another language."""
    for tag in page.shown():
        named = (page.soup.find(id=one) for one in str(tag.get("aria-labelledby") or "").split())
        texts = [one for one in named if isinstance(one, Tag) and words(one)]
        said = {stated(one) for one in texts}
        if (
            not any(page.is_shown(one) for one in texts)
            and len(said) == 1
            and not said & {"", stated(tag)}
            and stated(tag)
        ):
            yield tag, said.pop()


def stated(tag: Tag) -> str:
    """The language that an element is said to be in, without its region; "" when nothing says so."""
    says = nearest(tag, lambda level: language_of(level) is not None)
    return (language_of(says) or "").partition("-")[0].lower() if says else ""


def barrier(page: HtmlPage, tag: Tag, language: str, what: str) -> Barrier:
    """One finding, with the `lang` to use when that is known."""
    code = "`lang` met de code van die taal" if language == OTHER_SCRIPT else f'`lang="{language}"`'
    return Barrier(
        rule=ID,
        message=f"{what} Zet er {code} op, zodat een schermlezer het met de goede klanken voorleest.",
        criteria=CRITERIA,
        element=page.element(tag),
    )
