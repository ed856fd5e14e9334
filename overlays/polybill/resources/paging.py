"""Reading a list in parts: pure; the iterators in `verbs` and `async_verbs` fetch what it asks for."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, cast

from attrs import evolve, frozen

from polybill.canonical.model import is_unicode
from polybill.canonical.results import Page
from polybill.client.options import CallOptions
from polybill.errors import FieldProblem, RequestInvalid, ResponseUnreadable


class Filters(CallOptions, total=False):
    """What a list can be narrowed by; one that a provider can't do is refused by name.

    Attributes:
        customer_id: the provider's id of the customer.
        subscription_id: the provider's id of the subscription.
        reference: your reference of the request: how a payment is looked up whose outcome is unknown.
        created_after: from this moment on; with a time zone.
        created_before: until this moment; with a time zone.
        page_size: objects per request, 1 to 100; 20 unless given.
        limit: objects to read at most, 1 or more; all unless given.
        start_page: page to begin at, 0 is the first: how a reading that stopped goes on, with the same page_size. A
            list changes between two readings: an object may come twice, or be missed.
    """

    customer_id: str
    subscription_id: str
    reference: str
    created_after: datetime
    created_before: datetime
    page_size: int
    limit: int
    start_page: int


@frozen
class Part:
    """Which part of a list to read.

    Attributes:
        index: 0 for the first part, whatever number the provider gives it.
        size: objects per page.
        filters: without the size.
        seen: how many objects came before.
        last: ids of the part before, by which a server is recognised that gives the same part for ever.
        limit: how many objects to read at most; None = all.
    """

    index: int
    size: int
    filters: Mapping[str, Any]
    seen: int = 0
    last: tuple[str | None, ...] = ()
    limit: int | None = None


_NAMES: Final = tuple(name for name in Filters.__annotations__ if name not in CallOptions.__annotations__)


def call_options(given: Filters) -> tuple[CallOptions, Mapping[str, Any]]:
    """Part the options of the calls from what narrows the list."""
    options = {name: value for name, value in given.items() if name in CallOptions.__annotations__}
    rest = {name: value for name, value in given.items() if name not in options}
    return cast("CallOptions", options), rest


def start(provider: str, filters: Mapping[str, Any]) -> Part:
    """Begin at the first part.

    Raises:
        RequestInvalid: a filter has a value that can't work.
    """
    rest: dict[str, Any] = {name: value for name, value in filters.items() if value is not None}
    size, limit, index = rest.pop("page_size", 20), rest.pop("limit", None), rest.pop("start_page", 0)
    problems = []
    if not _is_count(size) or not 1 <= size <= 100:
        problems.append(FieldProblem("page_size", "must be a whole number from 1 to 100"))
    if limit is not None and (not _is_count(limit) or limit < 1):
        problems.append(FieldProblem("limit", "must be a whole number of 1 or more"))
    if not _is_count(index) or index < 0:
        problems.append(FieldProblem("start_page", "must be a whole number of 0 or more"))
    for name, value in rest.items():
        if name not in _NAMES:
            problems.append(FieldProblem(name, f"is not a known filter; expected one of {', '.join(_NAMES)}"))
        elif name.startswith("created_"):
            if not isinstance(value, datetime) or value.utcoffset() is None:
                problems.append(FieldProblem(name, "must be a datetime with a time zone"))
        elif not isinstance(value, str) or not value.strip() or not is_unicode(value):
            problems.append(FieldProblem(name, "must be a non-empty string that can be encoded as UTF-8"))
    if problems:
        raise RequestInvalid(provider, "", problems)
    # How many objects came before is not known: a server may cap the size. So an empty page ends such a reading.
    return Part(index, size, rest, limit=limit)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def following(asked: Part, got: Page[Any], provider: str, operation: str) -> Part | None:
    """Choose the page to read next; None at the end of the list.

    The provider's flag for more pages decides, or else its total. Without either, an empty page is the end; a page
    shorter than requested is not: servers cap the size.

    Raises:
        ResponseUnreadable: the server gives the same part again, and would for ever.
    """
    ids = tuple(getattr(item, "id", None) for item in got.items)
    if None in ids:  # without ids, the bytes identify the page
        ids = (hashlib.sha256(got.answer.content).hexdigest(),)
    seen = asked.seen + len(got.items)
    if not got.items or got.has_more is False or (got.has_more is None and got.total is not None and seen >= got.total):
        return None
    if ids == asked.last:
        text = f"{provider} {operation}: page {asked.index + 1} of the list repeats the previous one"
        raise ResponseUnreadable(text, provider=provider, operation=operation, answer=got.answer)
    return evolve(asked, index=asked.index + 1, seen=seen, last=ids)
