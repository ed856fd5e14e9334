# Generated from scripts/generate/runtime/ by `nox -s generate`. Do not edit; change the source.
# ruff: noqa: D102 - `Codec` describes the methods
"""Codecs that are made of others: objects, enums, lists, maps, alternatives; and the simple ones, for one import."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from types import ModuleType
from typing import Any

from .problems import Problem, escape
from .rules import rule_problems
from .scalars import (
    ANY,
    BOOL,
    DATE,
    DATETIME,
    DECIMAL,
    FILE,
    INT,
    NULL,
    NUMBER,
    STR,
    Codec,
    Const,
    Misfit,
)

__all__ = [
    "ANY",
    "BOOL",
    "DATE",
    "DATETIME",
    "DECIMAL",
    "FILE",
    "INT",
    "NULL",
    "NUMBER",
    "STR",
    "Codec",
    "Const",
    "EnumRef",
    "Limited",
    "ListOf",
    "MapOf",
    "Misfit",
    "ModelRef",
    "OneOf",
]


class _Ref(Codec):
    """A class of a generated `models`, imported at its first use: one endpoint must not import every model."""

    __slots__ = ("_cls", "_models", "_name")

    def __init__(self, models: ModuleType, name: str) -> None:
        self._models = models
        self._name = name
        self._cls: Any = None

    @property
    def cls(self) -> Any:
        """The class."""
        if self._cls is None:
            self._cls = getattr(self._models, self._name)
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
        """Return whether the object looks like this model: its required fields are there, its constants agree."""
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


class MapOf(Codec):
    """An object with any keys and values of one kind."""

    __slots__ = ("value",)

    def __init__(self, value: Codec) -> None:
        self.value = value

    def decode(self, raw: Any) -> Any:
        if not isinstance(raw, Mapping):
            raise Misfit
        return {key: self.value.decode(value) for key, value in raw.items()}

    def encode(self, value: Any) -> Any:
        return {key: self.value.encode(item) for key, item in value.items()}

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        if not isinstance(value, Mapping):
            yield Problem(at, f"must be a dict, not {type(value).__name__}")
            return
        for key, item in value.items():
            if not isinstance(key, str):
                yield Problem(at, "has a key that is not text")
            else:
                yield from self.value.problems(item, f"{at}/{escape(key)}")


class Limited(Codec):
    """A value of another codec with limits of its own: an item of a list, or one of several alternatives."""

    __slots__ = ("inner", "rules")

    def __init__(self, inner: Codec, rules: Mapping[str, Any]) -> None:
        self.inner = inner
        self.rules = rules

    def decode(self, raw: Any) -> Any:
        return self.inner.decode(raw)

    def encode(self, value: Any) -> Any:
        return self.inner.encode(value)

    def problems(self, value: Any, at: str) -> Iterator[Problem]:
        found = list(self.inner.problems(value, at))
        yield from found
        if not found:
            yield from rule_problems(self.inner.encode(value), self.rules, at)


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
