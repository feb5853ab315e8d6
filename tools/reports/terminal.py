"""Findings as lines for people on a terminal."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator

from tools.model.checked_page import CheckedSite
from tools.model.criteria import described
from tools.model.finding import Finding

PLURALS = {
    "fout": ("fout", "fouten"),
    "waarschuwing": ("waarschuwing", "waarschuwingen"),
    "beoordelen": ("keer", "keer"),
}
LONGEST_HTML = 120


def line(finding: Finding) -> str:
    """One finding on one line: `path:line: fout [regel] boodschap`."""
    return f"{finding.path}:{finding.line}: {finding.severity} [{finding.rule}] {finding.message}"


def render(findings: Iterable[Finding]) -> str:
    """All findings, each once with the pages that have it, and how many there are. Nothing found is said too."""
    together: dict[tuple[str, int, str, str, str], list[Finding]] = {}
    everything = sorted(findings)
    for finding in everything:
        key = (finding.path, finding.line, finding.rule, finding.message, finding.html)
        together.setdefault(key, []).append(finding)
    lines = [text for same in together.values() for text in (line(same[0]), *details(same))]
    return "\n".join([*lines, counted(everything)]) + "\n"


def details(same: list[Finding]) -> Iterator[str]:
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


def counted(findings: list[Finding]) -> str:
    """The number of findings of each severity in words."""
    if not findings:
        return "Niets gevonden."
    number = Counter(finding.severity for finding in findings)
    parts = [
        f"{number[severity]} {PLURALS[severity][number[severity] != 1]}"
        for severity in ("fout", "waarschuwing")
        if number[severity]
    ]
    if number["beoordelen"]:
        parts.append(f"{number['beoordelen']} keer zelf beoordelen")
    return "Gevonden: " + ", ".join(parts) + "."


def pages(result: CheckedSite) -> str:
    """The findings of a checked site, and how many pages were checked."""
    number = len(result.pages)
    text = f"{number} {'pagina' if number == 1 else 'pagina’s'} getoetst."
    if result.failed:
        text += f" Niet getoetst: {len(result.failed)}."
    if result.accepted:
        text += f" Niet meegeteld (uitzondering of nulmeting): {len(result.accepted)}."
    found = render(result.findings) if result.pages else ""
    return f"{found}{text}\n"


def warn(text: str) -> None:
    """Say something that is not part of the report; an empty text is nothing."""
    if not text:
        return
    end_progress = "\r\033[K" if sys.stderr.isatty() else ""
    sys.stderr.write(f"{end_progress}{text}\n")
