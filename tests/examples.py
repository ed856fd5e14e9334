"""The payloads in specs/*/examples, bound to their operations."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from openapi_python_client.strings import PythonIdentifier

from scripts import contracts
from scripts.paths import PROVIDERS, SPECS


class Example(NamedTuple):
    """One payload."""

    provider: str
    operation: str
    side: str
    http: int | None
    origin: str
    valid: bool
    path: Path

    @property
    def content(self) -> bytes:
        return self.path.read_bytes()

    @property
    def value(self) -> Any:
        return json.loads(self.content)

    @property
    def is_webhook(self) -> bool:
        """Whether the provider is the caller."""
        document = contracts.load_once(SPECS / self.provider / "openapi.yaml")
        return self.operation in document.get("webhooks", {})

    @property
    def id(self) -> str:
        return f"{self.provider}-{self.path.name.removesuffix('.json')}"

    @property
    def schema_name(self) -> str | None:
        """The component that the payload is an instance of; None for text bodies."""
        document = contracts.load_once(SPECS / self.provider / "openapi.yaml")
        if self.is_webhook:
            item = document["webhooks"][self.operation]
            data = next(item[method] for method in contracts.METHODS if method in item)
        else:
            data = _operations(self.provider)[self.operation]
        if self.side == "response":
            media = contracts.resolve(document, data["responses"][str(self.http)])["content"]
        elif "requestBody" in data:
            media = contracts.resolve(document, data["requestBody"])["content"]
        else:  # a callback whose query is described as one object
            query = next(p for p in data["parameters"] if p.get("in") == "query")
            media = {"application/json": query}
        schema = media.get("application/json", {}).get("schema", {})
        reference = schema.get("$ref")
        return None if reference is None else str(reference.rsplit("/", 1)[1])  # a list or text has no class


@cache
def _operations(provider: str) -> dict[str, Any]:
    document = contracts.load_once(SPECS / provider / "openapi.yaml")
    return {operation.id: operation.data for operation in contracts.operations(document)}


@cache
def all_examples() -> tuple[Example, ...]:
    """List every example of every provider."""
    found = []
    for provider in PROVIDERS:
        folder = SPECS / provider / "examples"
        rows = yaml.load((folder / "index.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
        for row in rows:
            facts = (row["operation"], row["side"], row.get("http"), row["origin"], row["valid"])
            found.append(Example(provider, *facts, folder / row["file"]))
    return tuple(found)


def snake(name: str) -> str:
    """Spell a name as the generated module names do."""
    return str(PythonIdentifier(name, "field_"))
