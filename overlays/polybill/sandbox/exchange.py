"""One request and one answer of the sandbox, as values: nothing here knows of sockets."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import evolve, field, frozen

MARK: Final = "X-Polybill-Sandbox"
"""The header that every answer carries, so that the simulator is never mistaken for the provider."""


def _lower(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> dict[str, str]:
    result: dict[str, str] = {}
    for name, value in headers.items() if isinstance(headers, Mapping) else headers:
        key = name.lower()
        result[key] = f"{result[key]}, {value}" if key in result else value
    return result


def _upper(text: str) -> str:
    return text.upper()


def _names(headers: Mapping[str, str]) -> str:
    return f"<{', '.join(headers)}>"


def _size(value: bytes) -> str:
    return f"<{len(value)} bytes>"


@frozen
class SandboxRequest:
    """A request to one provider's simulator. repr shows names and sizes only.

    Attributes:
        provider: provider key.
        path: path of the contract, decoded, with a slash at its begin: ``/subscription``.
        headers: any mapping or pairs; read them with `header`, whatever their case.
        base_url: base URL of the simulator, for the links in its answers.
    """

    provider: str
    method: str = field(converter=_upper)
    path: str
    query: Mapping[str, str] = field(factory=dict, repr=_names)
    headers: Mapping[str, str] = field(factory=dict, repr=_names, converter=_lower)
    body: bytes = field(default=b"", repr=_size)
    base_url: str = "http://sandbox"

    def header(self, name: str) -> str:
        """Read a header; empty where it is missing."""
        return self.headers.get(name.lower(), "")


@frozen
class SandboxResponse:
    """An answer.

    Attributes:
        delay: seconds to wait before the first byte.
        cut: how many bytes of the body are sent before the connection ends; None = all. Content-Length
            is that of the whole body.
    """

    status: int
    body: bytes = field(default=b"", repr=_size)
    headers: Mapping[str, str] = field(factory=dict)
    delay: float = 0.0
    cut: int | None = None

    def json(self) -> Any:
        """Read the body as JSON."""
        return json.loads(self.body)

    def marked(self) -> SandboxResponse:
        """Get the answer with the header that names the sandbox."""
        return evolve(self, headers={**self.headers, MARK: "1"})


@frozen
class Drop:
    """No answer at all: the connection ends.

    Attributes:
        refused: True = the request was not even read, so nothing can have happened.
    """

    refused: bool = False


def json_answer(status: int, data: object, headers: Mapping[str, str] | None = None) -> SandboxResponse:
    """Make an answer with a JSON body."""
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    return SandboxResponse(status, body, {"Content-Type": "application/json", **(headers or {})})


def text_answer(
    status: int, text: str, kind: str = "text/plain", headers: Mapping[str, str] | None = None
) -> SandboxResponse:
    """Make an answer with a text body."""
    return SandboxResponse(status, text.encode(), {"Content-Type": f"{kind}; charset=utf-8", **(headers or {})})
