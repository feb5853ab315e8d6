"""The repairs that a machine can know, put into a text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tools.model.finding import Finding

LINE_END = re.compile(r"(\r\n|\n|\r)")


def repaired(text: str, findings: Iterable[Finding]) -> tuple[str, int]:
    """The text with each suggestion in place of its original on the line of its finding, and the number of repairs.

    A line that does not have the original exactly once is left as it is: the machine then does not know which one. Each
    line keeps its own line end, and a new line gets that of the line it comes from.
    """
    parts = [*LINE_END.split(text), ""]
    lines, ends = parts[::2], parts[1::2]
    done = 0
    for finding in sorted(findings, key=lambda one: (one.line, -len(one.original))):
        number = finding.line - 1
        if finding.suggestion and number < len(lines) and lines[number].count(finding.original) == 1:
            suggestion = finding.suggestion.replace("\n", ends[number] or "\n")
            lines[number] = lines[number].replace(finding.original, suggestion)
            done += 1
    return "".join(line + end for line, end in zip(lines, ends, strict=True)), done
