"""A document is what a page says; pages that are not on the site have none."""

from __future__ import annotations

from datetime import date

from tests.pages import page, site
from tools.model.product import UPN_PLACEHOLDER
from tools.search.documents import Document, documents

TODAY = date(2026, 11, 22)


def test_a_page_becomes_a_document() -> None:
    body = "Vraag een paspoort aan.\n\n## Kosten\n\nDat kost {feit:leges.paspoort}.\n"
    one = page(
        "paspoort", samenvatting="Zo vraagt u een paspoort aan.", body=body, zoekwoorden=("pas",), upn="paspoort"
    )
    assert documents(site(one), TODAY) == [
        Document(
            url="/paspoort/",
            titel="Paspoort",
            samenvatting="Zo vraagt u een paspoort aan.",
            type="product",
            thema="contact",
            themanaam="Contact",
            zoekwoorden=("pas", "paspoort"),
            koppen=("Kosten",),
            zinnen=("Vraag een paspoort aan.",),
            overig="Dat kost .",
        )
    ]


def test_pages_of_another_day_and_the_search_page_are_left_out() -> None:
    found = documents(
        site(
            page("nu"),
            page("later", publiceren_op=date(2026, 11, 23)),
            page("voorbij", vervalt_op=TODAY),
            page("zoeken", type="overzicht", lijst="zoeken"),
        ),
        TODAY,
    )
    assert [document.url for document in found] == ["/nu/"]


def test_the_placeholder_for_no_product_name_is_no_keyword() -> None:
    assert documents(site(page("afval", upn=UPN_PLACEHOLDER)), TODAY)[0].zoekwoorden == ()


def test_the_home_page_has_no_theme_to_a_visitor() -> None:
    assert documents(site(page("home", lijst="home", thema="home", type="overzicht")), TODAY)[0].themanaam == ""
