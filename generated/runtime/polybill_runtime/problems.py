# Generated from scripts/generate/runtime/ by `nox -s generate`. Do not edit; change the source.
"""Why a value must not be sent."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """Why a value must not be sent."""

    pointer: str
    """JSON pointer into the body, or the name of a parameter."""
    message: str
    """What is wrong, without the value itself: it may be a secret."""

    def __str__(self) -> str:
        return f"{self.pointer or '/'} {self.message}"


def escape(name: str) -> str:
    """Escape a name for a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")
