"""One Markdown file, one page."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from tools.model.product import Grondslag, Online

PageType = Literal["toptaak", "product", "thema", "levensgebeurtenis", "informatie", "overzicht"]
Lijst = Literal[
    "home", "toptaken", "a-z", "inwoners", "ondernemers", "levensgebeurtenissen", "sitemap", "zoeken", "feedback"
]
Doelgroep = Literal["inwoner", "ondernemer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page as its editor wrote it. Dates are days; `controle_termijn` is in months.

    `lines` gives the line of each front-matter key, so that later findings can point at it; `body` starts on line
    `body_line` of the file.
    """

    path: str
    slug: str
    titel: str
    samenvatting: str
    type: PageType
    thema: str
    correspondent: str
    gecontroleerd_op: date
    gecontroleerd: tuple[tuple[str, str], ...]
    controle_termijn: int
    body: str
    body_line: int
    doelgroep: tuple[Doelgroep, ...] = ()
    levensgebeurtenissen: tuple[str, ...] = ()
    zoekwoorden: tuple[str, ...] = ()
    lijst: Lijst | None = None
    publiceren_op: date | None = None
    vervalt_op: date | None = None
    oude_urls: tuple[str, ...] = ()
    upn: str = ""
    upn_uri: str = ""
    online: Online | None = None
    aanvraag_url: str = ""
    kosten: tuple[str, ...] = ()
    termijn: tuple[str, ...] = ()
    grondslag: tuple[Grondslag, ...] = ()
    verwant: tuple[str, ...] = ()
    lines: dict[str, int] = field(default_factory=dict, compare=False)

    @property
    def url(self) -> str:
        """The address on the site, from the root: "/", "/paspoort-aanvragen/". Never depends on the folder."""
        return "/" if self.lijst == "home" else f"/{self.slug}/"

    def line(self, key: str) -> int:
        """The line of a front-matter key, or 1 when the page does not have it."""
        return self.lines.get(key, 1)

    @property
    def reviewed_by(self) -> str:
        """The id of the correspondent who did the last review: the page's own, unless `gecontroleerd` says otherwise."""
        return dict(self.gecontroleerd).get("door", self.correspondent)

    @property
    def review_due_on(self) -> date:
        """The day on which the next review is due: the last one plus `controle_termijn` months."""
        months = self.gecontroleerd_op.month - 1 + self.controle_termijn
        year, month = self.gecontroleerd_op.year + months // 12, months % 12 + 1
        return date(year, month, min(self.gecontroleerd_op.day, calendar.monthrange(year, month)[1]))

    def is_published(self, today: date) -> bool:
        """Whether the page is on the site on that day; on `vervalt_op` itself it is gone."""
        return (self.publiceren_op is None or self.publiceren_op <= today) and (
            self.vervalt_op is None or today < self.vervalt_op
        )
