"""Values travel: pickle and JSON there and back, in a process pool, from an older release; and nothing else gets in."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from multiprocessing import get_context
from typing import Any

import httpx
import polybill as pb
import pytest
from hypothesis import given
from hypothesis import strategies as st
from polybill.errors import CallError
from polybill.protocol.exchange import Headers, RawResponse

from tests.loopback import Reply, Server
from tests.overlays.requests import ACCEPTED, PROVIDERS, REFUSED, SECRETS, client, request, resource

ANSWER = RawResponse(502, httpx.Headers([("X-A", "1"), ("x-a", "2"), ("Retry-After", "3")]), b"\x00<html>", b"sealed")


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def written(value: Any) -> Any:
    text = pb.to_json(value)
    assert json.loads(text)["polybill"] == 1
    return pb.from_json(text)


TRIPS = [pickled, written]


def classes(of: type[Any]) -> Iterator[type[Any]]:
    yield of
    for cls in of.__subclasses__():
        if cls.__module__ == "polybill.errors":
            yield from classes(cls)


def make(cls: type[Any]) -> Any:
    """An error of a class with a value in each of its arguments."""
    values: dict[str, Any] = {
        "provider": "clink",
        "operation": "createPayment",
        "reference": "order-1",
        "attempts": 2,
        "answer": ANSWER,
        "sent": False,
        "code": "card_declined",
        "provider_message": "no",
        "request_id": "req-1",
        "reason": "duplicate",
        "retry_after": 3.5,
        "why": "ReadTimeout",
        "mismatches": (pb.Mismatch("amount", "1 USD", "10 USD"),),
    }
    made = cls.__init__.__code__
    names = made.co_varnames[: made.co_argcount + made.co_kwonlyargcount]
    return cls("what happened", **{name: values[name] for name in names if name in values})


@pytest.mark.parametrize("trip", TRIPS)
@pytest.mark.parametrize("cls", list(classes(CallError)))
def test_an_error_of_a_call_is_itself_after_a_trip(cls: type[Any], trip: Any) -> None:
    error = make(cls)
    again = trip(error)
    assert type(again) is cls
    assert vars(again) == vars(error)
    assert str(again) == str(error) == "what happened"
    assert again.reference == "order-1"


OTHERS = [
    pb.ConfigurationError("clink: give environment"),
    pb.Unsupported("linksfield has no refunds"),
    pb.RequestInvalid("clink", "createPayment", [pb.FieldProblem("amount", "must be positive")]),
    pb.CannotCarry("clink", "createPayment", [pb.FieldProblem("name", "has no place")]),
    pb.WebhookRejected("clink", "expired", "is too old"),
    pb.WebhookUnreadable("clink", "it is not JSON", b"\xff"),
]


@pytest.mark.parametrize("trip", TRIPS)
@pytest.mark.parametrize("error", OTHERS, ids=lambda error: type(error).__name__)
def test_any_other_error_is_itself_after_a_trip(error: pb.PolybillError, trip: Any) -> None:
    again = trip(error)
    assert type(again) is type(error)
    assert (str(again), vars(again)) == (str(error), vars(error))


def outcomes(provider: str) -> Iterator[Any]:
    replies = [Reply(200, ACCEPTED[provider]), Reply(502, b"<html>"), Reply(fault="drop")]
    if provider in REFUSED:
        replies.append(Reply(*REFUSED[provider]))
    for number, reply in enumerate(replies):
        with Server(reply) as server, client(provider, server.url) as made:
            yield resource(made).submit(request(provider, f"order-{number}"))
    with client(provider, "http://127.0.0.1:9", attempts=1) as made:
        yield resource(made).submit(request(provider, "order-9"))


@pytest.mark.parametrize("trip", TRIPS)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_outcome_is_itself_after_a_trip(provider: str, trip: Any) -> None:
    seen = set()
    for outcome in outcomes(provider):
        again = trip(outcome)
        assert type(again) is type(outcome)
        seen.add(type(outcome).__name__)
        if isinstance(outcome, pb.Succeeded | pb.Pending):
            assert again == outcome
            assert again.value.raw == outcome.value.raw
            assert type(again.value.raw) is type(outcome.value.raw)
            assert again.value.answer.headers["CONTENT-LENGTH"] == str(len(ACCEPTED[provider]))
        else:
            assert vars(again.error) == vars(outcome.error)
        assert all(secret not in pb.to_json(outcome) for secret in SECRETS.values())
    assert {"Unknown", "NotSent"} < seen


@pytest.mark.parametrize("trip", TRIPS)
@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_request_is_itself_after_a_trip(provider: str, trip: Any) -> None:
    asked = request(provider)
    assert trip(asked) == asked


REQUEST = pb.SubscriptionRequest(
    reference="r",
    customer=pb.Customer(shipping=pb.Recipient(address=pb.Address(line1="é\u2028"))),
    plan=pb.Plan(price=pb.Money(amount=Decimal("1E+2"), currency="JPY"), interval=pb.Interval.MONTH),
    items=[pb.Product(name="$", quantity=1)],
    trial_end=datetime(2026, 11, 30, 1, 2, 3, 4, tzinfo=UTC),
    metadata={"$": "x", "fields": "y", "polybill": "1"},
)
VALUES = [
    REQUEST,
    [REQUEST, None, True, 1, 1.5, "x", b"\x00"],
    pb.Page(items=(pb.Payment(status=pb.PaymentStatus.SUCCEEDED, raw=None, answer=ANSWER),), answer=ANSWER),
    pb.Acknowledgement(content=b"ok"),
    pb.Payment(
        status=pb.PaymentStatus.REQUIRES_ACTION,
        next_action=pb.QrCode(image_png="x"),
        raw=None,
        answer=ANSWER,
    ),
    pb.PaymentItem(
        description="d", amount=pb.Money(amount=Decimal("0.10"), currency="USD"), tax_percent=Decimal("19.0")
    ),
    pb.DriftNote("clink", "getOrder", 200, "unknown_value", "/x", "y", "z", "0.3.0"),
    pb.SubscriptionQuote(amount_due=pb.Money(amount=Decimal(1), currency="USD"), raw=None, answer=ANSWER),
]


@pytest.mark.parametrize("trip", TRIPS)
@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_is_itself_after_a_trip(value: Any, trip: Any) -> None:
    again = trip(value)
    assert again == value
    assert type(again) is type(value)
    assert repr(again) == repr(value)


@given(
    st.builds(
        pb.PaymentRequest,
        reference=st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
        customer=st.builds(pb.Customer, id=st.none() | st.text(st.characters(exclude_categories=["Cs"]))),
        amount=st.none()
        | st.builds(pb.Money, amount=st.decimals(allow_nan=False, allow_infinity=False), currency=st.just("USD")),
        metadata=st.none() | st.dictionaries(st.sampled_from(["$", "a", "fields"]), st.just("x")),
    )
)
def test_drawn_requests_are_themselves_after_a_trip(asked: pb.PaymentRequest) -> None:
    for trip in TRIPS:
        again = trip(asked)
        assert again == asked
        assert repr(again) == repr(asked), "the digits of an amount stay as they were written"


def fail(error: CallError) -> None:
    raise error


def test_an_error_crosses_a_process_pool_and_leaves_it_whole() -> None:
    """The reference is what the caller needs to find out whether the customer was charged."""
    errors = [make(cls) for cls in classes(CallError)]
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        for error in errors:
            raised = pool.submit(fail, error).exception()
            assert type(raised) is type(error)
            assert isinstance(raised, CallError)
            assert (raised.reference, raised.answer, str(raised)) == ("order-1", error.answer, "what happened")
        assert pool.submit(str, "still alive").result() == "still alive"


def test_the_errors_of_native_calls_travel_as_their_family() -> None:
    from polybill_clink.api.order import get_order

    with Server(Reply(200, b"<html>")) as server, client("clink", server.url) as made:
        with pytest.raises(pb.ResponseUnreadable) as caught:
            get_order.sync("o", client=made.native)
        for trip in TRIPS:
            again = trip(caught.value)
            assert type(again) is pb.ResponseUnreadable
            assert (str(again), again.content) == (str(caught.value), b"<html>")


BAD = [
    "",
    "x",
    "[]",
    "{}",
    '{"polybill": 1}',
    '{"polybill": 2, "value": null}',
    '{"polybill": 1, "value": {"$": "os.system", "fields": {}}}',
    '{"polybill": 1, "value": {"$": "model", "package": "os", "of": "system", "value": {"$": "map", "value": {}}}}',
    '{"polybill": 1, "value": {"$": "enum", "of": "Money", "value": 1}}',
    '{"polybill": 1, "value": {"$": "error", "of": "SystemExit", "arguments": []}}',
    '{"polybill": 1, "value": {"$": "Money", "fields": {"amount": 1}}}',
    '{"polybill": 1, "value": {"$": "bytes", "value": "*"}}',
    '{"polybill": 1, "value": {"$": "decimal", "value": "x"}}',
    '{"polybill": 1, "value": {"no": "mark"}}',
]


@pytest.mark.parametrize("text", BAD)
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(pb.DocumentInvalid):
        pb.from_json(text)


@pytest.mark.parametrize("value", [object(), {1: "x"}, ValueError("x"), st, lambda: 1])
def test_another_value_is_refused_by_its_type(value: Any) -> None:
    with pytest.raises(pb.DocumentInvalid, match="can't be written"):
        pb.to_json(value)


def test_headers_are_found_in_any_case_and_kept_apart() -> None:
    headers = Headers([("Set-Cookie", "a"), ("SET-COOKIE", "b"), ("X", "1")])
    assert headers["set-cookie"] == "a, b"
    assert headers.get("x") == "1"
    assert "nothing" not in headers
    assert len(headers) == 2
    assert "1" not in repr(headers), "values may hold personal data"


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_every_pickle_protocol_works(protocol: int) -> None:
    value = pb.Unknown(make(pb.OutcomeUnknown))
    assert vars(pickle.loads(pickle.dumps(value, protocol)).error) == vars(value.error)
