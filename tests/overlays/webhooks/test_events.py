"""Every documentation payload of an event becomes an event whose canonical members are the ones in events/."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
import yaml
from polybill import Money

from tests.examples import Example
from tests.overlays.webhooks import kit

THINGS = ("subscription", "payment", "refund", "invoice", "customer")
FILES = sorted((Path(__file__).parent / "events").glob("*.yaml"))
EXPECTED = {
    f"{file.stem}/{key}": value
    for file in FILES
    for key, value in yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader).items()
}


def name(example: Example) -> str:
    return f"{example.provider}/{example.path.name.removesuffix('.webhook.json')}"


def plain(value: Any) -> Any:
    """Write a canonical object as the file has it: amounts as texts, only what is set."""
    if isinstance(value, Money):
        return f"{value.amount} {value.currency}"
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, list):
        return [plain(item) for item in value]
    if dataclasses.is_dataclass(value):
        fields = {item.name: getattr(value, item.name) for item in dataclasses.fields(value)}
        return {key: plain(item) for key, item in fields.items() if item is not None and key not in {"raw", "answer"}}
    return value


def test_no_example_is_forgotten() -> None:
    assert sorted(EXPECTED) == sorted(map(name, kit.webhook_examples()))


@pytest.mark.parametrize("example", kit.webhook_examples(), ids=name)
def test_the_canonical_members(example: Example) -> None:
    event = kit.parsed(example)
    things = {key: plain(getattr(event, key)) for key in THINGS if getattr(event, key) is not None}
    assert {"type": event.type.value, "id": event.id, "created_at": plain(event.created_at), **things} == EXPECTED[
        name(example)
    ]
    for key in things:
        # What is not canonical is at hand: the native object, and the bytes.
        assert getattr(event, key).raw.to_dict()
        assert getattr(event, key).answer.content == event.content
