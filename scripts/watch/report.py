"""What a run of the watch found, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .changes import Change, TextChange
from .compare import Difference
from .facts import Problem
from .overlay import Overlay
from .proposal import Proposal
from .record import Acknowledgement, Record


@dataclass(slots=True)
class PageReport:
    """What was found on one page.

    Attributes:
        record: its record.
        reader: the reader that read it; empty where nothing was read.
        unchanged: whether the server answered that nothing changed.
        problem: what is wrong with the page as a whole: gone, empty, unreadable, never recorded.
        moved: address that it was found at instead.
        differences: what the contract contradicts or lacks, without what is acknowledged.
        acknowledged: differences that are wanted.
        expired: acknowledgements whose day has passed; their differences are in `differences` again.
        unused: acknowledgements of differences that do not exist any longer.
        changes: facts that differ from the record.
        texts: text that a person must read.
        problems: parts that can't be read.
        proposals: what could be done.
        count: number of facts.
        new_lines: every line of the page that the record does not have, whatever explains it.
        gone_lines: number of recorded lines that the page does not have.
    """

    record: Record
    reader: str = ""
    unchanged: bool = False
    problem: str = ""
    moved: str = ""
    differences: list[Difference] = field(default_factory=list)
    acknowledged: list[tuple[Difference, Acknowledgement]] = field(default_factory=list)
    expired: list[Acknowledgement] = field(default_factory=list)
    unused: list[Acknowledgement] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    texts: list[TextChange] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    count: int = 0
    new_lines: list[int] = field(default_factory=list)
    gone_lines: int = 0

    @property
    def findings(self) -> int:
        """Number of what a person has to look at."""
        single = bool(self.problem) + bool(self.moved)
        return single + len(self.differences) + len(self.changes) + len(self.texts) + len(self.problems)

    @property
    def decisions(self) -> list[str]:
        """What is left to decide, whatever is patched."""
        found = [line for proposal in self.proposals for line in proposal.decisions]
        found += [f"read the {text.kind} text at line {text.line}: is there a rule in it?" for text in self.texts]
        found += [f"line {problem.line}: {problem.text}: read it" for problem in self.problems]
        found += [
            f"renew or settle the acknowledgement of {entry.fact}, expired {entry.expires}" for entry in self.expired
        ]
        found += [
            f"take out the acknowledgement of {entry.fact}: nothing differs there any longer" for entry in self.unused
        ]
        found += [f"find the page: {self.problem}"] if self.problem else []
        found += [f"write the page's new address into the record: {self.moved}"] if self.moved else []
        return list(dict.fromkeys(found))


@dataclass(slots=True)
class ProviderReport:
    """What follows for one contract.

    Attributes:
        provider: provider key.
        pages: its pages.
        patch: the proposed change; None where there is none.
        review: what `nox -s specdiff` states about it, as docs/review.schema.json has it.
        notes: what could not be patched or reviewed, and why.
        applied: files that --apply changed.
    """

    provider: str
    pages: list[PageReport]
    patch: Overlay | None = None
    review: Mapping[str, Any] | None = None
    notes: list[str] = field(default_factory=list)
    applied: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Report:
    """A whole run.

    Attributes:
        day: ISO date.
        providers: what was found, by contract.
        notes: what belongs to none, such as a file without a record.
        recorded: records that --record wrote.
    """

    day: str
    providers: list[ProviderReport]
    notes: list[str] = field(default_factory=list)
    recorded: list[str] = field(default_factory=list)

    @property
    def pages(self) -> list[PageReport]:
        """All pages."""
        return [page for provider in self.providers for page in provider.pages]

    @property
    def findings(self) -> int:
        """Number of findings."""
        return sum(page.findings for page in self.pages)

    @property
    def summary(self) -> str:
        """The answer in one line."""
        pages = self.pages
        facts = sum(page.count for page in pages)
        if not self.findings:
            wanted = sum(len(page.acknowledged) for page in pages)
            noted = f" ({_count(wanted, 'acknowledged difference')})" if wanted else ""
            seen = f"{_count(len(pages), 'page')}, {_count(facts, 'fact')}"
            return f"Nothing new: {seen}, as recorded, and the contracts agree{noted}."
        parts = {
            "contradiction": sum(len(page.differences) for page in pages),
            "changed fact": sum(len(page.changes) for page in pages),
            "text to read": sum(len(page.texts) + len(page.problems) for page in pages),
            "page in trouble": sum(bool(page.problem) + bool(page.moved) for page in pages),
        }
        found = ", ".join(_count(number, what) for what, number in parts.items() if number)
        return f"{_count(self.findings, 'finding')} on {_count(len(pages), 'page')}: {found}."


def _count(number: int, what: str) -> str:
    plural = {"text to read": "texts to read", "page in trouble": "pages in trouble"}.get(what, f"{what}s")
    return f"{number} {what if number == 1 else plural}"
