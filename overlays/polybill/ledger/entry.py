"""What the ledger keeps of a reference, and what a place that keeps it must be able to do."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Literal, Protocol, TypeAlias, runtime_checkable

from attrs import field, frozen

LedgerState: TypeAlias = Literal["reserved", "sending", "settled", "refused", "not_sent", "unknown"]
"""``reserved``: claimed, nothing sent yet. ``sending``: a byte may have left. ``settled``: carried out, the response is
kept. ``refused`` and ``not_sent``: no effect, may be sent again. ``unknown``: an effect is possible; look it up."""

REUSABLE: tuple[LedgerState, ...] = ("refused", "not_sent")
"""States in which the same request may be sent again."""

UNRESOLVED: tuple[LedgerState, ...] = ("reserved", "sending", "unknown")


@frozen
class Scope:
    """Within what a reference is unique.

    Attributes:
        account: identifies the merchant's account at the provider; not a secret.
        environment: base URL of the calls.
    """

    provider: str
    account: str
    environment: str


@frozen
class Entry:
    """One reference of one operation.

    Attributes:
        key: hash of scope, operation and reference.
        digest: hash of the request.
        owner: id of the call that holds the entry.
        created_at: first claim, milliseconds since 1970.
        updated_at: last change, milliseconds since 1970.
        lease_until: until when the holder may still be working, milliseconds since 1970.
        status_code: HTTP status of the kept response; 0 = none is kept.
        content: body of the kept response, without secrets and card data.
        object_id: id of the object at the provider, where it is known.
        note: why the entry is in its state, for people.
        asked: what the object must show, as JSON: amounts, ids and words of the request; no secrets.
    """

    key: str
    scope: Scope
    operation: str
    reference: str
    digest: str
    state: LedgerState
    owner: str
    created_at: int
    updated_at: int
    lease_until: int
    status_code: int = 0
    content: bytes = field(default=b"", repr=lambda content: f"<{len(content)} bytes>")
    object_id: str = ""
    note: str = ""
    asked: str = ""

    def changed(self, change: Change) -> Entry:
        """Apply a change."""
        # Not attrs.evolve: this runs for every call, and that costs ten times as much.
        return Entry(
            self.key,
            self.scope,
            self.operation,
            self.reference,
            self.digest,
            change.state,
            self.owner,
            self.created_at,
            change.updated_at,
            self.lease_until,
            change.status_code,
            change.content,
            change.object_id or self.object_id,
            change.note,
            self.asked,
        )

    def is_held(self, now: int) -> bool:
        """Whether a call may still be working on it."""
        return self.state in {"reserved", "sending"} and now <= self.lease_until


def entry_key(scope: Scope, operation: str, reference: str) -> str:
    """Derive the key of an entry."""
    parts = (scope.provider, scope.account, scope.environment, operation, reference)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def _states(given: LedgerState | tuple[LedgerState, ...] | None) -> tuple[LedgerState, ...]:
    return (given,) if isinstance(given, str) else given or ()


@frozen
class Change:
    """A change of an entry by its holder.

    Attributes:
        owner: the holder; the change is refused if another holder has taken the entry.
        object_id: kept as it is where empty.
        only_from: the change is also refused where the entry is in none of these states, two at most; one may be given
            bare, and empty means any.
    """

    key: str
    owner: str
    state: LedgerState
    updated_at: int
    status_code: int = 0
    content: bytes = field(default=b"", repr=False)
    object_id: str = ""
    note: str = ""
    only_from: tuple[LedgerState, ...] = field(default=(), converter=_states)


@runtime_checkable
class Ledger(Protocol):
    """A place that keeps entries. All methods are atomic, and safe to be called from several threads."""

    @property
    def blocks(self) -> bool:
        """Whether a method may wait for a disk or a network, so that async code calls it in a thread."""
        ...

    def claim(self, entry: Entry) -> Entry | None:
        """Put an entry, if there is none with its key or one that may be sent again by the same request.

        Returns:
            None where the caller holds the entry now; otherwise the one that is there.

        Raises:
            LedgerError: the entry can't be kept.
        """
        ...

    def change(self, change: Change) -> bool:
        """Change an entry; False where its owner is another one by now.

        Raises:
            LedgerError: the change can't be kept.
        """
        ...

    def forget(self, key: str, owner: str) -> bool:
        """Remove an entry under which nothing was ever sent; False where its owner is another one by now.

        Raises:
            LedgerError: it can't be removed.
        """
        ...

    def find(self, scope: Scope, reference: str) -> Sequence[Entry]:
        """List the entries of a reference, one for each operation."""
        ...

    def list(self, scope: Scope | None = None, *, unresolved: bool = False) -> Sequence[Entry]:
        """List entries, the oldest first; of all scopes unless one is given."""
        ...

    def purge(self, before: int) -> int:
        """Forget entries without an open question that were last changed before a moment (milliseconds since 1970).

        Returns:
            How many were forgotten.
        """
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...
