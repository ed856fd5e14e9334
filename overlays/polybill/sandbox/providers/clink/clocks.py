"""Clink's simulator: test clocks. Each is bound to one subscription; moving one moves the sandbox's one clock.

The sandbox has one time for everything, so all subscriptions go along: real clocks move theirs alone. The task of an
advance is shown as the page shows it, just made; by the time that the clock is read, it has been carried out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from polybill.sandbox.exchange import SandboxResponse
from polybill.sandbox.providers.clink import answers
from polybill.sandbox.twin import Call, Handler

_KIND: Final = "test_clock"


def _create(call: Call) -> SandboxResponse:
    if answers.find(call, "subscription", call.body["subscriptionId"]) is None:
        return answers.absent(call, "subscription")
    now = answers.milliseconds(call)
    made = answers.filled(
        {
            "clockId": f"clock_sandbox{call.number('clock'):08d}",
            "name": call.body["name"],
            "subscriptionId": call.body["subscriptionId"],
            "metadata": call.body.get("metadata"),
            "status": "READY",
            "livemode": False,
            "createTime": now,
            "updateTime": now,
            "frozenTime": now,
            "eventCount": 0,
        }
    )
    return _save(call, made, made)


def _list(call: Call) -> SandboxResponse:
    clocks = [item.data for item in call.state.resources(call.provider, _KIND)]
    return answers.accepted(call, [clock for clock in clocks if clock["status"] != "COMPLETED"])


def _get(call: Call) -> SandboxResponse:
    found = answers.find(call, _KIND)
    return answers.absent(call, _KIND) if found is None else answers.accepted(call, found)


def _advance(call: Call) -> SandboxResponse:
    found = _running(call)
    if isinstance(found, SandboxResponse):
        return found
    target, start = call.body["targetFrozenTime"], answers.milliseconds(call)
    if target <= start:
        return answers.refusal(call, 400, "targetFrozenTime must be after the clock's time")
    events = call.advance((target - start) / 1000)
    moved = {
        "frozenTime": target,
        "lastAdvancedTo": target,
        "updateTime": target,
        "eventCount": found["eventCount"] + len(events),
    }
    task = {
        "taskId": f"task_sandbox{call.number('task'):08d}",
        "clockId": found["clockId"],
        "subscriptionId": found["subscriptionId"],
        "status": "CREATED",
        "createTime": start,
        "updateTime": start,
        "fromTime": start,
        "toTime": target,
    }
    return _save(call, {**found, **moved}, task)


def _complete(call: Call) -> SandboxResponse:
    found = _running(call)
    if isinstance(found, SandboxResponse):
        return found
    done = {**found, "status": "COMPLETED", "updateTime": answers.milliseconds(call)}
    return _save(call, done, done)


def _running(call: Call) -> dict[str, Any] | SandboxResponse:
    found = answers.find(call, _KIND)
    if found is None:
        return answers.absent(call, _KIND)
    return answers.refusal(call, 400, "the clock is completed") if found["status"] == "COMPLETED" else found


def _save(call: Call, clock: Mapping[str, Any], data: Mapping[str, Any]) -> SandboxResponse:
    answers.keep(call, _KIND, clock["clockId"], clock)
    return answers.done(call, clock["clockId"], data)


HANDLERS: Final[Mapping[str, Handler]] = {
    "createTestClock": _create,
    "listTestClocks": _list,
    "getTestClock": _get,
    "advanceTestClock": _advance,
    "completeTestClock": _complete,
}
