"""Results and a provider's objects, from one table that is read in both directions, as `table` does for requests.

Reading is tolerant of shape: what is unset, empty or of another form than the contract's is left out, and stays in the
result's ``raw``. Writing is strict: a value without a place at the provider is refused by name, or listed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Final, Generic, Literal, TypeAlias, TypeVar, cast, get_args, get_origin

import polybill_canonical
from attrs import frozen
from polybill_runtime.model import Model
from polybill_runtime.types import UNSET

from polybill.canonical import model
from polybill.conversion.context import Native, OneValue, Row, Side, classes, field_at
from polybill.conversion.result_rows import NotZero, State
from polybill.conversion.rows import Choice, Copy, IntegerId
from polybill.conversion.shown import Plan, Shown, attributes, follow, plain, plan_of, provider_of
from polybill.conversion.time_rows import Moment, Switch
from polybill.errors import CannotCarry, FieldProblem, RequestInvalid, ResponseUnreadable
from polybill.protocol import pointer
from polybill.protocol.call import NotFound
from polybill.protocol.exchange import RawResponse

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_OWN: Final = frozenset({"raw", "answer"})
"""What a result holds in addition to its canonical fields."""

_NO_ANSWER: Final = RawResponse(0, {}, b"")

Absent = Literal["accepted", "not_found", "unset_not_found", "null_not_found"]


_See: TypeAlias = Callable[[object, str], object]
_Together: TypeAlias = tuple[str, Sequence[tuple[str, _See | None, str]], Callable[[object], tuple[object, ...]]]
"""Pointer of an object; canonical path, what makes the value (None = it is a copy) and rule of a time; the reader."""

_ONE_VALUE: Final = frozenset({Copy, IntegerId, Moment, Switch, Choice, State})


def _is_one_value(row: Row) -> bool:
    """Whether a row is of a class that needs one value; classes of a provider's own may need more."""
    return type(row.row if isinstance(row, NotZero) else row) in _ONE_VALUE


def _see(row: Row) -> _See:
    if not isinstance(row, NotZero):
        return cast("OneValue", row).see
    see = cast("OneValue", row.row).see
    return lambda value, time: pointer.MISSING if value == 0 else see(value, time)


@frozen(slots=False)
class Reading(Generic[T_co]):
    """All correspondences of a canonical result and the native object that shows it.

    Called, it reads an answer.

    Attributes:
        kind: canonical class with the generated class of the answer, such as ``Payment[PayinResponse]``.
        rows: of two rows for the same canonical path, the last that finds a value counts; the first is written.
        at: JSON pointer of the object that the rows speak of.
        absent: what it means that the object is not there: ``accepted`` = the call was accepted all the same;
            ``not_found`` = it does not exist; ``unset_not_found`` = so where it is unset or null, and where it is null
            ``null_not_found``: any other shape is unreadable.
        operation: operationId, for messages.
        needs: JSON pointer, below the object, of what has to be there, where it is not the object itself.
    """

    kind: type[T_co]
    rows: Sequence[Row]
    at: str = ""
    absent: Absent = "accepted"
    operation: str = ""
    needs: str = ""

    @cached_property
    def canonical(self) -> type[T_co]:
        """The canonical class, with ``raw`` and ``answer``."""
        return cast("type[T_co]", get_origin(self.kind))

    @cached_property
    def model(self) -> type[object]:
        """The canonical class of the generated model."""
        found: type[object] = getattr(polybill_canonical, self.canonical.__name__)
        return found

    @cached_property
    def native(self) -> type[Model]:
        """The generated class of the answer; of several that are read alike, the first."""
        (native,) = get_args(self.kind)
        return cast("type[Model]", next(iter(get_args(native)), native))

    @cached_property
    def _plan(self) -> Plan:
        return plan_of(self.native, pointer.parts(self.at))

    @cached_property
    def _order(self) -> tuple[Sequence[_Together], Sequence[tuple[Row, str]]]:
        """Part the rows that need one value each, which are most and are read together, from the others.

        Each of the others comes with the attribute without which it reads nothing, or with an empty text.
        """
        paths = [row.path for row in self.rows]
        groups: dict[str, list[Row]] = {}
        rest: list[Row] = []
        for row in self.rows:
            if _is_one_value(row) and paths.count(row.path) == 1 and self._is_everywhere(row.where):
                groups.setdefault(row.where.rpartition("/")[0], []).append(row)
            else:
                rest.append(row)
        held = [(row, self._plan.own.get(f"/{row.where.split('/')[1]}", "") if row.where else "") for row in rest]
        return [self._together(where, rows) for where, rows in groups.items()], held

    def _together(self, where: str, rows: Sequence[Row]) -> _Together:
        makers = [(row.path, None if type(row) is Copy else _see(row), self._plan.times[row.where]) for row in rows]
        return where, makers, model.getter([self._plan.ways[row.where][-1] for row in rows])

    def _is_everywhere(self, where: str) -> bool:
        """Whether each form of the object that holds a field has it."""
        *way, last = (*self._plan.at, *pointer.parts(where))
        forms = classes(field_at(self._plan.model, tuple(way)).codec) if way else [self._plan.model]
        return all(last in attributes(form) for form in forms)

    @cached_property
    def _makers(self) -> Mapping[str, Callable[[object], object]]:
        """What makes the value of a field that is an enum or a list of objects."""
        names = {row.path for row in self.rows if row.path and "." not in row.path} - {"status"}
        return {name: make for name in names if (make := model.maker(self.canonical.__name__, name)) is not None}

    @cached_property
    def _inner(self) -> Mapping[str, Sequence[str]]:
        """The fields of inner objects by the field that holds the object."""
        found: dict[str, list[str]] = {}
        for path in dict.fromkeys(row.path for row in self.rows if "." in row.path):
            name, _, rest = path.partition(".")
            found.setdefault(name, []).append(rest)
        return found

    @cached_property
    def _objects(self) -> Mapping[str, Callable[[object], object]]:
        """What makes those objects."""
        made = {name: model.maker(self.canonical.__name__, name) for name in self._inner}
        return {name: make for name, make in made.items() if make is not None}

    @cached_property
    def _has_reference(self) -> bool:
        return "reference" in model.names(cast("object", self.canonical))

    @cached_property
    def _unknown(self) -> object:
        """The status of an object that shows none; None for a class without a status."""
        make = (
            model.maker(self.canonical.__name__, "status")
            if "status" in model.names(cast("object", self.canonical))
            else None
        )
        return None if make is None else make("unknown")

    def __call__(self, raw: object, answer: RawResponse, reference: str = "", *, shown: object = None) -> T_co:
        """Read an answer.

        Args:
            raw: object of the generated client.
            answer: what it was parsed from.
            reference: the caller's reference of the call, for answers that do not repeat it.
            shown: what to read instead of `raw`, where an event writes the same object in another form.

        Raises:
            NotFound: the object does not exist, see `absent`.
            ResponseUnreadable: it is of another form than the contract's.
        """
        chain = follow((raw if shown is None else shown,), self.at)
        if self.absent != "accepted":
            self._check(follow(chain, self.needs), answer)
        here, values = chain[-1], dict[str, object]()
        if isinstance(here, Model):
            groups, rows = self._order
            source, side = Shown(chain, self._plan), Side(values)
            for where, makers, read in groups:
                holder = source.peek(where) if where else here
                if where and not isinstance(holder, Model):
                    continue
                for (path, see, time), value in zip(makers, read(holder), strict=True):
                    if value is UNSET or value is None:
                        continue
                    found = plain(value) if see is None else see(value, time)
                    if found is not pointer.MISSING:
                        values[path] = found
            for row, attribute in rows:
                needed = getattr(here, attribute, UNSET) if attribute else here
                if needed is not UNSET and needed is not None:
                    row.read(source, side)
        if reference and self._has_reference:
            values.setdefault("reference", reference)
        make: Callable[..., T_co] = self.canonical
        return make(raw=raw, answer=answer, **self._arguments(values))

    def _arguments(self, values: dict[str, object]) -> dict[str, object]:
        """Turn leaves into the arguments of the canonical class: enums, lists and inner objects as it has them."""
        for name, make in self._makers.items():
            if name in values:
                values[name] = make(values[name])
        for name, make in self._objects.items():
            inner = {path: values.pop(f"{name}.{path}") for path in self._inner[name] if f"{name}.{path}" in values}
            if inner:
                values[name] = make(inner)
        if "status" not in values and self._unknown is not None:
            values["status"] = self._unknown
        return values

    def _check(self, chain: Sequence[object], answer: RawResponse) -> None:
        if isinstance(chain[-1], Model):
            return
        last = next(index for index, item in enumerate(chain) if not isinstance(item, Model))
        holder = chain[last - 1]
        misfit = isinstance(holder, Model) and pointer.parts(self.at + self.needs)[last - 1] in holder.unexpected
        unset = self.absent == "unset_not_found" and not misfit
        if chain[last] is None or self.absent == "not_found" or unset:
            raise NotFound
        provider = provider_of(self.native)
        head = f"{provider} {self.operation}".rstrip()
        text = f"{head}: {self.at}{self.needs} of the response does not match the contract"
        raise ResponseUnreadable(text, provider=provider, operation=self.operation, answer=answer)

    def write(self, result: object, *, source: str = "", lossy: bool = False) -> tuple[Model, list[FieldProblem]]:
        """Make the native object of a result.

        Args:
            result: canonical result, of this provider or of another one.
            source: provider that the result is of; its ids and its next action are losses at another one.
            lossy: whether values without a place are left out and listed instead of refused.

        Returns:
            The object, and the list of losses.

        Raises:
            RequestInvalid: a value breaks the canonical contract.
            CannotCarry: a value has no place at the provider.
        """
        provider = provider_of(self.native)
        if wrong := model.problems(result):
            raise RequestInvalid(provider, self.operation, wrong)
        values = leaves(result)
        side = Side(dict(values), whole=values)
        if source not in {"", provider}:
            _leave_foreign(side, type(result), source)
        body: dict[str, object] = {}
        here = body
        for name in pointer.parts(self.at):
            here = cast("dict[str, object]", here.setdefault(name, {}))
        native = Native(body, here, self.native, pointer.parts(self.at))
        for row in self.rows:
            row.write(side, native)
        for rest, value in side.values.items():
            if (rest, value) != ("status", "unknown"):  # a status that is not known is written by leaving it out
                side.refuse(rest, "has no place at this provider")
        if side.problems and not lossy:
            raise CannotCarry(provider, self.operation, side.problems)
        return self.native.from_dict(body), side.problems


def _leave_foreign(side: Side, cls: type[object], source: str) -> None:
    """Take the values away that only the provider knows which made them, those of inner lists included."""
    known = model.provider_ids(cls)
    for path in [path for path in side.values if path == "next_action" or path in known]:
        side.take(path)
        side.refuse(path, f"is of {source} and means nothing at another provider")
    for path, items in side.values.items():
        if isinstance(items, list) and items and dataclasses.is_dataclass(items[0]):
            names = model.provider_ids(type(items[0]))
            side.values[path] = [dataclasses.replace(item, **dict.fromkeys(names)) for item in items]
            for index, item in enumerate(items):
                for field in sorted(field for field in names if getattr(item, field) is not None):
                    side.refuse(f"{path}[{index}].{field}", f"is an id of {source}")


def leaves(result: object) -> dict[str, object]:
    """List the canonical values of a result by dotted path; an action of the customer's is one value."""
    found = {
        path: value
        for path, value in model.flatten(result).items()
        if path not in _OWN and not path.startswith("next_action.")
    }
    action = getattr(result, "next_action", None)
    return found if action is None else {**found, "next_action": action}
