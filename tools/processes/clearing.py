"""What a program made and needs no more: left to the system by one that ends, cleared up by one that goes on."""

from __future__ import annotations

import gc


def leave(made: list[object]) -> None:
    """Never drop these things one by one, which takes a twentieth of a build. Who goes on calls `clear_up` after it."""
    made.append(made)  # it refers to itself, so nothing drops it, and what is frozen is not looked at
    gc.freeze()


def clear_up() -> None:
    """Drop what nobody uses any more."""
    gc.unfreeze()
    gc.collect()
