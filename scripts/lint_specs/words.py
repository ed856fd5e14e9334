"""The word lists of ``words.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from scripts import contracts


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    written = contracts.load(Path(__file__).with_name("words.yaml"))
    return {name: frozenset(str(text).split()) for name, text in written.items()}


def words(name: str) -> frozenset[str]:
    """Give a list by its name."""
    return _lists()[name]
