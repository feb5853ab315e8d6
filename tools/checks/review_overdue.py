"""A page whose review is due is a finding for its owner; it never blocks someone else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site

ID = "controle-verlopen"


def check(documents: Sequence[Document], site: Site, today: date) -> Iterator[Finding]:
    """Each page whose review was due before today, and each review date that lies in the future."""
    for document in documents:
        page = document.page
        if page.gecontroleerd_op > today:
            message = "`gecontroleerd_op` ligt in de toekomst. Vul de dag in waarop de pagina echt is gecontroleerd."
            yield document.finding(page.line("gecontroleerd_op"), ID, message)
        elif page.review_due_on < today:
            message = (
                f"De controle van deze pagina had op {page.review_due_on.isoformat()} klaar moeten zijn. Lees de pagina na, "
                "vul bij `gecontroleerd` in wat u hebt nagekeken, en zet de datum van vandaag bij `gecontroleerd_op`."
            )
            yield document.finding(page.line("gecontroleerd_op"), ID, message, "waarschuwing")
