"""Which cases of a table the suite runs, and which only the long session of proofs does."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from itertools import repeat
from typing import Any

import pytest


def first_of_each(values: Iterable[Any], kind: Callable[[Any], Hashable]) -> list[Any]:
    """Leave the first value of each kind to the suite; `nox -s proofs` runs the others."""
    seen: set[Hashable] = set()
    made = []
    for value in values:
        made.append(pytest.param(value, marks=[pytest.mark.proof] if kind(value) in seen else []))
        seen.add(kind(value))
    return made


def every(step: int, values: Iterable[Any], ids: Iterable[str] | None = None) -> list[Any]:
    """Leave one value of ``step`` to the suite; `nox -s proofs` runs the others. A tuple is the values of one case."""
    named = zip(values, repeat(None) if ids is None else ids, strict=False)
    return [
        pytest.param(
            *(value if isinstance(value, tuple) else (value,)), id=name, marks=[pytest.mark.proof] if i % step else []
        )
        for i, (value, name) in enumerate(named)
    ]
