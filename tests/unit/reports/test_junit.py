"""The report for CI systems."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from tools.model.checked_page import CheckedPage, CheckedSite, FailedPage
from tools.model.finding import Finding
from tools.reports import junit

FAULT = Finding("a.md", 3, "image-alt", 'Geen "tekst" & <alt>.\x00', "fout", selector="img")
ADVICE = Finding("a.md", 4, "region", "Zet het in <main>.", "waarschuwing")


def suite(site: CheckedSite) -> ET.Element:
    found = ET.fromstring(junit.pages(site).encode()).find("testsuite")
    assert found is not None
    return found


def test_a_page_is_a_test_that_fails_by_its_faults() -> None:
    pages = (CheckedPage("/", "i.md", 1, ""), CheckedPage("/a/?b&c", "a.md", 1, "", (FAULT, ADVICE)))
    made = suite(CheckedSite(pages, (FailedPage("/weg/", "foutcode <404>"),)))
    assert made.attrib == {"name": "toegankelijkheid", "tests": "3", "failures": "1", "errors": "1"}
    good, bad, gone = made.findall("testcase")
    assert [case.get("name") for case in (good, bad, gone)] == ["/", "/a/?b&c", "/weg/"]
    assert len(good) == 0
    failure, output = bad.find("failure"), bad.find("system-out")
    assert failure is not None
    assert output is not None
    assert failure.get("message") == "image-alt"
    assert failure.text == 'a.md:3: fout [image-alt] Geen "tekst" & <alt>.\ufffd (img)'
    assert output.text == "a.md:4: waarschuwing [region] Zet het in <main>."
    error = gone.find("error")
    assert error is not None
    assert error.get("message") == "foutcode <404>"


def test_a_page_with_advice_only_passes() -> None:
    made = suite(CheckedSite((CheckedPage("/a/", "a.md", 1, "", (ADVICE,)),)))
    assert made.get("failures") == "0"
    assert made.find("testcase/failure") is None


def test_the_list_of_exceptions_is_a_test_of_its_own_when_it_has_faults() -> None:
    on_list = Finding("data/lijst.toml", 2, "uitzondering-verlopen", "Haal weg.")
    made = suite(CheckedSite((CheckedPage("/a/", "a.md", 1, ""),), on_lists=(on_list,)))
    assert (made.get("tests"), made.get("failures")) == ("2", "1")
    assert [case.get("name") for case in made.findall("testcase")] == ["/a/", "data/lijst.toml"]
