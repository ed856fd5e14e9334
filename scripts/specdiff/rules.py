"""The rules of the review: what a kind of change means, for whom, in which direction. Their texts are data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from scripts import contracts

from .findings import Direction, Step, Verdict

TEXTS = Path(__file__).with_name("rules.yaml")
STEPS: tuple[Step, ...] = ("none", "patch", "minor", "major")


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change means in one direction."""

    verdicts: frozenset[Verdict]
    step: Step


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change.

    Attributes:
        number: such as ``SD201``.
        key: the name that the engine uses.
        title: what changed; ``{name}`` is filled in.
        consequence: what it means, in one sentence, by direction; ``any`` where the direction does not matter.
        do: what to do about it.
        effects: by direction, or ``any``.
    """

    number: str
    key: str
    title: str
    consequence: Mapping[str, str]
    do: str
    effects: Mapping[str, Effect]

    def effect(self, direction: Direction) -> Effect:
        """Give the effect in a direction; a webhook is read like a response."""
        return self.effects.get("any") or self.effects["request" if direction == "request" else "response"]

    def text(self, directions: Iterable[Direction]) -> str:
        """Give the consequence in the directions that it has."""
        if "any" in self.consequence:
            return self.consequence["any"]
        kinds = {"request" if direction == "request" else "response" for direction in directions}
        texts = {kind: self.consequence[kind] for kind in ("request", "response") if kind in kinds}
        # Where one side is affected, "no impact" on the other one is left out.
        worse = {kind: text for kind, text in texts.items() if not text.startswith("No impact.")} or texts
        if len(worse) == 2 and len(set(worse.values())) == 2:
            return f"Sent: {worse['request']} Received: {worse['response']}"
        return next(iter(worse.values()), "No impact.")


_MEMBERS = {"key", "title", "means", "do", "effects"}


@cache
def rules() -> Mapping[str, Rule]:
    """Read the table, by key.

    Raises:
        ContractError: two rules have one number, or a row lacks something.
    """
    found: dict[str, Rule] = {}
    for number, row in contracts.load(TEXTS).items():
        if set(row) != _MEMBERS:
            raise contracts.ContractError(
                f"{TEXTS.name}: {number}: has other members than {', '.join(sorted(_MEMBERS))}"
            )
        effects = {name: _effect(value) for name, value in row["effects"].items()}
        consequence = row["means"] if isinstance(row["means"], dict) else {"any": row["means"]}
        rule = Rule(number, row["key"], row["title"], consequence, row["do"], effects)
        if rule.key in found:
            raise contracts.ContractError(f"{TEXTS.name}: two rules are called {rule.key}")
        found[rule.key] = rule
    return found


@cache
def key_of(number: str) -> str:
    """Give the key of the rule that has a number, such as ``SD201``."""
    return next(key for key, rule in rules().items() if rule.number == number)


def _effect(text: str) -> Effect:
    """Read ``WIRE SOURCE major``."""
    *verdicts, step = text.split()
    if step not in STEPS:
        raise contracts.ContractError(f"{TEXTS.name}: {text}: ends with no step")
    return Effect(frozenset(Verdict(name) for name in verdicts), step)


def larger(first: Step, second: Step) -> Step:
    """Give the larger of two steps."""
    return max(first, second, key=STEPS.index)


def as_text(value: Any) -> str | None:
    """Write a value for a report, in one line; None stays None."""
    if value is None:
        return None
    text = value if isinstance(value, str) else as_json(value)
    return " ".join(text.split())


def as_json(value: Any) -> str:
    """Write a value as JSON with sorted members, so that their order never counts as a change."""
    import json  # noqa: PLC0415 - only values that are no text need it

    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
