"""Redaction of secrets: a server can echo them anywhere."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable
from functools import cache
from typing import Any, TypeVar

from attrs import evolve

from polybill.protocol.exchange import Failure, Headers, RawResponse

T = TypeVar("T")

MASK = "***"


def redact(text: str, secrets: Iterable[str]) -> str:
    """Replace every secret in a text; the longest first, so that no rest of one stays."""
    for secret in sorted(secrets, key=len, reverse=True):
        if secret:
            text = text.replace(secret, MASK)
    return text


def _holds(text: object, secrets: Collection[str]) -> bool:
    if isinstance(text, str):
        for secret in secrets:  # no generator: this runs for each field of each result
            if secret and secret in text:
                return True
    return False


def without_secrets(result: RawResponse | Failure, secrets: Collection[str]) -> RawResponse | Failure:
    """Mask the secrets in the headers of what arrived; the body stays as received, as evidence."""
    answer = result.answer if isinstance(result, Failure) else result
    # One search instead of two for each header; what it finds across two of them is masked nowhere.
    if answer is None or not _holds("\n".join([text for item in answer.headers.items() for text in item]), secrets):
        return result
    headers = Headers((redact(name, secrets), redact(value, secrets)) for name, value in answer.headers.items())
    masked = evolve(answer, headers=headers)
    return evolve(result, answer=masked) if isinstance(result, Failure) else masked


@cache
def _field_names(kind: Any) -> tuple[str, ...]:
    return tuple(item.name for item in dataclasses.fields(kind))


def shown(value: T, secrets: Collection[str]) -> T:
    """Mask the secrets in the text fields of a canonical result, or of each item of a page.

    A field that is a secret by its name, such as that of a new webhook endpoint, is not shown anyway and stays.
    """
    if not secrets or not dataclasses.is_dataclass(value) or isinstance(value, type):
        return value
    changes: dict[str, Any] = {}
    for name in _field_names(type(value)):
        held = getattr(value, name)
        if name != "secret" and _holds(held, secrets):
            changes[name] = redact(held, secrets)
        elif name == "items" and isinstance(held, tuple):
            changes["items"] = tuple(shown(entry, secrets) for entry in held)
    return dataclasses.replace(value, **changes) if changes else value
