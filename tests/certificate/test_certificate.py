"""The certificate: its short run, its draws, and proof that it turns red."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from scripts import contracts
from scripts.certificate import listed
from scripts.certificate.asking import PROVIDERS
from scripts.certificate.calling import Result
from scripts.certificate.checks import Resolved, Round, check, check_redelivery, check_resolved
from scripts.certificate.creating import get
from scripts.certificate.faults import DRAWN
from scripts.certificate.mutations import judge, mutations
from scripts.certificate.operations import OPERATIONS, Requests, of
from scripts.certificate.planted import PLANTED
from scripts.certificate.readable import Made, readable
from scripts.certificate.replay import replay
from scripts.certificate.sample import CAUGHT, covering, traits
from scripts.certificate.schedule import Caller, Phase, Schedule, draw_schedule
from scripts.certificate.shown import Shown
from scripts.certificate.wire import Order, render
from scripts.paths import ROOT, SPECS


@pytest.fixture(scope="module")
def short() -> subprocess.CompletedProcess[str]:
    """Run the short certificate in a process of its own: it forks, and pytest's process has threads."""
    line = [sys.executable, "-m", "scripts.certificate", "--short"]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_short_certificate_is_clean(short: subprocess.CompletedProcess[str]) -> None:
    assert short.returncode == 0, short.stdout + short.stderr
    assert "| **all** |" in short.stdout


@pytest.mark.parametrize("name", CAUGHT)
def test_a_planted_bug_turns_it_red(name: str, short: subprocess.CompletedProcess[str]) -> None:
    assert f"{name}: caught by {CAUGHT[name]} (" in short.stdout


def test_the_short_certificate_has_every_trait() -> None:
    drawn = [draw_schedule(provider, 1, number) for number in range(150) for provider in PROVIDERS]
    every = frozenset().union(*(traits(schedule) for schedule in drawn))
    tried = frozenset().union(*(traits(schedule) for schedule in covering(1)))
    # These only wait for a time limit, which a busy machine takes for a fault; the long certificate has them.
    assert every - tried <= {"look-up silent"}


def test_there_are_enough_planted_bugs() -> None:
    assert len(PLANTED) >= 12


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_schedule_is_made_of_its_number_alone_and_all_kinds_come(provider: str) -> None:
    drawn = [draw_schedule(provider, 1, number) for number in range(1500)]
    assert drawn[:100] == [draw_schedule(provider, 1, number) for number in range(100)]
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
    for number in range(120):
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
PAYMENT_AT_CLINK = next(item for item in OPERATIONS if item.operation == "createPayment")
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


def test_a_schedule_can_be_replayed(capsys: pytest.CaptureFixture[str]) -> None:
    assert replay("linksfield/1/0") == 0
    assert "subscriptions.create" in capsys.readouterr().out
    assert replay("acme/1/0") == 2


LOST = Schedule(1, 1, PAYMENT_AT_CLINK, "memory", 1, False, False, 1, (), (Phase("threads", (Caller(0),)),))


@pytest.mark.parametrize(
    ("result", "changes", "broken"),
    [
        (Result("succeeded", id="obj_1", replayed=True), {}, set()),
        (Result("unknown"), {}, set()),
        (Result("succeeded", id="obj_2"), {}, {"wrong success"}),
        (Result("succeeded", id="obj_1"), {"odd": True}, {"wrong success"}),
        (Result("succeeded", id="obj_1", odd_money=True), {}, {"wrong success"}),
        (Result("not sent"), {}, {"wrong denial"}),
        (Result("unknown"), {"sent": 1}, {"look-up"}),
        (Result("untyped"), {}, {"untyped"}),
        (Result("unknown", leaked=True), {}, {"leak"}),
    ],
)
def test_each_check_of_resolve_can_fail(result: Result, changes: dict[str, Any], broken: set[str]) -> None:
    one = Resolved(**{"order": 0, "result": result, "sent": 0, "odd": False, **changes})
    effects = [{"reference": LOST.reference(0), "phase": 0, "id": "obj_1", "odd": False}]
    assert {finding.promise for finding in check_resolved(LOST, one, effects)} == broken


def test_absence_is_no_denial_unless_the_contract_says_so() -> None:
    one = Resolved(0, Result("not sent"), 0, odd=False)
    assert [finding.promise for finding in check_resolved(LOST, one, [])] == ["wrong denial"]


@pytest.mark.parametrize(
    ("result", "phase", "broken"),
    [
        (Result("succeeded", id="obj_1"), 0, set()),
        (Result("succeeded", id="obj_1"), 1, {"look-up"}),
        (Result("unknown"), 0, {"look-up"}),
    ],
)
def test_each_check_of_the_redelivery_can_fail(result: Result, phase: int, broken: set[str]) -> None:
    last = Round(1, Phase("threads", (Caller(0),)), [result])
    effects = [{"reference": LOST.reference(0), "phase": phase, "id": "obj_1", "odd": False}]
    assert {finding.promise for finding in check_redelivery(LOST, {0}, last, effects)} == broken


def test_the_server_shows_what_the_contracts_let_be_looked_up() -> None:
    """The table is compared with the contracts, so that neither can have a look-up that the other has not."""
    for creating in OPERATIONS:
        contract = listed.look_up(creating.provider, creating.operation)
        row = readable(creating.provider, creating.operation)
        assert (row is None) is (contract["operation"] is None), creating
        if row is None:
            continue
        document = contracts.load_once(SPECS / creating.provider / "openapi.yaml")
        found = {item.id: item for item in contracts.operations(document)}
        listing, read = found[contract["operation"]], found[contract["read"]]
        assert row.list == (listing.method.upper(), listing.path)
        assert row.read == (read.method.upper(), read.path.partition("/{")[0])
        assert row.items == contract.get("items", listing.data.get("x-paging", {}).get("items"))
        shown = row.item.show(creating.provider, Made(7, "mine", 1.0))
        assert get(shown, contract["match"]) == "mine"
        assert str(get(shown, contract["id"])) == ("inv_7" if row.via else "7")


def test_the_server_shows_no_reference_that_no_request_has_carried() -> None:
    shown = Shown()
    for body, reference in ((b'{"merchantReferenceId": "cert-clink-1-a"}', "cert-clink-1-a"), (b"{}", "")):
        shown.make(PAYMENT_AT_CLINK, "cert-clink-1-a", 1, body)
        assert shown.made[-1].reference == reference
