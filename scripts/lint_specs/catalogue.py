"""The rules: each check with its texts from ``rules.yaml``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from scripts import contracts

from . import (
    bodies,
    calls,
    deliveries,
    events,
    evidence,
    examples,
    fields,
    form,
    meaning,
    names,
    parameters,
    resolution,
    schemas,
    spellings,
    texts,
    transcript,
    vocabulary,
)
from .contract import Contract
from .findings import Hit

TEXTS = Path(__file__).with_name("rules.yaml")

Check = Callable[[Contract], Iterator[Hit]]

GROUPS: Mapping[str, str] = {
    "PB0": "Form",
    "PB1": "Operations and extensions",
    "PB2": "Meaning of fields",
    "PB3": "Spellings that the generators survive",
    "PB4": "Examples and vectors",
    "PB5": "Files",
    "PB6": "What the generators can do",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its texts."""

    number: str
    title: str
    why: str
    do: str
    messages: Mapping[str, str]
    check: Check
    canonical: bool = True
    refused: frozenset[str] = frozenset()
    """The messages for which the generator refuses the contract as well."""


@cache
def rules() -> Mapping[str, Rule]:
    """Join checks and texts, by number.

    Raises:
        ContractError: a check has no text, or a text no check.
    """
    checks: dict[str, Check] = {}
    modules = (
        *(form, vocabulary, calls, evidence, parameters, resolution, events, fields, meaning, spellings, names),
        *(bodies, schemas, deliveries, examples, texts, transcript),
    )
    for module in modules:
        checks |= module.CHECKS
    written = contracts.load(TEXTS)
    if odd := set(checks) ^ set(written):
        raise contracts.ContractError(f"{TEXTS.name}: no check or no text for {', '.join(sorted(odd))}")
    return {number: _rule(number, checks[number], written[number]) for number in sorted(checks)}


def _rule(number: str, check: Check, written: Mapping[str, Any]) -> Rule:
    refused = written.get("refused", [])
    messages = frozenset(written["messages"] if refused is True else refused)
    if odd := messages - set(written["messages"]):
        raise contracts.ContractError(f"{TEXTS.name}: {number} refuses for messages that it lacks: {sorted(odd)}")
    return Rule(number, check=check, refused=messages, **{key: written[key] for key in written if key != "refused"})
