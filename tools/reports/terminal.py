"""Findings as lines for people on a terminal."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tools.model.checked_page import CheckedSite
from tools.model.criteria import described
from tools.model.finding import Finding
from tools.reports import together

PLURALS = {
    "fout": ("fout", "fouten"),
    "waarschuwing": ("waarschuwing", "waarschuwingen"),
    "beoordelen": ("keer", "keer"),
}
LONGEST_HTML = 120


def render(findings: Iterable[Finding]) -> str:
    """All findings, each once with the pages that have it, and how many there are. Nothing found is said too."""
    everything = list(findings)
    lines = [text for same in together.things(everything) for text in (str(same[0]), *details(same))]
    return "\n".join([*lines, counted(everything)]) + "\n"


def details(same: Sequence[Finding]) -> Iterator[str]:
    """What is known about a finding besides, with the pages that have it too."""
    first = same[0]
    if first.criteria:
        yield "    " + ", ".join(described(criterion) for criterion in first.criteria)
    if first.url:
        others = len({finding.url for finding in same}) - 1
        yield f"    pagina: {first.url}" + (f" (en {others} andere)" if others else "")
    if first.selector:
        yield f"    element: {first.selector}"
    if first.html:
        html = " ".join(first.html.split())
        yield "    " + (html if len(html) <= LONGEST_HTML else html[: LONGEST_HTML - 1] + "…")
    if first.correspondent:
        yield f"    correspondent: {first.correspondent}"


def counted(findings: Sequence[Finding]) -> str:
    """A sentence with the number of findings of each severity."""
    return f"Gevonden: {numbers(findings)}." if findings else "Niets gevonden."


def numbers(findings: Iterable[Finding]) -> str:
    """The number of findings of each severity in words."""
    number = Counter(finding.severity for finding in findings)
    parts = [
        f"{number[severity]} {PLURALS[severity][number[severity] != 1]}"
        for severity in ("fout", "waarschuwing")
        if number[severity]
    ]
    if number["beoordelen"]:
        parts.append(f"{number['beoordelen']} keer zelf beoordelen")
    return ", ".join(parts)


def pages(result: CheckedSite) -> str:
    """The findings of a checked site, what each department has to do, and how many pages were checked."""
    found = render(result.findings) if result.pages else ""
    owners = [of_owner(owner) for owner in together.owners(result)]
    summary = "\n".join(["Per afdeling:", *(f"    {text}" for text in owners)]) + "\n" if owners else ""
    return f"{found}{summary}{checked(result)}\n"


def of_owner(owner: together.Owner) -> str:
    """What a department has to do, in one line; what is the same on many pages counts once."""
    number = len(owner.pages)
    what = numbers(same[0] for same in owner.things)
    return f"{owner.name}: {what}, op {number} {'pagina' if number == 1 else 'pagina’s'}"


def checked(result: CheckedSite) -> str:
    """How many pages were checked."""
    number = len(result.pages)
    text = f"{number} {'pagina' if number == 1 else 'pagina’s'} getoetst."
    if result.failed:
        text += f" Niet getoetst: {len(result.failed)}."
    if result.accepted:
        text += f" Niet meegeteld (uitzondering of nulmeting): {len(result.accepted)}."
    return text


def warn(text: str) -> None:
    """Say something that is not part of the report; an empty text is nothing."""
    if not text:
        return
    end_progress = "\r\033[K" if sys.stderr.isatty() else ""
    sys.stderr.write(f"{end_progress}{text}\n")
