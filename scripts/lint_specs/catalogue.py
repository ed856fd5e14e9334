"""The rules: each check with its texts from ``rules.yaml``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts import contracts

from . import (
    calls,
    deliveries,
    evidence,
    examples,
    fields,
    form,
    meaning,
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
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its texts."""

    number: str
    title: str
    why: str
    do: str
    says: Mapping[str, str]
    check: Check
    canonical: bool = True


@cache
def rules() -> Mapping[str, Rule]:
    """Join checks and texts, by number.

    Raises:
        ContractError: a check has no text, or a text no check.
    """
    checks: dict[str, Check] = {}
    modules = (form, vocabulary, calls, evidence, fields, meaning, spellings, deliveries, examples, texts, transcript)
    for module in modules:
        checks |= module.CHECKS
    written = contracts.load(TEXTS)
    if odd := set(checks) ^ set(written):
        raise contracts.ContractError(f"{TEXTS.name}: no check or no text for {', '.join(sorted(odd))}")
    return {number: Rule(number, check=checks[number], **written[number]) for number in sorted(checks)}
