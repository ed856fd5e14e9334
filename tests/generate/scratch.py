"""Contracts of a few lines, and the code that the generator makes of them."""

from __future__ import annotations

import importlib
import sys
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import yaml

from scripts.generate import client
from scripts.lint_specs.contract import Contract
from scripts.lint_specs.refusals import refusals

_numbers = count()

HEAD = {
    "openapi": "3.1.1",
    "info": {"title": "Scratch", "version": "0.1.0"},
    "servers": [{"url": "https://api.example.com", "x-environment": "production"}],
    "security": [{"bearerAuth": []}],
    "tags": [{"name": "thing", "description": "Things"}],
    "x-signing": {"scheme": "bearer", "secret": True, "proves": "authenticity"},
    "x-success": {"http": [200, 201, 204]},
}
BEARER = {"bearerAuth": {"type": "http", "scheme": "bearer"}}
SOURCE = {"page": "https://example.com/docs", "read": "2026-11"}
OK = {"200": {"description": "Done", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Out"}}}}}
OUT = {"type": "object", "properties": {"id": {"type": "string"}}}


def operation(name: str = "createThing", **members: Any) -> dict[str, Any]:
    """Describe an operation with what every operation needs."""
    common = {"operationId": name, "tags": ["thing"], "x-source": SOURCE, "x-retry": {"safe": "no", "why": "Unknown"}}
    return {**common, "responses": OK, **members}


def body(schema: Any, media: str = "application/json") -> dict[str, Any]:
    """Describe a required body."""
    return {"required": True, "content": {media: {"schema": schema}}}


def contract(paths: dict[str, Any] | None = None, schemes: Any = None, **schemas: Any) -> dict[str, Any]:
    """Describe a contract; without paths, one POST sends the schema ``In``."""
    posts = {"/things": {"post": operation(requestBody=body({"$ref": "#/components/schemas/In"}))}}
    components = {"schemas": {"Out": OUT, **schemas}, "securitySchemes": schemes or BEARER}
    return {**HEAD, "x-provider": "scratch", "paths": posts if paths is None else paths, "components": components}


def write(folder: Path, document: dict[str, Any]) -> Contract:
    """Write a contract into a folder of its own and read it."""
    place = folder / "scratch"
    place.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(document, sort_keys=False)
    (place / "openapi.yaml").write_text(text, encoding="utf-8")
    return Contract(place)


def refused(folder: Path, document: dict[str, Any]) -> list[str]:
    """List why a contract is refused: line and message."""
    return [f"{found.line}: {found.message}" for found in refusals(write(folder, document))]


class Package:
    """A generated package, imported under a name that no other test uses."""

    def __init__(self, folder: Path, document: dict[str, Any]) -> None:
        made = write(folder, document)
        assert refusals(made) == []
        provider = f"scratch{next(_numbers)}"
        client.build(provider, made.document, folder / "out")
        sys.path.insert(0, str(folder / "out"))
        importlib.invalidate_caches()
        self.name = f"polybill_{provider}"

    def module(self, name: str) -> Any:
        """Import a module of the package."""
        return importlib.import_module(f"{self.name}.{name}")

    def model(self, name: str) -> Any:
        """Give a generated class."""
        return getattr(self.module("models"), name)

    def operation(self, name: str = "create_thing", tag: str = "thing") -> Any:
        """Give an operation's module."""
        return self.module(f"api.{tag}.{name}")

    def problems(self, name: str, value: dict[str, Any]) -> list[str]:
        """List what keeps an object from being sent."""
        return [str(problem) for problem in self.model(name).from_dict(value).problems()]

    def url(self, name: str = "get_thing", *path: Any, **arguments: Any) -> str:
        """Give path and query of a request as httpx sends it."""
        made = self.operation(name).get_kwargs(*path, **arguments)
        request = httpx.Request(made["method"], "https://api.example.com" + made["url"], params=made.get("params"))
        return request.url.raw_path.decode()
