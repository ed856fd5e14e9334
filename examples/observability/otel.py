"""OpenTelemetry for polybill: one span and two metrics per call, from `on_event`.

pip install "polybill[clink]" opentelemetry-api      (and the SDK and exporter of your choice)

The default transport of polybill is its own, so an instrumentation of httpx does not see it. Two ways remain: this
hook, which knows operation and outcome, or a transport of httpx that the instrumentation has wrapped (`traced`).
"""

from __future__ import annotations

import time
from collections.abc import Callable

import httpx
from opentelemetry import metrics, trace
from opentelemetry.instrumentation.httpx import SyncOpenTelemetryTransport
from polybill import CallEvent


def telemetry(
    tracers: trace.TracerProvider | None = None, meters: metrics.MeterProvider | None = None
) -> Callable[[CallEvent], None]:
    """Make an `on_event` hook: ``Clink(..., on_event=telemetry())``.

    Args:
        tracers: where spans go; the global provider unless given.
        meters: where metrics go; the global provider unless given.
    """
    tracer = trace.get_tracer("polybill", tracer_provider=tracers)
    meter = metrics.get_meter("polybill", meter_provider=meters)
    duration = meter.create_histogram("polybill.call.duration", unit="s", description="A call with all its attempts")
    attempts = meter.create_counter("polybill.attempts", unit="{attempt}", description="Requests sent or tried")

    def on_event(event: CallEvent) -> None:
        labels = {"polybill.provider": event.provider, "polybill.operation": event.operation, "outcome": event.outcome}
        if event.kind == "attempt":
            attempts.add(1, labels)
            return
        duration.record(event.seconds, labels)
        end = time.time_ns()
        span = tracer.start_span(
            f"{event.provider} {event.operation}",
            kind=trace.SpanKind.CLIENT,
            start_time=end - int(event.seconds * 1e9),
            attributes={**labels, "polybill.attempts": event.attempt},
        )
        if event.status_code is not None:
            span.set_attribute("http.response.status_code", event.status_code)
        if event.request_id is not None:
            span.set_attribute("polybill.request_id", event.request_id)
        if event.outcome in {"rejected", "not_sent", "unknown"}:
            span.set_status(trace.StatusCode.ERROR, event.reason or event.outcome)
        span.end(end)

    return on_event


def traced(tracers: trace.TracerProvider | None = None) -> httpx.BaseTransport:
    """Make a transport with a span per attempt: ``Clink(..., transport=traced())``; docs/settings.md has its limits."""
    return SyncOpenTelemetryTransport(httpx.HTTPTransport(), tracer_provider=tracers)
