"""Enums that keep a value which the contract does not know: a new status must not lose a whole answer."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Any, Self


class OpenStrEnum(StrEnum):
    """A text enum; an unknown text becomes a member named ``UNKNOWN`` that keeps the text."""

    @property
    def is_known(self) -> bool:
        """Whether the contract lists this value."""
        return type(self)._value2member_map_.get(self._value_) is self

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member

    def __reduce_ex__(self, protocol: Any) -> tuple[type[Self], tuple[str]]:
        """Travel by value: Python before 3.11.4 looks members up by name, and an unknown one has none."""
        return type(self), (self._value_,)


class OpenIntEnum(IntEnum):
    """An integer enum; an unknown number becomes a member named ``UNKNOWN`` that keeps the number."""

    @property
    def is_known(self) -> bool:
        """Whether the contract lists this value."""
        return type(self)._value2member_map_.get(self._value_) is self

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member

    def __reduce_ex__(self, protocol: Any) -> tuple[type[Self], tuple[int]]:
        """Travel by value: Python before 3.11.4 looks members up by name, and an unknown one has none."""
        return type(self), (self._value_,)
