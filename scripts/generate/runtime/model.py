"""The base of every generated model: fields as a table, one reader, one writer, one checker.

Reading never fails on content: an unknown field goes to `additional_properties`, a value that does not fit its field
goes to `unexpected` as it came, the attribute is then unset. Writing gives both back, so nothing is lost on the way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, ClassVar, Final, Self, TypeVar, dataclass_transform

from attrs import define, field

from .codecs import ANY, Codec, Const, Misfit
from .problems import Problem, escape
from .rules import rule_problems
from .types import UNSET

_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def usual_attribute(name: str) -> str:
    """Return the attribute that a field has unless its table names another: ``trialEnd`` is ``trial_end``."""
    return _HUMP.sub("_", name).lower()


class Field:
    """One field: its name on the wire, its codec, its attribute and its rules.

    Attributes:
        attr: the attribute of the class.
        fill: what the signing client puts in when the caller leaves the field out (``x-fill``).
        money: unit, form and path of the currency (``x-money``); None for a currency that is given elsewhere.
        time: what a number or text means as time (``x-time``).
    """

    __slots__ = ("attr", "codec", "fill", "money", "name", "required", "rules", "secret", "time")

    def __init__(
        self,
        name: str,
        codec: Codec,
        attr: str = "",
        *,
        required: bool = False,
        rules: Mapping[str, Any] | None = None,
        secret: bool = False,
        money: tuple[str, str, str | None] | None = None,
        time: str | None = None,
        fill: str | None = None,
    ) -> None:
        self.name = name
        self.attr = attr or usual_attribute(name)
        self.codec = codec
        self.required = required
        self.rules = rules
        self.secret = secret
        self.money = money
        self.time = time
        self.fill = fill


@define(kw_only=True, eq=False, repr=False)
class Model:
    """An object of the contract."""

    FIELDS: ClassVar[tuple[Field, ...]] = ()
    """The documented fields, in the contract's order."""
    EXTRA: ClassVar[Codec | None] = ANY
    """The kind of further fields; None where the contract allows none."""
    EXTRA_RULES: ClassVar[Mapping[str, Any]] = {}
    """Rules for a map: maxProperties, propertyNames, values."""
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = ()
    """Either-or rules: of each group one alternative must hold."""

    additional_properties: dict[str, Any] = field(init=False, factory=dict)
    """Fields that the contract does not name."""
    unexpected: dict[str, Any] = field(init=False, factory=dict)
    """Raw values, by wire name, that did not fit their field when the object was read."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object; content never makes this fail."""
        rest = dict(src_dict)
        made = cls.__new__(cls)
        made.additional_properties = {}
        made.unexpected = {}
        for name, attr, decode in _readers(cls):  # mypy takes the hash of the objects for that of the class
            value: Any = UNSET
            if name in rest:
                raw = rest.pop(name)
                try:
                    value = decode(raw)
                except Misfit:
                    made.unexpected[name] = raw
            setattr(made, attr, value)
        for name, raw in rest.items():
            try:
                made.additional_properties[name] = raw if cls.EXTRA is None else cls.EXTRA.decode(raw)
            except Misfit:
                made.unexpected[name] = raw
        return made

    def to_dict(self) -> dict[str, Any]:
        """Write the object as JSON values; unset fields are left out."""
        made: dict[str, Any] = {}
        for item, value in zip(self.FIELDS, _values_of(type(self))(self), strict=True):  # see `from_dict`
            if value is not UNSET:
                made[item.name] = item.codec.encode(value)
            elif item.name in self.unexpected:
                made[item.name] = ANY.encode(self.unexpected[item.name])
        extra = self.EXTRA or ANY
        for name, value in self.additional_properties.items():
            made[name] = extra.encode(value)
        for name, raw in self.unexpected.items():
            made.setdefault(name, ANY.encode(raw))
        return made

    @classmethod
    def fits(cls, raw: Mapping[str, Any]) -> bool:
        """Return whether an object has this model's required fields and constants."""
        return all(
            item.name in raw and (not isinstance(item.codec, Const) or raw[item.name] == item.codec.value)
            for item in cls.FIELDS
            if item.required
        )

    def problems(self, at: str = "") -> Iterator[Problem]:
        """Yield what keeps this object from being sent, each with the JSON pointer of its field."""
        written: dict[str, Any] = {}
        for item, value in zip(self.FIELDS, _values_of(type(self))(self), strict=True):  # see `from_dict`
            if value is UNSET and not item.required and not self.unexpected:
                continue
            if not item.rules and item.codec.is_plain(value):
                written[item.name] = value
                continue
            where = f"{at}/{escape(item.name)}"
            if value is UNSET:
                if item.name in self.unexpected:
                    written[item.name] = None
                    yield Problem(where, "does not fit the contract: `unexpected` holds what it was")
                elif item.required:
                    yield Problem(where, "is required")
                continue
            found = list(item.codec.problems(value, where))
            yield from found
            written[item.name] = None if found else item.codec.encode(value)
            if not found and item.rules:
                yield from rule_problems(written[item.name], item.rules, where)
        if self.additional_properties or self.EXTRA_RULES:
            yield from self._extra_problems(at)
        for group in self.EITHER:
            if not any(_holds(alternative, written) for alternative in group):
                yield Problem(at, "needs " + ", or ".join(_describe(alternative) for alternative in group))

    def _extra_problems(self, at: str) -> Iterator[Problem]:
        rules = self.EXTRA_RULES
        size = len(self.to_dict()) if "maxProperties" in rules or "minProperties" in rules else 0
        if size > rules.get("maxProperties", size):
            yield Problem(at, f"must have at most {rules['maxProperties']} keys")
        if size < rules.get("minProperties", size):
            yield Problem(at, f"must have at least {rules['minProperties']} keys")
        for name, value in self.additional_properties.items():
            where = f"{at}/{escape(name)}"
            if self.EXTRA is None:
                yield Problem(where, "is not a field of the contract")
                continue
            found = list(self.EXTRA.problems(value, where))
            yield from found
            yield from rule_problems(name, rules.get("propertyNames", {}), f"{where} (its name)")
            if not found:
                yield from rule_problems(self.EXTRA.encode(value), rules.get("values", {}), where)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        names = [item.attr for item in self.FIELDS] + ["additional_properties", "unexpected"]
        return all(getattr(self, name) == getattr(other, name) for name in names)

    __hash__ = None  # type: ignore[assignment]  # models can be changed, so they have no stable hash

    def __repr__(self) -> str:
        shown = [
            f"{item.attr}={'***' if item.secret else repr(value)}"
            for item in self.FIELDS
            if (value := getattr(self, item.attr)) is not UNSET
        ]
        # Unknown fields may hold anything, secrets included: names only.
        kept = {name: getattr(self, name) for name in ("additional_properties", "unexpected")}
        shown += [f"{name}=<{', '.join(sorted(values))}>" for name, values in kept.items() if values]
        return f"{type(self).__name__}({', '.join(shown)})"


def _list_readers(model: Any) -> tuple[tuple[str, str, Callable[[Any], Any]], ...]:
    """List wire name, attribute and decoder of each field: an answer reads dozens."""
    return tuple((item.name, item.attr, item.codec.decode) for item in model.FIELDS)


def _make_getter(model: Any) -> Callable[[Model], tuple[Any, ...]]:
    """Give what reads all fields at once: most are unset, and each request reads dozens."""
    names = [item.attr for item in model.FIELDS]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)  # attrgetter gives one value bare


_Class = TypeVar("_Class", bound=type[Model])


@dataclass_transform(kw_only_default=True, eq_default=False)
def model(cls: _Class) -> _Class:
    """Make a generated class of its annotations; `Model` compares and shows its objects."""
    made: _Class = define(cls, kw_only=True, eq=False, repr=False)
    return made


# Not decorators: for mypy a class whose objects have no hash has none either.
_readers: Callable[[Any], tuple[tuple[str, str, Callable[[Any], Any]], ...]] = cache(_list_readers)
_values_of: Callable[[Any], Callable[[Any], tuple[Any, ...]]] = cache(_make_getter)


def _holds(alternative: Mapping[str, Any], written: Mapping[str, Any]) -> bool:
    if not all(name in written for name in alternative.get("required", ())):
        return False
    return all(
        name not in written or written[name] in allowed for name, allowed in alternative.get("values", {}).items()
    )


def _describe(alternative: Mapping[str, Any]) -> str:
    values = alternative.get("values", {})
    parts = [name for name in alternative.get("required", ()) if name not in values]
    parts += [f"{name} in {'/'.join(map(str, allowed))}" for name, allowed in values.items()]
    return " and ".join(parts)
