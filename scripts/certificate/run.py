"""Running schedules: one by one on a bench, with the figures of what happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import polybill as pb
from attrs import define, field, frozen

from scripts.certificate.asking import SECRETS
from scripts.certificate.bench import Bench
from scripts.certificate.calling import Result
from scripts.certificate.checks import Finding, Round, check
from scripts.certificate.schedule import HOUR, Caller, Phase, Schedule, draw_schedule

_LATER = 21 * 365 * 24 * HOUR
"""By how much the redelivery's clock is ahead: every lease has ended by then."""


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
        unknown: orders whose outcome stayed unknown after redelivery to a provider that answers well.
        resolved: those of them that `resolve` settled.
        killed: workers that were killed.
    """

    schedules: int = 0
    orders: int = 0
    calls: int = 0
    requests: int = 0
    effects: int = 0
    most: int = 0
    killed: int = 0
    unknown: int = 0
    resolved: int = 0
    faults: Counter[str] = field(factory=Counter)
    kinds: Counter[str] = field(factory=Counter)
    broken: Counter[str] = field(factory=Counter)

    def add(self, other: Tally) -> None:
        """Add the figures of further schedules."""
        for name in ("schedules", "orders", "calls", "requests", "effects", "killed", "unknown", "resolved"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.most = max(self.most, other.most)
        self.faults += other.faults
        self.kinds += other.kinds
        self.broken += other.broken


def run_schedule(bench: Bench, schedule: Schedule) -> tuple[Tally, list[Finding]]:
    """Run a schedule: its phases, then a redelivery of every order to a provider that answers well."""
    bench.begin(schedule)
    rounds: list[Round] = []
    for number, phase in enumerate(schedule.phases):
        if number or phase.refuse:
            bench.server.phase(number, refuse=phase.refuse)
        rounds.append(Round(number, phase, bench.run(schedule, phase)))
    bench.server.heal()
    last = Phase("threads", tuple(Caller(order, clock=_LATER) for order in range(schedule.orders)))
    bench.server.phase(len(rounds), refuse=False)
    rounds.append(Round(len(rounds), last, bench.run(schedule, last)))
    bench.drop_clients()
    report = bench.server.report()
    findings = list(check(schedule, rounds, report["effects"]))
    tally = _tally(schedule, rounds, report)
    for order, result in enumerate(rounds[-1].results):
        if result.kind == "unknown":
            findings += _resolve(bench, schedule, order, report["effects"], tally)
    tally.broken = Counter(finding.promise for finding in findings)
    return tally, findings


def _tally(schedule: Schedule, rounds: list[Round], report: dict[str, list[dict[str, str]]]) -> Tally:
    results: list[Result] = [result for one in rounds for result in one.results]
    effects = Counter(row["reference"] for row in report["effects"])
    return Tally(
        schedules=1,
        orders=schedule.orders,
        calls=len(results),
        requests=int(str(report["arrived"])),
        effects=len(report["effects"]),
        most=max(effects.values(), default=0),
        killed=sum(result.kind == "killed" for result in results),
        faults=Counter(fault.kind for fault in schedule.faults),
        kinds=Counter(result.kind for result in results),
    )


def _resolve(
    bench: Bench, schedule: Schedule, order: int, effects: list[dict[str, str]], tally: Tally
) -> Iterable[Finding]:
    """Resolve an order that stayed unknown; what `resolve` says must be true."""
    tally.unknown += 1
    reference = schedule.reference(order)
    made = any(row["reference"] == reference for row in effects)
    try:
        outcome = bench.resolve(schedule, _LATER, reference)
    except pb.PolybillError as error:
        return [Finding("untyped", f"resolve raised {type(error).__name__}: {error}")]
    if isinstance(outcome, pb.Unknown):
        return []
    tally.resolved += 1
    if isinstance(outcome, pb.Succeeded | pb.Pending) is made:
        return []
    return [Finding("wrong denial" if made else "wrong success", f"resolve gave {outcome!r}")]


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
