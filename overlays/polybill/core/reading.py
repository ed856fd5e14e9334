"""Reading generated objects: unset and odd values as None, numbers as times by the contract's ``x-time``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from polybill_runtime.model import Model

from polybill.protocol import pointer

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


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


def event_time(
    model: object, where: str | Sequence[str] | None, read: Callable[[object], datetime | None] | None = None
) -> datetime | None:
    """Read an event's time from the first field that holds one.

    Args:
        model: the event's payload.
        where: ``time`` of the contract's ``x-webhook``: JSON pointers of fields, the closest to the event first.
        read: how the provider writes a time; None = as the field's type in the contract.
    """
    pointers = [where] if isinstance(where, str) else where or ()
    return next((found for item in pointers if (found := _time_at(model, item, read)) is not None), None)


def _time_at(model: object, where: str, read: Callable[[object], datetime | None] | None) -> datetime | None:
    *way, last = pointer.parts(where)
    for name in way:
        model = getattr(model, _attribute(model, name), None)
    attribute = _attribute(model, last)
    if not attribute:
        return None
    return moment(model, attribute) if read is None else read(getattr(model, attribute))


def _attribute(model: object, name: str) -> str:
    """Give the Python name of a field by its name on the wire; empty where the object has no such field."""
    fields = model.FIELDS if isinstance(model, Model) else ()
    return next((item.attr for item in fields if item.name == name), "")


REFERENCE_KEY: Final = "polybill_reference"
"""Key of the metadata under which the reference travels where a provider has no field for it."""
