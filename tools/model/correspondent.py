"""Who answers for a page: a role in a department, never a person."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Correspondent:
    """`code_owner` is the team that a pull request on its files is sent to (for CODEOWNERS)."""

    id: str
    rol: str
    afdeling: str
    code_owner: str
