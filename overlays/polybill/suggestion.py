"""The nearest known name to one that is not known, for error messages."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Suggest a name.

    Args:
        name: what was asked for.
        known: the names that exist.

    Returns:
        ``; did you mean 'Clink'?``, ready to follow a message; empty where none is near.
    """
    from difflib import get_close_matches  # noqa: PLC0415 - only a typo needs it

    candidates = sorted(known)
    folded = {candidate.lower(): candidate for candidate in reversed(candidates)}
    found = get_close_matches(name, candidates, n=1) or get_close_matches(name.lower(), folded, n=1)
    return f"; did you mean {folded.get(found[0], found[0])!r}?" if found else ""
