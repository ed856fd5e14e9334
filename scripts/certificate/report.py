"""The certificate's page and its table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from attrs import define, field

from scripts.certificate.checks import Finding
from scripts.certificate.mutations import MutationTally
from scripts.certificate.run import Failure, Tally

_PROMISES: Final = {
    "effects": "more than one effect",
    "wrong denial": "wrong \u201cnot sent\u201d or \u201crefused\u201d",
    "lost answer": "lost answers",
    "wrong success": "wrong successes",
    "untyped": "untyped errors",
    "leak": "keys shown",
    "liveness": "failures without a fault",
}


@define
class Results:
    """All of a run.

    Attributes:
        tallies: by provider and operation.
        mutated: by provider and operation.
        findings: of mutated answers, with the provider.
    """

    tallies: dict[tuple[str, str], Tally] = field(factory=dict)
    mutated: dict[tuple[str, str], MutationTally] = field(factory=dict)
    failures: list[Failure] = field(factory=list)
    findings: list[tuple[str, Finding]] = field(factory=list)

    def add(self, provider: str, tallies: Mapping[str, Tally], failures: Sequence[Failure]) -> None:
        """Add what some schedules of a provider gave."""
        for name, tally in tallies.items():
            self.tallies.setdefault((provider, name), Tally()).add(tally)
        self.failures += failures

    @property
    def is_clean(self) -> bool:
        """Whether no promise was broken."""
        return not self.failures and not self.findings


def table(results: Results) -> str:
    """Write the figures per provider and operation as a table in Markdown."""
    head = ["provider", "operation", "schedules", "references", "calls", "requests", "effects", "most per reference"]
    head += [*_PROMISES.values()][1:] + ["workers killed", "still unknown", "resolved"]
    rows = [_row(provider, name, tally) for (provider, name), tally in sorted(results.tallies.items())]
    total = Tally()
    for tally in results.tallies.values():
        total.add(tally)
    rows.append(_row("**all**", "", total))
    return _markdown(head, rows)


def _row(provider: str, name: str, tally: Tally) -> list[str]:
    share = f"{tally.resolved} of {tally.unknown}" if tally.unknown else "-"
    numbers = (tally.schedules, tally.orders, tally.calls, tally.requests, tally.effects, tally.most)
    broken = [str(tally.broken[promise]) for promise in list(_PROMISES)[1:]]
    return [provider, name, *(f"{number:,}" for number in numbers), *broken, f"{tally.killed:,}", str(tally.unknown), share]


def mutation_table(results: Results) -> str:
    """Write the figures of the mutated answers."""
    head = ["provider", "operation", "mutations", "accepted", "unknown", "refused", "wrong"]
    wrong = [(provider, finding.text) for provider, finding in results.findings]
    rows = [
        [
            *(provider, name, f"{tally.mutations:,}", f"{tally.accepted:,}", f"{tally.unknown:,}", f"{tally.refused:,}"),
            str(sum(found == provider and text.startswith(f"{name},") for found, text in wrong)),
        ]
        for (provider, name), tally in sorted(results.mutated.items())
    ]
    return _markdown(head, rows)


def _markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def faults(results: Results) -> str:
    """Write how often each kind of fault was planted, and how calls ended."""
    total = Tally()
    for tally in results.tallies.values():
        total.add(tally)
    kinds = ", ".join(f"{name} {count:,}" for name, count in total.faults.most_common())
    ends = ", ".join(f"{name} {count:,}" for name, count in total.kinds.most_common())
    return f"Faults: {kinds}.\n\nEnds of calls: {ends}."


_TEXT: Final = """# The certificate: one reference, at most one effect

Written by `{command}` on {day}, seed {seed}, polybill {version}, Python {python}: {schedules:,} schedules in {minutes:.0f} minutes on
{cores} cores. {verdict}

A schedule has one or two references and two to thirteen calls: one to three phases of one to four callers (threads, tasks, worker processes),
clients of both kinds on both transports, one of the three ledgers, up to four faults, wrong clocks, refused connections, cancelled tasks and
workers ended by `SIGKILL` at a step of their call; then every reference is delivered once more, hours later, to a provider that answers well.
The server is another process. It acts on every complete valid request, de-duplicates nothing, and counts.

## Schedules

{table}

* **most per reference**: effects under one reference; more than 1 is a double charge.
* **wrong \u201cnot sent\u201d or \u201crefused\u201d**: a call said that nothing was executed, and its request had an effect, or an earlier one of its reference had.
* **lost answers**: a call had given a success, and a later one under its reference did not.
* **wrong successes**: the object, the amount or the currency is not the one that was made, or nothing was made, or the answer contradicts the request.
* **still unknown**: references whose outcome stayed unknown after the redelivery. A person has to look at them; none was sent again.
* **resolved**: how many of them `client.resolve` could settle by asking the provider.

{faults}

## Mutated answers

Every field of an accepted answer removed, null, of another type, of another value, in another case.

{mutations}

## What it rests on

* The *accepted* answer of each operation is the contract's example. A provider that means something else by it breaks every promise.
* A *refusal* that the contract lists had no effect. The server never acts and sends one (except a *duplicate*, which promises nothing).
* Clink's contract proves that a repeated refund under one `refundMerchantOrderId` gives the first one's object. With `attempts=3` the server
  keeps that promise for refunds; with `attempts=1` and no idle connections (half of their schedules), and for all other operations, it
  de-duplicates nothing.
* Where an answer shows nothing of what was asked (see `echo` in `scripts/certificate/operations.py`), an answer to another order that the provider itself
  puts on a fresh connection can't be recognised; no check is made then. Answers left over on a reused connection are checked everywhere.
* A `MemoryLedger` protects within one process, so workers are killed on the durable ledgers only.
* Clocks of two workers may differ by decades; a lease that a wrong clock ends makes a reference unknown, never sent again.
* PayAPI is driven in its plain form, not with encrypted bodies. TLS and proxies are not part of the schedules.

## What would break it

A provider that answers a refusal and acts; a contract with a wrong row; two ledgers for one account; a file of `SqliteLedger` on a network share or restored from an
old copy; a reference released by a person although the call had an effect; two different references for one order.

## Again

`nox -s certificate` repeats this; `-- --seed 7` draws other schedules, `-- --replay PROVIDER/SEED/NUMBER` runs one and prints each call, `-- --planted`
plants {plants} bugs in the package one by one and fails unless each is caught. `-- --short` is what the test suite runs.
"""


def page(results: Results, **facts: object) -> str:
    """Write the page."""
    verdict = "No promise was broken." if results.is_clean else f"**{len(results.failures)} schedules broke a promise.**"
    return _TEXT.format(
        verdict=verdict,
        table=table(results),
        faults=faults(results),
        mutations=mutation_table(results),
        schedules=sum(tally.schedules for tally in results.tallies.values()),
        **facts,
    )
