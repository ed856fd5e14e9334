"""From arguments to a request: parameters and body are checked against the contract and serialized as it describes."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fnmatch import fnmatch
from mimetypes import guess_type
from typing import Any, Final
from urllib.parse import quote, urlencode

from .codecs import Codec
from .hooks import Invalid
from .jsontext import write_json
from .problems import Problem
from .rules import rule_problems
from .types import UNSET, File

FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"

_HEADER_TEXT = re.compile(r"([!-~]([\t -~]*[!-~])?)?")
_OTHER_PATHS = frozenset({"", ".", ".."})
"""A path segment of this kind is taken away by clients and servers, so the call would reach another operation."""


class Parameter:
    """One parameter: its name on the wire, its place, its codec and its rules.

    Attributes:
        place: path, query or header.
        joined: whether a list in the query is one value with commas.
    """

    __slots__ = ("codec", "joined", "name", "place", "required", "rules")

    def __init__(
        self,
        name: str,
        place: str,
        codec: Codec,
        *,
        rules: Mapping[str, Any] | None = None,
        required: bool = False,
        joined: bool = False,
    ) -> None:
        self.name = name
        self.place = place
        self.codec = codec
        self.rules = rules or {}
        self.required = required or place == "path"
        self.joined = joined or place == "header"

    def problems(self, value: Any) -> Iterator[Problem]:
        """Yield what keeps a value from being sent."""
        if value is UNSET or value is None:
            if self.required:
                yield Problem(self.name, "is required")
            return
        found = list(self.codec.problems(value, self.name))
        yield from found
        if not found:
            encoded = self.codec.encode(value)
            yield from rule_problems(encoded, self.rules, self.name)
            yield from self._form_problems(encoded)

    def _form_problems(self, encoded: Any) -> Iterator[Problem]:
        items = encoded if isinstance(encoded, list) else [encoded]
        if any(item is None or isinstance(item, dict | list) for item in items):
            yield Problem(self.name, "holds null, an object or a list of lists, which a parameter has no form for")
            return
        if self.required and not items and not self.joined:
            yield Problem(self.name, "must have an item: it is required, and an empty list is not sent")
        texts = [text_of(item) for item in items]
        if self.place == "path" and texts[0].strip() in _OTHER_PATHS:
            yield Problem(self.name, "must be a whole path segment: an empty one or dots lead to another operation")
        if self.place == "header" and not all(_HEADER_TEXT.fullmatch(text) for text in texts):
            yield Problem(self.name, "must be printable ASCII text without spaces at its ends: it is a header")
        if self.joined and isinstance(encoded, list) and any("," in text for text in texts):
            yield Problem(self.name, "has an item with a comma, which separates the items here")

    def value(self, value: Any) -> Any:
        """Write a value that has no problems: text for a path or a header, what httpx takes for a query."""
        encoded = self.codec.encode(value)
        if isinstance(encoded, list):
            texts = [text_of(item) for item in encoded]
            return ",".join(texts) if self.joined else texts
        return encoded if self.place == "query" and not isinstance(encoded, float) else text_of(encoded)


class Body:
    """How an operation's body travels.

    Attributes:
        files: member of a multipart body to the media types that its file may have, such as ``image/*``.
    """

    __slots__ = ("codec", "files", "media", "required")

    def __init__(
        self, media: str, codec: Codec, *, required: bool = False, files: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        self.media = media
        self.codec = codec
        self.required = required
        self.files = files or {}

    def problems(self, value: Any) -> Iterator[Problem]:
        """Yield what keeps a body from being sent."""
        if value is UNSET:
            if self.required:
                yield Problem("", "the body is required")
            return
        found = list(self.codec.problems(value, ""))
        yield from found
        if not found and self.media.startswith((FORM, MULTIPART)):
            encoded = self.codec.encode(value)
            yield from _flat_problems(encoded, self.media)
            yield from self._file_problems(encoded)
            if self.media.startswith(MULTIPART) and not any(_pairs(encoded)):
                yield Problem("", "has no member: a multipart body has at least one part")

    def _file_problems(self, encoded: Mapping[str, Any]) -> Iterator[Problem]:
        for name, item in _pairs(encoded):
            allowed = self.files.get(name)
            media = (item.mime_type or guess_type(item.file_name or "")[0]) if isinstance(item, File) else None
            if allowed and media and not any(fnmatch(media, pattern) for pattern in allowed):
                yield Problem(f"/{name}", f"must be {' or '.join(allowed)}, not {media}")

    def arguments(self, value: Any) -> dict[str, Any]:
        """Write a body that has no problems, as arguments of httpx."""
        encoded = self.codec.encode(value)
        if self.media.startswith(MULTIPART):
            return {"files": [(name, _part(item)) for name, item in _pairs(encoded)]}
        if self.media.startswith(FORM):
            content = urlencode([(name, text_of(item)) for name, item in _pairs(encoded)]).encode()
        else:
            content = write_json(encoded)
        return {"content": content, "headers": {"Content-Type": self.media}}


def make_request(
    operation: str,
    method: str,
    path: str,
    parameters: Iterable[tuple[Parameter, Any]] = (),
    *,
    body: tuple[Body, Any] | None = None,
    invalid: Invalid,
) -> dict[str, Any]:
    """Check a request against the contract and write it, as keyword arguments of ``httpx.Client.request``.

    Args:
        operation: the operationId.
        method: HTTP method.
        path: the contract's path, with its parameters in braces.
        parameters: each parameter with its value; UNSET and None are left out.
        body: the body with its value.
        invalid: makes the error.

    Raises:
        RequestInvalid: a value breaks the contract; nothing was sent.
    """
    pairs = list(parameters)
    problems = [problem for parameter, value in pairs for problem in parameter.problems(value)]
    problems += list(body[0].problems(body[1])) if body is not None else []
    if problems:
        raise invalid(operation, problems)
    made: dict[str, Any] = {"method": method, "url": path}
    params: dict[str, Any] = {}
    headers: dict[str, str] = {}
    for parameter, value in pairs:
        if value is UNSET or value is None:
            continue
        written = parameter.value(value)
        if parameter.place == "path":
            made["url"] = made["url"].replace(f"{{{parameter.name}}}", quote(written, safe=""))
        else:
            (headers if parameter.place == "header" else params)[parameter.name] = written
    if any(parameter.place == "query" for parameter, _ in pairs):
        made["params"] = params
    written_body = {} if body is None or body[1] is UNSET else body[0].arguments(body[1])
    headers.update(written_body.pop("headers", {}))
    if headers or any(parameter.place == "header" for parameter, _ in pairs):
        made["headers"] = headers
    return made | written_body


def text_of(value: Any) -> str:
    """Write one JSON value as text outside of JSON."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        value = Decimal(repr(value))  # a float's own text may be 1e-07
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _pairs(members: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the members of a form; a list is a member for each of its items."""
    for name, value in members.items():
        for item in value if isinstance(value, list) else [value]:
            yield name, item


def _part(value: Any) -> tuple[str | None, Any, str | None] | tuple[None, Any]:
    if isinstance(value, File):
        return value.to_tuple()
    if isinstance(value, dict | list):
        return None, write_json(value), "application/json"
    return None, text_of(value)


def _flat_problems(members: Mapping[str, Any], media: str) -> Iterator[Problem]:
    for name, value in _pairs(members):
        if value is None:
            yield Problem(f"/{name}", f"is null, which {media} has no form for: leave it out")
        elif media.startswith(FORM) and isinstance(value, dict | list | File):
            yield Problem(f"/{name}", f"is a {type(value).__name__}, which {media} has no form for")


def basic_credentials(username: str, password: str) -> str:
    """Write the value of the Authorization header for HTTP Basic.

    Raises:
        ValueError: the user has a colon, which separates it from the password.
    """
    if ":" in username:
        msg = "HTTP Basic has no form for a user with a colon"
        raise ValueError(msg)
    return "Basic " + b64encode(f"{username}:{password}".encode()).decode()
