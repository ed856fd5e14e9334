"""Every operation of every contract answers, and what it answers fits the contract."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any
from urllib.parse import unquote

import pytest
from attrs import evolve
from polybill.core.contract import rules
from polybill.protocol.classify import Accepted, classify
from polybill.protocol.exchange import RawResponse
from polybill.sandbox import Sandbox, SandboxRequest, SandboxResponse
from polybill.sandbox.contract import Operation, Parameter, build, load
from polybill.sandbox.documented import KIND, drawn, examples, kind_of
from polybill.sandbox.drawing import Drawer
from polybill.sandbox.providers import TWINS

from scripts import sandbox_examples

from .samples import NOW, PROVIDERS, answer_faults, headers, signed

EVERY = [operation for provider in PROVIDERS for operation in load(provider).operations.values()]


FORM = {"Content-Type": "application/json"}


def reference(check: Any) -> dict[str, str]:
    return {"$ref": "#" + unquote(check.schema["$ref"].partition("#")[2])}


def path_of(operation: Operation) -> str:
    values = {item.name: str(value(operation, item)) for item in operation.parameters if item.place == "path"}
    return re.sub(r"\{([^}]+)\}", lambda found: values[found[1]], operation.template)


def value(operation: Operation, parameter: Parameter) -> Any:
    if parameter.schema is None:
        return "x_1"
    found = Drawer(load(operation.provider).document, "test").value(reference(parameter.schema))
    return str(found).lower() if isinstance(found, bool) else found


def request_of(operation: Operation) -> SandboxRequest:
    """Draw a request that the contract accepts."""
    needed = [item for item in operation.parameters if item.required]
    query = {item.name: str(value(operation, item)) for item in needed if item.place == "query"}
    more = {item.name: str(value(operation, item)) for item in needed if item.place == "header"}
    body = None
    if operation.schema is not None:
        drawer = Drawer(load(operation.provider).document, "test")
        body = drawer.value(reference(operation.schema))
        if not operation.schema.is_valid(body):
            body = evolve(drawer, optional=False).value(reference(operation.schema))
    if operation.provider == "linksfield":
        signs = signed(body if operation.method != "GET" else query)
        body, query = (signs, query) if operation.method != "GET" else (None, signs)
    return SandboxRequest(
        operation.provider,
        operation.method,
        path_of(operation),
        query,
        {**more, **headers(operation.provider), **(FORM if body is not None else {})},
        b"" if body is None else json.dumps(body, ensure_ascii=False).encode(),
    )


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(now=lambda: NOW) as made:
        yield made


@pytest.fixture(scope="module")
def answers(sandbox: Sandbox) -> Mapping[tuple[str, str], SandboxResponse]:
    found = {}
    for operation in EVERY:
        answer = sandbox.handle(request_of(operation))
        assert isinstance(answer, SandboxResponse)
        found[operation.provider, operation.id] = answer
    return found


def played(operation: Operation) -> bool:
    return operation.id in TWINS[operation.provider].HANDLERS


def test_every_operation_answers_and_names_the_kind(answers: Mapping[tuple[str, str], SandboxResponse]) -> None:
    assert len(EVERY) == len(answers)
    for operation in EVERY:
        wanted = kind_of(operation.provider, operation.id, TWINS[operation.provider].HANDLERS)
        answer = answers[operation.provider, operation.id]
        # A drawn request to a simulator may be refused: its references lead nowhere.
        assert answer.headers[KIND] == wanted, (operation.id, answer.body)
        assert answer.status != 501


def test_what_is_answered_without_state_is_a_success_that_the_contract_and_the_client_take(
    answers: Mapping[tuple[str, str], SandboxResponse],
) -> None:
    others = [operation for operation in EVERY if not played(operation)]
    assert others
    for number, operation in enumerate(others):
        answer = answers[operation.provider, operation.id]
        known = rules(operation.provider, operation.id)
        assert answer_faults(operation.provider, operation.id, answer.status, answer.json()) == []
        meaning = classify(known, RawResponse(answer.status, {}, answer.body), (), epoch_ms=0)
        assert isinstance(meaning, Accepted), (operation.id, meaning)
        assert not meaning.contradiction
        if number % 8:
            continue  # importing a module of the client is slow
        client = import_module(known.module)
        assert client.parse_response(answer.status, answer.headers, answer.body) is not None


def test_the_log_has_the_kind_and_what_is_written_counts_as_an_effect(sandbox: Sandbox, answers: Any) -> None:
    del answers
    logged = {(item.provider, item.operation): item.answer for item in sandbox.requests()}
    effects = Counter((item.provider, item.operation) for item in sandbox.effects())
    for operation in (item for item in EVERY if not played(item)):
        key = operation.provider, operation.id
        assert logged[key] in {"example", "drawn"}
        assert effects[key] == (0 if rules(*key).reads else 1)


def test_a_refusal_comes_before_and_has_no_kind() -> None:
    with Sandbox(now=lambda: NOW) as fresh:
        for operation in (item for item in EVERY if not played(item)):
            request = request_of(operation)
            known = rules(operation.provider, operation.id)
            if known.scheme == "none":
                continue
            if operation.provider == "linksfield":  # nothing but the signature is secret there
                request = evolve(request, body=request.body.replace(b'"sign": "', b'"sign": "0'), query={"sign": "0"})
            answer = fresh.handle(evolve(request, headers=FORM if request.body else {}))
            assert isinstance(answer, SandboxResponse)
            assert KIND not in answer.headers, operation.id
            meaning = classify(known, RawResponse(answer.status, answer.headers, answer.body), (), epoch_ms=0)
            assert not isinstance(meaning, Accepted), operation.id
        assert fresh.effects() == []


def test_the_same_request_gives_the_same_answer_and_another_one_another(sandbox: Sandbox) -> None:
    def ask(user: int) -> bytes:
        operation = load("unibee").operations["countUsers"]
        request = evolve(request_of(operation), query={"createTimeStart": str(user)})
        answer = sandbox.handle(request)
        assert isinstance(answer, SandboxResponse)
        return answer.body

    assert ask(1) == ask(1)
    assert ask(1) != ask(2)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_drawn_answer_fits_whatever_is_drawn(provider: str) -> None:
    contract = load(provider)
    others = [item for item in contract.operations.values() if not played(item)]
    for seed, operation in enumerate(others[::7]):
        found = drawn(contract, operation, str(seed))
        assert answer_faults(provider, operation.id, min(operation.answers), found) == []


def test_where_the_full_answer_breaks_a_rule_between_members_they_are_left_out() -> None:
    contract = load("clink")
    document = {
        **contract.document,
        "paths": {
            "/odd": {
                "get": {
                    "operationId": "getOrder",
                    "responses": {
                        "200": {
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "object",
                                        "required": ["code"],
                                        "properties": {"code": {"type": "integer"}, "b": {"type": "string"}},
                                        "not": {"required": ["b"]},
                                    }
                                }
                            }
                        }
                    },
                }
            }
        },
    }
    odd = build("clink", document)
    assert drawn(odd, odd.operations["getOrder"], "1") == {"code": 200}


def test_the_examples_are_current_and_a_changed_one_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    assert sandbox_examples.main([]) == 0
    assert examples("clink")["createCheckoutSession"]["body"]["code"] == 200


@pytest.mark.parametrize(
    ("provider", "operation", "query", "words"),
    [
        ("clink", "getProductList", {"pageSize": "101"}, "pageSize must be at most 100"),
        ("clink", "getPriceList", {"active": "perhaps"}, "active must be of type boolean"),
        ("clink", "listCoupons", {"discountType": "x"}, "discountType must be one of percentage, fixed_amount"),
        ("useepay", "listMandates", {"page_num": "one"}, "page_num must be of type integer"),
        ("unibee", "listPayments", {"status": "15"}, "status must be one of 10, 20, 30, 40"),
        ("unibee", "listDiscounts", {"status": "many"}, "status must be"),
    ],
)
def test_the_limits_of_query_parameters_are_checked(
    sandbox: Sandbox, provider: str, operation: str, query: dict[str, str], words: str
) -> None:
    found = load(provider).operations[operation]
    request = request_of(found)
    answer = sandbox.handle(evolve(request, query={**request.query, **query}))
    assert isinstance(answer, SandboxResponse)
    assert words in answer.body.decode()
    right = sandbox.handle(request)
    assert isinstance(right, SandboxResponse)
    assert words not in right.body.decode()
