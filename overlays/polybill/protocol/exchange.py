"""One request and one answer, as values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Protocol, runtime_checkable

from attrs import field, frozen


def _size(value: bytes) -> str:
    return f"<{len(value)} bytes>"


def _names(headers: Mapping[str, str]) -> str:
    return f"<{', '.join(headers)}>"


_NOTHING: Final[Mapping[str, Mapping[str, str]]] = {}


@frozen
class WireRequest:
    """A request as it goes out. Headers and body may hold secrets, so repr shows their names and size only.

    Attributes:
        fill: what the signing has to fill in, from the contract's rules of the operation.
        scheme: how the contract signs the operation; empty where it does not know it.
    """

    method: str
    path: str
    headers: Mapping[str, str] = field(factory=dict, repr=_names)
    params: Mapping[str, Any] = field(factory=dict, repr=_names)
    content: bytes = field(default=b"", repr=_size)
    fill: Mapping[str, Mapping[str, str]] = field(factory=dict, repr=False)
    scheme: str = ""

    def with_headers(self, more: Mapping[str, str]) -> WireRequest:
        """Get the request with further headers."""
        # Not attrs.evolve: this runs for every attempt, and that costs ten times as much.
        return WireRequest(
            self.method, self.path, {**self.headers, **more}, self.params, self.content, self.fill, self.scheme
        )

    @classmethod
    def from_kwargs(
        cls, kwargs: Mapping[str, Any], fill: Mapping[str, Mapping[str, str]] = _NOTHING, scheme: str = ""
    ) -> WireRequest:
        """Take over what a generated ``get_kwargs`` returns."""
        return cls(
            method=kwargs["method"].upper(),
            path=kwargs["url"],
            headers=kwargs.get("headers", {}),
            params=kwargs.get("params", {}),
            content=kwargs.get("content", b""),
            fill=fill,
            scheme=scheme,
        )


class Headers(Mapping[str, str]):
    """Headers of an answer: found in any case, several of one name joined by commas. A plain value that pickles."""

    __slots__ = ("_items",)

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        self._items: dict[str, str] = {}
        for name, value in items:
            key = name.lower()
            self._items[key] = f"{self._items[key]}, {value}" if key in self._items else value

    def __getitem__(self, name: str) -> str:
        return self._items[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return _names(self)


@runtime_checkable
class _MultiHeaders(Protocol):
    """Headers that may have a name several times: those of httpx."""

    def multi_items(self) -> Iterable[tuple[str, str]]:
        """List them one by one."""
        ...


def _headers(given: Mapping[str, str]) -> Headers:
    if isinstance(given, Headers):
        return given
    return Headers(given.multi_items() if isinstance(given, _MultiHeaders) else given.items())


@frozen
class RawResponse:
    """What arrived.

    Attributes:
        content: the body; where the provider encrypts, with its content decrypted.
        sealed: the bytes that arrived, where they were encrypted.
        replayed: whether it is the kept response of an earlier call: nothing was sent.
    """

    status_code: int
    headers: Mapping[str, str] = field(repr=_names, converter=_headers)
    content: bytes = field(repr=_size)
    sealed: bytes = field(default=b"", repr=_size)
    replayed: bool = False


@frozen
class Failure:
    """No answer arrived, or not all of it.

    Attributes:
        sent: False = proved that nothing was sent; None = it may have been.
        what: the kind of failure, such as ``ReadTimeout``; no address, no header.
        answer: what had arrived until then, where a status had.
        complete: whether the whole response had arrived, and only its form is wrong.
    """

    sent: bool | None
    what: str
    answer: RawResponse | None = None
    complete: bool = False
