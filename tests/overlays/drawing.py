"""Canonical requests drawn from a conversion table: every value that the table says it carries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import polybill as pb
from hypothesis import strategies as st
from polybill import money
from polybill.canonical import model
from polybill.conversion.either_rows import Unless
from polybill.conversion.list_rows import ListRow, SingleItem
from polybill.conversion.money_rows import Amount, Code, OrderAmount
from polybill.conversion.rows import BasisPoints, Choice, Choices, IntegerId
from polybill.conversion.table import Table
from polybill.conversion.time_rows import Switch

TEXT = st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=12)
CURRENCIES = ["USD", "EUR", "JPY", "KRW", "KWD", "BHD"]
MOMENTS = st.integers(min_value=0, max_value=4_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, tz=UTC))


def amounts(currency: str) -> st.SearchStrategy[pb.Money]:
    places = money.decimals(currency)
    whole = st.integers(min_value=1, max_value=10**9)
    return whole.map(lambda units: pb.Money(amount=Decimal(units).scaleb(-places), currency=currency))


def rule_of(name: str, path: str) -> Mapping[str, Any]:
    """Find the canonical contract's schema of a dotted path."""
    schemas = model._schemas()
    head, _, rest = path.partition(".")
    rule: Mapping[str, Any] = schemas[name]["properties"][head]
    if rest:
        return rule_of(rule["$ref"].rsplit("/", 1)[1], rest)
    return schemas[rule["$ref"].rsplit("/", 1)[1]] if "$ref" in rule else rule


def by_contract(rule: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    """Draw what the canonical contract allows."""
    if "$ref" in rule:
        return st.just({})  # an item of a list, with nothing set
    if "enum" in rule:
        return st.sampled_from(rule["enum"])
    kind, form = rule["type"], rule.get("format")
    if kind == "boolean":
        return st.booleans()
    if kind == "integer":
        return st.integers(min_value=rule.get("minimum", 0), max_value=99)
    if kind == "array":
        return st.lists(by_contract(rule["items"]), min_size=1, max_size=3)
    if kind == "object":
        return st.dictionaries(TEXT, TEXT, max_size=3)
    if form == "date-time":
        return MOMENTS
    if form == "decimal":
        return st.integers(min_value=0, max_value=9999).map(lambda points: Decimal(points) / 100)
    if "pattern" in rule:
        return st.sampled_from(["USD", "EUR"] if "3" in rule["pattern"] else ["US", "DE", "JP"])
    return TEXT


def leaf(name: str, row: Any, currency: str) -> st.SearchStrategy[Any]:
    """Draw a value for a row's canonical path."""
    if isinstance(row, Choice):
        return st.sampled_from(sorted(row.names))
    if isinstance(row, Choices):
        return st.lists(st.sampled_from(sorted(row.names)), min_size=1, max_size=3)
    if isinstance(row, Amount | OrderAmount):
        return amounts(currency)
    if isinstance(row, IntegerId):
        return st.integers(min_value=1, max_value=2**53).map(str)
    if isinstance(row, Code):
        return st.just(currency)
    if isinstance(row, Switch):
        return st.sampled_from([flag for flag, wire in ((True, row.on), (False, row.off)) if wire is not None])
    if isinstance(row, BasisPoints):
        return by_contract({"type": "string", "format": "decimal"})
    if isinstance(row, ListRow | SingleItem):
        rule = rule_of(name, row.path)
        return st.lists(
            item(rule["items"]["$ref"].rsplit("/", 1)[1], row, currency),
            min_size=1,
            max_size=1 if isinstance(row, SingleItem) else 3,
        )
    return by_contract(rule_of(name, row.path))


def item(name: str, row: ListRow | SingleItem, currency: str) -> st.SearchStrategy[dict[str, Any]]:
    made = {inner.path: leaf(name, inner, currency) for inner in row.rows if inner.path}
    needed = [path for path in model._schemas()[name].get("required", ()) if path in made]
    return st.fixed_dictionaries(
        {path: made[path] for path in needed},
        optional={path: value for path, value in made.items() if path not in needed},
    )


@st.composite
def requests(draw: st.DrawFn, table: Table) -> Any:
    """Draw a canonical request that the table covers."""
    name = table.canonical.__name__
    currency = draw(st.sampled_from(CURRENCIES))
    needed = set(model._schemas()[name].get("required", ()))
    values: dict[str, Any] = {}
    for row in table.rows:
        if row.path and (row.path in needed or draw(st.booleans())):
            values[row.path] = draw(leaf(name, row, currency))
    for row in table.rows:
        if isinstance(row, Unless) and not row.instead and row.other in values:
            values.pop(row.path, None)
    if any(isinstance(value, pb.Money) for value in values.values()):
        values.pop("currency", None)  # the amounts say it
    return model.build(table.canonical, values)
