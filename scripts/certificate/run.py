"""Running schedules: one by one on a bench, with the figures of what happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from attrs import define, field, frozen

from scripts.certificate.bench import Bench
from scripts.certificate.calling import SUCCESSES, Result
from scripts.certificate.canary import SECRETS
from scripts.certificate.checks import Finding, Resolved, Round, check, check_redelivery, check_resolved
from scripts.certificate.schedule import HOUR, Caller, Phase, Schedule, draw_schedule

_LATER = 21 * 365 * 24 * HOUR
"""By how much the redelivery's clock is ahead: every lease has ended by then."""


_SUMMED: Final = (
    *("schedules", "orders", "calls", "requests", "effects", "killed", "looked", "unknown", "executed", "resolved"),
)


@frozen
class Failure:
    """A schedule that broke a promise."""

    provider: str
    seed: int
    number: int
    operation: str
    findings: tuple[Finding, ...]

    @property
    def command(self) -> str:
        """What replays it."""
        return f"nox -s certificate -- --replay {self.provider}/{self.seed}/{self.number}"


@define
class Tally:
    """Figures of the schedules of one operation.

    Attributes:
        most: the highest number of effects that a reference had.
        broken: promise to how often it was broken.
        kinds: how calls ended.
        unknown: orders whose outcome was open before the redelivery to a provider that answers well.
        executed: those of them that had an effect.
        resolved: those of them that a look-up has settled.
        looked: look-ups that came.
        killed: workers that were killed.
    """

    schedules: int = 0
    orders: int = 0
    calls: int = 0
    requests: int = 0
    effects: int = 0
    most: int = 0
    killed: int = 0
    looked: int = 0
    unknown: int = 0
    executed: int = 0
    resolved: int = 0
    faults: Counter[str] = field(factory=Counter)
    kinds: Counter[str] = field(factory=Counter)
    broken: Counter[str] = field(factory=Counter)

    def add(self, other: Tally) -> None:
        """Add the figures of further schedules."""
        for name in _SUMMED:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.most = max(self.most, other.most)
        self.faults += other.faults
        self.kinds += other.kinds
        self.broken += other.broken


def run_schedule(bench: Bench, schedule: Schedule) -> tuple[Tally, list[Finding]]:
    """Run a schedule: its phases, then a redelivery of every order to a provider that answers well.

    What is open before that is resolved first in some schedules, with faults of reading; else the redelivery looks up.
    """
    bench.begin(schedule)
    rounds: list[Round] = []
    for number, phase in enumerate(schedule.phases):
        if number or phase.refuse:
            bench.server.phase(number, refuse=phase.refuse)
        rounds.append(Round(number, phase, bench.run(schedule, phase)))
    bench.server.heal()
    asked = _open(bench, schedule, rounds)
    resolved = [_resolve(bench, schedule, order, len(rounds)) for order in sorted(asked) if schedule.resolves]
    bench.server.heal(reads=True)
    last = Phase("threads", tuple(Caller(order, clock=_LATER) for order in range(schedule.orders)))
    bench.server.phase(len(rounds), refuse=False)
    rounds.append(Round(len(rounds), last, bench.run(schedule, last)))
    bench.drop_clients()
    report = bench.server.report()
    findings = list(check(schedule, rounds, report["effects"]))
    for one in resolved:
        findings += check_resolved(schedule, one, report["effects"])
    findings += check_redelivery(schedule, asked, rounds[-1], report["effects"])
    tally = _tally(schedule, rounds, report)
    tally.unknown = len(asked)
    tally.resolved = sum(rounds[-1].results[order].kind in SUCCESSES for order in asked)
    made = {row["reference"] for row in report["effects"]}
    tally.executed = sum(schedule.reference(order) in made for order in asked)
    tally.broken = Counter(finding.promise for finding in findings)
    return tally, findings


def _open(bench: Bench, schedule: Schedule, rounds: list[Round]) -> frozenset[int]:
    """List the orders whose outcome is open."""
    if all(result.kind in SUCCESSES for one in rounds for result in one.results):
        return frozenset()
    return bench.open(schedule, _LATER)


def _resolve(bench: Bench, schedule: Schedule, order: int, phase: int) -> Resolved:
    """Resolve an order."""
    bench.server.phase(phase, refuse=False)
    before = bench.server.report()
    result = bench.resolve(schedule, _LATER, order)
    after = bench.server.report()
    sent = after["arrived"] - before["arrived"]
    return Resolved(order, result, sent, odd=len(after["odd"]) > len(before["odd"]))


def _tally(schedule: Schedule, rounds: list[Round], report: dict[str, Any]) -> Tally:
    results: list[Result] = [result for one in rounds for result in one.results]
    effects = Counter(row["reference"] for row in report["effects"])
    return Tally(
        schedules=1,
        orders=schedule.orders,
        calls=len(results),
        requests=report["arrived"],
        effects=len(report["effects"]),
        most=max(effects.values(), default=0),
        looked=report["looked"],
        killed=sum(result.kind == "killed" for result in results),
        faults=Counter(fault.kind for fault in (*schedule.faults, *schedule.looks)),
        kinds=Counter(result.kind for result in results),
    )


def run_many(
    provider: str, seed: int, numbers: Iterable[int], database: str = "", *, stop: bool = False
) -> tuple[dict[str, Tally], list[Failure]]:
    """Run schedules of one provider.

    Args:
        provider: provider key.
        seed: what they are drawn from.
        numbers: which.
        database: of PostgreSQL; empty = SQLite takes its place.
        stop: whether to stop at the first that breaks a promise.

    Returns:
        The figures by operation, and the failures.
    """
    tallies: dict[str, Tally] = {}
    failures: list[Failure] = []
    with Bench(provider, database) as bench:
        for number in numbers:
            schedule = draw_schedule(provider, seed, number)
            tally, findings = run_schedule(bench, schedule)
            tallies.setdefault(schedule.creating.name, Tally()).add(tally)
            if findings:
                failures.append(Failure(provider, seed, number, schedule.creating.name, tuple(findings)))
                if stop:
                    break
        _check_file(bench, provider, failures, seed)
    return tallies, failures


def _check_file(bench: Bench, provider: str, failures: list[Failure], seed: int) -> None:
    """The key is in no file of the ledger."""
    secret = SECRETS[provider].encode()
    files = [file.name for file in bench.file.parent.iterdir() if secret and secret in file.read_bytes()]
    found = (Finding("leak", "the ledger's file has the key"),)
    failures.extend(Failure(provider, seed, -1, name, found) for name in files)
