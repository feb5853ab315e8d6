"""Whether a narrow window shows controls that a wide one does not, such as the button of a menu."""

from __future__ import annotations

from tools.a11y.browser_rules.open_page import TriedPage

HIDDEN = """
const watch = a11yWatch;
const all = document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex='0'], [aria-expanded]");
watch.unseen = [...all].filter((one) => !watch.seen(one));
return watch.unseen.length > 0;
"""
SHOWN = "return a11yWatch.unseen.some(a11yWatch.seen);"


def controls(page: TriedPage, width: int, height: int) -> bool:
    """Whether something that can be operated is hidden now and is not in a window of that size; it is left in that size."""
    if not page.evaluate(HIDDEN):
        return False
    page.resize(width, height)
    return bool(page.evaluate(SHOWN))
