"""A checked site with a bit of everything: two departments, a fault in the theme, a page that could not be checked."""

from __future__ import annotations

from tools.model.catalogue import CATALOGUE, Coverage, Criterion
from tools.model.checked_page import CheckedPage, CheckedSite, FailedPage
from tools.model.finding import Finding

VAGUE = Finding(
    "pdc/grofvuil.md", 12, "linktekst", "De linktekst “klik hier” zegt niet waar de link heen gaat.", "fout",
    "/grofvuil/", "#inhoud > p > a", "afval", ("2.4.4",), '<a href="/x/">klik hier</a>', "eigen regels",
)  # fmt: skip
ADVICE = Finding(
    "pdc/grofvuil.md", 9, "region", "Zet dit deel in een herkenbaar blok.", "waarschuwing",
    "/grofvuil/", "div", "afval", (), "<div>", "axe-core 4.14.1",
)  # fmt: skip
UNSURE = Finding(
    "content/paspoort.md", 7, "color-contrast", "Bekijk of de tekst genoeg afsteekt.", "beoordelen",
    "/paspoort/", "p", "burgerzaken", ("1.4.3",), "<p>", "axe-core 4.14.1",
)  # fmt: skip


def in_theme(url: str) -> Finding:
    """The same fault in the footer of every page."""
    return Finding(
        "theme/partials/voet.html", 5, "link-name", "Deze link heeft geen tekst.", "fout", url, "footer > a", "",
        ("2.4.4", "4.1.2"), "<a></a>", "axe-core 4.14.1",
    )  # fmt: skip


PASSED = ("document-title", "html-has-lang")
SETTLED = {one.number: Criterion(one.number, one.name, one.level, one.since) for one in CATALOGUE}
COVERAGE = tuple(
    Coverage(SETTLED[one.number] if one.number in ("3.1.1", "1.3.5") else one, rules)
    for one in CATALOGUE
    if (
        rules := {
            "1.3.5": ("image-alt",), "1.4.3": ("color-contrast",), "2.4.4": ("link-name", "linktekst"),
            "3.1.1": ("html-has-lang",), "4.1.2": ("link-name",),
        }.get(one.number, ())
    ) is not None
)  # fmt: skip
"""As if two criteria were settled by rules, three tested in part, and the rest left to people."""
SITE = CheckedSite(
    (
        CheckedPage(
            "/grofvuil/", "pdc/grofvuil.md", 8, "afval", (VAGUE, ADVICE, in_theme("/grofvuil/")),
            "Afval en Grondstoffen", PASSED, ("image-alt",),
        ),
        CheckedPage(
            "/paspoort/", "content/paspoort.md", 6, "burgerzaken", (UNSURE, in_theme("/paspoort/")), "Burgerzaken",
            (*PASSED, "image-alt"),
        ),
        CheckedPage("/rust/", "content/rust.md", 4, "kcc", (), "Klantcontact", PASSED, ("image-alt",)),
    ),
    (FailedPage("/weg/", "de server geeft foutcode 404"),),
    "https://www.bergen-nh.nl",
    "2026-11-22",
    COVERAGE,
)  # fmt: skip
