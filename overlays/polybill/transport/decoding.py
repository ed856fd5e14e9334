"""Decoding of ``Content-Encoding`` with a limit on what comes out."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from polybill.transport.http1 import LARGEST_BODY

ACCEPTED = "gzip, deflate"
"""Value of ``Accept-Encoding``: what `decoded` can undo."""


class Undecodable(Exception):
    """A body is not what its ``Content-Encoding`` claims; the argument names the reason."""


def decoded(codings: Iterable[str], content: bytes) -> bytes:
    """Undo the content coding of a body.

    Args:
        codings: values of the ``Content-Encoding`` headers.
        content: the bytes that arrived.

    Raises:
        Undecodable: the coding is unknown, stacked or broken, or more than `LARGEST_BODY` bytes come out.
    """
    names = [name.strip().lower() for value in codings for name in value.split(",")]
    names = [name for name in names if name not in {"", "identity"}]
    if not names or not content:
        return content
    if len(names) > 1:
        # A few bytes under stacked codings fill any memory.
        raise Undecodable("stacked content codings")
    if names[0] in {"gzip", "x-gzip"}:
        return _inflate(content, zlib.MAX_WBITS | 16)
    if names[0] == "deflate":
        try:
            return _inflate(content, zlib.MAX_WBITS)
        except Undecodable:  # some servers leave the zlib header out
            return _inflate(content, -zlib.MAX_WBITS)
    raise Undecodable("unknown content coding")


def _inflate(content: bytes, window: int) -> bytes:
    """Decompress; a gzip body may have several members."""
    parts: list[bytes] = []
    room = LARGEST_BODY
    while content:
        machine = zlib.decompressobj(window)
        try:
            part = machine.decompress(content, room + 1)
        except zlib.error:
            raise Undecodable("broken compression") from None
        room -= len(part)
        if room < 0:
            raise Undecodable("more bytes than any documented response has")
        if not machine.eof:
            raise Undecodable("cut compression")
        parts.append(part)
        content = machine.unused_data.lstrip(b"\0") if window > zlib.MAX_WBITS else b""
    return b"".join(parts)
