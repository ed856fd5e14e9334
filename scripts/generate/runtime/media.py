"""Bodies of answers that are not JSON, and answers that may have several media types."""

from __future__ import annotations

from typing import Any, NamedTuple

from .codecs import Codec, Misfit


class Content(NamedTuple):
    """The bytes of an answer with the charset that it names."""

    data: bytes
    charset: str


class _Text(Codec):
    """Text in the charset that the answer names, UTF-8 otherwise."""

    __slots__ = ()
    is_raw = True

    def decode(self, raw: Any) -> str:
        try:
            text: str = raw.data.decode(raw.charset or "utf-8")
        except (UnicodeDecodeError, LookupError) as error:
            raise Misfit("text") from error
        return text


class _Bytes(Codec):
    """Bytes, as they came."""

    __slots__ = ()
    is_raw = True

    def decode(self, raw: Any) -> bytes:
        data: bytes = raw.data
        return data


class ByMedia(Codec):
    """Several media types for one status: the response's Content-Type decides."""

    __slots__ = ("choices",)

    def __init__(self, *choices: tuple[str, Codec]) -> None:
        self.choices = choices

    def choose(self, media: str) -> Codec:
        """Give the codec for a media type; an answer that names none of the contract's is read as JSON if one is."""
        by_name = dict(self.choices)
        json = next((codec for name, codec in self.choices if name.endswith("json")), None)
        if media in by_name:
            return by_name[media]
        if media.endswith("json") and json is not None:
            return json
        for name, codec in self.choices:
            if name.endswith("/*") and name != "*/*" and media.startswith(name[:-1]):
                return codec
        if media and "*/*" in by_name:
            return by_name["*/*"]
        return json or self.choices[0][1]


TEXT = _Text()
BYTES = _Bytes()
NOTHING = Codec()
"""No body."""
