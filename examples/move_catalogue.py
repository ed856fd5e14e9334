"""Move a catalogue of subscriptions from one provider to another, so that a restart makes no double.

    python examples/move_catalogue.py --from useepay --to payapi --journal moves.db --arrange arrange.py --dry-run

docs/moving.md explains it. Every subscription ends in one state of the journal:

    moved     the new provider has it
    pending   accepted by the new provider; waiting for the customer
    skipped   its status is not one that is moved, or `arrange` left it out
    refused   not sent: something has no place at the new provider and its loss is not accepted, or a value is missing
    rejected  declined by the new provider; nothing was charged; the next run tries it again
    not_sent  the new provider could not be reached; the next run tries it again
    unknown   it may have been created: looked up by the next run, never sent again by itself
"""

from __future__ import annotations

import argparse
import dataclasses
import runpy
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Container, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, assert_never

import polybill
from polybill import (
    Customer,
    NotSent,
    Outcome,
    Pending,
    Plan,
    Rejected,
    RequestInvalid,
    SqliteLedger,
    Subscription,
    SubscriptionRequest,
    SubscriptionStatus,
    Succeeded,
    Unknown,
)
from polybill.capability import client_class

RUNNING = frozenset({SubscriptionStatus.ACTIVE, SubscriptionStatus.TRIALING, SubscriptionStatus.PAST_DUE})
"""What is moved by default: whatever is unpaid, ended or unknown is a person's decision."""

PAID = frozenset({SubscriptionStatus.ACTIVE, SubscriptionStatus.TRIALING})
"""Who has paid, or need not pay yet: a charge today would be one too many."""

MARK = "moved_from"
"""Key of the metadata by which a moved subscription is found again at the new provider."""

OPEN = ("sending", "unknown")
"""States in which it is unknown whether the new provider has it."""

AGAIN = ("skipped", "refused", "rejected", "not_sent")
"""States in which it is certain that the new provider does not have it."""

Arrange = Callable[[Subscription[Any], SubscriptionRequest], SubscriptionRequest | None]
"""Completes the draft of a request: customer, plan and payment method of the new provider. None leaves it out."""


@dataclasses.dataclass(frozen=True)
class Move:
    """One row of the journal."""

    id: str
    reference: str
    state: str
    new_id: str = ""
    note: str = ""


class Journal:
    """What was tried, in a file. A row is on the disk before its request is sent."""

    def __init__(self, path: str | Path, source: str, target: str) -> None:
        self._path = str(path)
        self._way = (source, target)
        self._run(
            "CREATE TABLE IF NOT EXISTS moves (source TEXT, target TEXT, id TEXT, reference TEXT, state TEXT,"
            " new_id TEXT, note TEXT, PRIMARY KEY (source, target, id))"
        )

    def _run(self, statement: str, *values: str) -> list[tuple[str, ...]]:
        with closing(sqlite3.connect(self._path, timeout=10)) as connection, connection:
            return connection.execute(statement, values).fetchall()

    def get(self, name: str) -> Move | None:
        """Read what is known of a subscription of the source."""
        rows = self._run(
            "SELECT id, reference, state, new_id, note FROM moves WHERE source = ? AND target = ? AND id = ?",
            *self._way,
            name,
        )
        return Move(*rows[0]) if rows else None

    def put(self, move: Move, over: tuple[str, ...]) -> bool:
        """Write it where no row exists, or one in one of these states; return whether it was written.

        One statement, so that of two runs at the same time only one sends a subscription.
        """
        statement = (
            "INSERT INTO moves VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET reference = excluded.reference,"
            " state = excluded.state, new_id = excluded.new_id, note = excluded.note"
            " WHERE instr(?, '|' || state || '|')"
        )
        states = f"|{'|'.join(over)}|"
        with closing(sqlite3.connect(self._path, timeout=10)) as connection, connection:
            values = (*self._way, *dataclasses.astuple(move), states)
            return connection.execute(statement, values).rowcount == 1

    def release(self, name: str) -> None:
        """Let the next run try one again of which a person knows that the new provider has it not."""
        move = self.get(name)
        if move is not None:
            self.put(dataclasses.replace(move, state="not_sent", note="released"), OPEN)

    def rows(self, *states: str) -> Iterator[Move]:
        """Read all rows, or those of some states."""
        statement = "SELECT id, reference, state, new_id, note FROM moves WHERE source = ? AND target = ? ORDER BY id"
        for row in self._run(statement, *self._way):
            if not states or row[2] in states:
                yield Move(*row)


def draft(subscription: Subscription[Any], source: str, reference: str) -> SubscriptionRequest:
    """Turn what the source shows into a request, as far as that goes: customers and cards do not move by themselves.

    The period that is paid becomes a trial, so that no customer pays for it twice.
    """
    paid_until = subscription.current_period_end or subscription.trial_end
    now = datetime.now(UTC)
    return SubscriptionRequest(
        reference=reference,
        customer=Customer(reference=subscription.customer_id),
        plan=Plan(
            price=subscription.price,
            interval=subscription.interval,
            interval_count=subscription.interval_count,
            cycles=subscription.cycles,
        ),
        quantity=subscription.quantity,
        trial_end=paid_until if paid_until is not None and paid_until > now else None,
        metadata={**(subscription.metadata or {}), MARK: f"{source}:{subscription.id}"},
    )


def fitting(request: SubscriptionRequest, target: str, accept: Container[str]) -> tuple[SubscriptionRequest, list[str]]:
    """Take out what the target can't carry and whose loss is accepted; list what was taken out.

    Raises:
        RequestInvalid: a loss is not accepted, or a value that the target needs is missing.
    """
    losses = polybill.to_native(request, target, lossy=True).losses
    if refused := [loss for loss in losses if loss.field not in accept]:
        raise polybill.CannotCarry(target, "", refused)
    for loss in losses:
        request = _without(request, loss.field.split("."))
    return request, [loss.field for loss in losses]


def _without(value: Any, path: list[str]) -> Any:
    first, *rest = path
    return dataclasses.replace(value, **{first: _without(getattr(value, first), rest) if rest else None})


class Mover:
    """Moves subscriptions.

    Args:
        source: client of the old provider; it is only read.
        target: client of the new provider; give it ``ledger=SqliteLedger(journal)``, so that a changed request under
            a used reference is refused after a restart, too.
        journal: where everything is written down.
        arrange: completes the requests.
        accept: canonical fields that may be lost, such as ``plan.cycles``.
        statuses: what is moved.
        page_size: subscriptions per reading.
    """

    def __init__(
        self,
        source: Any,
        target: Any,
        journal: Journal,
        arrange: Arrange = lambda _, request: request,
        *,
        accept: Container[str] = (),
        statuses: Container[SubscriptionStatus] = RUNNING,
        page_size: int = 50,
    ) -> None:
        self.source = source
        self.target = target
        self.journal = journal
        self.arrange = arrange
        self.accept = accept
        self.statuses = statuses
        self.page_size = page_size

    def run(self, *, dry: bool = False) -> Iterator[Move]:
        """Move one after the other; a provider that can't be reached or asks to wait ends the run.

        Args:
            dry: nothing is sent and nothing written down.
        """
        if not dry:
            yield from self.look_up()
        for subscription in self.source.subscriptions.list(page_size=self.page_size):
            known = self.journal.get(subscription.id or "")
            if known is not None and known.state not in AGAIN:
                continue
            move = self._one(subscription, known, dry=dry)
            yield move
            if move.state == "not_sent" or move.note.startswith("rate_limited"):
                return

    def look_up(self) -> Iterator[Move]:
        """Look for what may have been created before: found is moved, the rest stays unknown and is not sent again."""
        open_moves = {move.id: move for move in self.journal.rows(*OPEN)}
        if not open_moves:
            return
        if "subscriptions.list" in {f"{able.kind}.{able.verb}" for able in polybill.capabilities(self.target.provider)}:
            for item in self.target.subscriptions.list(page_size=self.page_size):
                mark = (item.metadata or {}).get(MARK, "")
                name = mark.removeprefix(f"{self.source.provider}:")
                found = open_moves.get(name) or next(
                    (move for move in open_moves.values() if item.reference == move.reference), None
                )
                if found is not None:
                    del open_moves[found.id]
                    yield self._end(found, "moved", item.id, "found again")
        for move in open_moves.values():
            yield self._end(
                move, "unknown", "", f"not found by itself: ask {self.target.provider} for {move.reference}"
            )

    def _one(self, subscription: Subscription[Any], known: Move | None, *, dry: bool) -> Move:
        name = subscription.id or ""
        move = Move(name, self._reference(name, known), "new")
        if not name or subscription.status not in self.statuses or subscription.cancel_at_period_end:
            ending = ", ends with the period" if subscription.cancel_at_period_end else ""
            return self._end(move, "skipped", "", f"is {subscription.status}{ending}", dry=dry)
        try:
            wanted = self.arrange(subscription, draft(subscription, self.source.provider, move.reference))
            if wanted is None:
                return self._end(move, "skipped", "", "left out", dry=dry)
            if problem := self._charged_twice(subscription, wanted):
                return self._end(move, "refused", "", problem, dry=dry)
            request, lost = fitting(wanted, self.target.provider, self.accept)
        except RequestInvalid as error:
            return self._end(move, "refused", "", "; ".join(map(str, error.problems)), dry=dry)
        note = f"lost: {', '.join(lost)}" if lost else ""
        if dry:
            return dataclasses.replace(move, state="would move", note=note)
        # On the disk before the first byte goes out; another run at the same time finds it taken.
        if not self.journal.put(dataclasses.replace(move, state="sending"), AGAIN):
            return dataclasses.replace(move, state="taken", note="by another run")
        move = dataclasses.replace(move, state="sending")
        try:
            outcome: Outcome[Subscription[Any]] = self.target.subscriptions.submit(request)
        except RequestInvalid as error:
            return self._end(move, "refused", "", "; ".join(map(str, error.problems)))
        match outcome:
            case Succeeded(value):
                return self._end(move, "moved", value.id, note)
            case Pending(value):
                return self._end(move, "pending", value.id, note)
            case Rejected(refusal):
                return self._end(move, "rejected", "", f"{refusal.reason}: {refusal.provider_message}")
            case NotSent(failure):
                return self._end(move, "not_sent", "", str(failure))
            case Unknown(doubt):
                return self._end(move, "unknown", "", str(doubt))
            case _:
                assert_never(outcome)

    def _charged_twice(self, subscription: Subscription[Any], request: SubscriptionRequest) -> str:
        paid_until = subscription.current_period_end or subscription.trial_end or request.trial_end
        if subscription.status in PAID and paid_until is None and "trial_end" not in self.accept:
            return "trial_end is required: the old provider does not show the paid period; set it, or accept its loss"
        return ""

    def _reference(self, name: str, known: Move | None) -> str:
        """Give the reference of the next try; the earlier one came to nothing, or there would be no other try."""
        if known is None:
            return f"move-{name}-1"
        first, _, number = known.reference.rpartition("-")
        return f"{first}-{int(number) + 1}"

    def _end(self, move: Move, state: str, new_id: str | None, note: str, *, dry: bool = False) -> Move:
        ended = dataclasses.replace(move, state=state, new_id=new_id or "", note=note)
        if not dry:
            self.journal.put(ended, AGAIN if move.state == "new" else OPEN)
        return ended


def main(arguments: list[str] | None = None) -> int:
    """Move, print every row and a summary; 1 where something needs a person."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--from", dest="source", required=True, help="provider key; credentials from the environment")
    parser.add_argument("--to", dest="target", required=True, help="provider key; credentials from the environment")
    parser.add_argument("--journal", required=True, help="file; keep it until everything is moved")
    parser.add_argument("--arrange", help="Python file with a function arrange(subscription, request)")
    parser.add_argument("--accept", action="append", default=[], help="canonical field that may be lost; repeatable")
    parser.add_argument("--again", action="append", default=[], help="id of an unknown one that is surely not there")
    parser.add_argument("--dry-run", action="store_true", help="send nothing, write nothing down")
    given = parser.parse_args(arguments)
    arrange: Arrange = runpy.run_path(given.arrange)["arrange"] if given.arrange else lambda _, request: request
    try:
        source_class, target_class = (client_class(key) for key in (given.source, given.target))
        with (
            source_class.from_env() as source,
            target_class.from_env(ledger=SqliteLedger(given.journal)) as target,
        ):
            journal = Journal(given.journal, given.source, given.target)
            counts: Counter[str] = Counter()
            for move in Mover(source, target, journal, arrange, accept=given.accept).run(dry=given.dry_run):
                counts[move.state] += 1
                print(f"{move.state:<10} {move.id} {move.new_id} {move.note}".rstrip())
    except (polybill.PolybillError, OSError) as error:
        print(f"ended: {error}", file=sys.stderr)
        return 2
    print("; ".join(f"{state} {count}" for state, count in sorted(counts.items())) or "nothing to do")
    return 0 if set(counts) <= {"moved", "pending", "skipped", "taken", "would move"} else 1


if __name__ == "__main__":
    sys.exit(main())
