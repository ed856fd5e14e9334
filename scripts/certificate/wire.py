"""What the counting server writes for a fault: bytes, pauses and ends."""

from __future__ import annotations

import copy
import gzip
import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias

from attrs import frozen
from polybill.core import contract

from scripts.certificate.canary import SECRETS
from scripts.certificate.creating import AMOUNT, Creating, put
from scripts.certificate.faults import Fault

Step: TypeAlias = bytes | float | Literal["close", "reset", "silent"]
"""Bytes to write, seconds to wait, or how it ends; ``silent`` = the connection stays open and nothing more comes."""


@frozen
class Order:
    """What a request asked for, and what the server has for it.

    Attributes:
        number: of the object that was made, or would have been.
        other: answer to another order.
        port: of the server.
    """

    creating: Creating
    reference: str
    number: int
    other: bytes
    port: int

    def answer(self) -> Any:
        """Make the answer that accepts."""
        return self.creating.answer(self.reference, self.number)


def written(value: Any) -> bytes:
    """Write JSON."""
    return json.dumps(value, ensure_ascii=False).encode()


def response(content: bytes, *headers: str, status: int = 200, length: int | None = None) -> bytes:
    """Write a response."""
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", *headers]
    if length != -1:
        lines.append(f"Content-Length: {len(content) if length is None else length}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + content


def good(order: Order) -> bytes:
    """Write the response that accepts."""
    return response(written(order.answer()))


def render(fault: Fault, order: Order) -> Sequence[Step]:
    """Write what follows a complete request."""
    return _RENDERERS[fault.kind](fault, order)


def end(how: str) -> Step:
    """Describe how a connection ends."""
    return "reset" if how == "reset" else "silent" if how == "silent" else "close"


def _nothing(fault: Fault, _: Order) -> Sequence[Step]:
    return [end(fault.how)]


def _cut(fault: Fault, order: Order) -> Sequence[Step]:
    whole = good(order)
    return [whole[: fault.at % len(whole)], end(fault.how)]


def _drip(fault: Fault, order: Order) -> Sequence[Step]:
    whole = good(order)
    size = max(1, len(whole) // fault.at)
    steps: list[Step] = []
    for start in range(0, len(whole), size):
        steps += [whole[start : start + size], 0.004]
    if fault.how == "for-ever":
        return [*steps[: len(steps) // 2], "silent"]
    return steps


def code_member(provider: str) -> str:
    """Give the member of an answer that holds the code, by the contract."""
    pointers = {row["success"].get("code") for row in contract.package(provider).OPERATIONS.values()} - {None}
    (pointer,) = pointers
    return str(pointer).removeprefix("/")


def code_body(provider: str, code: Any, message: str = "odd") -> bytes:
    """Write a body with a code, in the provider's shape."""
    name = code_member(provider)
    return written({name: code, "msg": message, "message": message, "data": {}, "requestId": "r1"})


def _status(fault: Fault, order: Order) -> Sequence[Step]:
    bodies = {
        "good": written(order.answer()),
        "empty": b"",
        "html": b"<html>odd</html>",
        "code": code_body(order.creating.provider, fault.value),
        "other": b'{"error":{"type":"x"}}',
    }
    if fault.at in {204, 205, 304}:
        return [response(b"", status=fault.at)]
    return [response(bodies[fault.how], status=fault.at)]


def _odd_code(fault: Fault, order: Order) -> Sequence[Step]:
    return [response(code_body(order.creating.provider, fault.value), status=fault.at)]


def _redirect(fault: Fault, order: Order) -> Sequence[Step]:
    here = f"http://127.0.0.1:{order.port}"
    locations = {
        "self": [f"{here}{order.creating.path}"],
        "other-path": [f"{here}/elsewhere"],
        "other-port": ["http://127.0.0.1:9/"],
        "none": [],
        "relative": [order.creating.path],
        "garbage": ["::::"],
        "https": [f"https://127.0.0.1:{order.port}{order.creating.path}"],
        "empty": [""],
        "two": [order.creating.path, "/b"],
    }
    return [response(b"", *(f"Location: {item}" for item in locations[fault.how]), status=fault.at)]


BODIES: Final[Mapping[str, bytes]] = {
    "empty": b"",
    "null": b"null",
    "list": b"[]",
    "text": b'"ok"',
    "object": b"{}",
    "html": b"<html></html>",
    "nan": b'{"code":NaN,"data":{"amount":Infinity}}',
    "deep": b"[" * 5000,
    "latin1": '{"code":"\u00e9"}'.encode("latin-1"),
    "number": b"200",
}
"""Bodies that are no answer."""


def _body(fault: Fault, order: Order) -> Sequence[Step]:
    text = written(order.answer())
    bodies = {
        **BODIES,
        "cut": text[: len(text) // 2],
        "repeated": text[:-1] + b"," + text[1:],
        "bom": b"\xef\xbb\xbf" + text,
    }
    return [response(bodies[fault.how], status=fault.at)]


def _coding(fault: Fault, order: Order) -> Sequence[Step]:
    text = written(order.answer())
    raw = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    contents: dict[str, tuple[str, bytes]] = {
        "gzip": ("gzip", gzip.compress(text)),
        "gzip-cut": ("gzip", gzip.compress(text)[:-12]),
        "gzip-not": ("gzip", text),
        "deflate": ("deflate", zlib.compress(text)),
        "raw-deflate": ("deflate", raw.compress(text) + raw.flush()),
        "stacked": ("gzip, gzip", gzip.compress(gzip.compress(text))),
        "br": ("br", text),
        "gzip-more": ("gzip", gzip.compress(text) + b"more"),
        "gzip-none": ("gzip", b""),
    }
    name, content = contents[fault.how]
    return [response(content, f"Content-Encoding: {name}")]


def _framing(fault: Fault, order: Order) -> Sequence[Step]:
    text = written(order.answer())
    chunked = b"%x\r\n%s\r\n" % (len(text), text)
    whole = response(text)
    frames: dict[str, Sequence[Step]] = {
        "no-length": [response(text, length=-1), "close"],
        "chunked": [response(chunked + b"0\r\n\r\n", "Transfer-Encoding: chunked", length=-1)],
        "chunked-broken": [response(b"zz\r\n" + chunked, "Transfer-Encoding: chunked", length=-1), "close"],
        "chunked-cut": [response(chunked, "Transfer-Encoding: chunked", length=-1), "close"],
        "too-long": [response(text, length=len(text) + 7), "close"],
        "too-short": [response(text, length=len(text) - 7)],
        "both": [response(chunked + b"0\r\n\r\n", "Transfer-Encoding: chunked", length=len(chunked) + 5)],
        "two-lengths": [response(text, f"Content-Length: {len(text) - 1}")],
        "negative": [response(text, length=-5), "close"],
        "http10": [whole.replace(b"HTTP/1.1", b"HTTP/1.0", 1), "close"],
        "lf": [whole.replace(b"\r\n", b"\n"), "close"],
        "junk-header": [whole.replace(b"\r\n", b"\r\n: junk\r\n", 1), "close"],
        "http2": [b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "close"],
        "garbage": [b"\x00\xff\x00\xff" * 20, "close"],
        "big-head": [whole.replace(b"\r\n", b"\r\nX-Big: " + b"a" * 120_000 + b"\r\n", 1), "close"],
        "folded": [whole.replace(b"\r\n", b"\r\nX-Folded: a\r\n b\r\n", 1)],
        "close": [response(text, "Connection: close"), "close"],
        "no-reason": [whole.replace(b"200 X", b"200", 1)],
    }
    return frames[fault.how]


def _info(fault: Fault, order: Order) -> Sequence[Step]:
    info = b"HTTP/1.1 %d Wait\r\n\r\n" % fault.at
    more: dict[str, list[Step]] = {"good": [good(order)], "only": ["silent"], "twice": [info, good(order)]}
    return [info, *more[fault.how]]


def _twice(fault: Fault, order: Order) -> Sequence[Step]:
    more = {"same": good(order), "other": response(order.other), "garbage": b"\r\n\r\nodd"}[fault.how]
    return [good(order) + more] if not fault.at else [good(order), fault.at / 1000, more]


def _stale(_: Fault, order: Order) -> Sequence[Step]:
    return [response(order.other)]


def contradicted(creating: Creating, how: str) -> bool:
    """Whether an answer with this wrong value contradicts its request in a way that shows."""
    amounts = [where for where in creating.money if not where.lower().endswith("currency")]
    needs: Mapping[str, Sequence[str]] = {"money": creating.money, "echo": creating.echo}
    return bool(needs.get(how, amounts if how in {"more-money", "minus", "zero"} else ())) or how.endswith("-id")


def _wrong(fault: Fault, order: Order) -> Sequence[Step]:
    body = copy.deepcopy(order.answer())
    creating = order.creating
    for where in creating.money:
        is_currency = where.lower().endswith("currency")
        if fault.how == "money":
            put(body, where, "EUR" if is_currency else AMOUNT)
        elif fault.how == "lower-currency" and is_currency:
            put(body, where, "usd")
        elif not is_currency and fault.how in {"more-money", "minus", "zero"}:
            put(body, where, {"more-money": AMOUNT * 10, "minus": -AMOUNT, "zero": 0}[fault.how])
    if fault.how == "echo":
        for where in creating.echo:
            put(body, where, "of-another")
    elif fault.how == "null-id":
        put(body, creating.id_pointer, None)
    elif fault.how == "no-id":
        put(body, creating.id_pointer, "")
    elif fault.how == "empty-object":
        body = {name: value for name, value in body.items() if name in {"code", "msg", "message"}}
    return [response(written(body))]


def _refusal(fault: Fault, order: Order) -> Sequence[Step]:
    status, code, message = fault.value
    body = code_body(order.creating.provider, code, message)
    return [response(body if code is not None else written({"message": message, "msg": message}), status=status)]


def _ends(fault: Fault, order: Order) -> Sequence[Step]:
    return [good(order), fault.at / 1000, end(fault.how)]


def _echo(fault: Fault, order: Order) -> Sequence[Step]:
    secret = SECRETS[order.creating.provider] or "none"
    name = code_member(order.creating.provider)
    if fault.how == "answer":
        body = {**order.answer(), "debug": {"authorization": f"Bearer {secret}"}}
        return [response(written(body), f"X-Echo: {secret}")]
    odd: dict[str, Any] = {name: "odd", "msg": "m", "message": "m", "requestId": secret, "source": secret}
    odd |= {"code": {name: secret}, "message": {"msg": f"bad {secret}", "message": f"bad {secret}"}}.get(fault.how, {})
    status = 409 if fault.at == 400 else fault.at  # a status that no contract lists
    return [response(written(odd), f"X-Request-Id: {secret}", status=status)]


_RENDERERS: Final[Mapping[str, Callable[[Fault, Order], Sequence[Step]]]] = {
    "nothing": _nothing,
    "cut": _cut,
    "drip": _drip,
    "status": _status,
    "code": _odd_code,
    "redirect": _redirect,
    "body": _body,
    "coding": _coding,
    "framing": _framing,
    "info": _info,
    "twice": _twice,
    "stale": _stale,
    "wrong": _wrong,
    "refusal": _refusal,
    "ends": _ends,
    "echo": _echo,
    "raw": lambda fault, _: [response(fault.value.encode())],
    "accept": _nothing,
    "within": _nothing,
    "early": lambda _, order: [good(order)],
    "late": lambda _, order: [good(order)],
    "read": lambda _, order: [good(order)],
}
