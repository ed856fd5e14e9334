"""Every payload goes through the generated reader and back; JSON Schema, another reader, has the same opinion of it."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import import_module
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator

from scripts import contracts
from scripts.paths import PROVIDERS, SPECS
from tests.examples import Example, all_examples, snake

VALID = [example for example in all_examples() if example.valid]
# A list in place of an object is what an SDK sends without parameters; no class reads it.
INVALID = [example for example in all_examples() if not example.valid and isinstance(example.value, dict)]


def client_class(example: Example) -> Any:
    assert example.schema_name is not None
    module = import_module(f"polybill_{example.provider}.models")
    return getattr(module, example.schema_name)


@cache
def validator(provider: str, schema_name: str) -> Draft202012Validator:
    document = contracts.load_once(SPECS / provider / "openapi.yaml")
    schema = {"$ref": f"#/components/schemas/{schema_name}", "components": document["components"]}
    return Draft202012Validator(schema)


def endpoint(example: Example) -> Any:
    operations = import_module(f"polybill_{example.provider}.operations").OPERATIONS
    return import_module(operations[example.operation]["module"])


def test_every_provider_has_documentation_payloads() -> None:
    documented = {example.provider for example in all_examples() if example.origin == "documentation"}
    assert documented == set(PROVIDERS)


@pytest.mark.parametrize("example", [e for e in VALID if e.schema_name], ids=lambda e: e.id)
def test_the_payload_comes_back_and_fits_its_schema(example: Example) -> None:
    assert example.schema_name is not None
    model = client_class(example).from_dict(example.value)
    assert model.to_dict() == example.value
    assert list(validator(example.provider, example.schema_name).iter_errors(example.value)) == []
    assert model.unexpected == {}
    assert model.additional_properties == {}


@pytest.mark.parametrize("example", [e for e in VALID if e.side == "request"], ids=lambda e: e.id)
def test_request_becomes_the_bytes_that_were_documented(example: Example) -> None:
    body = client_class(example).from_dict(example.value)
    template = import_module(f"polybill_{example.provider}.operations").OPERATIONS[example.operation]["path"]
    path = {snake(name): "x_1" for name in re.findall(r"\{([^{}]+)\}", template)}
    kwargs = endpoint(example).get_kwargs(**path, body=body)
    request = httpx.Request(kwargs["method"], "http://localhost" + kwargs["url"], content=kwargs["content"])
    assert json.loads(request.content) == example.value
    assert kwargs["headers"]["Content-Type"] == "application/json"


@pytest.mark.parametrize("example", [e for e in VALID if e.side == "response" and not e.is_webhook], ids=lambda e: e.id)
def test_answer_is_parsed_from_its_bytes(example: Example) -> None:
    assert example.http is not None
    parsed = endpoint(example).parse_response(example.http, {}, example.content)
    if example.schema_name is None:
        assert parsed == example.content.decode()
    else:
        assert parsed.to_dict() == example.value


@pytest.mark.parametrize("example", INVALID, ids=lambda e: e.id)
def test_payload_that_contradicts_its_page_is_kept_by_the_reader_and_refused_before_sending(example: Example) -> None:
    model = client_class(example).from_dict(example.value)
    assert model.to_dict() == example.value
    if example.side == "request":
        assert list(model.problems())
