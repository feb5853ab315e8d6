"""The list of our own rules on HTML: those that look at one page, and those that compare the pages of a site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from tools.a11y.barrier import Barrier
from tools.a11y.html_page import HtmlPage, PageFacts
from tools.a11y.static_rules import (
    abbreviations,
    access_keys,
    ascii_art,
    autocomplete,
    button_text,
    choice_group,
    closed_formats,
    duplicate_id,
    encoding,
    error_page,
    fake_list,
    fake_table,
    field_error,
    field_labels,
    file_links,
    frames,
    group_name,
    heading_structure,
    help_order,
    image_alt_text,
    image_title,
    inline_script,
    inline_style,
    link_address,
    link_text,
    media_links,
    navigation_order,
    nesting,
    new_window,
    one_address,
    one_main_heading,
    page_address,
    page_language,
    page_titles,
    part_language,
    placeholder_heading,
    placeholder_label,
    redundant_alt,
    same_name,
    sensory_words,
    site_name_title,
    spaced_letters,
    stray_tags,
    table_headers,
    table_structure,
    text_direction,
    title_repeats,
    title_text,
    title_topic,
    translated_pages,
    ways_to_page,
    without_script,
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
    access_keys,
    ascii_art,
    autocomplete,
    button_text,
    choice_group,
    closed_formats,
    duplicate_id,
    encoding,
    fake_list,
    fake_table,
    field_error,
    field_labels,
    file_links,
    frames,
    group_name,
    heading_structure,
    image_alt_text,
    image_title,
    inline_script,
    inline_style,
    link_address,
    link_text,
    media_links,
    nesting,
    new_window,
    one_main_heading,
    page_language,
    part_language,
    placeholder_heading,
    placeholder_label,
    redundant_alt,
    sensory_words,
    stray_tags,
    spaced_letters,
    table_headers,
    table_structure,
    text_direction,
    title_repeats,
    title_text,
    title_topic,
    without_script,
)
SITE_RULES: tuple[SiteRule, ...] = (
    help_order,
    navigation_order,
    one_address,
    page_address,
    page_titles,
    same_name,
    site_name_title,
    translated_pages,
)
FOLDER_RULES: tuple[SiteRule, ...] = (error_page, ways_to_page)
"""Rules that need all files of a site: they hold for a whole folder and not for a choice of its pages."""
