"""What a call reports: the right facts, to the logger and the hook; never a secret, and never at the cost of a call."""

from __future__ import annotations

import asyncio
import importlib.util
import logging
import time
from collections.abc import Iterator
from typing import Any

import polybill as pb
import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from polybill.sandbox import DEFAULTS, Sandbox, SandboxTransport, faults, started
from polybill_clink.api.order import get_order, list_orders

from scripts.paths import PROVIDERS, ROOT
from tests.overlays.requests import request

KEY = DEFAULTS["clink"]["api_key"]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


def client(sandbox: Sandbox, **options: Any) -> pb.Clink:
    transport = options.pop("transport", None) or SandboxTransport(sandbox, "clink")
    url = options.pop("base_url", "http://sandbox/clink")
    return pb.Clink(api_key=KEY, base_url=url, transport=transport, **options)


def essentials(events: list[pb.CallEvent]) -> list[tuple[str, str, int, str, int | None, str | None]]:
    return [(e.kind, e.operation, e.attempt, e.outcome, e.status_code, e.reason) for e in events]


def test_each_attempt_and_the_call(sandbox: Sandbox) -> None:
    events: list[pb.CallEvent] = []
    with client(sandbox, on_event=events.append) as clink:
        clink.subscriptions.create(request("clink"))
        clink.subscriptions.create(request("clink"))  # replayed: nothing is sent, nothing is reported
    assert essentials(events) == [
        ("attempt", "createSubscription", 1, "succeeded", 200, None),
        ("call", "createSubscription", 1, "succeeded", 200, None),
    ]
    assert all(event.seconds >= 0 and event.provider == "clink" for event in events)


@pytest.mark.parametrize(
    ("fault", "outcome", "status", "reason"),
    [
        (faults.drop_after(), "unknown", None, None),
        (faults.rate_limit(), "rejected", 429, "rate_limited"),
        (faults.status(503), "unknown", 503, None),
    ],
)
def test_how_it_can_end(sandbox: Sandbox, fault: Any, outcome: str, status: int | None, reason: str | None) -> None:
    events: list[pb.CallEvent] = []
    sandbox.fail("clink", fault=fault)
    with client(sandbox, on_event=events.append) as clink:
        clink.subscriptions.submit(request("clink"))
    assert essentials(events)[-1] == ("call", "createSubscription", 1, outcome, status, reason)


def test_repeats_are_counted(sandbox: Sandbox) -> None:
    events: list[pb.CallEvent] = []
    sandbox.fail("clink", fault=faults.drop_before())

    class Now:
        def epoch_ms(self) -> int:
            return int(time.time() * 1000)

        def monotonic(self) -> float:
            return 0.0

        def jitter(self) -> float:
            return 0.0

    with client(sandbox, on_event=events.append, clock=Now()) as clink:
        list(clink.payments.list())
    assert [(e.kind, e.attempt, e.outcome) for e in events] == [
        ("attempt", 1, "unknown"),
        ("attempt", 2, "succeeded"),
        ("call", 2, "succeeded"),
    ]


def test_native_calls_report_too(sandbox: Sandbox) -> None:
    events: list[pb.CallEvent] = []
    with client(sandbox, on_event=events.append) as clink:
        list_orders.sync_detailed(client=clink.native)
    assert essentials(events) == [
        ("attempt", "listOrders", 1, "succeeded", 200, None),
        ("call", "listOrders", 1, "succeeded", 200, None),
    ]


def test_async_calls_report_too(sandbox: Sandbox) -> None:
    events: list[pb.CallEvent] = []

    async def run() -> None:
        transport = SandboxTransport(sandbox, "clink")
        made = pb.AsyncClink(api_key=KEY, base_url="http://sandbox/clink", transport=transport, on_event=events.append)
        async with made as clink:
            await clink.subscriptions.create(request("clink"))
            await list_orders.asyncio_detailed(client=clink.native)

    asyncio.run(run())
    assert [e.operation for e in events] == ["createSubscription"] * 2 + ["listOrders"] * 2


def test_records_are_structured_and_hold_no_secret(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    sandbox.fail("clink", fault=faults.drop_after())
    with caplog.at_level(logging.DEBUG, "polybill.clink"), client(sandbox) as clink:
        clink.subscriptions.submit(request("clink"))
    attempt, call = (record for record in caplog.records if hasattr(record, "outcome"))
    assert (attempt.levelno, call.levelno) == (logging.DEBUG, logging.WARNING)
    shown = vars(call)
    assert (shown["operation"], shown["outcome"], shown["attempt"]) == ("createSubscription", "unknown", 1)
    assert call.getMessage().startswith("call createSubscription: unknown, HTTP None, attempt 1, ")
    everything = repr([vars(record) for record in caplog.records])
    for hidden in (KEY, "pi_1", "cus_1", "merchant.example.com", "order-1"):
        assert hidden not in everything


def test_a_secret_in_the_request_id_is_masked() -> None:
    from polybill.core import contract
    from polybill.protocol.classify import request_id_of
    from polybill.protocol.exchange import RawResponse

    for provider in PROVIDERS:
        for name in contract.package(provider).OPERATIONS:
            rules = contract.rules(provider, name)
            if rules.request_id is None:
                continue
            field = rules.request_id.removeprefix("/")
            answer = RawResponse(200, {}, f'{{"{field}": "id-{KEY}"}}'.encode())
            found = request_id_of(rules, answer, (KEY,))
            assert found is not None
            assert KEY not in found
            return
    pytest.fail("no contract names a request id")


def test_a_hook_that_fails_costs_nothing(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    def hook(event: pb.CallEvent) -> None:
        raise ValueError(f"{event.operation} {KEY}")

    with client(sandbox, on_event=hook) as clink:
        assert clink.subscriptions.create(request("clink")).id
    assert "the on_event hook failed with ValueError" in caplog.text
    assert KEY not in caplog.text


@pytest.mark.parametrize("hook", [1, "print"])
def test_a_hook_must_be_a_function(sandbox: Sandbox, hook: Any) -> None:
    with pytest.raises(pb.ConfigurationError, match="on_event must be a plain function"):
        client(sandbox, on_event=hook)


def load() -> Any:
    path = ROOT / "examples" / "observability" / "otel.py"
    spec = importlib.util.spec_from_file_location("examples_otel", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_recipe_for_opentelemetry() -> None:
    recipe = load()
    spans, reader = InMemorySpanExporter(), InMemoryMetricReader()
    tracers, meters = TracerProvider(), MeterProvider([reader])
    tracers.add_span_processor(SimpleSpanProcessor(spans))
    hook, transport = recipe.telemetry(tracers, meters), recipe.traced(tracers)
    with Sandbox() as made, started(sandbox=made) as url:
        made.fail("clink", fault=faults.rate_limit())
        with client(made, base_url=f"{url}/clink", transport=transport, on_event=hook) as clink:
            assert isinstance(clink.subscriptions.submit(request("clink")), pb.Rejected)
            get_order.sync_detailed("order_1", client=clink.native)
    found = {span.name: span for span in spans.get_finished_spans()}
    assert set(found) == {"POST", "GET", "clink createSubscription", "clink getOrder"}
    attributes = found["clink createSubscription"].attributes
    assert attributes is not None
    assert attributes["http.response.status_code"] == 429
    assert found["clink createSubscription"].status.description == "rate_limited"
    data = reader.get_metrics_data()
    assert data is not None
    named = {metric.name for part in data.resource_metrics for scope in part.scope_metrics for metric in scope.metrics}
    assert {"polybill.call.duration", "polybill.attempts"} <= named
    assert KEY not in "".join(span.to_json() for span in found.values())
