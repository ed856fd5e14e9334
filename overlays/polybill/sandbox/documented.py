"""Answers without state: the documentation's example of an operation, or one that is drawn from the contract."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from typing import Any, Final, Literal, TypeAlias

from polybill.core.contract import rules
from polybill.sandbox.contract import Contract, Operation
from polybill.sandbox.drawing import Drawer
from polybill.sandbox.exchange import SandboxRequest, SandboxResponse, json_answer

Kind: TypeAlias = Literal["state", "example", "drawn"]
KIND: Final = "X-Polybill-Sandbox-Answer"
"""The header that names the kind of an answer; a refusal before the operation is reached has none."""


@cache
def examples(provider: str) -> Mapping[str, Mapping[str, Any]]:
    """Read the documentation's examples of answers: operationId to ``{"status", "body"}``.

    ``python -m scripts.sandbox_examples --write`` writes the file.
    """
    file = resources.files("polybill.sandbox").joinpath("examples", f"{provider}.json")
    found: Mapping[str, Mapping[str, Any]] = json.loads(file.read_text("utf-8")) if file.is_file() else {}
    return found


def kind_of(provider: str, operation: str, played: Mapping[str, object]) -> Kind:
    """Name the kind of answer that an operation has.

    Args:
        provider: provider key.
        operation: operationId.
        played: the operations that a simulator plays with state.
    """
    if operation in played:
        return "state"
    return "example" if operation in examples(provider) else "drawn"


def answer(contract: Contract, operation: Operation, request: SandboxRequest, digest: str) -> SandboxResponse:
    """Answer an operation that no simulator plays.

    Args:
        contract: the provider's contract.
        operation: the operation.
        request: the request; the same one gives the same answer.
        digest: SHA-256 of its parsed body.
    """
    example = examples(contract.provider).get(operation.id)
    if example is not None:
        return json_answer(example["status"], example["body"], {KIND: "example"})
    query = json.dumps(sorted(request.query.items()))
    seed = hashlib.sha256("\0".join((request.method, request.path, query, digest)).encode()).hexdigest()
    return json_answer(min(operation.answers), drawn(contract, operation, seed), {KIND: "drawn"})


@lru_cache(maxsize=1024)
def drawn(contract: Contract, operation: Operation, seed: str) -> Any:
    """Draw the body of an answer that the contract accepts, and that means success.

    Args:
        contract: the provider's contract.
        operation: the operation.
        seed: the same seed gives the same answer. It is kept: do not change it.
    """
    pointer = operation.answers[min(operation.answers)]
    check = contract.validator(pointer)
    schema = {"$ref": f"#{pointer}"}
    full = _successful(operation, Drawer(contract.document, seed).value(schema))
    if check.is_valid(full):
        return full
    # A rule between members that are optional: without them it is kept.
    return _successful(operation, Drawer(contract.document, seed, optional=False).value(schema))


def _successful(operation: Operation, body: Any) -> Any:
    """Set what marks a success, by the first rule of the contract that does it."""
    if not isinstance(body, dict):
        return body
    known = rules(operation.provider, operation.id)
    rule = next(iter(known.success_any), None)
    if rule is None:
        # Success is the HTTP status alone: what marks a refusal must not be there.
        return _without(body, known.code)
    name = rule["pointer"].removeprefix("/")
    if "equals" in rule:
        return {**body, name: rule["equals"]}
    if rule.get("present") is False:
        return _without(body, rule["pointer"])
    return body if name in body else {**body, name: f"sandbox{operation.id}"}


def _without(body: Mapping[str, Any], pointer: str | None) -> dict[str, Any]:
    return {name: value for name, value in body.items() if pointer is None or name != pointer.removeprefix("/")}
