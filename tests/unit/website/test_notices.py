"""The messages of today as HTML."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.pages import page, site
from tools.model.notice import Notice
from tools.model.site import Site
from tools.website import outputs
from tools.website.notices import messages


def notice(titel: str, **changes: Any) -> Notice:
    values: dict[str, Any] = {
        "path": "content/meldingen/a.md",
        "ernst": "gewoon",
        "correspondent": "kcc",
        "body": "Tekst.",
        "body_line": 8,
    }
    days = {"publiceren_op": date(2026, 11, 1), "vervalt_op": date(2026, 12, 1)}
    return Notice(**(values | days | {"titel": titel} | changes))


def shown(*notices: Notice, pages: Site | None = None) -> list[tuple[str, str]]:
    found = pages or site()
    filled = Site(**{**vars(found), "notices": notices})
    return [(one.titel, one.html) for one in messages(filled, lambda words: words.replace("{feit:x}", "12"))]


def test_urgent_messages_come_first_and_then_the_newest() -> None:
    old = notice("oud")
    new = notice("nieuw", publiceren_op=date(2026, 11, 20))
    urgent = notice("dringend", ernst="dringend")
    assert [titel for titel, _ in shown(old, new, urgent)] == ["dringend", "nieuw", "oud"]


def test_facts_are_filled_in_and_html_is_text() -> None:
    assert shown(notice("a", body="Bel {feit:x}. <b>Nu</b>")) == [("a", "<p>Bel 12. &lt;b&gt;Nu&lt;/b&gt;</p>\n")]


def test_a_link_to_a_file_leads_to_its_page() -> None:
    pages = site(page("contact", path="content/themas/contact.md"))
    body = "[Bel](../themas/contact.md#bellen), [weg](../themas/weg.md), [elders](https://www.digid.nl)"
    assert shown(notice("a", body=body), pages=pages)[0][1] == (
        '<p><a href="/contact/#bellen">Bel</a>, <a>weg</a>, <a href="https://www.digid.nl">elders</a></p>\n'
    )


def test_a_message_that_has_expired_is_no_longer_part_of_the_site() -> None:
    all_of_them = Site(**{**vars(site()), "notices": (notice("voorbij", vervalt_op=date(2026, 11, 22)), notice("nu"))})
    assert [one.titel for one in outputs.published(all_of_them, date(2026, 11, 22)).notices] == ["nu"]
