"""How a report names and sorts success criteria."""

from __future__ import annotations

from tools.model.catalogue import CATALOGUE, WCAG_22

NAMES = {one.number: one.name for one in WCAG_22}
ALL_NAMES = {one.number: one.name for one in CATALOGUE}


def described(criterion: str) -> str:
    """How a report names a criterion: "WCAG 1.4.3 Contrast (minimum)"."""
    norm = "Principe Universeel" if criterion.startswith("U.") else "WCAG"
    return f"{norm} {criterion} {ALL_NAMES.get(criterion, '')}".rstrip()


def order(criterion: str) -> tuple[int, ...]:
    """A key that sorts 1.4.3 before 1.4.10 and Principe Universeel last."""
    return tuple(int(part) if part.isdigit() else 9 for part in criterion.split("."))
