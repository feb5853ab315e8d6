"""Documents that pages link to."""

from __future__ import annotations

import pytest

from tests.unit.a11y.pdfs import pdf
from tools.a11y import documents
from tools.a11y.html_page import PageFacts

PAGE = PageFacts("/afval/", links=frozenset(("plan-afval-2026.pdf", "/", "https://www.rijk.nl/a.pdf")))


def found(content: bytes | None, link: str = "plan-afval-2026.pdf") -> list[tuple[str, str]]:
    page = PageFacts("/afval/", links=frozenset((link,)))
    return [(one.severity, one.criteria[0]) for _, one in documents.check([page], lambda _path: content)]


def test_a_good_document_is_left_alone() -> None:
    assert found(pdf()) == []


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (b"kapot", [("fout", "1.1.1")]),
        (pdf(user_password="geheim", owner_password="x"), [("fout", "1.1.1")]),
        (pdf(user_password="", owner_password="x", permissions_flag=0), [("fout", "4.1.2")]),
        (pdf(tagged=False), [("fout", "1.3.1")]),
        (pdf(language=""), [("fout", "3.1.1")]),
        (pdf(tagged=False, text=False), [("fout", "1.1.1"), ("fout", "1.3.1")]),
        (pdf(text=False), [("beoordelen", "1.1.1")]),
        (pdf(title=""), [("waarschuwing", "2.4.2")]),
        (pdf(shown=False), [("waarschuwing", "2.4.2")]),
    ],
)
def test_what_is_wrong_is_found_with_its_criterion(content: bytes, wanted: list[tuple[str, str]]) -> None:
    assert found(content) == wanted


def test_a_file_name_without_words_is_no_title() -> None:
    assert found(pdf(title=""), "20260312_v2.pdf") == [("fout", "2.4.2")]


def test_only_documents_of_the_site_that_are_there_are_read() -> None:
    asked: list[str] = []
    assert list(documents.check([PAGE], asked.append)) == []
    assert asked == ["/afval/plan-afval-2026.pdf"]


def test_a_document_is_told_about_once_on_the_first_page_with_a_link_to_it() -> None:
    other = PageFacts("/zee/", links=frozenset(("../afval/plan-afval-2026.pdf#page=2",)))
    told = list(documents.check([other, PAGE], lambda _path: b"kapot"))
    assert [(page.path, one.element.href, one.rule) for page, one in told] == [
        ("/afval/", "plan-afval-2026.pdf", "pdf")
    ]
    assert "“plan-afval-2026.pdf”" in told[0][1].message


def test_a_site_on_the_net_has_its_own_documents() -> None:
    page = PageFacts("https://www.bergen-nh.nl/afval/", links=PAGE.links)
    assert list(documents.linked([page])) == ["/afval/plan-afval-2026.pdf"]
