"""The report that people read."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup, Tag
from PIL import Image

from tests.unit.reports.checked_site import SITE, VAGUE, in_theme
from tools.model import affected, repairs, wcag_ids
from tools.model.catalogue import CATALOGUE, UNIVERSEEL, WCAG_22
from tools.model.checked_page import CheckedPage, CheckedSite
from tools.reports import html_report
from tools.reports.html_norms import norm_of


def soup(site: CheckedSite = SITE) -> BeautifulSoup:
    return BeautifulSoup(html_report.pages(site), "html.parser")


def words(tag: Tag | None) -> str:
    assert tag
    return " ".join(tag.get_text().split())


def thing(site: CheckedSite = SITE, rule: str = "linktekst") -> dict[str, str]:
    """What the report says of the thing that this rule found, by label."""
    found = next(one for one in soup(site).select("article") if rule in one.get_text())
    return {words(row.dt): words(row.dd) for row in found.select("dl > div")} | {"Wat": words(found.h3)}


def png(width: int, height: int) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (width, height)).save(made, "PNG")
    return made.getvalue()


def test_the_numbers_come_first() -> None:
    found = {words(one.dt): words(one.dd) for one in soup().select(".teller")}
    assert found == {"Fout": "2", "Waarschuwing": "1", "Zelf beoordelen": "1"}
    assert "22-11-2026" in words(soup().header)
    assert "/weg/: de server geeft foutcode 404" in soup().get_text()


def test_each_department_has_a_row() -> None:
    rows = [[words(cell) for cell in row.select("th, td")] for row in soup().select("#afdelingen + table tbody tr")]
    assert rows == [
        ["Afval en Grondstoffen", "1", "1", "0", "1"],
        ["Burgerzaken", "0", "0", "1", "1"],
        ["Webteam", "1", "0", "0", "2"],
    ]


def test_a_thing_says_what_where_for_whom_and_how_to_repair_it() -> None:
    found = thing()
    assert found["Wat"] == "fout De linktekst “klik hier” zegt niet waar de link heen gaat."
    assert found["Waar"] == "pdc/grofvuil.md:12 (Afval en Grondstoffen)"
    assert "hoort" in found["Voor wie"]
    assert found["Norm"] == "WCAG 2.4.4 Linkdoel (in context)"
    assert found["Zo niet"] == "Klik [hier](afval.md)."
    assert found["Zo wel"].startswith("Bekijk [wanneer")
    assert found["Pagina"] == "/grofvuil/"
    assert found["Code"] == '<a href="/x/">klik hier</a>'


def test_what_is_in_the_theme_is_for_the_web_team() -> None:
    found = thing(rule="link-name")
    assert found["Herstel"] == "Dit zit in het ontwerp. Het webteam herstelt het in theme/partials/voet.html."
    assert found["2 pagina's"] == "/grofvuil/, /paspoort/"
    assert "Zo wel" not in found


def test_advice_is_not_called_a_norm() -> None:
    assert thing(rule="region")["Norm"] == "Goede gewoonte, geen eis"


def test_the_worst_comes_first() -> None:
    assert [one["data-ernst"] for one in soup().select("article")] == ["fout", "fout", "waarschuwing", "beoordelen"]


def test_our_own_rules_are_explained_in_the_handbook_and_criteria_at_the_norm() -> None:
    links = {link["href"] for link in soup().select("article a")}
    assert "../docs/handboek/regels.md#linktekst" in links
    assert "https://www.w3.org/TR/WCAG22/#link-purpose-in-context" in links
    assert "https://www.bergen-nh.nl/grofvuil/" in links
    assert not [link for link in links if str(link).endswith("#region")]


def test_many_pages_are_folded_away() -> None:
    urls = [f"/p{number}/" for number in range(7)]
    site = CheckedSite(tuple(CheckedPage(url, f"{url}.md", 1, "", (in_theme(url),)) for url in urls))
    details = soup(site).select_one("article details")
    assert details
    assert words(details.summary) == "Alle 7 pagina's met link-name"
    assert len(details.select("li")) == 7


def test_a_picture_is_in_the_file_itself() -> None:
    site = replace(SITE, pictures={("/grofvuil/", VAGUE.selector): png(30, 20)})
    (image,) = soup(site).select("article img")
    assert str(image["src"]).startswith("data:image/png;base64,")
    assert (image["width"], image["height"]) == ("30", "20")
    assert "/grofvuil/" in str(image["alt"])
    assert soup().select("article img") == []


def test_the_file_asks_nothing_of_another_and_has_no_style_or_script_in_its_elements() -> None:
    found = soup(replace(SITE, pictures={("/grofvuil/", VAGUE.selector): png(3, 2)}))
    assert found.select("link, iframe, script[src], [style], [onclick], [onchange]") == []
    assert all(str(one["src"]).startswith("data:") for one in found.select("[src]"))
    assert "url(" not in words(found.style)


def test_the_filter_waits_for_its_script() -> None:
    form = soup().select_one("form.filter")
    assert form
    assert form.has_attr("hidden")
    chosen = {str(one["name"]): [words(option) for option in one.select("option")] for one in form.select("select")}
    assert chosen["afdeling"] == ["Alle", "Afval en Grondstoffen", "Burgerzaken", "Webteam"]
    assert chosen["ernst"] == ["Alle", "fout", "waarschuwing", "beoordelen"]
    assert chosen["criterium"][1:] == [
        "WCAG 1.4.3 Contrast (minimum)",
        "WCAG 2.4.4 Linkdoel (in context)",
        "WCAG 4.1.2 Naam, rol, waarde",
    ]


def test_the_legal_bar_and_the_target_are_told_apart() -> None:
    rows = [
        [words(cell) for cell in row.select("th, td")] for row in soup().select("#normen ~ table")[0].select("tbody tr")
    ]
    assert rows == [
        ["WCAG 2.1 A en AA: wettelijke eis", "50", "2", "3", "45"],
        ["WCAG 2.2 A en AA: doel", "55", "2", "3", "50"],
        ["Principe Universeel", "13", "0", "0", "13"],
    ]  # fmt: skip
    number = {one.number: one for one in CATALOGUE}
    assert [norm_of(number[one]) for one in ("1.1.1", "2.5.8", "4.1.1")] == ["wet en doel, A", "doel, AA", "wet, A"]
    assert all(norm_of(one).startswith("Universeel") for one in UNIVERSEEL)


def test_every_criterion_says_what_came_of_it() -> None:
    rows = {
        words(row.a or row.th): [words(cell) for cell in row.select("td")]
        for row in soup().select("#normen ~ table")[1].select("tbody tr")
    }
    assert len(rows) == len(CATALOGUE)
    assert rows["WCAG 2.4.4 Linkdoel (in context)"] == ["wet en doel, A", "computer en mens", "2 fouten"]
    assert rows["WCAG 3.1.1 Taal van de pagina"] == ["wet en doel, A", "de computer", "niets"]
    assert rows["WCAG 2.5.8 Grootte van het aanwijsgebied (minimum)"][2] == "niet getoetst"


def test_every_page_is_listed_also_without_findings() -> None:
    rows = [[words(cell) for cell in row.select("th, td")] for row in soup().select("#paginas + details tbody tr")]
    assert rows[0] == ["/grofvuil/", "pdc/grofvuil.md", "Afval en Grondstoffen", "2 fouten, 1 waarschuwing"]
    assert rows[2] == ["/rust/", "content/rust.md", "Klantcontact", "niets"]


def test_nothing_found_is_said_and_needs_no_filter() -> None:
    found = soup(CheckedSite((CheckedPage("/", "content/index.md", 1, "kcc"),)))
    assert "Niets gevonden." in found.get_text()
    assert found.select("form, article") == []
    assert words(found.h1) == "Toegankelijkheid van de site"


def test_text_of_a_page_is_never_markup_in_the_report() -> None:
    nasty = replace(VAGUE, html="<script>alert(1)</script>", message="Zie `<b>`</h3><script>x</script>.")
    site = CheckedSite((CheckedPage("/grofvuil/", "pdc/grofvuil.md", 1, "afval", (nasty,)),))
    assert len(soup(site).select("script")) == 1
    assert thing(site)["Wat"] == "fout Zie <b></h3><script>x</script>."


@pytest.mark.parametrize("criterion", [one.number for one in CATALOGUE if one not in UNIVERSEEL])
def test_it_is_known_whom_a_criterion_is_for(criterion: str) -> None:
    assert affected.people((criterion,)) == (affected.PEOPLE[criterion],)


def test_people_are_named_once_in_the_order_of_the_norm() -> None:
    assert affected.people(("U.2.1", "U.2.2")) == (affected.UNIVERSEEL,)
    assert affected.people(("4.1.2", "1.4.3")) == (affected.PEOPLE["1.4.3"], affected.PEOPLE["4.1.2"])
    assert affected.people(()) == (affected.EVERYBODY,)


def test_every_criterion_of_the_target_has_its_address() -> None:
    assert wcag_ids.IDS.keys() == {one.number for one in WCAG_22}
    assert wcag_ids.address("U.2.1") == ""


def test_a_repair_in_markdown_is_for_a_file_of_markdown() -> None:
    assert repairs.in_markdown("image-alt", "pdc/a.md") == repairs.IMAGE
    assert repairs.in_markdown("image-alt", "theme/main.html") is None
    assert repairs.in_markdown("onbekend", "pdc/a.md") is None
    assert all(one.wrong != one.right for one in repairs.REPAIRS.values())
