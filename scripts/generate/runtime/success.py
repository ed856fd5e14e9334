"""The contract's sign of success: what distinguishes a response to an executed request from every other one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .jsontext import read_json

_MISSING: Final = object()


class Success:
    """When an answer is a success (``x-success``).

    Attributes:
        http: the statuses of a success.
        signs: of which one must hold in the body: a JSON pointer with the value that it must have (``equals``), or with
            whether a value must be there (``present``). Without any, a code in the body is a sign against it.
        code: JSON pointer of the provider's code.
    """

    __slots__ = ("code", "http", "signs")

    def __init__(
        self, http: tuple[int, ...], signs: tuple[Mapping[str, Any], ...] = (), code: str | None = None
    ) -> None:
        self.http = http
        self.signs = signs
        self.code = code

    def holds(self, status: int, content: bytes) -> bool:
        """Return whether an answer is a success."""
        if status not in self.http:
            return False
        try:
            body = read_json(content)
        except ValueError:
            return not self.signs
        if self.signs:
            return any(_holds(body, sign) for sign in self.signs)
        code = _MISSING if self.code is None else _at(body, self.code)
        return code is _MISSING or code is None or code == ""


def _holds(body: Any, sign: Mapping[str, Any]) -> bool:
    value = _at(body, sign["pointer"])
    if "equals" in sign:
        wanted = sign["equals"]
        return bool(value == wanted) and isinstance(value, bool) is isinstance(wanted, bool)
    if value is not _MISSING and value is not None:
        return bool(sign["present"])
    return not sign["present"] and isinstance(body, dict)


def _at(body: Any, pointer: str) -> Any:
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(body, dict) or name not in body:
            return _MISSING
        body = body[name]
    return body
