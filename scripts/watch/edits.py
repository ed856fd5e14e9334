"""What changed between two documents, as the smallest edits. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal

from scripts.lint_specs.positions import join


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit.

    Attributes:
        kind: set, insert or delete a member; rename one; append to a list.
        pointer: the member, or the list.
        value: the new value; for a rename the new name.
    """

    kind: Literal["set", "insert", "delete", "rename", "append"]
    pointer: str
    value: Any = None


def edits(old: Any, new: Any, at: str = "") -> Iterator[Edit]:
    """Yield the edits that make one document of another, in an order in which they can be carried out."""
    if _text(old) == _text(new):
        return
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        yield from _members(old, new, at)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _items(old, new, at)
    else:
        yield Edit("set", at, new)


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _members(old: Mapping[str, Any], new: Mapping[str, Any], at: str) -> Iterator[Edit]:
    gone = [name for name in old if name not in new]
    come = [name for name in new if name not in old]
    for name in list(gone):
        twin = next((other for other in come if _text(new[other]) == _text(old[name])), None)
        if twin is not None:
            yield Edit("rename", join(at, name), twin)
            gone.remove(name)
            come.remove(twin)
    for name in old:
        if name in new:
            yield from edits(old[name], new[name], join(at, name))
    yield from (Edit("insert", join(at, name), new[name]) for name in come)
    # Last, so that an object is never empty in between.
    yield from (Edit("delete", join(at, name)) for name in gone)


def _items(old: Sequence[Any], new: Sequence[Any], at: str) -> Iterator[Edit]:
    before, after = [_text(part) for part in old], [_text(part) for part in new]
    blocks = [
        block for block in SequenceMatcher(None, before, after, autojunk=False).get_opcodes() if block[0] != "equal"
    ]
    if len(old) == len(new) and all(kind == "replace" for kind, *_ in blocks):
        for _, start, end, first, _ in blocks:
            for offset in range(end - start):
                yield from edits(old[start + offset], new[first + offset], join(at, start + offset))
        return
    kept = len(old) - sum(end - start for kind, start, end, *_ in blocks if kind in {"delete", "replace"})
    inserts = [block for block in blocks if block[0] in {"insert", "replace"}]
    if not kept or any(block[4] != len(new) for block in inserts):
        yield Edit("set", at, list(new))
        return
    yield from (Edit("append", at, new[index]) for _, _, _, first, last in inserts for index in range(first, last))
    for kind, start, end, _, _ in reversed(blocks):
        if kind in {"delete", "replace"}:
            yield from (Edit("delete", join(at, index)) for index in reversed(range(start, end)))
