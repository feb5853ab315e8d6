"""As much of JSON-LD 1.1 as our reports use: every key and reference written in full, or a failure."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

KEYWORDS = {"@id": "@id", "@type": "@type", "@language": "@language", "@value": "@value"}


class Expander:
    """Writes terms in full by the context of a document. A term that no context knows would be lost in JSON-LD."""

    def __init__(self, context: dict[str, Any]) -> None:
        self.context = context

    def name(self, term: str) -> str:
        """A term, prefixed name or keyword in full."""
        if term.startswith(("@", "_:")):
            return term
        if term in self.context:
            value = self.context[term]
            return self.name(value["@id"] if isinstance(value, dict) else value)
        prefix, colon, rest = term.partition(":")
        if colon and not rest.startswith("//") and prefix in self.context:
            return self.name(self.context[prefix]) + rest
        assert colon, f"no context knows {term}"
        return term

    def address(self, text: str) -> str:
        """An address, of which the first part may be that of the document."""
        return urljoin(self.context["@base"], text) if text.startswith("/") else self.name(text)

    def node(self, value: Any) -> Any:
        """A whole node; values of properties of type @id become references."""
        if isinstance(value, list):
            return [self.node(one) for one in value]
        if not isinstance(value, dict):
            return value
        made: dict[str, Any] = {}
        for key, inner in value.items():
            full = self.name(key)
            if full == "@type":
                made[full] = [self.name(one) for one in inner] if isinstance(inner, list) else self.name(inner)
            elif full == "@id":
                made[full] = self.address(inner)
            elif self.is_reference(key):
                names = inner if isinstance(inner, list) else [inner]
                made[full] = [{"@id": self.address(one)} for one in names]
            else:
                made[full] = self.node(inner)
        return made

    def is_reference(self, key: str) -> bool:
        """Whether the text of this property is an address."""
        term = self.context.get(key)
        return isinstance(term, dict) and term.get("@type") == "@id"
