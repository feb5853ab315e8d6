"""What is read of a PDF."""

from __future__ import annotations

import pytest
from pypdf.constants import UserAccessPermissions

from tests.unit.a11y.pdfs import pdf
from tools.a11y.pdf_file import PdfFacts, facts

GOOD = PdfFacts(tagged=True, title="Jaarverslag", title_shown=True, language=True, pages=1)


def test_a_good_document_has_all_it_needs() -> None:
    assert facts(pdf()) == GOOD


def test_what_is_missing_is_known() -> None:
    made = facts(pdf(tagged=False, title="", shown=False, language=""))
    assert made == PdfFacts(pages=1)


def test_a_scan_is_known_by_its_pages() -> None:
    assert facts(pdf(text=False, pages=2)).scans == (1, 2)
    assert facts(pdf(pages=2)).scans == ()


def test_a_lock_is_known_with_what_it_forbids() -> None:
    everything = UserAccessPermissions.all()
    read = UserAccessPermissions.EXTRACT_TEXT_AND_GRAPHICS
    assert facts(pdf(user_password="", owner_password="x", permissions_flag=everything)) == GOOD
    assert facts(pdf(user_password="", owner_password="x", permissions_flag=everything & ~read)).silent
    assert facts(pdf(user_password="geheim", owner_password="x")).locked


@pytest.mark.parametrize("content", [b"", b"<html>", b"%PDF-1.7 kapot", pdf()[:200], pdf().replace(b"/Root", b"/Roos")])
def test_a_damaged_document_is_no_crash(content: bytes) -> None:
    assert facts(content) == PdfFacts(readable=False)
