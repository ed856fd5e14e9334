"""What of a response a durable ledger keeps: everything but secrets and card numbers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from polybill_runtime.model import Model

from polybill.protocol.redact import redact

_CARD = re.compile(r"(?:\d[ -]?){12,18}\d")


def kept_content(raw: Any, content: bytes, secrets: Iterable[str] = ()) -> bytes:
    """Write a response again without what must not be kept.

    Args:
        raw: the object that was read from the response; its fields know which of them are secrets.
        content: the body of the response.
        secrets: the client's own, which a server may echo.

    Returns:
        JSON without the members that the contract marks as secrets, or that hold a card number, and with the client's
        secrets masked; empty where the body is not JSON.
    """
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return b""
    kept = _masked(_without(body, _secret_names(raw)), [secret for secret in secrets if secret])
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()


def _masked(value: Any, secrets: list[str]) -> Any:
    """Mask secrets in every text, names of members included, whatever escapes the body wrote them with."""
    if isinstance(value, dict):
        return {redact(name, secrets): _masked(item, secrets) for name, item in value.items()}
    if isinstance(value, list):
        return [_masked(item, secrets) for item in value]
    return redact(value, secrets) if isinstance(value, str) else value


def _secret_names(model: Any) -> frozenset[str]:
    """Collect the wire names of the secret fields of an object and of those in it."""
    found: set[str] = set()
    for item in model.FIELDS if isinstance(model, Model) else ():
        if item.secret:
            found.add(item.name)
        value = getattr(model, item.attr, None)
        for part in value if isinstance(value, list) else [value]:
            found |= _secret_names(part)
    return frozenset(found)


def _without(value: Any, names: frozenset[str]) -> Any:
    if isinstance(value, dict):
        return {
            name: _without(item, names)
            for name, item in value.items()
            if name not in names and not (isinstance(item, str | int) and is_card_number(str(item)))
        }
    if isinstance(value, list):
        return [_without(item, names) for item in value]
    return value


def is_card_number(text: str) -> bool:
    """Whether a text looks like a card number: 13 to 19 digits with the right check digit."""
    if not _CARD.fullmatch(text):
        return False
    digits = [int(sign) for sign in text if sign.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) if index % 2 else digit for index, digit in enumerate(reversed(digits))]
    return sum(doubled) % 10 == 0
