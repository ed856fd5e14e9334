"""The short certificate: few schedules with every fault, some mutations, and planted bugs with what catches each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from scripts.certificate.asking import PROVIDERS
from scripts.certificate.bench import Bench
from scripts.certificate.hunt import caught_by
from scripts.certificate.mutations import mutate
from scripts.certificate.planted import planted
from scripts.certificate.report import Results, mutation_table, table
from scripts.certificate.run import Failure, Tally, run_schedule
from scripts.certificate.schedule import Schedule, draw_schedule

_TRIES: Final = 5
"""How often a schedule may meet a planted bug: on a busy machine two callers may not overlap."""

PART: Final = 60
"""Each so manieth mutation is made."""

CAUGHT: Final[Mapping[str, str]] = {
    "drop the claim": "linksfield/100/0",
    "take unknown for refused": "unibee/101/0",
    "a new digest for each call": "payapi/102/0",
    "look-up: take the first item of a list": "unibee/100/2",
    "look-up: absence means not sent": "unibee/103/1",
    "look-up: skip the comparison of what was found": "useepay/105/20",
    "look-up: send again instead": "linksfield/106/0",
    "look-up: forget what was found": "clink/107/9",
}
"""A planted bug to a schedule that catches it."""


_SLOW: Final = ("killed", "fault late", "fault drip", "by processes")


def traits(schedule: Schedule) -> frozenset[str]:
    """List what a schedule tries."""
    callers = [caller for phase in schedule.phases for caller in phase.callers]
    return frozenset(
        {
            f"{schedule.creating.provider} {schedule.creating.name}",
            f"on {schedule.place}",
            *(f"fault {fault.kind}" for fault in schedule.faults),
            *(f"look-up {fault.how}" for fault in schedule.looks),
            *(f"by {phase.mode}" for phase in schedule.phases),
            *(f"killed {caller.killed}" for caller in callers if caller.killed),
            *("cancelled" for caller in callers if caller.cancelled),
            *("refused" for phase in schedule.phases if phase.refuse),
        }
    )


def covering(seed: int) -> Iterator[Schedule]:
    """Choose schedules so that each trait is in one at least."""
    seen: set[str] = set()
    for number in range(400):
        for provider in PROVIDERS:
            schedule = draw_schedule(provider, seed, number)
            new = traits(schedule) - seen
            # Short time limits make a busy machine look like a fault, so only what needs them has them.
            if new and (not schedule.slow or any(item.startswith(_SLOW) for item in new)):
                seen |= new
                yield schedule


def run_sample(seed: int = 1) -> int:
    """Run the short certificate, print its tables, fail where a promise is broken or a planted bug is not caught."""
    results, missed = Results(), []
    benches = {provider: Bench(provider) for provider in PROVIDERS}
    try:
        for schedule in covering(seed):
            _run(benches[schedule.creating.provider], schedule, results)
        for provider, bench in benches.items():
            tallies, findings = mutate(bench, part=PART)
            results.mutated |= {(provider, name): tally for name, tally in tallies.items()}
            results.findings += [(provider, finding) for finding in findings]
        for name, where in CAUGHT.items():
            provider, drawn, number = where.split("/")
            schedule = draw_schedule(provider, int(drawn), int(number))
            with planted(name):
                broken = next(
                    (found for _ in range(_TRIES) if (found := run_schedule(benches[provider], schedule)[1])), ()
                )
            missed += [] if broken else [name]
            print(f"{name}: {caught_by(where, broken) if broken else 'NOT CAUGHT'}")
    finally:
        for bench in benches.values():
            bench.__exit__()
    print(table(results), mutation_table(results), sep="\n\n")
    for failure in results.failures:
        print(f"\n{failure.command}", *failure.findings, sep="\n")
    return 0 if results.is_clean and not missed else 1


def _run(bench: Bench, schedule: Schedule, results: Results) -> None:
    provider, name = schedule.creating.provider, schedule.creating.name
    tally, findings = run_schedule(bench, schedule)
    results.tallies.setdefault((provider, name), Tally()).add(tally)
    if findings:
        results.failures.append(Failure(provider, schedule.seed, schedule.number, name, tuple(findings)))
