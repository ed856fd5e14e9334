"""Who may call: the security requirements of an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.specdiff.rules import as_json

from .document import scheme
from .view import Model

Alternatives = set[frozenset[tuple[str, str]]]
_NONE: tuple[dict[str, list[str]], ...] = ({},)


def security_rule(old: Mapping[str, Any], new: Mapping[str, Any], models: tuple[Model, Model]) -> str:
    """Name the rule for the difference of two operations; empty where there is none."""
    before, after = _alternatives(old, models[0], models[1]), _alternatives(new, models[1], models[0])
    if before == after:
        return ""
    if all(any(other <= entry for other in after) for entry in before):
        return "security-loosened"  # whatever was enough still is
    if all(any(_less(entry, other) for entry in before) for other in after):
        return "security-tightened"
    return "security-changed"


def _alternatives(data: Mapping[str, Any], model: Model, other: Model) -> Alternatives:
    """List the alternatives, each with its credentials and their scopes; none wanted is an empty alternative."""
    known, others = ((each.document.get("components") or {}).get("securitySchemes") or {} for each in (model, other))

    def called(name: str) -> str:
        # A scheme of another name that works the same way is the same one.
        renamed = name in known and name not in others
        return as_json(scheme(model.resolve(known[name], "")[0])) if renamed else name

    return {
        frozenset((called(name), scope) for name, scopes in entry.items() for scope in ("", *(scopes or ())))
        for entry in data.get("security") or _NONE
    }


def _less(entry: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]]) -> bool:
    """Return whether one alternative requires the same credentials with fewer scopes, or none at all."""
    return not entry or (entry <= other and {name for name, _ in entry} == {name for name, _ in other})
