"""The command: `nox -s certificate`."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import platform
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Final

import polybill as pb
from polybill import __version__

from scripts import postgres
from scripts.certificate import hunt, replay
from scripts.certificate.asking import PROVIDERS
from scripts.certificate.mutations import run_mutations
from scripts.certificate.planted import PLANTED
from scripts.certificate.report import Results, mutation_table, page, table
from scripts.certificate.run import run_many
from scripts.certificate.sample import run_sample
from scripts.paths import ROOT

PAGE: Final = ROOT / "docs" / "certificate.md"
_FULL: Final = 10_000
_CHUNK: Final = 250


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nox -s certificate --", description=__doc__)
    parser.add_argument("--short", action="store_true", help="what the test suite runs: each kind of fault once")
    parser.add_argument("--schedules", type=int, default=0, help=f"for each provider; {_FULL} unless given")
    parser.add_argument("--provider", action="append", choices=PROVIDERS, help="only this one; may be repeated")
    parser.add_argument("--seed", type=int, default=1, help="what the schedules are drawn from")
    parser.add_argument("--workers", type=int, default=(os.cpu_count() or 1) * 3, help="processes; most of them wait")
    parser.add_argument("--minutes", type=float, help="stop then; the page has what was run until then")
    parser.add_argument("--replay", metavar="PROVIDER/SEED/NUMBER", help="run one schedule and print its calls")
    parser.add_argument("--planted", nargs="*", metavar="NAME", help="plant bugs; each must be caught")
    parser.add_argument("--no-postgres", action="store_true", help="use SQLite where a schedule wants PostgreSQL")
    return parser.parse_args(argv)


@contextmanager
def database(*, wanted: bool) -> Iterator[str]:
    """Start PostgreSQL; empty where it is not wanted."""
    if not wanted:
        yield ""
        return
    with postgres.running() as uri:
        pb.PostgresLedger(uri, create=True).close()
        yield uri


def run(providers: Sequence[str], seed: int, count: int, workers: int, uri: str, *, minutes: float | None) -> Results:
    """Run schedules and mutations on several processes.

    Args:
        providers: which.
        seed: what schedules are drawn from.
        count: schedules of each provider.
        workers: processes.
        uri: of PostgreSQL, or empty.
        minutes: after which no further schedules are begun; None = all are run.
    """
    results = Results()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        mutating = {pool.submit(run_mutations, provider): provider for provider in providers}
        jobs = {
            pool.submit(run_many, provider, seed, range(start, min(start + _CHUNK, count)), uri): provider
            for start in range(0, count, _CHUNK)
            for provider in providers
        }
        end = None if minutes is None else time.monotonic() + minutes * 60
        for done in as_completed(jobs):
            if done.cancelled():
                continue
            results.add(jobs[done], *done.result())
            for failure in done.result()[1]:
                print(f"  {failure.command}: {failure.findings[0].text}", file=sys.stderr, flush=True)
            finished = sum(tally.schedules for tally in results.tallies.values())
            print(f"{finished:,} schedules, {len(results.failures)} failures", file=sys.stderr, flush=True)
            if end is not None and time.monotonic() > end:
                for job in jobs:
                    job.cancel()
        for mutated, provider in mutating.items():
            changed, findings = mutated.result()
            results.mutated |= {(provider, name): tally for name, tally in changed.items()}
            results.findings += [(provider, finding) for finding in findings]
    return results


def certify(options: argparse.Namespace) -> int:
    """Run the schedules, print the tables, write the page of a full run."""
    count = options.schedules or _FULL
    started = time.monotonic()
    providers = options.provider or PROVIDERS
    with database(wanted=not options.no_postgres) as uri:
        results = run(providers, options.seed, count, options.workers, uri, minutes=options.minutes)
    print(table(results), mutation_table(results), sep="\n\n")
    for failure in results.failures:
        print(f"\n{failure.provider} {failure.operation}: {failure.command}")
        print("\n".join(f"  {finding.promise}: {finding.text}" for finding in failure.findings))
    for provider, finding in results.findings:
        print(f"\n{provider}: {finding.promise}: {finding.text}")
    if count >= _FULL and set(providers) == set(PROVIDERS):
        stopped = f" --minutes {options.minutes:g}" if options.minutes else ""
        text = page(
            results,
            command=f"nox -s certificate -- --seed {options.seed} --schedules {count}{stopped}",
            wanted=count * len(PROVIDERS),
            day=datetime.now(UTC).date(),
            seed=options.seed,
            version=__version__,
            python=platform.python_version(),
            minutes=(time.monotonic() - started) / 60,
            cores=os.cpu_count(),
            plants=len(PLANTED),
        )
        PAGE.write_text(text, encoding="utf-8")
    return 0 if results.is_clean else 1


def main(argv: Sequence[str]) -> int:
    """Run the command."""
    options = _arguments(argv)
    if options.replay:
        return replay.replay(options.replay)
    if options.short:
        return run_sample(options.seed)
    if options.planted is not None:
        return hunt.hunt(options.planted or list(PLANTED), options.seed, options.schedules or 3000)
    return certify(options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
