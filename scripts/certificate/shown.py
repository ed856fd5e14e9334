"""How the counting server answers a look-up: truthfully from what it has made, or with a fault of reading."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import parse_qsl

from attrs import define, evolve, field, frozen

from scripts.certificate.creating import Creating, get, put
from scripts.certificate.faults import Fault
from scripts.certificate.readable import Made, Readable, Shape, readable
from scripts.certificate.wire import BODIES, Step, code_body, end, response, written

Part: TypeAlias = Literal["list", "read", "via"]

_DAY: Final = 86_400
_ONLY: Final[Mapping[str, Part]] = {
    **dict.fromkeys(("lagging", "unfiltered", "strangers", "two", "other kind"), "list"),
    **dict.fromkeys(("other money", "other reference", "other id", "missing"), "read"),
}
"""Faults of one kind of look-up; the others can meet any."""


@frozen
class Asked:
    """A look-up request.

    Attributes:
        part: whether it is for a list, an object, or what leads from an item to an object.
        id: what the object or item is called; empty for a list.
        values: the parameters of a list.
    """

    row: Readable
    part: Part
    id: str = ""
    values: Mapping[str, Any] = field(factory=dict)


@define
class Shown:
    """What one provider shows, and how; by operation where it keeps objects.

    Attributes:
        creating: the operation of the schedule.
        made: what the server has made.
        faults: of the look-ups that come.
        strangers: how many objects of other orders there are.
        size: most items of a part of a list; 0 = as many as are asked for.
        odd: references of which an object was shown that contradicts the request.
        looked: how many look-ups have come.
        phantom: whether there is a second object of a reference, of another machine without the ledger.
    """

    creating: Creating | None = None
    made: list[Made] = field(factory=list)
    faults: list[Fault] = field(factory=list)
    strangers: int = 0
    size: int = 0
    odd: list[str] = field(factory=list)
    looked: int = 0
    phantom: bool = False

    def heal(self) -> None:
        """Answer well from now on."""
        self.faults, self.phantom = [], False

    @property
    def row(self) -> Readable | None:
        """What can be read."""
        return readable(self.creating.provider, self.creating.operation) if self.creating else None

    def make(self, creating: Creating, reference: str, number: int, body: bytes) -> None:
        """Keep an object, with the reference where its request carried one."""
        self.creating = creating
        row = readable(creating.provider, creating.operation)
        if row is None:
            return
        carried = get(json.loads(body), row.sent)
        name = number if creating.provider == "unibee" and creating.operation == "createUser" else f"obj_{number}"
        self.made.append(Made(name, carried if carried == reference else "", time.time(), f"cus_{reference}"))

    def take(self, part: Part) -> Fault | None:
        """Take the next fault that can meet such a look-up."""
        for fault in self.faults:
            if _ONLY.get(fault.how, part) == part:
                self.faults.remove(fault)
                return fault
        return None

    def others(self, row: Readable) -> list[Made]:
        """List objects of other orders: alike but for reference and id; one is new, the others get older."""
        customer = self.made[-1].customer if self.made else "cus_other"
        return [
            Made(_name(row, 900_000 + index), f"other-{index}", time.time() + 60 - index * 10 * _DAY, customer)
            for index in range(self.strangers)
        ]


def _name(row: Readable, number: int) -> Any:
    return number if row.creating == "createUser" and row.provider == "unibee" else f"str_{number}"


def asked(row: Readable | None, method: str, target: str, body: bytes) -> Asked | None:
    """Recognise a look-up; None where it is none."""
    if row is None:
        return None
    path, _, query = target.partition("?")
    values: dict[str, Any] = dict(parse_qsl(query))
    if body and method == "POST":
        try:
            values = json.loads(body)
        except ValueError:
            return None
    if (method, path) == row.list and not (row.parameter and row.parameter in values):
        return Asked(row, "list", values=values)
    if row.via and method == "GET" and path.startswith(row.via):
        return Asked(row, "via", path.removeprefix(row.via))
    way, home = row.read
    if method != way:
        return None
    if row.parameter:
        return Asked(row, "read", str(values.get(row.parameter, ""))) if path == home else None
    return Asked(row, "read", path.removeprefix(f"{home}/")) if path.startswith(f"{home}/") else None


def answer(shown: Shown, what: Asked, provider: str) -> Sequence[Step]:
    """Answer a look-up."""
    shown.looked += 1
    fault = shown.take(what.part)
    how = "" if fault is None else fault.how
    body = _list(shown, what, how) if what.part == "list" else _object(shown, what, how)
    whole = response(b"{}", status=404) if body is None else response(written(body))
    if fault is None or how in _ONLY:
        return [whole]
    return _broken(fault, whole, provider)


def _broken(fault: Fault, whole: bytes, provider: str) -> Sequence[Step]:
    if fault.how == "status":
        return [response(b"{}", status=fault.at)]
    if fault.how == "code":
        return [response(code_body(provider, fault.value))]
    if fault.how == "body":
        return [response(BODIES[fault.value])]
    if fault.how == "cut":
        return [whole[: fault.at % len(whole)], end(fault.value)]
    return [end(fault.how)]


def _list(shown: Shown, what: Asked, how: str) -> Any:
    row = what.row
    shown.phantom = shown.phantom or how == "two"
    if shown.phantom and how != "other kind":
        how = "two"  # the parts of a list must fit each other, or one could show the phantom alone
    own = [] if how in {"lagging", "strangers"} else list(shown.made)
    if shown.phantom and own:
        # It is the first: what takes the first of several has the wrong one.
        own = [evolve(own[0], id=_name(row, 990_000), at=own[0].at + 1), *own]
    strangers = shown.others(row)
    if how in {"unfiltered", "strangers"} and not strangers:
        strangers = _one_other(shown, row)
    wide = how in {"unfiltered", "strangers"}
    found = [(made, row.item.show(row.provider, made)) for made in (*strangers, *own)]
    found = [(made, item) for made, item in found if _fits(row, made, item, what.values, wide=wide)]
    found.sort(key=lambda pair: pair[0].at, reverse=row.newest_first)
    items = [item for _, item in found]
    if how == "other kind" and row.other_kind[0]:
        for item in items:
            put(item, *row.other_kind)
    return _part(shown, row, items, what.values)


def _one_other(shown: Shown, row: Readable) -> list[Made]:
    """List one object of another order although the schedule has none."""
    return Shown(shown.creating, shown.made, strangers=1).others(row)


def _fits(row: Readable, made: Made, item: Any, values: Mapping[str, Any], *, wide: bool) -> bool:
    if wide:
        return True
    if any(name in values and get(item, where) != values[name] for name, where in row.filters.items()):
        return False
    if row.start in values and made.at < _seconds(values[row.start]):
        return False
    return not (row.end in values and made.at > _seconds(values[row.end]))


def _seconds(value: Any) -> float:
    return datetime.fromisoformat(value).timestamp() if isinstance(value, str) else float(value)


def _part(shown: Shown, row: Readable, items: list[Any], values: Mapping[str, Any]) -> Any:
    body = copy.deepcopy(dict(row.body))
    name, first = row.page
    part = items
    if name:
        sizes = [int(values[size]) for size in ("pageSize", "page_size", "count") if size in values]
        size = min([*sizes, *([shown.size] if shown.size else [])] or [20])
        start = (int(values.get(name, first)) - first) * size
        part = items[start : start + size]
        if "has_more" in body:
            body["has_more"] = start + size < len(items)
    if "total" in body:
        body["total"] = len(items)
    elif row.provider == "unibee" and name:
        body["data"]["total"] = len(items)
    put(body, row.items, part)
    return body


def _object(shown: Shown, what: Asked, how: str) -> Any:
    row = what.row
    known = [*shown.made, *shown.others(row)]
    if what.part == "via":
        made = next((made for made in known if f"inv_{made.id}" == what.id), None)
        return None if made is None else {"code": 200, "msg": "success", "data": {"subscriptionId": made.id}}
    made = next((made for made in known if str(made.id) == what.id), None)
    if made is None and not what.id.startswith(("str_", "9")):
        return None
    made = made or Made(_name(row, 990_000), shown.made[-1].reference if shown.made else "", time.time())
    if how == "missing":
        return None
    body, where = row.whole
    item = row.object.show(row.provider, made)
    if _twist(row.object, item, how):
        shown.odd.append(made.reference)
    if not where:
        return item
    whole = copy.deepcopy(dict(body))
    put(whole, where, item)
    return whole


def _twist(shape: Shape, item: Any, how: str) -> bool:
    """Let an object contradict the request; False where it can't."""
    if how == "other money":
        for where in shape.money:
            value = get(item, where)
            put(item, where, "EUR" if isinstance(value, str) else value * 10)
        return bool(shape.money)
    if how == "other reference":
        put(item, shape.echo, "of-another")
        return True
    if how == "other id":
        where = next(where for where, what in shape.filled.items() if what == "ID")
        value = get(item, where)
        put(item, where, value + 1 if isinstance(value, int) else f"{value}x")
        return True
    return False
