"""Every fault, before and after the effect, at every provider: never two effects, never a wrong word about one.

The caller does what a careless caller does: on any error it tries again with the same request. What the client must
guarantee is narrower and checked here: one call has at most one effect, a reported success has exactly one, and a call
that ended in "refused" or "not sent" has none.
"""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import polybill as pb
import pytest
from polybill.sandbox import Sandbox, SandboxTransport, faults

from tests.overlays.requests import CLASSES, PROVIDERS, request, resource

FAULTS = {
    "none": None,
    "refuse": faults.refuse(),
    "drop before": faults.drop_before(),
    "drop after": faults.drop_after(),
    "slow": faults.delay(90),
    "500 before": faults.status(500),
    "500 after": faults.status(500, after=True),
    "520 after": faults.status(520, b"<html>", after=True),
    "408 after": faults.status(408, after=True),
    "html": faults.html(),
    "empty": faults.empty(),
    "garbage": faults.garbage(),
    "cut": faults.cut(),
    "rate limit": faults.rate_limit(),
    "401": faults.status(401, b"no"),
}


class Still:
    """A clock that stands: nothing waits, nothing runs out."""

    def epoch_ms(self) -> int:
        return 1_750_000_000_000

    def monotonic(self) -> float:
        return 0.0

    def jitter(self) -> float:
        return 0.0


_SEALED = {"merchant_no", "mode", "platform_key", "response_key"}


def submit(mode: str, provider: str, sandbox: Sandbox, attempts: int) -> Any:
    transport = SandboxTransport(sandbox, provider, real_time=False)
    arguments: dict[str, Any] = {
        **sandbox.credentials[provider],
        "base_url": f"http://sandbox/{provider}",
        "transport": transport,
        "attempts": attempts,
        "clock": Still(),
    }
    if provider == "payapi":
        # Its subscriptions go in the plain form; reading the keys of the other one would take most of the time.
        arguments = {name: value for name, value in arguments.items() if name not in _SEALED}
    if mode != "async":
        with CLASSES[provider][0](**arguments) as client:
            return resource(client).submit(request(provider))

    async def run() -> Any:
        async with CLASSES[provider][1](**arguments) as client:
            return await resource(client).submit(request(provider))

    return asyncio.run(run())


def check(outcome: Any, effects: int) -> None:
    assert effects <= 1
    if isinstance(outcome, pb.Succeeded | pb.Pending):
        assert effects == 1
    elif isinstance(outcome, pb.Rejected | pb.NotSent):
        assert effects == 0
    else:
        assert isinstance(outcome, pb.Unknown)
        assert outcome.error.reference == "order-1"


PAIRS = list(itertools.product(FAULTS, FAULTS))
SCHEDULES = {
    # A call that is made once never meets the second fault.
    "sync": [*(((fault, fault), 3) for fault in FAULTS), *(((fault, "none"), 1) for fault in FAULTS)],
    "pairs": [(pair, 3) for pair in PAIRS],
    # Both modes share the protocol; what they do not share is one attempt.
    "async": [((fault, "none"), 3) for fault in FAULTS],
}


@pytest.mark.parametrize("mode", ["sync", "async", pytest.param("pairs", marks=pytest.mark.proof)])
@pytest.mark.parametrize("provider", PROVIDERS)
def test_one_call_has_at_most_one_effect(provider: str, mode: str) -> None:
    for (first, second), attempts in SCHEDULES[mode]:
        with Sandbox(now=lambda: 1_750_000_000.0) as sandbox:
            for fault in (FAULTS[first], FAULTS[second]):
                if fault is not None:
                    sandbox.fail(provider, fault=fault)
            outcome = submit(mode, provider, sandbox, attempts)
            effects = len(sandbox.effects(provider))
        try:
            check(outcome, effects)
        except AssertionError as error:
            pytest.fail(
                f"{provider}, {mode}, {attempts} attempts, {first} then {second}: {outcome}, {effects} ({error})"
            )


def test_the_harness_catches_a_client_that_repeats_blindly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plant the bug that most published clients have: repeat whatever failed."""
    from polybill.protocol import retry

    monkeypatch.setattr(
        retry,
        "_wait",
        lambda _rules, verdict, policy, tries, _jitter: (
            0.0 if tries < policy.attempts and not isinstance(verdict, retry.Accepted) else None
        ),
    )
    with Sandbox(now=lambda: 1_750_000_000.0) as sandbox:
        sandbox.fail("clink", fault=faults.drop_after())
        outcome = submit("sync", "clink", sandbox, 3)
        effects = len(sandbox.effects("clink"))
    with pytest.raises(AssertionError):
        check(outcome, effects)


def test_the_harness_catches_a_client_that_calls_a_doubt_a_no(monkeypatch: pytest.MonkeyPatch) -> None:
    from polybill.protocol.rules import ErrorRow, OperationRules

    monkeypatch.setattr(OperationRules, "refusal", lambda *_: ErrorRow("invalid_request"))
    with Sandbox(now=lambda: 1_750_000_000.0) as sandbox:
        sandbox.fail("clink", fault=faults.status(500, after=True))
        outcome = submit("sync", "clink", sandbox, 1)
        effects = len(sandbox.effects("clink"))
    with pytest.raises(AssertionError):
        check(outcome, effects)
