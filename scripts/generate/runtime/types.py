"""Types that all generated modules share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO, Final, Generic, Literal, TypeVar

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

    def __copy__(self) -> Unset:
        return self

    def __deepcopy__(self, memo: object) -> Unset:
        return self


UNSET: Final = Unset()


@define(frozen=True)
class File:
    """A file to upload, in a multipart body.

    Attributes:
        payload: its bytes, or an open binary file.
        file_name: name that the provider sees.
        mime_type: media type, such as image/png; guessed from the name unless given.
    """

    payload: bytes | BinaryIO = field(repr=False)
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> tuple[str | None, bytes | BinaryIO, str | None]:
        """Give the form that httpx takes."""
        return self.file_name, self.payload, self.mime_type


T_co = TypeVar("T_co", covariant=True)


def _size(content: bytes) -> str:
    return f"<{len(content)} bytes>"


def _count(headers: Mapping[str, str]) -> str:
    return f"<{len(headers)} headers>"


@define(frozen=True)
class Response(Generic[T_co]):
    """An answer: what arrived, and what was read from it."""

    status_code: int
    content: bytes = field(repr=_size)
    headers: Mapping[str, str] = field(repr=_count)
    parsed: T_co


__all__ = ["UNSET", "File", "Response", "Unset"]
