"""Wrong types wherever a user can pass one: an error of ours, before anything is sent."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterator
from typing import Any

import polybill as pb
import pytest
from polybill.capability import operations

from tests.loopback import Reply, Server
from tests.overlays.gateway import KEYS
from tests.overlays.requests import CLASSES, CREDENTIALS, PROVIDERS, request

JUNK: list[Any] = [None, {}, [], 5, 1.5, True, b"x", object(), (), {1: 2}, set(), "\ud800", pb.Customer()]


def open_client(provider: str, url: str) -> Any:
    keys = {"payapi": KEYS}.get(provider, CREDENTIALS[provider])
    return CLASSES[provider][0](**keys, base_url=url, attempts=1)


def calls(made: Any, kind: str, verb: str) -> Iterator[Callable[[Any], Any]]:
    """Each way to hand a value to an operation."""
    res = getattr(made, kind)
    if verb == "create":
        yield res.create
        yield res.submit
    elif verb in {"get", "delete", "resume"}:
        yield getattr(res, verb)
    elif verb in {"update", "preview_update"}:
        yield lambda junk: getattr(res, verb)("1", junk)
        yield lambda junk: getattr(res, verb)(junk, pb.SubscriptionChange(plan=pb.Plan(id="1"), quote_id="q"))
    elif verb == "cancel":
        yield lambda junk: res.cancel(junk, at_period_end=False)
        yield lambda junk: res.cancel("1", at_period_end=False if junk is True else junk, comment=b"x")
        yield lambda junk: res.cancel("1", at_period_end=False, reason=junk or 1)
    else:
        assert verb == "list"
        for name in (
            "customer_id",
            "subscription_id",
            "reference",
            "created_after",
            "created_before",
            "page_size",
            "limit",
        ):
            yield lambda junk, name=name: res.list(**{name: junk if junk is not None else b""})


@pytest.mark.parametrize("provider", PROVIDERS)
def test_operations(provider: str) -> None:
    with Server(Reply(200, b"{}")) as server, open_client(provider, server.url) as made:
        for kind, verb in operations(provider):
            for call in calls(made, kind, verb):
                for junk in JUNK:
                    if verb == "list" and type(junk) is int:
                        continue  # a page size
                    with pytest.raises(pb.PolybillError):
                        call(junk)
        assert server.requests == [], "nothing was sent"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_fields_of_a_request(provider: str) -> None:
    """Each field of a request holding what it can't: refused by name, or taken where it means something."""
    base = request(provider)
    build = operations(provider)["payments" if provider == "unibee" else "subscriptions", "create"]
    for item in dataclasses.fields(base):
        for junk in JUNK[1:]:
            with contextlib.suppress(pb.RequestInvalid):
                build(dataclasses.replace(base, **{item.name: junk}))


@pytest.mark.parametrize("provider", [name for name in PROVIDERS if name != "linksfield"])
def test_webhooks(provider: str) -> None:
    with open_client(provider, "http://127.0.0.1:9") as made:
        for junk in JUNK:
            with pytest.raises(pb.PolybillError):
                made.webhooks.parse({"a": "b"}, junk)
            with pytest.raises(pb.PolybillError):
                made.webhooks.parse(junk, b"{}")


@pytest.mark.parametrize("option", ["environment", "base_url", "timeout", "deadline", "attempts", "webhook_secrets"])
def test_options(option: str) -> None:
    for junk in [item for item in JUNK if item not in (5, 1.5, (), [])]:
        needed = {} if option in {"environment", "base_url"} else {"base_url": "http://127.0.0.1:9"}
        with pytest.raises(pb.ConfigurationError):
            pb.Clink(api_key="k", **needed, **{option: junk})


def test_functions() -> None:
    found: list[Callable[[Any], Any]] = [
        lambda junk: pb.convert(junk, to="clink"),
        lambda junk: pb.convert(request("clink"), to=junk),
        lambda junk: pb.to_native(junk, "clink"),
        lambda junk: pb.to_native(request("clink"), junk),
        pb.to_canonical,
        pb.capabilities,
        lambda junk: pb.outcome_of(junk, "payments.get", {}),
        lambda junk: pb.outcome_of("clink", junk, {}),
        lambda junk: pb.outcome_of("clink", "payments.get", {} if junk is None else junk, status_code="x"),
        lambda junk: pb.outcome_of("clink", "payments.get", {"x": object() if junk is None else junk, 1: {2, 3}}),
        lambda junk: pb.outcome_of("clink", "payments.get", {}, headers=junk or {"a": 1}),
        lambda junk: pb.outcome_of("clink", "payments.get", {}, reference=junk),
        lambda junk: pb.idempotency_key("clink", "createPayment", junk),
        pb.from_json,
    ]
    for call in found:
        for junk in JUNK:
            with pytest.raises(pb.PolybillError):
                call(junk)
