"""The ledger of addresses (data/urls.yml): what was ever published stays in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def ledger_text(old_text: str, published: Iterable[str], redirects: Mapping[str, str]) -> str:
    """The text of data/urls.yml with these addresses, sorted; the explanation at its top stays as it is."""
    head = [line for line in old_text.splitlines() if line.startswith("#")]
    urls = [f"  - {url}" for url in sorted(set(published))]
    moved = [f"  {old}: {slug}" for old, slug in redirects.items()]
    return "\n".join([
        *head,
        *(["gepubliceerd:", *urls] if urls else ["gepubliceerd: []"]),
        *(["doorverwijzingen:", *moved] if moved else ["doorverwijzingen: {}"]),
    ]) + "\n"  # fmt: skip
