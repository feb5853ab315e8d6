"""The list of our own rules that try a page in a browser."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from tools.a11y.barrier import Barrier
from tools.a11y.browser_rules import (
    by_itself,
    change_on_focus,
    change_on_input,
    character_shortcut,
    colour_alone,
    combobox,
    control_edges,
    cut_text,
    device_motion,
    dialog_focus,
    dragging,
    drawn_words,
    error_summary,
    error_wording,
    fake_heading,
    far_label,
    focus_covered,
    focus_order,
    focus_taken,
    focus_visible,
    form_errors,
    hover_content,
    image_of_text,
    keyboard_trap,
    layer_role,
    link_button,
    lost_label,
    lost_when_narrow,
    made_control,
    media,
    motion,
    mouse_only,
    not_reached,
    opened_state,
    orientation,
    paste,
    pointer_down,
    prohibited_name,
    readable,
    reflow,
    required_fields,
    same_links,
    skip_link,
    state_contrast,
    state_told,
    status_message,
    table_headers,
    window_sized,
)
from tools.a11y.browser_rules.open_page import OpenPage, TriedPage


class BrowserRule(Protocol):
    """A module that satisfies this is a rule. It may change the window's size and the visitor's preferences, and nothing on the page."""

    @property
    def ID(self) -> str:
        """Its name in reports and in the handbook."""

    @property
    def CRITERIA(self) -> tuple[str, ...]:
        """The success criteria that it tests."""

    def check(self, page: OpenPage, /) -> Iterator[Barrier]:
        """The barriers on the open page."""


class ViewRule(Protocol):
    """A module that satisfies this is a rule. Its script is the body of a function of `view` (a name) and `memory`."""

    @property
    def ID(self) -> str:
        """Its name in reports and in the handbook."""

    @property
    def CRITERIA(self) -> tuple[str, ...]:
        """The success criteria that it tests."""

    @property
    def VIEWS(self) -> tuple[str, ...]:
        """The sizes that its script runs in, in the order of the tour."""

    @property
    def SCRIPT(self) -> str:
        """What it asks of the page in each of them. It must leave the page as it was."""

    def barriers(self, answers: Mapping[str, Any], /) -> Iterator[Barrier]:
        """What follows from the answers, which are by the name of the size."""


class ColourRule(Protocol):
    """A module that satisfies this is a rule that looks in the light and in the dark, in a wide window.

    Its script is the body of a function and may use paint.js.
    """

    @property
    def ID(self) -> str:
        """Its name in reports and in the handbook."""

    @property
    def CRITERIA(self) -> tuple[str, ...]:
        """The success criteria that it tests."""

    @property
    def SCRIPT(self) -> str:
        """What it asks of the page."""

    def barriers(self, found: Any, page: OpenPage, /) -> Iterator[Barrier]:  # noqa: ANN401 - what its script returns
        """What follows from the answer."""


class TryingRule(Protocol):
    """A module that satisfies this is a rule that uses the page as a visitor does.

    It finds the page as loaded, in a wide window. If it changes anything, it loads the page again when it is done.
    """

    @property
    def ID(self) -> str:
        """Its name in reports and in the handbook."""

    @property
    def CRITERIA(self) -> tuple[str, ...]:
        """The success criteria that it tests."""

    def check(self, page: TriedPage, /) -> Iterator[Barrier]:
        """The barriers that came up."""


VIEW_RULES: tuple[ViewRule, ...] = (
    colour_alone,
    cut_text,
    drawn_words,
    error_summary,
    fake_heading,
    far_label,
    image_of_text,
    lost_when_narrow,
    orientation,
    readable,
    reflow,
    window_sized,
)
COLOUR_RULES: tuple[ColourRule, ...] = (state_contrast, control_edges)
BROWSER_RULES: tuple[BrowserRule, ...] = (
    error_wording,
    link_button,
    lost_label,
    media,
    motion,
    prohibited_name,
    required_fields,
    same_links,
    table_headers,
)
# The rules that read the walk with the Tab key come first: they need the page as the walk left it.
TRYING_RULES: tuple[TryingRule, ...] = (
    focus_covered,
    focus_taken,
    focus_order,
    focus_visible,
    change_on_focus,
    not_reached,
    skip_link,
    keyboard_trap,
    mouse_only,
    made_control,
    pointer_down,
    dragging,
    character_shortcut,
    device_motion,
    change_on_input,
    hover_content,
    state_told,
    dialog_focus,
    layer_role,
    opened_state,
    combobox,
    status_message,
    form_errors,
    paste,
    by_itself,
)
