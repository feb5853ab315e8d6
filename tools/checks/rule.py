"""What a rule is: a module with an id, a sentence of purpose and a generator of findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Protocol

from tools.checks.document import Document
from tools.model.finding import Finding
from tools.model.site import Site


class PageRule(Protocol):
    """Looks at one page; may look up names in the Site."""

    @property
    def ID(self) -> str:
        """The Dutch id of the rule, as in the editor's handbook."""
        ...

    def check(self, document: Document, site: Site) -> Iterator[Finding]:
        """What is wrong on the page."""
        ...


class SiteRule(Protocol):
    """Looks at all pages together."""

    @property
    def ID(self) -> str:
        """The Dutch id of the rule, as in the editor's handbook."""
        ...

    def check(self, documents: Sequence[Document], site: Site, today: date) -> Iterator[Finding]:
        """What is wrong on the site on that day."""
        ...
