"""Reading what a delivery carries. What two readers could read differently is not read at all."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, Final, NoReturn
from urllib.parse import parse_qsl

from attrs import frozen

_MAX_FIELDS: Final = 200
_LARGEST_EXPONENT: Final = 400


class Unreadable(ValueError):
    """The content can't be read as an event; the message gives the reason and shows none of the content."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise Unreadable("a member is there twice")
    return made


def _constant(_text: str) -> NoReturn:
    raise Unreadable("it holds a number that JSON does not allow")


def _decimal(text: str) -> Decimal:
    value = Decimal(text)
    # Seven characters can expand to a million digits, which every consumer would have to write out.
    if value and abs(value.adjusted()) > _LARGEST_EXPONENT:
        raise Unreadable("it holds a number beyond all bounds")
    return value


def json_object(content: bytes) -> dict[str, Any]:
    """Parse a JSON object: UTF-8 without mark, no repeated member, no NaN, no half of a surrogate pair.

    Raises:
        Unreadable: it is none.
    """
    try:
        value = json.loads(content.decode(), parse_float=_decimal, parse_constant=_constant, object_pairs_hook=_object)
        # A lone surrogate parses, but can't be encoded to be stored or sent.
        json.dumps(value, ensure_ascii=False, default=str).encode()
    except Unreadable:
        raise
    except (ValueError, RecursionError, ArithmeticError):
        raise Unreadable("it is not valid JSON") from None
    if not isinstance(value, dict):
        raise Unreadable("it is not a JSON object")
    return value


def form_field(content: bytes, name: str) -> bytes:
    """Read the one field of a form.

    Raises:
        Unreadable: it is not a form, or has other fields.
    """
    try:
        pairs = parse_qsl(
            content.decode("ascii"),
            keep_blank_values=True,
            strict_parsing=True,
            errors="strict",
            max_num_fields=_MAX_FIELDS,
        )
    except ValueError:
        raise Unreadable("it is not a form") from None
    if [key for key, _ in pairs] != [name]:
        raise Unreadable(f"the form has not just the field {name}")
    return pairs[0][1].encode()


def member(payload: dict[str, Any], name: str) -> str:
    """Read a member that every event must have.

    Raises:
        Unreadable: it is missing or no text.
    """
    value = payload.get(name)
    if not isinstance(value, str) or not value:
        raise Unreadable(f"{name} is missing")
    return value


@frozen
class Content:
    """What a delivery contains.

    Attributes:
        name: the provider's name of the event.
        payload: members of the native payload.
        contract: the contract's key of the event, where it is not the name.
    """

    name: str
    payload: dict[str, Any]
    contract: str = ""
