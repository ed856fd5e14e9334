"""How one value travels: tolerant when read, exact when written, strict when checked.

A codec's `decode` raises `Misfit` when the wire value is not of the documented kind; the model then keeps the raw value
in `unexpected` and leaves the attribute unset. `problems` is the other direction: what keeps a value from being sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from importlib import import_module
from math import isfinite
from typing import Any, NamedTuple

from ._json import is_exact, plain, plain_number
from .types import File


class Problem(NamedTuple):
    """Why a value must not be sent."""

    pointer: str
    """JSON pointer into the body, or the name of a parameter."""
    message: str
    """What is wrong, without the value itself: it may be a secret."""

    def __str__(self) -> str:
        return f"{self.pointer or '/'} {self.message}"


class Misfit(ValueError):
    """The wire value is not of the documented kind."""


class Codec:
    """Any JSON value, as it is."""

    __slots__ = ()

    def decode(self, raw: Any) -> Any:
        """Turn the JSON value into the Python value."""
        return raw

    def encode(self, value: Any) -> Any:
        """Turn the Python value into the JSON value."""
        return plain(value)

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


def escape(name: str) -> str:
    """Escape a name for a JSON pointer."""
    return name.replace("~", "~0").replace("/", "~1")


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
    """A number that is no amount, as a float."""

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
        if value != self.value:
            yield Problem(at, f"must be {self.value!r}")


class _Ref(Codec):
    """A class in `models`, imported at its first use: one endpoint must not import every model."""

    __slots__ = ("_cls", "_module", "_name")

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name
        self._cls: Any = None

    @property
    def cls(self) -> Any:
        """The class."""
        if self._cls is None:
            self._cls = getattr(import_module(f"{__package__}.models.{self._module}"), self._name)
        return self._cls


class EnumRef(_Ref):
    """An enum of `models`."""

    __slots__ = ()

    def decode(self, raw: Any) -> Any:
        if isinstance(raw, bool):  # True would be found as 1
            raise Misfit(self._name)
        try:
            return self.cls(raw)
        except ValueError as error:
            raise Misfit(self._name) from error

    def encode(self, value: Any) -> Any:
        return value.value if isinstance(value, Enum) else value

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        try:
            known = self.cls(value).is_known
        except ValueError:
            known = False
        if not known:
            yield Problem(at, f"must be one of {', '.join(str(member.value) for member in self.cls)}")


class ModelRef(_Ref):
    """An object of `models`."""

    __slots__ = ()

    def decode(self, raw: Any) -> Any:
        if not isinstance(raw, Mapping):
            raise Misfit(self._name)
        return self.cls.from_dict(raw)

    def fits(self, raw: Any) -> bool:
        """Say whether the object looks like this model: its required fields are there, its constants agree."""
        return isinstance(raw, Mapping) and bool(self.cls.fits(raw))

    def encode(self, value: Any) -> Any:
        return value.to_dict()

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, self.cls):
            yield Problem(at, f"must be {self._name}, not {type(value).__name__}")
        else:
            yield from value.problems(at)


class ListOf(Codec):
    """A list of one kind."""

    __slots__ = ("item",)

    def __init__(self, item: Codec) -> None:
        self.item = item

    def decode(self, raw: Any) -> Any:
        if not isinstance(raw, list):
            raise Misfit
        return [self.item.decode(value) for value in raw]

    def encode(self, value: Any) -> Any:
        return [self.item.encode(item) for item in value]

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, list | tuple):
            yield Problem(at, f"must be a list, not {type(value).__name__}")
            return
        for index, item in enumerate(value):
            yield from self.item.problems(item, f"{at}/{index}")


class OneOf(Codec):
    """Alternatives, tried in the contract's order."""

    __slots__ = ("choices",)

    def __init__(self, *choices: Codec) -> None:
        self.choices = choices

    def decode(self, raw: Any) -> Any:
        models = [choice for choice in self.choices if isinstance(choice, ModelRef)]
        for model in models if len(models) > 1 else ():
            if model.fits(raw):
                return model.decode(raw)
        for choice in self.choices:
            try:
                return choice.decode(raw)
            except Misfit:
                continue
        raise Misfit

    def _for(self, value: Any) -> Codec:
        for choice in self.choices:
            if not any(choice.problems(value, "")):
                return choice
        return self.choices[0]

    def encode(self, value: Any) -> Any:
        if isinstance(value, Enum):
            return value.value
        return self._for(value).encode(value)

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        yield from self._for(value).problems(value, at)


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
