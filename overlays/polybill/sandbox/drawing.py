"""Draws a value that fits a schema of a contract. The same schema and seed give the same value."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from attrs import field, frozen

Schema: TypeAlias = Mapping[str, Any]

_DEEPEST: Final = 5
"""Below this depth only required members are drawn: some objects of UniBee contain one another."""

_FORMATS: Final = MappingProxyType(
    {
        "date-time": "2026-01-01T00:00:00Z",
        "date": "2026-01-01",
        "decimal": "10.00",
        "email": "customer@example.com",
        "uri": "https://example.com/sandbox",
    }
)
_CANDIDATES: Final = ("https://example.com/sandbox", "10.00", "2026-01-01", "USD")
"""Texts that are tried where a pattern rejects the usual one."""


@frozen
class Drawer:
    """Draws values of one document.

    Attributes:
        document: the contract, for its references.
        seed: what makes one drawn value differ from another.
        optional: True = members that are not required are drawn as well.
    """

    document: Schema = field(repr=False)
    seed: str
    optional: bool = True

    def value(self, schema: Schema, at: str = "", depth: int = 0) -> Any:
        """Draw a value.

        Args:
            schema: what it has to fit.
            at: its position in the whole value, as a JSON pointer.
            depth: how many objects and lists it is inside of.
        """
        rule = self.merged(schema)
        if "const" in rule:
            return rule["const"]
        if rule.get("enum"):
            return rule["enum"][self._number(at, len(rule["enum"]))]
        kind = _kind(rule)
        if kind == "object":
            return self._object(rule, at, depth)
        if kind == "array":
            return self._array(rule, at, depth)
        if kind == "string":
            return self._text(rule, at)
        if kind in {"integer", "number"}:
            return self._whole(rule, at)
        return {"boolean": bool(self._number(at, 2)), "null": None}.get(kind, {})

    def merged(self, schema: Schema) -> dict[str, Any]:
        """Resolve references, and put ``allOf`` and the first alternative that is not null into one schema."""
        rule = dict(schema)
        while "$ref" in rule:
            reference = rule.pop("$ref")
            rule = _joined(self._found(reference), rule)
        for part in rule.pop("allOf", ()):
            rule = _joined(rule, self.merged(part))
        for keyword in ("oneOf", "anyOf"):
            choices = [self.merged(choice) for choice in rule.pop(keyword, ())]
            chosen = next((choice for choice in choices if choice.get("type") != "null"), None)
            rule = _joined(rule, chosen or {})
        return rule

    def _found(self, reference: str) -> Schema:
        node: Any = self.document
        for part in reference.removeprefix("#/").split("/"):
            node = node[int(part) if isinstance(node, list) else part.replace("~1", "/").replace("~0", "~")]
        found: Schema = node
        return found

    def _number(self, at: str, below: int) -> int:
        digest = hashlib.sha256(f"{self.seed}\0{at}".encode()).digest()
        return int.from_bytes(digest[:8], "big") % below

    def _object(self, rule: Schema, at: str, depth: int) -> dict[str, Any]:
        required = set(rule.get("required", ()))
        wanted = self.optional and depth < _DEEPEST
        drawn = {
            name: self.value(inner, f"{at}/{name}", depth + 1)
            for name, inner in rule.get("properties", {}).items()
            if name in required or wanted
        }
        return {**drawn, **{name: {} for name in required - drawn.keys()}}

    def _array(self, rule: Schema, at: str, depth: int) -> list[Any]:
        usual = 1 if self.optional and depth < _DEEPEST else 0
        count = max(usual, rule.get("minItems", 0))
        return [self.value(rule.get("items", {}), f"{at}/{number}", depth + 1) for number in range(count)]

    def _text(self, rule: Schema, at: str) -> str:
        usual = _FORMATS.get(rule.get("format", ""), f"sandbox{self._number(at, 10**8):08d}")
        usual = usual.ljust(rule.get("minLength", 0), "0")[: rule.get("maxLength")]
        pattern = rule.get("pattern")
        if pattern is None:
            return usual
        return next((text for text in (usual, *_CANDIDATES) if re.search(pattern, text)), usual)

    def _whole(self, rule: Schema, at: str) -> int:
        low = rule.get("minimum", rule.get("exclusiveMinimum", 0) + 1)
        high = rule.get("maximum", rule.get("exclusiveMaximum", low + 1000) - 1)
        step = int(rule.get("multipleOf", 1)) or 1
        drawn = int(low) + self._number(at, max(1, int(high) - int(low) + 1))
        return -(-drawn // step) * step


def _kind(rule: Schema) -> str:
    """Find the type of a value; without one, the keywords show it."""
    kinds = rule.get("type", ())
    names: Sequence[str] = [kinds] if isinstance(kinds, str) else [name for name in kinds if name != "null"]
    return names[0] if names else "object" if "properties" in rule else "array" if "items" in rule else ""


def _joined(first: Schema, second: Schema) -> dict[str, Any]:
    """Put two schemas into one that demands what both demand; where they differ, the second wins."""
    result = {**first, **second}
    if "properties" in first and "properties" in second:
        result["properties"] = {**first["properties"], **second["properties"]}
    if "required" in first and "required" in second:
        result["required"] = [*first["required"], *second["required"]]
    return result
