"""Reading generated objects: unset and odd values as None, numbers as times by the contract's ``x-time``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar

from polybill_canonical import Money
from polybill_runtime.model import Model

from polybill import money

T = TypeVar("T")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def known(value: object, kind: type[T]) -> T | None:
    """Give a value of the wanted type, or None where it is unset, null or something else."""
    return value if isinstance(value, kind) and not (isinstance(value, bool) and kind is not bool) else None


def text(value: object) -> str | None:
    """Give a text that is not empty, or None: some servers write an empty text for "not set"."""
    return value if isinstance(value, str) and value else None


def _field(model: Any, attribute: str) -> Any:
    return next(item for item in type(model).FIELDS if item.attr == attribute)


def moment(model: Any, attribute: str) -> datetime | None:
    """Read a time, in the form that the contract gives."""
    value = getattr(model, attribute)
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else None
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    unit = {"epoch-ms": timedelta(milliseconds=1), "epoch-s": timedelta(seconds=1)}[_field(model, attribute).time]
    try:
        return _EPOCH + value * unit
    except OverflowError:
        return None


def has_field(model: object, attribute: str) -> bool:
    """Whether an object is a generated one with such a field."""
    return isinstance(model, Model) and any(item.attr == attribute for item in model.FIELDS)


def moments(models: Iterable[object], attributes: Iterable[str]) -> Iterator[datetime]:
    """Read the times of objects in their order, as far as they have fields for them and these are set."""
    names = tuple(attributes)
    for model in models:
        for name in names:
            if has_field(model, name) and (found := moment(model, name)) is not None:
                yield found


def amount(model: Any, attribute: str) -> Money | None:
    """Read an amount whose currency is a field of the same object."""
    unit, _, currency = _field(model, attribute).money
    sibling = next((item.attr for item in type(model).FIELDS if item.name == currency), "")
    try:
        return money.from_wire(getattr(model, attribute), getattr(model, sibling, None), unit)
    except money.MoneyError:
        return None


def moment_text(value: object) -> datetime | None:
    """Read a time that travels as text without the contract saying so."""
    if not isinstance(value, str):
        return None
    try:
        made = datetime.fromisoformat(value)
    except ValueError:
        return None
    return made if made.utcoffset() is not None else None


REFERENCE_KEY: Final = "polybill_reference"
"""Key of the metadata under which the reference travels where a provider has no field for it."""


def tagged(found: Mapping[str, str] | None) -> tuple[str | None, dict[str, str] | None]:
    """Part the reference from the user's own metadata."""
    if found is None:
        return None, None
    own = {name: value for name, value in found.items() if name != REFERENCE_KEY}
    return found.get(REFERENCE_KEY) or None, own or None


def texts(value: object) -> dict[str, str] | None:
    """Give the pairs of an object whose values are texts; None where there are none."""
    if not isinstance(value, Mapping):
        return None
    return {name: item for name, item in value.items() if isinstance(item, str)} or None
