"""The certificate's page and its table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
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
    "look-up": "wrong look-ups",
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
    head += [*list(_PROMISES.values())[1:], "workers killed", "look-ups", "unknown", "executed", "resolved"]
    rows = [_row(provider, name, tally) for (provider, name), tally in sorted(results.tallies.items())]
    total = Tally()
    for tally in results.tallies.values():
        total.add(tally)
    rows.append(_row("**all**", "", total))
    return _markdown(head, rows)


def _row(provider: str, name: str, tally: Tally) -> list[str]:
    share = f"{tally.resolved:,} ({_share(tally)})" if tally.unknown else "-"
    numbers = (tally.schedules, tally.orders, tally.calls, tally.requests, tally.effects, tally.most)
    broken = [str(tally.broken[promise]) for promise in list(_PROMISES)[1:]]
    return [
        provider,
        name,
        *(f"{number:,}" for number in numbers),
        *broken,
        *(f"{number:,}" for number in (tally.killed, tally.looked, tally.unknown, tally.executed)),
        share,
    ]


def _share(tally: Tally) -> str:
    """Write the resolved share of what was executed, rounded down."""
    return f"{tally.resolved * 100 // tally.executed} %" if tally.executed else "none was executed"


def mutation_table(results: Results) -> str:
    """Write the figures of the mutated answers."""
    head = ["provider", "operation", "mutations", "accepted", "unknown", "refused", "wrong"]
    wrong = [(provider, finding.text) for provider, finding in results.findings]
    rows = [
        [
            *(
                provider,
                name,
                f"{tally.mutations:,}",
                f"{tally.accepted:,}",
                f"{tally.unknown:,}",
                f"{tally.refused:,}",
            ),
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


_TEXT: Final = Path(__file__).with_name("page.md")


def page(results: Results, **facts: object) -> str:
    """Write the page."""
    verdict = (
        "No promise was broken." if results.is_clean else f"**{len(results.failures)} schedules broke a promise.**"
    )
    return _TEXT.read_text(encoding="utf-8").format(
        verdict=verdict,
        table=table(results),
        faults=faults(results),
        mutations=mutation_table(results),
        schedules=sum(tally.schedules for tally in results.tallies.values()),
        **facts,
    )
