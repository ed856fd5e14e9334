"""Looking up what a creating call made: one search for all providers, driven by the contract's ``x-resolve``."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from datetime import UTC, datetime
from typing import Any, Final, ParamSpec, TypeVar

from attrs import evolve, field, frozen

from polybill.conversion.calls import iso_milliseconds, list_items, member, prepare
from polybill.core import contract
from polybill.protocol import pointer
from polybill.protocol.call import Absent, Call, Found, LookUp, Sought
from polybill.protocol.exchange import RawResponse
from polybill.protocol.rules import OperationRules, Resolution, Via
from polybill.resources.operation import Operation

P = ParamSpec("P")
T = TypeVar("T")

_PAGE: Final = 50
_MOST_PAGES: Final = 100
_SKEW_MS: Final = 24 * 60 * 60 * 1000
"""How far the clocks of this machine and the provider may be apart for a search to find the object."""


@frozen
class _Part:
    """A part of the searched list.

    Attributes:
        items: as JSON values.
        more: whether another part follows; None where the answer does not show it.
        total: how many items there are; None where the answer does not show it.
    """

    items: tuple[Mapping[str, Any], ...]
    more: bool | None
    total: int | None


@frozen
class _Search:
    """One search.

    Attributes:
        body: generated class of the list's body, where the parameters are in it.
        found: ids of the matching items, and whether they are older than the first call.
    """

    listing: OperationRules
    row: Resolution
    sought: Sought
    body: type[Any] | None
    found: dict[str, bool] = field(factory=dict)

    def parameters(self) -> dict[str, Any]:
        """List what narrows the search."""
        row, sought = self.row, self.sought
        values: dict[str, Any] = dict(row.always)
        values |= {name: sought.asked[what] for name, what in row.asked.items() if what in sought.asked}
        if row.by:
            values[row.by] = sought.reference
        if row.moments and row.moments.start:
            values[row.moments.start] = _moment(row.moments.form, sought.first_at - _SKEW_MS)
        if row.moments and row.moments.end:
            values[row.moments.end] = _moment(row.moments.form, sought.last_at + _SKEW_MS)
        return values

    def call(self, index: int) -> Call[_Part]:
        """Make the call that reads a part of the list."""
        values, paging = self.parameters(), self.listing.paging
        if paging is not None:
            number = index * (1 if paging.style == "page" else _PAGE)
            values |= {paging.page: paging.first + number, paging.size: _PAGE}
        provider, operation = self.listing.provider, self.listing.id
        if self.body is None:
            return prepare(provider, operation, parameters=values, read=self._part)
        return prepare(provider, operation, body=self.body.from_dict(values), read=self._part)

    def _part(self, raw: Any, answer: RawResponse) -> _Part:
        paging = self.listing.paging
        where = self.row.items or (paging.items if paging is not None else "")
        found = list_items(raw, where, self.listing.provider, self.listing.id, answer)
        more = member(raw, paging.more) if paging is not None and paging.more else None
        total = member(raw, paging.total) if paging is not None and paging.total else None
        return _Part(
            tuple(item.to_dict() for item in found),
            more if isinstance(more, bool) else None,
            total if isinstance(total, int) and not isinstance(total, bool) else None,
        )

    def take(self, part: _Part) -> bool:
        """Note the ids of the matching items; True where older items can't match any more."""
        for item in part.items:
            name = pointer.get(item, self.row.id)
            if self._fits(item) and _is_id(name):
                self.found[str(name)] = self._too_old(item)
        # A match from before the first call shows that a clock is wrong: then times end no search.
        return any(self._too_old(item) for item in part.items) and not any(self.found.values())

    def _fits(self, item: Mapping[str, Any]) -> bool:
        wanted = {self.row.match: self.sought.reference, **self.row.where}
        return all(pointer.get(item, where) == value for where, value in wanted.items())

    def _too_old(self, item: Mapping[str, Any]) -> bool:
        moments = self.row.moments
        if moments is None or moments.newest_first is None:
            return False
        made = _epoch_ms(moments.form, pointer.get(item, moments.newest_first))
        return made is not None and made < self.sought.first_at - _SKEW_MS

    def run(self) -> Generator[Call[Any], Any, str]:
        """Read the list; returns why it was not read to its end, empty where it was."""
        seen, last = 0, None
        for index in range(_MOST_PAGES):
            part: _Part = yield self.call(index)
            seen += len(part.items)
            ended = part.more is False or (part.more is None and part.total is not None and seen >= part.total)
            if self.take(part) or not part.items or ended or self.listing.paging is None:
                return ""
            if part.items == last:
                return f"page {index + 1} of the list {self.listing.id} repeats the previous one"
            last = part.items
        return f"the list {self.listing.id} has more than {seen} items in question"


def _is_id(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool) and value != ""


def _moment(form: str, epoch_ms: int) -> Any:
    epoch_ms = max(0, epoch_ms)
    if form == "date-time":
        return iso_milliseconds(datetime.fromtimestamp(epoch_ms / 1000, tz=UTC))
    return epoch_ms if form == "epoch-ms" else epoch_ms // 1000


def _epoch_ms(form: str, value: object) -> int | None:
    if form == "date-time" and isinstance(value, str):
        try:
            made = datetime.fromisoformat(value)
        except ValueError:
            return None
        return int(made.timestamp() * 1000) if made.utcoffset() is not None else None
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        return None
    return value if form == "epoch-ms" else value * 1000


def resolvable(
    provider: str, operation: Operation[P, T], get: Operation[[str], Any], body: type[Any] | None = None
) -> Operation[P, T]:
    """Let the outcome of a creating operation be looked up as its contract describes.

    Args:
        provider: provider key.
        operation: the creating operation.
        get: the operation that reads what it makes by the id: the contract's ``read``.
        body: generated class of the searched list's body, where the parameters are in it.
    """
    return evolve(operation, lookup=_look_up(provider, operation.operation_ids[0], get, body))


def _look_up(provider: str, operation: str, get: Operation[[str], Any], body: type[Any] | None) -> LookUp:
    def look_up(sought: Sought) -> Generator[Call[Any], Any, Found[Any] | Absent]:
        if sought.object_id:
            value = yield get(sought.object_id)
            return Found(value, sought.object_id, value.answer)
        row = contract.rules(provider, operation).resolution
        if row is None or row.operation is None:  # the tests compare contracts and operations
            return Absent(proves=False, why=f"{provider} has no look-up for it")
        missing = [what for what in row.asked.values() if what not in sought.asked]
        if missing:
            why = f"{' and '.join(missing)} of the request is not in the ledger, and {row.operation} needs it"
            return Absent(proves=False, why=f"{why}: {row.advice}")
        search = _Search(contract.rules(provider, row.operation), row, sought, body)
        unread = yield from search.run()
        ids = tuple(search.found)
        if row.via is not None and not unread:
            ids = yield from _through(provider, row.via, ids)
        if unread or len(ids) != 1:
            return _undecided(row, sought, ids, unread)
        value = yield get(ids[0])
        return Found(value, ids[0], value.answer)

    return look_up


def _through(provider: str, via: Via, items: tuple[str, ...]) -> Generator[Call[Any], Any, tuple[str, ...]]:
    """Read the objects' ids from what the items lead to."""
    found: dict[str, None] = {}
    for item in items:
        name = yield prepare(
            provider, via.operation, parameters={via.parameter: item}, read=lambda raw, _: member(raw, via.id)
        )
        if _is_id(name):
            found[str(name)] = None
    return tuple(found)


def _undecided(row: Resolution, sought: Sought, ids: tuple[str, ...], unread: str) -> Absent:
    if unread:
        return Absent(proves=False, why=f"{unread}: {row.advice}")
    if ids:
        why = f"{len(ids)} objects have the reference ({', '.join(ids)}), and it is not known which is meant"
        return Absent(proves=False, why=f"{why}: {row.advice}")
    text = f"{row.operation} shows no object with the reference"
    if not row.proves:
        return Absent(proves=False, why=f"{text}, which does not prove that there is none: {row.advice}")
    waited = (sought.now - sought.last_at) / 1000
    if waited < row.after:
        text += f"; that proves something only {row.after} seconds after the last attempt: resolve it again then"
        return Absent(proves=False, why=text)
    return Absent(proves=True, why=text)
