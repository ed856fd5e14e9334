"""Proving the certificate: each planted bug must turn it red."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.certificate.asking import PROVIDERS
from scripts.certificate.bench import Bench
from scripts.certificate.checks import Finding
from scripts.certificate.planted import CLINK_ONLY, PLANTED, planted
from scripts.certificate.run import Failure, run_schedule
from scripts.certificate.schedule import draw_schedule


def caught(name: str, seed: int, count: int, benches: dict[str, Bench]) -> Failure | None:
    """Run schedules with a bug planted until one breaks a promise.

    Args:
        name: of the bug.
        seed: what the schedules are drawn from.
        count: how many at most, of all providers together.
        benches: by provider; the schedules go round them.
    """
    providers = ["clink"] if name in CLINK_ONLY else list(benches)
    with planted(name):
        for index in range(count):
            provider, number = providers[index % len(providers)], index // len(providers)
            schedule = draw_schedule(provider, seed, number)
            _, findings = run_schedule(benches[provider], schedule)
            if findings:
                return Failure(provider, seed, number, schedule.creating.name, _unique(findings))
    return None


def _unique(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple({finding.promise: finding for finding in findings}.values())


def hunt(names: Sequence[str], seed: int, count: int) -> int:
    """Plant bugs one by one; print what caught each, and fail where one was not caught."""
    missed = 0
    benches = {provider: Bench(provider) for provider in PROVIDERS}
    try:
        for index, name in enumerate(names):
            if name not in PLANTED:
                print(f"unknown bug {name!r}; expected one of {', '.join(PLANTED)}")
                return 2
            failure = caught(name, seed * 100 + index, count, benches)
            missed += failure is None
            print(f"{name}: {'NOT CAUGHT' if failure is None else _caught_by(failure)}", flush=True)
    finally:
        for bench in benches.values():
            bench.__exit__()
    return 1 if missed else 0


def _caught_by(failure: Failure) -> str:
    return caught_by(f"{failure.provider}/{failure.seed}/{failure.number}", failure.findings)


def caught_by(where: str, findings: Sequence[Finding]) -> str:
    """Write what caught a bug: the schedule, and the promises that it broke."""
    return f"caught by {where} ({', '.join(dict.fromkeys(finding.promise for finding in findings))})"
