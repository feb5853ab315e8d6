"""Answers -> a table for a spreadsheet (CSV)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from tools.feedback.store import Answer

HEADS = ("dag", "pagina", "antwoord", "tekst")
FORMULA = ("=", "+", "-", "@", "\t")


def table(answers: Iterable[Answer]) -> str:
    """CSV with semicolons, as Dutch spreadsheets expect. A text is never a formula, whatever a visitor typed."""
    out = io.StringIO()
    out.write("\ufeff")  # or Excel takes UTF-8 for something older
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADS)
    for one in answers:
        writer.writerow((one.dag.isoformat(), one.pagina, one.antwoord, _plain(one.tekst)))
    return out.getvalue()


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text
