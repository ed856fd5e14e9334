"""Requests that the twins accept, made from the contracts' own examples."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml
from attrs import frozen
from polybill.sandbox.contract import load
from polybill.sandbox.credentials import DEFAULTS

from tests.support.providers import MODULES, table

NOW: Final = 1795250096.0
KEY: Final = "0d5f6c1e-8f0b-4d3e-9c55-2b7a6c1d9e10"
_SPECS: Final = Path(__file__).parents[2] / "specs"

CREATE: Final = table("CREATE")
PROVIDERS: Final = tuple(CREATE)


@frozen
class Example:
    provider: str
    file: str
    operation: str
    valid: bool

    @property
    def body(self) -> Any:
        return body(self.provider, self.file)

    @property
    def of_an_sdk(self) -> bool:
        """Whether it is written as an official SDK writes it."""
        return bool({"php", "go"} & set(self.file.split(".")))

    def __str__(self) -> str:
        return f"{self.provider}-{self.file.removesuffix('.json')}"


def request_examples() -> list[Example]:
    return list(_request_examples())


def _request_examples() -> Iterator[Example]:
    for provider in PROVIDERS:
        for row in yaml.safe_load((_SPECS / provider / "examples/index.yaml").read_text("utf-8")):
            if row["side"] == "request":
                yield Example(provider, row["file"], row["operation"], row["valid"])


def body(provider: str, file: str = "") -> Any:
    return json.loads((_SPECS / provider / "examples" / (file or CREATE[provider][1])).read_text("utf-8"))


def path(provider: str, operation: str = "") -> str:
    return load(provider).operations[operation or CREATE[provider][0]].template


def headers(provider: str) -> dict[str, str]:
    """Written apart from the clients' signing on purpose: a second reading of the same pages."""
    found: dict[str, str] = MODULES[provider].headers(DEFAULTS[provider], int(NOW * 1000))
    return found


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def signing_text(parameters: dict[str, Any]) -> str:
    pairs = [
        f"{_written(name)}:{_written(value)}"
        for name, value in sorted(parameters.items())
        if name != "sign" and value not in ("", None)
    ]
    return "{" + ",".join(pairs) + "}"


def signed(parameters: dict[str, Any]) -> dict[str, Any]:
    digest = hashlib.md5(signing_text(parameters).encode(), usedforsecurity=False).hexdigest()
    return {**parameters, "sign": digest}


def changed(original: Any, **changes: Any) -> Any:
    """Copy a body with other members; ... takes one out."""
    result = {**copy.deepcopy(original), **changes}
    return {name: value for name, value in result.items() if value is not ...}


def answer_faults(provider: str, operation: str, status: int, answer: Any) -> list[str]:
    """List what the contract has against an answer."""
    contract = load(provider)
    found = contract.operations[operation]
    node = contract.document["paths"][found.template][found.method.lower()]["responses"][str(status)]
    pointer = f"/paths/{found.template.replace('/', '~1')}/{found.method.lower()}/responses/{status}"
    if "$ref" in node:
        pointer = node["$ref"].removeprefix("#")
    validator = contract.validator(f"{pointer}/content/application~1json/schema")
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(answer)]
