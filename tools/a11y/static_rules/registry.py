"""The list of our own rules on HTML: those that look at one page, and those that compare the pages of a site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, PageFacts
from tools.a11y.static_rules import (
    abbreviations,
    autocomplete,
    button_text,
    choice_group,
    encoding,
    error_page,
    fake_list,
    fake_table,
    field_error,
    field_labels,
    heading_structure,
    image_alt_text,
    inline_script,
    inline_style,
    link_address,
    link_text,
    one_main_heading,
    page_language,
    page_titles,
    part_language,
    placeholder_heading,
    placeholder_label,
    redundant_alt,
    sensory_words,
    site_name_title,
    table_headers,
    title_text,
    title_topic,
)


class PageRule(Protocol):
    """A module that satisfies this is a rule on one page."""

    @property
    def ID(self) -> str:
        """Its name in reports and in the handbook."""

    @property
    def CRITERIA(self) -> tuple[str, ...]:
        """The success criteria that it tests."""

    def check(self, page: HtmlPage, /) -> Iterator[Barrier]:
        """The barriers on a page."""


class SiteRule(Protocol):
    """A module that satisfies this is a rule on all pages of a site."""

    @property
    def ID(self) -> str:
        """Its name in reports and in the handbook."""

    @property
    def CRITERIA(self) -> tuple[str, ...]:
        """The success criteria that it tests."""

    def check(self, pages: Sequence[PageFacts], /) -> Iterator[tuple[PageFacts, Barrier]]:
        """The barriers, each with the page that has it."""


PAGE_RULES: tuple[PageRule, ...] = (
    abbreviations,
    autocomplete,
    button_text,
    choice_group,
    encoding,
    fake_list,
    fake_table,
    field_error,
    field_labels,
    heading_structure,
    image_alt_text,
    inline_script,
    inline_style,
    link_address,
    link_text,
    one_main_heading,
    page_language,
    part_language,
    placeholder_heading,
    placeholder_label,
    redundant_alt,
    sensory_words,
    table_headers,
    title_text,
    title_topic,
)
SITE_RULES: tuple[SiteRule, ...] = (page_titles, site_name_title)
FOLDER_RULES: tuple[SiteRule, ...] = (error_page,)
"""Rules that need all files of a site: they hold for a whole folder and not for a choice of its pages."""
