"""Our extensions, wherever they occur: which rule covers which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.contracts.pointers import join

from .changes import Change
from .values import bare, same

EXTENSIONS = {
    "x-money": ("money-marked", "money-changed", "money-unmarked"),
    "x-time": ("time-changed", "time-changed", "time-changed"),
    "x-fill": ("fill-added", "fill-changed", "fill-changed"),
    "x-enum-varnames": ("member-renamed", "member-renamed", "member-renamed"),
    "x-python-name": ("attribute-renamed", "attribute-renamed", "attribute-renamed"),
    "x-evidence": ("source-changed", "source-changed", "source-changed"),
    "x-source": ("source-changed", "source-changed", "source-changed"),
    "x-bound": ("source-changed", "source-changed", "source-changed"),
    "x-mixed-units": ("source-changed", "source-changed", "source-changed"),
    "x-retry-groups": ("source-changed", "source-changed", "source-changed"),
}
"""Extension to the rules for one that came, changed, went. The last five hold evidence and reasons, no rule."""

_PROVED = {"x-money", "x-key-prefixes"}
"""Extensions that include their own evidence, which is not part of their meaning."""


def rule_of(word: str, *, came: bool, went: bool, before: Any = None, after: Any = None) -> str:
    """Name the rule for an extension that came, went, or has another value."""
    rules = EXTENSIONS.get(word, ("extension-changed",) * 3)
    if came or went:
        return rules[0] if came else rules[2]
    return "source-changed" if word in _PROVED and same(bare(before), bare(after)) else rules[1]


def extensions(
    old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str, *, known: tuple[str, ...] = ()
) -> Iterator[Change]:
    """Yield the differences of the extensions of a part that is not a schema, but for the known ones."""
    for word in sorted({word for word in (*old, *new) if word.startswith("x-")} - set(known)):
        before, after = old.get(word), new.get(word)
        if word in old and word in new and same(before, after):
            continue
        rule = rule_of(word, came=word not in old, went=word not in new, before=before, after=after)
        yield Change(rule, name, *_at(at, word, old, new), before, after, (("keyword", word),))


def others(
    old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str, known: frozenset[str]
) -> Iterator[Change]:
    """Yield the changes of a part that no rule covers: a change is never silent for want of a rule."""
    for word in sorted({word for word in (*old, *new) if not word.startswith("x-")} - known):
        before, after = old.get(word), new.get(word)
        if (word in old) is not (word in new) or not same(before, after):
            yield Change("keyword-changed", name, *_at(at, word, old, new), before, after, (("keyword", word),))


def only_values(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Return whether the names of the members differ only by values that came or went."""
    return bool(before) and bool(after) and all(before[value] == after[value] for value in before.keys() & after.keys())


def _at(at: tuple[str, str], word: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, str]:
    return join(at[0], word) if word in old else at[0], join(at[1], word) if word in new else at[1]
