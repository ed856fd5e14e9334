"""What counts as a refusal: a status or a code that the contract lists. Everything else is unknown."""

from __future__ import annotations

import json
from typing import Any

import polybill as pb
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polybill.capability import operations
from polybill.core import contract
from polybill.protocol.classify import Accepted, Doubtful, Refused, classify
from polybill.protocol.exchange import RawResponse
from polybill.protocol.rules import OperationRules

from tests.overlays.requests import PROVIDERS

UNLISTED: list[Any] = [
    *("PROCESSING", "TIMEOUT", "PENDING", "UNKNOWN", "IN_PROGRESS", "504", "-1", "E", "FAIL", "SYSTEM_ERROR"),
    *("card_declined", "insufficient_funds", "processing_error", "duplicate_request", "timeout", "0000", "error"),
    *(-1, 1, 2, 3, 99, 100, 201, 202, 204, 408, 409, 422, 425, 504, 599, 999, 1000, 1040000001, 1040001003, 5000),
    *(1.5, True, False, [], {}, [504], {"code": 504}),
]
"""Codes that no contract lists, or lists as a failure of the server."""

CREATES = [
    (provider, f"{kind}.{verb}")
    for provider in PROVIDERS
    for kind, verb in operations(provider)
    if verb in {"create", "cancel", "update", "resume", "delete"}
]


def kinds_of(provider: str) -> list[OperationRules]:
    """One operation of each kind: most share the rules of the contract's root."""
    rules = [contract.rules(provider, name) for name in contract.package(provider).OPERATIONS]
    return list({(item.success_http, str(item.success_any), item.errors): item for item in rules}.values())


def body_of(provider: str, code: Any) -> bytes:
    """An answer that carries a code and the object all the same."""
    name = "operateCode" if provider == "linksfield" else "code"
    return json.dumps({name: code, "msg": "no", "message": "no", "data": None}).encode()


@pytest.mark.parametrize(("provider", "operation"), CREATES)
def test_a_code_that_the_contract_does_not_list_is_unknown(provider: str, operation: str) -> None:
    for status in (200, 202, 302, 409, 500, 503):
        for code in UNLISTED:
            outcome = pb.outcome_of(provider, operation, body_of(provider, code), status_code=status, reference="r")
            assert isinstance(outcome, pb.Unknown), (status, code, outcome)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_refusal_that_the_contract_lists_is_a_refusal(provider: str) -> None:
    """The rows of the contract themselves; a failure of the server stays unknown."""
    for rules in kinds_of(provider):
        for row in rules.errors:
            status = row.http or 400
            body = {"code": row.code, "operateCode": row.code, "msg": row.message, "message": row.message}
            answer = RawResponse(status, {}, json.dumps(body).encode())
            found = classify(rules, answer, (), epoch_ms=0)
            first = rules.refusal(status, row.code, row.message or "")
            assert first is not None
            if first.reason == "unavailable":
                assert isinstance(found, Doubtful), row
            else:
                assert isinstance(found, Refused), row
                assert found.reason == first.reason


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_status_is_a_refusal_only_where_the_contract_lists_it(provider: str) -> None:
    for rules in kinds_of(provider):
        listed = {row.http for row in rules.errors if row.code is None and row.message is None}
        for status in range(201, 600):
            for content in (b"", b"<html>", b"[]", b'"x"'):
                found = classify(rules, RawResponse(status, {}, content), (), epoch_ms=0)
                assert not isinstance(found, Accepted) or status in rules.success_http
                assert not isinstance(found, Refused) or status in listed, (rules.id, status)


def test_a_planted_row_makes_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    """The contract decides: with the row, the same answer is a refusal."""
    rows = contract.package("payapi").OPERATIONS["createPayin"]["errors"]
    monkeypatch.setattr(contract, "rules", contract.rules.__wrapped__)
    asked = ("payapi", "payments.create", b'{"code": 1040000002, "msg": "no"}')
    assert isinstance(pb.outcome_of(*asked), pb.Unknown)
    monkeypatch.setitem(
        contract.package("payapi").OPERATIONS["createPayin"],
        "errors",
        [*rows, {"code": 1040000002, "reason": "declined"}],
    )
    assert isinstance(pb.outcome_of(*asked), pb.Rejected)


TWICE = [
    ("clink", b'{"code": 400, "code": 200, "data": {"orderId": "o", "status": 1}}'),
    ("clink", b'{"code": 200, "code": 400, "data": {"orderId": "o", "status": 1}}'),
    ("clink", b'{"code": 200, "data": {"orderId": "o", "status": 3, "status": 1}}'),
    ("clink", b'{"code": 200, "data": {"orderId": "a", "orderId": "b", "status": 1}}'),
    ("payapi", b'{"code": 5, "code": 0, "data": {"tradeNo": "t", "status": 2}}'),
    ("payapi", b'{"code": 0, "data": null, "data": {"tradeNo": "t", "status": 2}}'),
    ("unibee", b'{"code": 51, "code": 0, "data": {"paymentId": "p", "status": 20}}'),
    ("useepay", b'{"code": "x", "code": null, "id": "pi", "status": "succeeded"}'),
    ("useepay", b'{"id": "pi", "status": "failed", "status": "succeeded"}'),
    ("useepay", b'{"id": "pi", "status": "succeeded", "metadata": {"a": "1", "a": "2"}}'),
]


@pytest.mark.parametrize(("provider", "content"), TWICE)
def test_an_answer_that_names_a_member_twice_is_unknown(provider: str, content: bytes) -> None:
    for status in (200, 400):
        assert isinstance(pb.outcome_of(provider, "payments.create", content, status_code=status), pb.Unknown)
    with pytest.raises(pb.ResponseUnreadable):
        pb.read_answer(provider, "payments.get", content)


def test_a_member_twice_in_different_objects_is_no_contradiction() -> None:
    content = b'{"id": "pi", "status": "succeeded", "metadata": {"id": "1", "status": "x"}}'
    assert isinstance(pb.outcome_of("useepay", "payments.create", content), pb.Succeeded)


@pytest.mark.parametrize("content", [b'{"code": NaN}', b'{"code": 200, "x": Infinity}', b"{'code': 200}"])
def test_what_is_almost_json_is_unknown(content: bytes) -> None:
    assert isinstance(pb.outcome_of("clink", "payments.create", content), pb.Unknown)


@given(code=st.one_of(st.text(), st.integers(), st.booleans(), st.floats(allow_nan=False)))
def test_drawn_codes_are_refusals_only_where_they_are_listed(code: Any) -> None:
    for provider in PROVIDERS:
        name = next(iter(contract.package(provider).OPERATIONS))
        rules = contract.rules(provider, name)
        answer = RawResponse(200, {}, body_of(provider, code))
        found = classify(rules, answer, (), epoch_ms=0)
        if isinstance(found, Refused):
            assert any(row.code == code or row.code is None for row in rules.errors)
