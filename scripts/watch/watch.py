"""The watch: pages against their records and contracts, and what follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts import contracts

from . import apply, overlay
from .changes import changes, line_changes, same, texts
from .compare import Difference, compare
from .contract import Contract, read_contract
from .facts import stored
from .fetch import Fetched
from .overlay import Action, Overlay, OverlayError
from .page import Page
from .proposal import Proposal, Source
from .propose import propose
from .readers import detect, read
from .record import Record, problem_hash, recorded, write_record
from .report import PageReport, ProviderReport, Report
from .review import ReviewError, review


def watch(
    specs: Path, records: Sequence[Record], fetched: Mapping[str, Fetched], day: str, *, with_review: bool = True
) -> Report:
    """Compare pages with their records and contracts.

    Args:
        specs: folder of all contracts.
        records: the records.
        fetched: the pages, by the record's name.
        day: ISO date of today.
        with_review: whether to review the patches.

    Raises:
        ContractError: a contract can't be read.
    """
    found = []
    for provider in dict.fromkeys(record.provider for record in records):
        contract = read_contract(specs / provider)
        mine = [record for record in records if record.provider == provider]
        report = ProviderReport(provider, [_page(record, fetched[record.name], contract, day) for record in mine])
        _patch(report, contract, day)
        if report.patch is not None and with_review:
            _review(report, specs)
        found.append(report)
    return Report(day, found)


def _page(record: Record, fetched: Fetched, contract: Contract, day: str) -> PageReport:
    report = PageReport(record, unchanged=fetched.unchanged, problem=fetched.problem, moved=fetched.moved)
    missing = [name for name in record.operations if contract.view(name) is None]
    if missing:
        report.problem = f"the contract has no operation {', '.join(missing)}, which the record names"
    if fetched.unchanged:
        report.reader = record.reader
        report.count = len(record.facts)
        _differences(report, compare(record.facts, contract, record.operations), day)
    elif fetched.page is not None and not missing:
        _read(report, fetched.page, contract, day)
    return report


def _read(report: PageReport, page: Page, contract: Contract, day: str) -> None:
    record = report.record
    report.reader = record.reader or detect(page)
    reading = read(page, report.reader)
    report.count = len(reading.facts)
    _differences(report, compare(reading.facts, contract, record.operations), day)
    if not record.lines:
        report.problem = "the page was never recorded: nox -s watch -- --record"
        report.problems = list(reading.problems)
        return
    if record.facts and not reading.facts:
        report.problem = f"the reader {report.reader} finds no fact on the page any longer"
    report.changes = changes(record, reading)
    report.texts = texts(record, page, reading, report.changes)
    report.new_lines, report.gone_lines = line_changes(record, page)
    report.problems = [problem for problem in reading.problems if problem_hash(problem, page) not in record.unreadable]
    source = Source(contract, record.page, day, reading.facts, record.operations)
    # The content of an unreadable part does not count as removed.
    found = [change for change in report.changes if change.kind != "removed" or not report.problems]
    report.proposals = propose(report.differences, found, source)


def _differences(report: PageReport, found: Sequence[Difference], day: str) -> None:
    known = {entry.fact: entry for entry in report.record.acknowledged}
    used = set()
    for difference in found:
        entry = known.get(difference.topic)
        value = stored(difference.fact.kind, difference.fact.value)
        if entry is not None and same(entry.page, value):
            used.add(entry.fact)
            if entry.expires >= day:
                report.acknowledged.append((difference, entry))
                continue
            report.expired.append(entry)
        report.differences.append(difference)
    report.unused = [entry for entry in report.record.acknowledged if entry.fact not in used]


def _patch(report: ProviderReport, contract: Contract, day: str) -> None:
    """Join the proposals of all pages to one patch; what does not fit is a note."""
    proposals = [proposal for page in report.pages for proposal in page.proposals if proposal.actions]
    # Paths and methods move last: until then everything is where the other actions look for it.
    proposals.sort(key=lambda proposal: proposal.topics[0].startswith("operation"))
    actions, fitting = _fitting(contract, proposals, report)
    try:
        if actions:
            report.notes += apply.check(contract, actions).notes
    except OverlayError:
        actions = _one_by_one(contract, fitting, report)
    if actions:
        report.patch = Overlay(f"{report.provider}: what its documentation pages state on {day}",
                               f"specs/{report.provider}/openapi.yaml", tuple(actions))  # fmt: skip


def _fitting(
    contract: Contract, proposals: Sequence[Proposal], report: ProviderReport
) -> tuple[list[Action], list[Proposal]]:
    document, actions, kept = contract.document, list[Action](), list[Proposal]()
    for proposal in proposals:
        new = [action for action in proposal.actions if not _known(action, actions)]
        try:
            document = overlay.apply(document, new)
        except OverlayError as error:
            report.notes.append(f"{proposal.topics[-1]}: the patch does not fit: {error}")
            continue
        actions += new
        kept.append(proposal)
    return actions, kept


def _known(action: Action, actions: Sequence[Action]) -> bool:
    """Return whether another page asks for the same step already."""
    wanted = (action.target, repr(action.update), action.copy, action.remove)
    return any((other.target, repr(other.update), other.copy, other.remove) == wanted for other in actions)


def _one_by_one(contract: Contract, proposals: Sequence[Proposal], report: ProviderReport) -> list[Action]:
    actions: list[Action] = []
    for proposal in proposals:
        try:
            apply.check(contract, [*actions, *proposal.actions])
        except OverlayError as error:
            report.notes.append(f"{proposal.topics[-1]}: the patch can't be made in the files: {error}")
        else:
            actions += proposal.actions
    return actions


def _review(report: ProviderReport, specs: Path) -> None:
    if report.patch is None:
        return
    try:
        report.review = review(specs, report.provider, report.patch.actions)
    except (ReviewError, OverlayError, contracts.ContractError) as error:
        report.notes.append(f"the patch could not be reviewed: {error}")


def apply_patches(report: Report, specs: Path) -> None:
    """Write the patches into the contracts.

    Raises:
        OverlayError: a patch does not fit; that contract stays as it was.
    """
    for provider in report.providers:
        if provider.patch is not None:
            provider.applied = apply.apply(read_contract(specs / provider.provider), provider.patch.actions).files


def record_pages(report: Report, specs: Path, fetched: Mapping[str, Fetched]) -> None:
    """Write the records of the pages that could be read."""
    for page in report.pages:
        found = fetched[page.record.name]
        if found.page is None:
            continue
        reading = read(found.page, page.reader or detect(found.page))
        new = recorded(page.record, found.page, reading, report.day, found.etag, found.modified)
        write_record(specs, new)
        report.recorded.append(page.record.name)
