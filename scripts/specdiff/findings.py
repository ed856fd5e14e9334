"""What the review finds: plain values that the engine fills, the impact map completes, and the faces print."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

Direction = Literal["request", "response", "webhook", "contract"]
"""What travels where: ``contract`` is what belongs to none of the three, such as a server or a description."""

Cause = Literal["provider changed", "we transcribed it wrong", "documentation and wire disagree", "first transcription"]
"""Why a contract changed, as written in its changelog entry."""

Step = Literal["none", "patch", "minor", "major"]
"""Which part of a version a change raises."""


class Verdict(StrEnum):
    """Who is hurt.

    Attributes:
        WIRE: running clients fail or charge wrongly.
        SOURCE: importing code fails to import or to type-check.
        BEHAVIOUR: the same names mean something else.
        TEXT: wording only.
    """

    WIRE = "WIRE"
    SOURCE = "SOURCE"
    BEHAVIOUR = "BEHAVIOUR"
    TEXT = "TEXT"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a contract.

    Attributes:
        file: path below the repository, with forward slashes.
        line: counted from 1.
        pointer: JSON pointer in the bundled document.
    """

    file: str
    line: int
    pointer: str


@dataclass(frozen=True, slots=True)
class Symbol:
    """A Python name that a change touches.

    Attributes:
        name: dotted name, such as ``polybill_clink.models.Order.amount_total``.
        kind: module, class, attribute, function, parameter or member (of an enum).
        change: added, removed, changed or, where Python shows nothing of it, touched.
    """

    name: str
    kind: Literal["module", "class", "attribute", "function", "parameter", "member"]
    change: Literal["added", "removed", "changed", "touched"]


@dataclass(frozen=True, slots=True)
class Suppression:
    """A finding that was accepted, in writing and until a date.

    Attributes:
        reason: why.
        expires: ISO date of the last day on which it holds.
    """

    reason: str
    expires: str


@dataclass(frozen=True, slots=True)
class Approval:
    """A finding that a person accepted in the pull request.

    Attributes:
        by: the person's name on the platform.
        reason: why.
    """

    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Impact:
    """What a finding touches on the Python side.

    Attributes:
        symbols: generated names.
        overlay: functions, methods and tables of the overlay that use them, dotted.
        canonical: canonical fields that are read from or written to them, such as ``Subscription.price``.
        tests: files or pytest node ids to run.
    """

    symbols: tuple[Symbol, ...] = ()
    overlay: tuple[str, ...] = ()
    canonical: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One change with what it means.

    Attributes:
        rule: number of the rule, such as ``SD201``; its page is ``docs/review-rules.md#sd201``.
        provider: provider key, or ``canonical``.
        subject: what changed, independent of files and lines: the pointer in the new document, or in the old one for
            something removed.
        operations: operationIds or webhook names that the change reaches, sorted.
        reaches: the places that a shared part is used at, as ``createOrder request /amount``, sorted.
        directions: in which directions those places travel.
        before: the old value as short JSON or text; None where it is new.
        after: the new value; None where it is gone.
        old: where it was; None for what was added.
        new: where it is; None for what was removed.
        title: what changed, in one line.
        consequence: what it means, in one sentence.
        verdicts: what is affected; empty = no impact, such as a new operation.
        step: the smallest version step that it asks for.
        approved: who accepted it in the pull request: it asks for no version step, but for its changelog line.
        folded: how many changes of wording this one represents; 0 = it is one change.
    """

    rule: str
    provider: str
    subject: str
    title: str
    consequence: str
    verdicts: frozenset[Verdict]
    step: Step
    directions: frozenset[Direction]
    operations: tuple[str, ...] = ()
    reaches: tuple[str, ...] = ()
    before: str | None = None
    after: str | None = None
    old: Place | None = None
    new: Place | None = None
    cause: Cause | None = None
    suppressed: Suppression | None = None
    impact: Impact = field(default_factory=Impact)
    folded: int = 0
    approved: Approval | None = None

    @property
    def breaking(self) -> bool:
        """Whether running or importing code may fail."""
        return self.step == "major"

    @property
    def id(self) -> str:
        """Fingerprint that survives unrelated commits: no file, line or wording is in it."""
        parts = (self.provider, self.rule, self.subject, self.before or "", self.after or "")
        return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Contract:
    """One contract of the review.

    Attributes:
        old_version: ``info.version`` before, None where the contract is new.
        new_version: after, None where it is gone.
        wanted: the smallest version that fits the findings, None where the present one does.
        missing: what the changelog entry lacks: empty where it names every change.
        problems: what is wrong with suppressions, or needs one.
    """

    provider: str
    old_version: str | None
    new_version: str | None
    step: Step
    wanted: str | None = None
    missing: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """The whole review, as the faces print it.

    Attributes:
        base: name of the old revision or file.
        head: name of the new one.
    """

    base: str
    head: str
    contracts: tuple[Contract, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings."""
        return tuple(finding for contract in self.contracts for finding in contract.findings)

    @property
    def breaking(self) -> bool:
        """Whether any finding that is not suppressed is breaking."""
        return any(finding.breaking and finding.suppressed is None for finding in self.findings)

    @property
    def mergeable(self) -> bool:
        """Whether every version step is large enough and every change has its changelog entry."""
        return not any(contract.wanted or contract.missing or contract.problems for contract in self.contracts)
