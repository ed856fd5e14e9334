"""The certificate: its short run, its draws, and proof that it turns red."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from scripts.certificate import listed
from scripts.certificate.asking import PROVIDERS
from scripts.certificate.calling import Result
from scripts.certificate.checks import Round, check
from scripts.certificate.faults import DRAWN
from scripts.certificate.mutations import judge, mutations
from scripts.certificate.operations import OPERATIONS, Requests, of
from scripts.certificate.planted import PLANTED
from scripts.certificate.schedule import Caller, Phase, Schedule, draw_schedule
from scripts.certificate.wire import Order, render
from scripts.paths import ROOT


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own: it forks, and pytest's process has threads."""
    line = [sys.executable, "-m", "scripts.certificate", *arguments]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_short_certificate_is_clean() -> None:
    done = command("--short", "--workers", "2")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "| **all** |" in done.stdout


# Each with a schedule that catches it, so that the suite need not search.
@pytest.mark.parametrize("name", ["drop the claim", "take unknown for refused", "a new digest for each call"])
def test_a_planted_bug_turns_it_red(name: str) -> None:
    done = command("--planted", name, "--schedules", "100")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"{name}: caught by ")


def test_there_are_enough_planted_bugs() -> None:
    assert len(PLANTED) >= 12


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_schedule_is_made_of_its_number_alone_and_all_kinds_come(provider: str) -> None:
    drawn = [draw_schedule(provider, 1, number) for number in range(1500)]
    assert drawn == [draw_schedule(provider, 1, number) for number in range(1500)]
    assert {schedule.creating for schedule in drawn} == set(of(provider))
    kinds = {fault.kind for schedule in drawn for fault in schedule.faults}
    assert kinds >= set(DRAWN) - {"duplicate"}
    phases = [phase for schedule in drawn for phase in schedule.phases]
    assert {phase.mode for phase in phases} == {"threads", "tasks", "processes"}
    assert {len(phase.callers) for phase in phases} == {1, 2, 3, 4}
    killed = {caller.killed for phase in phases for caller in phase.callers}
    assert killed == {
        "", "before claim", "after claim", "before sending", "after the answer", "after keeping", "working"
    }  # fmt: skip


@pytest.mark.parametrize("creating", OPERATIONS, ids=lambda item: f"{item.provider}-{item.operation}")
def test_the_server_never_acts_and_sends_what_the_contract_lists(creating: Any) -> None:
    order = Order(creating, f"cert-{creating.provider}-1-a", 1, b"{}", 1)
    refusals = listed.rows(creating.provider, creating.operation)
    statuses = {row.get("http") for row in refusals if "code" not in row and "message" not in row}
    for number in range(400):
        for fault in draw_schedule(creating.provider, 5, number).faults:
            for step in render(fault, order):
                if (
                    fault.act
                    and fault.how != "duplicate"
                    and isinstance(step, bytes)
                    and step.startswith(b"HTTP/1.1 4")
                ):
                    assert int(step[9:12]) not in statuses


def test_only_a_complete_valid_request_is_acted_on() -> None:
    requests = Requests.of("clink")
    body = json.dumps({"merchantReferenceId": "cert-clink-1-a"}).encode()
    found = requests.find("POST", "/payment", body)
    assert found is not None
    assert (found.creating.operation, found.reference) == ("createPayment", "cert-clink-1-a")
    for method, path, content in (
        ("GET", "/payment", body),
        ("POST", "/elsewhere", body),
        ("POST", "/payment", body[:-1]),
        ("POST", "/payment", b"{}"),
    ):
        assert requests.find(method, path, content) is None


PAYMENT = next(item for item in OPERATIONS if item.operation == "createPayin")
GOOD = Result("pending", id="obj_1")


def findings(results: list[list[Result]], effects: list[dict[str, Any]], **changes: Any) -> set[str]:
    phases = [Phase("threads", tuple(Caller(0) for _ in ends)) for ends in results]
    schedule = Schedule(1, 1, PAYMENT, "memory", 1, False, False, 1, (), tuple(phases))
    rounds = [Round(number, phase, ends) for number, (phase, ends) in enumerate(zip(phases, results, strict=True))]
    made = [
        {"reference": schedule.reference(0), "phase": 0, "id": "obj_1", "odd": False, **effect} for effect in effects
    ]
    return {finding.promise for finding in check(schedule, rounds, made)}


@pytest.mark.parametrize(
    ("results", "effects", "broken"),
    [
        ([[GOOD], [GOOD]], [{}], set()),
        ([[GOOD, GOOD]], [{}, {"id": "obj_2"}], {"effects"}),
        ([[Result("not sent")]], [{}], {"wrong denial", "liveness"}),
        ([[Result("rejected", reason="declined")]], [{}], {"wrong denial", "liveness"}),
        ([[Result("rejected", reason="duplicate")]], [{}], {"liveness"}),
        ([[Result("unknown")], [Result("not sent")]], [{}], {"wrong denial", "liveness"}),
        ([[Result("not sent")], [GOOD]], [{"phase": 1}], {"liveness"}),
        ([[GOOD], [Result("unknown")]], [{}], {"lost answer", "liveness"}),
        ([[GOOD]], [], {"wrong success"}),
        ([[GOOD]], [{"id": "obj_2"}], {"wrong success"}),
        ([[GOOD]], [{"odd": True}], {"wrong success"}),
        ([[Result("pending", id="obj_1", odd_money=True)]], [{}], {"wrong success"}),
        ([[Result("untyped", text="KeyError")]], [{}], {"untyped", "liveness"}),
        ([[Result("pending", id="obj_1", leaked=True)]], [{}], {"leak"}),
    ],
)
def test_each_check_can_fail(results: list[list[Result]], effects: list[dict[str, Any]], broken: set[str]) -> None:
    assert findings(results, effects) == broken


def test_mutations_cover_every_field_and_are_judged() -> None:
    made = list(mutations(PAYMENT.answer("cert-payapi-1-a", 1)))
    assert {"/data/amount", "/data/currency", "/data/tradeNo", "/code"} <= {item.pointer for item in made}
    assert {item.change for item in made} == {"removed", "null", "other type", "other value", "other case"}
    amount = next(item for item in made if item.pointer == "/data/amount" and item.change == "other value")
    for result, promise in (
        (Result("pending", id="obj_1"), "wrong success"),
        (Result("untyped"), "untyped"),
        (Result("not sent"), "wrong denial"),
    ):
        finding = judge(PAYMENT, amount, result)
        assert finding is not None
        assert finding.promise == promise
    assert judge(PAYMENT, amount, Result("unknown")) is None


def test_a_schedule_can_be_replayed() -> None:
    done = command("--replay", "linksfield/1/0")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "subscriptions.create" in done.stdout
    assert command("--replay", "acme/1/0").returncode == 2
