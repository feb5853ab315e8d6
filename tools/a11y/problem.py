"""Why a page could not be checked. Such a page is a failure of the run, never a pass."""

from __future__ import annotations


class PageProblem(Exception):
    """The page could not be opened or checked; the message says why, in Dutch. A new browser may help."""


class PageMissing(PageProblem):
    """The server does not give the page; no browser can help."""


class BrowserProblem(PageProblem):
    """The browser or its driver crashed, hangs or is gone."""
