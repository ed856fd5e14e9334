"""The rules: each check with its texts from ``rules.yaml``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts import contracts

from . import calls, examples, fields, form, spellings, texts, vocabulary
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
    for module in (form, vocabulary, calls, fields, spellings, examples, texts):
        checks |= module.CHECKS
    written = contracts.load(TEXTS)
    if odd := set(checks) ^ set(written):
        raise contracts.ContractError(f"{TEXTS.name}: no check or no text for {', '.join(sorted(odd))}")
    return {number: Rule(number, check=checks[number], **written[number]) for number in sorted(checks)}
