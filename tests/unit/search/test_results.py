"""The HTML of an answer."""

from __future__ import annotations

from tools.search.index import Found
from tools.search.results import address, render, title
from tools.search.searching import Answer, Result
from tools.search.snippets import Piece

RESULT = Result("/kliko/", "Kliko & bak", "Zo", "toptaak", "Afval", 2.5, (Piece("Een "), Piece("kliko", marked=True)))


def answer(**changes: object) -> Answer:
    values: dict[str, object] = {
        "vraag": "kliko",
        "hersteld": None,
        "totaal": 1,
        "pagina": 1,
        "paginas": 1,
        "resultaten": (RESULT,),
    }
    return Answer(**(values | changes))  # type: ignore[arg-type]


def test_the_count_is_in_a_status_region() -> None:
    html = render(answer())
    assert (
        '<div class="gm-zoekstatus" role="status">\n<h2 class="gm-zoekstatus__kop">1 resultaat voor “kliko”</h2>'
        in html
    )
    assert "25 resultaten voor" in render(answer(totaal=25, paginas=3))


def test_a_result_has_a_link_its_kind_and_its_snippet() -> None:
    html = render(answer())
    assert '<ol class="gm-zoekresultaten">\n<li class="gm-zoekresultaat">' in html
    assert '<a class="gm-zoekresultaat__link" href="/kliko/">Kliko &amp; bak</a>' in html
    assert ">Direct regelen, Afval</p>" in html
    assert ">Een <mark>kliko</mark></p>" in html


def test_a_repair_can_be_undone() -> None:
    html = render(answer(vraag="kilko & co", hersteld="kliko"))
    assert "1 resultaat</h2>" in html
    assert "Resultaten voor <strong>kliko</strong>. " in html
    assert '<a href="/zoeken/?q=kilko+%26+co&amp;letterlijk=1">Zoek toch naar kilko &amp; co</a>' in html


def test_pages_are_linked_with_plain_links() -> None:
    html = render(answer(totaal=25, pagina=2, paginas=3))
    assert '<ol class="gm-zoekresultaten" start="11">' in html
    assert 'rel="prev" href="/zoeken/?q=kliko">Vorige resultaten</a>' in html
    assert 'rel="next" href="/zoeken/?q=kliko&amp;pagina=3">Volgende resultaten</a>' in html
    assert "Pagina 2 van 3" in html


def test_the_kinds_of_page_come_after_the_results_and_lead_back_to_all() -> None:
    kinds = (("toptaak", 1), ("product", 4))
    everything = render(answer(totaal=5, soorten=kinds))
    assert everything.index("</ol>") < everything.index('id="soort-pagina">Soort pagina</h2>')
    assert "Toon alle" not in everything
    one_kind = render(answer(soorten=kinds, soort="toptaak"))
    assert '<p><a href="/zoeken/?q=kliko">Toon alle 5 resultaten</a></p>' in one_kind
    assert "Toon alle" not in render(answer(soorten=kinds[:1], soort="toptaak"))


def test_one_page_has_no_links_to_others() -> None:
    assert "<nav" not in render(answer())


def test_a_literal_search_stays_literal_on_the_next_page() -> None:
    assert "pagina=2&amp;letterlijk=1" in render(answer(totaal=11, paginas=2), letterlijk=True)


def test_nothing_found_is_never_the_end() -> None:
    html = render(answer(totaal=0, resultaten=()))
    assert "Geen resultaten voor “kliko”" in html
    for way_on in ("/alle-onderwerpen-a-z/", "/direct-regelen/", "/contact/"):
        assert f'href="{way_on}"' in html
    assert "Veel bezoekers" not in html


def test_who_finds_no_page_sees_what_most_come_for() -> None:
    often = (Found("/a-en-b/", "A & B", "Zo", "toptaak", "Afval", ()),)
    link = '<li><a href="/a-en-b/">A &amp; B</a></li>'
    assert link in render(answer(totaal=0, resultaten=(), veelgevraagd=often))
    assert link in render(answer(lijkt_op=True, veelgevraagd=often))


def test_everything_that_was_typed_is_escaped() -> None:
    bad = "\"'><img src=x onerror=alert(1)>"
    for html in (
        render(answer(vraag=bad)),
        render(answer(vraag=bad, hersteld=bad)),
        render(answer(vraag=bad, totaal=0, resultaten=())),
        render(answer(vraag=bad, totaal=30, pagina=2, paginas=3)),
    ):
        assert "<img" not in html
        assert bad not in html


def test_the_title_says_what_was_looked_for_and_which_page() -> None:
    assert title(answer()) == "Zoekresultaten voor “kliko”"
    assert title(answer(vraag="kilko", hersteld="kliko", pagina=2)) == "Zoekresultaten voor “kliko”, pagina 2"


def test_an_address_has_no_more_than_it_needs() -> None:
    assert address("a b") == "/zoeken/?q=a+b"
    assert address("é", 2, letterlijk=True) == "/zoeken/?q=%C3%A9&pagina=2&letterlijk=1"
