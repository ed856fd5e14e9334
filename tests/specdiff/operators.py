"""The register of single edits: each gives a contract that is different, and a review that is not empty."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from tests.specdiff.contracts_at_random import Site, sites

Edit = Callable[[Any, Any, Random], bool]
"""Changes what stands at the key of a holder; False where it does not fit."""

OPERATORS: dict[str, tuple[str, Edit]] = {}


def operator(kind: str) -> Callable[[Edit], Edit]:
    """Register an edit of one kind of part."""

    def keep(edit: Edit) -> Edit:
        OPERATORS[edit.__name__] = kind, edit
        return edit

    return keep


def applied(name: str, document: dict[str, Any], random: Random) -> bool:
    """Carry an edit out at a place chosen at random; False where there is none."""
    kind, edit = OPERATORS[name]
    places: list[Site] = [(document, "", "document")] if kind == "document" else sites(document)
    random.shuffle(places)
    return any(edit(holder, key, random) for holder, key, what in places if what == kind)
