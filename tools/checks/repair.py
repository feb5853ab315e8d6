"""The repairs that a machine can know, put into a text."""

from __future__ import annotations

from collections.abc import Iterable

from tools.model.finding import Finding


def repaired(text: str, findings: Iterable[Finding]) -> tuple[str, int]:
    """The text with each suggestion in place of its original on the line of its finding, and the number of repairs.

    A line that does not have the original exactly once is left as it is: the machine then does not know which one.
    """
    lines = text.split("\n")
    done = 0
    for finding in findings:
        number = finding.line - 1
        if finding.suggestion and number < len(lines) and lines[number].count(finding.original) == 1:
            lines[number] = lines[number].replace(finding.original, finding.suggestion)
            done += 1
    return "\n".join(lines), done
