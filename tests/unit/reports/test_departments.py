"""What each department gets to read of a check."""

from __future__ import annotations

from tests.unit.reports.checked_site import SITE, VAGUE, in_theme
from tools.model.checked_page import CheckedPage, CheckedSite
from tools.reports import departments, together


def test_each_department_has_its_numbers_and_its_pages() -> None:
    assert departments.pages(SITE) == (
        "Afval en Grondstoffen: 1 fout, 1 waarschuwing, op 1 pagina\n"
        "    /grofvuil/ (pdc/grofvuil.md): 1 fout, 1 waarschuwing\n"
        "\n"
        "Burgerzaken: 1 keer zelf beoordelen, op 1 pagina\n"
        "    /paspoort/ (content/paspoort.md): 1 keer zelf beoordelen\n"
        "\n"
        "Webteam: 1 fout, op 2 pagina’s\n"
        "    /grofvuil/: 1 fout\n"
        "    /paspoort/: 1 fout\n"
        "\n"
        "Niets gevonden bij: Klantcontact.\n"
        "\n"
        "3 pagina’s getoetst. Niet getoetst: 1.\n"
    )


def test_the_page_with_most_to_repair_comes_first() -> None:
    site = CheckedSite(
        (
            CheckedPage("/a/", "a.md", 1, "", (in_theme("/a/"),)),
            CheckedPage("/b/", "b.md", 1, "", (in_theme("/b/"), in_theme("/b/"))),
        )
    )
    assert departments.pages(site).splitlines()[1:3] == ["    /b/: 2 fouten", "    /a/: 1 fout"]


def test_a_site_without_findings_is_said_to_be_so() -> None:
    site = CheckedSite((CheckedPage("/a/", "a.md", 1, "kcc", (), "Klantcontact"), CheckedPage("/b/", "/b/", 1, "")))
    assert departments.pages(site) == "Niets gevonden bij: Klantcontact.\n\n2 pagina’s getoetst.\n"


def test_a_correspondent_without_known_department_goes_by_its_id() -> None:
    site = CheckedSite((CheckedPage("/grofvuil/", "pdc/grofvuil.md", 1, "afval", (VAGUE,)),))
    assert [owner.name for owner in together.owners(site)] == ["afval"]


def test_what_is_on_many_pages_is_one_thing() -> None:
    found = together.things([in_theme("/b/"), VAGUE, in_theme("/a/")])
    assert [[one.url for one in same] for same in found] == [["/grofvuil/"], ["/a/", "/b/"]]
