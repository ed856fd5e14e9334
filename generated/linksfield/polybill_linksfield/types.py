# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""Types that all modules share."""

from collections.abc import Mapping
from typing import Final, Generic, Literal, TypeVar

from attrs import define, field


class Unset:
    """The type of `UNSET`: the field is absent, which is not the same as null."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> "Unset":
        return self

    def __deepcopy__(self, memo: object) -> "Unset":
        return self


UNSET: Final = Unset()

T_co = TypeVar("T_co", covariant=True)


@define(frozen=True)
class Response(Generic[T_co]):
    """An answer: what arrived, and what was read from it."""

    status_code: int
    content: bytes = field(repr=lambda content: f"<{len(content)} bytes>")
    headers: Mapping[str, str] = field(repr=lambda headers: f"<{len(headers)} headers>")
    parsed: T_co


__all__ = ["UNSET", "Response", "Unset"]
