"""All rules, in the order of the handbook; and the one function that runs them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from tools.checks import (
    abbreviation,
    fact_status,
    form_of_address,
    heading_bold,
    heading_fixed,
    heading_order,
    html_in_text,
    image_alt,
    language,
    link_bare,
    link_download,
    link_secure,
    link_target,
    link_text,
    list_faked,
    list_gap,
    noun_style,
    officialese,
    paragraph_length,
    passive,
    reachable,
    readability,
    review_overdue,
    search_words,
    sentence_commas,
    sentence_length,
    similarity,
    table_header,
    text_length,
    typed_amount,
    typed_email,
    typed_phone,
    typed_year,
)
from tools.checks.document import Block, Document
from tools.checks.rule import PageRule, SiteRule
from tools.model.finding import Finding
from tools.model.site import Site
from tools.processes.sharing import spread

PAGE_RULES: tuple[PageRule, ...] = (
    typed_amount,
    typed_phone,
    typed_email,
    typed_year,
    link_target,
    link_secure,
    link_text,
    link_bare,
    link_download,
    heading_order,
    heading_bold,
    heading_fixed,
    list_faked,
    list_gap,
    table_header,
    image_alt,
    html_in_text,
    language,
    abbreviation,
    sentence_length,
    sentence_commas,
    paragraph_length,
    passive,
    noun_style,
    officialese,
    form_of_address,
    text_length,
)
SITE_RULES: tuple[SiteRule, ...] = (fact_status, review_overdue, reachable, similarity, search_words, readability)


WORTH_A_PROCESS = 200
"""Pages; below this, starting a process costs more than it brings."""


def documents_of(site: Site) -> tuple[Document, ...]:
    """The pages of a site, ready to be checked."""
    return tuple(Document(page) for page in site.pages)


def check_site(site: Site, today: date, only: Collection[str] | None = None, jobs: int = 1) -> list[Finding]:
    """Run every rule. `only` limits the findings to those paths. Rules that compare pages always see all of them, and
    what blocks is then always said: a new page can be too much like an old one, or be the only way to another.

    `jobs` is the number of processes that read and check pages; a small site is not worth more than one.
    """
    documents = documents_of(site)

    def share_of(share: int) -> tuple[list[Finding], list[tuple[Block, ...]]]:
        """What one process does: check its part of the pages, and hand over how it read them."""
        mine = documents[share::shares]
        chosen = [document for document in mine if only is None or document.page.path in only]
        found = [finding for rule in PAGE_RULES for document in chosen for finding in rule.check(document, site)]
        return found, [document.blocks for document in mine]

    shares = jobs if len(documents) >= WORTH_A_PROCESS else 1
    findings: list[Finding] = []
    for share, (found, blocks) in enumerate(spread(share_of, shares)):
        findings += found
        for document, read in zip(documents[share::shares], blocks, strict=True):
            document.__dict__["blocks"] = read  # what `blocks` would be if it were asked here
    for site_rule in SITE_RULES:
        on_site = site_rule.check(documents, site, today)
        findings += [one for one in on_site if only is None or one.path in only or one.severity == "fout"]
    return sorted(findings)


def rule_ids() -> Sequence[str]:
    """The ids of all rules."""
    return [*(rule.ID for rule in PAGE_RULES), *(rule.ID for rule in SITE_RULES)]
