"""A kept answer says what it said in the call."""

from __future__ import annotations

import json
from typing import Any

import polybill as pb
import pytest
from polybill.canonical.results import canonical_only
from polybill.capability import operations
from polybill.sandbox import Sandbox, SandboxTransport

from tests.examples import Example, all_examples
from tests.overlays.requests import CLASSES, PROVIDERS, request, resource

DONE = {
    (provider, operation.operation_ids[0]): ".".join(name)
    for provider in PROVIDERS
    for name, operation in operations(provider).items()
}
ANSWERS = [
    example
    for example in all_examples()
    if example.side == "response" and example.valid and (example.provider, example.operation) in DONE
]


@pytest.mark.parametrize("example", ANSWERS, ids=lambda example: example.id)
def test_every_example_has_an_outcome(example: Example) -> None:
    name = DONE[example.provider, example.operation]
    outcome = pb.outcome_of(example.provider, name, example.content, status_code=example.http or 200)
    if isinstance(outcome, pb.Succeeded | pb.Pending):
        again = pb.read_answer(example.provider, name, example.value, status_code=example.http or 200)
        assert type(again) is type(outcome.value)
    else:
        assert isinstance(outcome, pb.Rejected | pb.Unknown)
        assert outcome.error.operation == example.operation
        with pytest.raises((pb.ProviderError, pb.OutcomeUnknown, pb.ResponseUnreadable)):
            pb.read_answer(example.provider, name, example.content, status_code=example.http or 200)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_as_in_the_call(provider: str) -> None:
    with Sandbox() as sandbox:
        arguments: dict[str, Any] = {**sandbox.credentials[provider], "base_url": f"http://sandbox/{provider}"}
        with CLASSES[provider][0](**arguments, transport=SandboxTransport(sandbox, provider)) as client:
            made = resource(client).create(request(provider))
    kind = "payments" if provider == "unibee" else "subscriptions"
    kept = made.answer
    again = pb.read_answer(provider, f"{kind}.create", kept.content, status_code=kept.status_code, reference="order-1")
    assert canonical_only(again) == canonical_only(made)


def test_a_refusal_and_a_doubt() -> None:
    refused = pb.outcome_of("clink", "payments.get", {"code": 404, "msg": "no such order"})
    assert isinstance(refused, pb.Rejected)
    assert (refused.error.reason, refused.error.code) == ("not_found", 404)
    doubt = pb.outcome_of("clink", "payments.create", b"<html>", status_code=502, reference="order-1")
    assert isinstance(doubt, pb.Unknown)
    assert doubt.error.reference == "order-1"
    with pytest.raises(pb.ResponseUnreadable, match="nothing was changed, ask again"):
        pb.read_answer("clink", "payments.get", b"<html>", status_code=502)
    with pytest.raises(pb.ConfigurationError, match=r"clink: unknown operation 'payments.cancel'; expected one of"):
        pb.read_answer("clink", "payments.cancel", json.dumps({}).encode())
