"""A field whose description gives its numbers a meaning has them as an enum with names, in the query as in the body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from scripts import contracts
from scripts.paths import PROVIDERS, SPECS

WORD = re.compile(r"(?:^|: |, )(-?\d+) [a-z]", re.IGNORECASE)
"""One of ``0 pending, 1 done``."""
OPEN = {
    "1 auto-charge off, 0 allowed": "a switch",
    "1 now (with proration), 2 at next period": "the source stores 0 and 1 (GAPS.md of UniBee)",
    "1 now with proration, 2 at next period; default: upgrade now, downgrade later": "the same, in an event",
    "1 one-time, 2 recurring; 0 when unset": "a customer has 0 too, which has no name",
    "1 recurring, 2 one-time, 0 when unset; the other way round than billingType of a discount": "the same",
    "1 auto-charge off, 0 allowed; without the field it stays. Answers show 1, whatever is stored, when the amount is "
    "0 or the plan is not a main plan": "a switch",
}


def plain_numbers(node: Any, name: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        description = node.get("description")
        if isinstance(description, str):
            schema = node.get("schema", node)
            schema = schema.get("items", schema)
            if schema.get("type") == "integer" and "enum" not in schema:
                yield node.get("name", name), description
        for key, value in node.items():
            yield from plain_numbers(value, key)
    elif isinstance(node, list):
        for item in node:
            yield from plain_numbers(item, name)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_numbers_with_a_meaning_have_names(provider: str) -> None:
    document = contracts.load_once(SPECS / provider / "openapi.yaml")
    bare = {
        f"{name}: {description}"
        for name, description in plain_numbers(document)
        if len(WORD.findall(description)) > 1 and description not in OPEN
    }
    assert not bare, f"{provider}: {sorted(bare)}"


def amounts_without_unit(node: Any, name: str = "") -> Iterator[str]:
    if isinstance(node, dict):
        text = str(node.get("description"))
        # A credit account counts credits or minor units, by its kind: no one unit fits such a field.
        if node.get("x-money") == "none" and "minor units" in text and "credits" not in text.lower():
            yield name
        for key, value in node.items():
            yield from amounts_without_unit(value, key)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_what_is_described_as_minor_units_is_money(provider: str) -> None:
    assert not list(amounts_without_unit(contracts.load_once(SPECS / provider / "openapi.yaml")["components"]))


def test_a_new_two_factor_key_is_no_reading() -> None:
    document = contracts.load_once(SPECS / "unibee" / "openapi.yaml")
    retry = document["paths"]["/merchant/member/get_totp_key"]["post"]["x-retry"]
    assert "reads" not in retry
    assert retry["safe"] == "unknown"
