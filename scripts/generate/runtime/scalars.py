# ruff: noqa: D102 - `Codec` describes the methods
"""How one value travels: tolerant when read, exact when written, strict when checked.

A codec's `decode` raises `Misfit` when the wire value is not of the documented kind; the model then keeps the raw value
in `unexpected` and leaves the attribute unset. `problems` is the other direction: what keeps a value from being sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from math import isfinite
from typing import Any, ClassVar

from .jsontext import is_exact, plain, plain_number
from .problems import Problem, escape
from .types import File


class Misfit(ValueError):
    """The wire value is not of the documented kind."""


class Codec:
    """Any JSON value, as it is."""

    __slots__ = ()

    is_raw: ClassVar[bool] = False
    """Whether it reads the bytes of an answer instead of a JSON value."""

    def decode(self, raw: Any) -> Any:
        """Turn the JSON value into the Python value."""
        return raw

    def encode(self, value: Any) -> Any:
        """Turn the Python value into the JSON value."""
        return plain(value)

    def is_plain(self, value: Any) -> bool:  # noqa: ARG002 - its subclasses look at it
        """Whether a value surely has no problem and is its own JSON form; a quick test, so False means nothing."""
        return False

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        """Yield what is wrong with a value that is about to be sent."""
        yield from _json_problems(value, at)


def _json_problems(value: Any, at: str) -> Iterator[Problem]:
    if isinstance(value, str):
        if not _is_unicode(value):
            yield Problem(at, "holds half a surrogate pair, which no UTF-8 text can carry")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str):
                yield Problem(at, "has a key that is not text")
            else:
                yield from _json_problems(item, f"{at}/{escape(key)}")
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _json_problems(item, f"{at}/{index}")
    elif isinstance(value, Decimal):
        yield from _decimal_problems(value, at)
    elif isinstance(value, float):
        if not isfinite(value):
            yield Problem(at, "must be a finite number")
    elif not isinstance(value, bool | int | None):
        yield Problem(at, f"is a {type(value).__name__}, which JSON has no form for")


def _decimal_problems(value: Decimal, at: str) -> Iterator[Problem]:
    if not value.is_finite():
        yield Problem(at, "must be a finite number")
    elif not is_exact(value):
        yield Problem(at, "has more digits than a JSON number carries exactly")


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


class _Kind(Codec):
    """A JSON kind with its Python type."""

    __slots__ = ("_types", "_what")

    def __init__(self, what: str, *types: type) -> None:
        self._what = what
        self._types = types

    def _fits(self, value: Any) -> bool:
        return isinstance(value, self._types) and (bool in self._types or not isinstance(value, bool))

    def decode(self, raw: Any) -> Any:
        if not self._fits(raw):
            raise Misfit(self._what)
        return raw

    def encode(self, value: Any) -> Any:
        return value

    def is_plain(self, value: Any) -> bool:
        kind = type(value)
        return kind in self._types and (kind is int or kind is bool or (kind is str and value.isascii()))

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not self._fits(value):
            yield Problem(at, f"must be {self._what}, not {type(value).__name__}")
        else:
            yield from _json_problems(value, at)


class _Int(_Kind):
    __slots__ = ()

    def decode(self, raw: Any) -> Any:
        if isinstance(raw, Decimal) and raw == raw.to_integral_value():
            return int(raw)
        return super().decode(raw)


class _Number(_Kind):
    """A number that is not an amount, as a float."""

    __slots__ = ()

    def decode(self, raw: Any) -> Any:
        if not self._fits(raw):
            raise Misfit(self._what)
        return raw if isinstance(raw, int) else float(raw)  # a whole number may have more digits than a float

    def encode(self, value: Any) -> Any:
        return plain(value)


class _DecimalNumber(_Kind):
    """An amount that travels as a JSON number; in Python always a ``Decimal``."""

    __slots__ = ()

    def decode(self, raw: Any) -> Any:
        if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal):
            raise Misfit(self._what)
        return Decimal(str(raw))

    def encode(self, value: Any) -> Any:
        return plain_number(Decimal(value))


class _DateTime(_Kind):
    __slots__ = ()

    def decode(self, raw: Any) -> Any:
        if not isinstance(raw, str):
            raise Misfit(self._what)
        try:
            return datetime.fromisoformat(raw)
        except ValueError as error:
            raise Misfit(self._what) from error

    def encode(self, value: Any) -> Any:
        text: str = value.isoformat()
        return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, datetime):
            yield Problem(at, f"must be a datetime, not {type(value).__name__}")
        elif not isinstance(value.utcoffset(), timedelta):
            yield Problem(at, "must carry a time zone")


class _Date(_Kind):
    __slots__ = ()

    def decode(self, raw: Any) -> Any:
        if not isinstance(raw, str):
            raise Misfit(self._what)
        try:
            return date.fromisoformat(raw)
        except ValueError as error:
            raise Misfit(self._what) from error

    def encode(self, value: Any) -> Any:
        return value.isoformat()

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, date) or isinstance(value, datetime):
            yield Problem(at, f"must be a date, not {type(value).__name__}")


class _File(Codec):
    """A file of a multipart body; it has no JSON form."""

    __slots__ = ()

    def decode(self, raw: Any) -> Any:
        if not isinstance(raw, File):
            raise Misfit
        return raw

    def encode(self, value: Any) -> Any:
        return value

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, File):
            yield Problem(at, f"must be File, not {type(value).__name__}")


class Const(Codec):
    """One fixed value."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def decode(self, raw: Any) -> Any:
        if raw != self.value or isinstance(raw, bool) is not isinstance(self.value, bool):
            raise Misfit
        return raw

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if value != self.value or isinstance(value, bool) is not isinstance(self.value, bool):
            yield Problem(at, f"must be {self.value!r}")


ANY = Codec()
STR = _Kind("text", str)
INT = _Int("an integer", int)
NUMBER = _Number("a number", int, float, Decimal)
DECIMAL = _DecimalNumber("a Decimal", int, Decimal)
BOOL = _Kind("a boolean", bool)
NULL = _Kind("null", type(None))
DATETIME = _DateTime("a datetime", datetime)
DATE = _Date("a date", date)
FILE = _File()
