"""Running one schedule again, with every call on the screen."""

from __future__ import annotations

from scripts.certificate.asking import PROVIDERS
from scripts.certificate.bench import Bench
from scripts.certificate.calling import Result
from scripts.certificate.run import run_schedule
from scripts.certificate.schedule import Phase, Schedule, draw_schedule


class _Shown(Bench):
    """A bench that prints each phase."""

    def run(self, schedule: Schedule, phase: Phase) -> list[Result]:
        """See `Bench.run`."""
        results = super().run(schedule, phase)
        print(f"{phase.mode}{', connections refused' if phase.refuse else ''}")
        for caller, result in zip(phase.callers, results, strict=True):
            replayed = ", replayed" if result.replayed else ""
            print(f"  {caller}\n    {result.kind} {result.id}{replayed} {result.text}")
        return results


def replay(text: str) -> int:
    """Run the schedule that ``provider/seed/number`` names; PostgreSQL is replaced by SQLite."""
    provider, seed, number = text.split("/")
    if provider not in PROVIDERS:
        print(f"unknown provider {provider!r}; expected one of {', '.join(PROVIDERS)}")
        return 2
    schedule = draw_schedule(provider, int(seed), int(number))
    print(schedule.creating.name, schedule.place, *schedule.faults, sep="\n  ")
    with _Shown(provider) as bench:
        _, findings = run_schedule(bench, schedule)
    for finding in findings:
        print(f"{finding.promise}: {finding.text}")
    return 1 if findings else 0
