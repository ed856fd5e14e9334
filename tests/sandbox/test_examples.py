"""Each example request goes through the twin; what comes back fits the contract."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

import pytest
from polybill.sandbox import Sandbox
from polybill.sandbox.contract import load
from polybill.sandbox.documented import KIND
from polybill.sandbox.providers import TWINS

from .before import prepare
from .conftest import Connect
from .samples import PROVIDERS, Example, answer_faults, body, headers, path, request_examples, signed


def rules(provider: str, operation: str) -> Any:
    return import_module(f"polybill_{provider}.operations").OPERATIONS[operation]


# What official SDKs are known to send is taken, in whatever form the contract has it.
ACCEPTED = [example for example in request_examples() if example.valid or example.of_an_sdk]
PLAYED = [example for example in ACCEPTED if example.operation in TWINS[example.provider].HANDLERS]
OTHERS = [example for example in ACCEPTED if example not in PLAYED]


def wire(example: Example) -> Any:
    return signed(example.body) if example.provider == "linksfield" else example.body


@pytest.mark.parametrize("example", OTHERS, ids=str)
def test_a_request_to_what_has_no_state_is_checked_all_the_same(example: Example, connect: Connect) -> None:
    operation = load(example.provider).operations[example.operation]
    client, target = connect(example.provider), re.sub(r"\{[^}]+\}", "x_1", operation.template)
    sent = headers(example.provider)
    answer = client.request(operation.method, target, json=wire(example), headers=sent)
    assert answer.headers.get(KIND) in {"example", "drawn"}, answer.text
    if operation.body_required:
        assert KIND not in client.request(operation.method, target, json=[], headers=sent).headers


@pytest.mark.parametrize("example", PLAYED, ids=str)
def test_every_valid_example_is_accepted(example: Example, sandbox: Sandbox, connect: Connect) -> None:
    client = connect(example.provider)
    target, content = prepare(example, client, wire(example))
    method = load(example.provider).operations[example.operation].method
    answer = client.request(method, target, json=content, headers=headers(example.provider))
    assert answer.status_code in {200, 201}, answer.text
    assert answer.headers["X-Polybill-Sandbox"] == "1"
    assert answer_faults(example.provider, example.operation, answer.status_code, answer.json()) == []
    effects = sandbox.effects(example.provider, example.operation)
    reads = rules(example.provider, example.operation)["retry"].get("reads")
    if reads or "preview" in example.operation.lower():
        assert effects == [], "reading, or trying a change, is no change"
        return
    assert len(effects) == 1
    assert effects[0].native_id
    assert effects[0].response == answer.json()


@pytest.mark.parametrize("provider", PROVIDERS)
def test_ids_are_the_same_for_the_same_requests(provider: str, sandbox: Sandbox, connect: Connect) -> None:
    client = connect(provider)
    first = client.post(path(provider), json=body(provider), headers=headers(provider))
    sandbox.reset()
    again = client.post(path(provider), json=body(provider), headers=headers(provider))
    assert first.content == again.content


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_unknown_path_gets_the_providers_404(provider: str, connect: Connect) -> None:
    answer = connect(provider).post("/nowhere", json={}, headers=headers(provider))
    assert answer.status_code == 404
    assert answer.headers["X-Polybill-Sandbox"] == "1"
    if provider == "unibee":
        assert answer.text == "Not Found"
    elif provider == "useepay":
        assert set(answer.json()) == {"code", "source", "message"}
    elif provider == "linksfield":
        assert answer.json()["operateCode"] == "E_NOT_FOUND"
    else:
        assert answer.json()["code"] not in {0, 200}


def test_without_the_prefix_there_is_no_provider(connect: Connect) -> None:
    client = connect("clink")
    url = client.base_url.copy_with(raw_path=b"/subscription")
    assert client.post(url, json={}).status_code == 404
