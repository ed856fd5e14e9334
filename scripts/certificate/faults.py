"""Faults of a provider: what they are, and how a schedule draws them."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import asdict, frozen

from scripts.certificate import listed
from scripts.certificate.creating import Creating


@frozen
class Fault:
    """What the server does with one request, or one connection, instead of answering well.

    Attributes:
        kind: see `DRAWN`.
        act: whether it acts on the request, so that there is an effect.
        at: a byte, an index, or milliseconds.
        how: what follows: ``close``, ``reset``, ``silent``, or a variant of the kind.
        value: what the kind needs in addition.
    """

    kind: str
    act: bool = True
    at: int = 0
    how: str = ""
    value: Any = None

    def row(self) -> dict[str, Any]:
        """Write it for the server."""
        return asdict(self)


ENDS: Final = ("close", "reset", "silent")
SLOW: Final = frozenset({"silent", "late", "drip"})
"""What makes a call wait for its time limit."""

_BODIES: Final = ("empty", "null", "list", "text", "html", "cut", "repeated", "nan", "deep", "latin1", "bom", "number")
_CODINGS: Final = ("gzip", "gzip-cut", "gzip-not", "deflate", "raw-deflate", "stacked", "br", "gzip-more", "gzip-none")
_FRAMINGS: Final = (
    *("no-length", "chunked", "chunked-broken", "chunked-cut", "too-long", "too-short", "both", "two-lengths"),
    *("negative", "http10", "lf", "junk-header", "http2", "garbage", "big-head", "folded", "close", "no-reason"),
)
_INFOS: Final = (100, 101, 102, 103, 199)
_LOCATIONS: Final = ("self", "other-path", "other-port", "none", "relative", "garbage", "https", "empty", "two")
_WRONG: Final = ("money", "echo", "no-id", "null-id", "empty-object", "more-money", "minus", "zero", "lower-currency")

Draw = Callable[[random.Random, Creating], Fault]


def _connection(draw: random.Random, _: Creating) -> Fault:
    return Fault("accept", act=False, how=draw.choice(ENDS))


def _early(draw: random.Random, _: Creating) -> Fault:
    return Fault("early", act=draw.random() < 0.5, how=draw.choice(("head", "whole")))


def _within(draw: random.Random, _: Creating) -> Fault:
    return Fault("within", act=False, at=draw.randint(0, 900), how=draw.choice(ENDS))


def _nothing(draw: random.Random, _: Creating) -> Fault:
    return Fault("nothing", act=draw.random() < 0.6, how=draw.choice(ENDS))


def _cut(draw: random.Random, _: Creating) -> Fault:
    at = draw.randint(0, 200) if draw.random() < 0.6 else draw.randint(0, 1500)
    return Fault("cut", act=draw.random() < 0.8, at=at, how=draw.choice(ENDS))


def _drip(draw: random.Random, _: Creating) -> Fault:
    return Fault("drip", at=draw.randint(1, 60), how=draw.choice(("end", "for-ever")))


def _late(draw: random.Random, _: Creating) -> Fault:
    return Fault("late", at=draw.choice((30, 90, 160, 300)), how=draw.choice(("acts first", "acts late")))


def _status(draw: random.Random, creating: Creating) -> Fault:
    statuses = listed.unlisted_statuses(creating.provider, creating.operation)
    body = draw.choice(("good", "empty", "html", "code", "other"))
    return Fault("status", act=draw.random() < 0.7, at=draw.choice(statuses), how=body, value=_code(draw, creating))


def _code(draw: random.Random, creating: Creating) -> Any:
    return draw.choice(listed.unlisted_codes(creating.provider, creating.operation))


def _odd_code(draw: random.Random, creating: Creating) -> Fault:
    at = draw.choice((200, 200, 200, 402, 409, 422, 500))
    return Fault("code", act=draw.random() < 0.7, at=at, value=_code(draw, creating))


def _redirect(draw: random.Random, _: Creating) -> Fault:
    at = draw.choice((301, 302, 303, 307, 308))
    return Fault("redirect", act=draw.random() < 0.6, at=at, how=draw.choice(_LOCATIONS))


def _body(draw: random.Random, _: Creating) -> Fault:
    return Fault("body", at=draw.choice((200, 200, 500, 302)), how=draw.choice(_BODIES))


def _coding(draw: random.Random, _: Creating) -> Fault:
    return Fault("coding", how=draw.choice(_CODINGS))


def _framing(draw: random.Random, _: Creating) -> Fault:
    return Fault("framing", how=draw.choice(_FRAMINGS))


def _info(draw: random.Random, _: Creating) -> Fault:
    return Fault("info", at=draw.choice(_INFOS), how=draw.choice(("good", "only", "twice")))


def _twice(draw: random.Random, _: Creating) -> Fault:
    return Fault("twice", at=draw.choice((0, 0, 5, 30)), how=draw.choice(("same", "other", "garbage")))


def _stale(draw: random.Random, _: Creating) -> Fault:
    return Fault("stale", act=draw.random() < 0.7)


def _wrong(draw: random.Random, _: Creating) -> Fault:
    return Fault("wrong", how=draw.choice(_WRONG))


def _refusal(draw: random.Random, creating: Creating) -> Fault:
    return Fault("refusal", act=False, value=draw.choice(listed.refusals(creating.provider, creating.operation)))


def _duplicate(draw: random.Random, creating: Creating) -> Fault:
    known = listed.duplicates(creating.provider, creating.operation)
    if not known:
        return _refusal(draw, creating)
    return Fault("refusal", act=draw.random() < 0.5, how="duplicate", value=draw.choice(known))


def _ends_silently(draw: random.Random, _: Creating) -> Fault:
    return Fault("ends", at=draw.choice((0, 0, 3, 20)), how=draw.choice(("close", "reset")))


def _echo(draw: random.Random, _: Creating) -> Fault:
    return Fault("echo", at=draw.choice((200, 200, 400, 500)), how=draw.choice(("code", "message", "header", "answer")))


def _before(draw: random.Random, _: Creating) -> Fault:
    return Fault("read", act=False, at=draw.choice((500, 404, 302, 0)), how=draw.choice(ENDS))


DRAWN: Final[Mapping[str, tuple[int, Draw]]] = {
    "accept": (4, _connection),
    "early": (2, _early),
    "within": (8, _within),
    "nothing": (7, _nothing),
    "cut": (14, _cut),
    "drip": (2, _drip),
    "late": (3, _late),
    "status": (9, _status),
    "code": (9, _odd_code),
    "redirect": (7, _redirect),
    "body": (7, _body),
    "coding": (4, _coding),
    "framing": (7, _framing),
    "info": (3, _info),
    "twice": (5, _twice),
    "stale": (4, _stale),
    "wrong": (7, _wrong),
    "refusal": (5, _refusal),
    "duplicate": (3, _duplicate),
    "ends": (5, _ends_silently),
    "echo": (4, _echo),
    "read": (1, _before),
}
"""Kind to its weight and how one is drawn."""


_LISTS: Final = ("lagging", "unfiltered", "strangers", "two", "other kind")
_READS: Final = ("other money", "other reference", "other id", "missing")
_EMPTY: Final = ("empty", "null", "list", "text", "object", "html", "nan", "deep", "latin1", "number")


def draw_look(draw: random.Random, creating: Creating, *, slow: bool) -> Fault:
    """Draw a fault of a look-up.

    Args:
        draw: where chance comes from.
        creating: the operation that is looked up.
        slow: whether it may wait for its time limit.
    """
    ends = ENDS if slow else ENDS[:2]
    how = draw.choice((*_LISTS, *_READS, "status", "status", "code", "body", "cut", draw.choice(ends)))
    value: Any = {"body": draw.choice(_EMPTY), "cut": draw.choice(ends), "code": _code(draw, creating)}.get(how)
    at = draw.choice((302, 400, 404, 409, 429, 500, 502, 503)) if how == "status" else draw.randint(0, 3000)
    return Fault("look", act=False, at=at, how=how, value=value)


def draw_fault(draw: random.Random, creating: Creating, *, slow: bool) -> Fault:
    """Draw a fault.

    Args:
        draw: where chance comes from.
        creating: the operation under test.
        slow: whether a fault may make a call wait for its time limit.
    """
    kinds = list(DRAWN)
    weights = [DRAWN[kind][0] for kind in kinds]
    while True:
        [kind] = draw.choices(kinds, weights)
        fault = DRAWN[kind][1](draw, creating)
        if slow or not (fault.kind in SLOW or fault.how in SLOW or fault.how in {"for-ever", "only"}):
            return fault
