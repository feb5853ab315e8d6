"""The description with which a browser can offer the search of this site."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from tools.search.opensearch import LONGEST_NAME, describe

NAMESPACE = {"o": "http://a9.com/-/spec/opensearch/1.1/"}


def test_it_is_xml_with_the_whole_address_of_the_search_page() -> None:
    root = ET.fromstring(describe("https://voorbeeld.test/zoeken/", "Gemeente Bergen & omstreken"))
    address = root.find("o:Url", NAMESPACE)
    assert address is not None
    assert address.get("template") == "https://voorbeeld.test/zoeken/?q={searchTerms}"
    assert len(root.findtext("o:ShortName", "", NAMESPACE)) <= LONGEST_NAME
    assert root.findtext("o:Description", "", NAMESPACE) == "Zoek op de site van Gemeente Bergen & omstreken"


def test_a_page_without_an_address_has_none() -> None:
    assert describe("", "x") == b""
    assert describe("javascript:alert(1)", "x") == b""
