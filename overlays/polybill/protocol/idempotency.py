"""What the caller wants, frozen: the idempotency key of its reference, and the digest of its request."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from polybill.errors import FieldProblem, RequestInvalid
from polybill.protocol.exchange import WireRequest

_NAMESPACE = uuid.UUID("6f3a1c9e-3d0b-5f0e-9d53-0a6a2d1b7c44")


@frozen
class IdempotencyRecord:
    """A request that the caller wants carried out at most once.

    Attributes:
        reference: the caller's own unique id; empty for a call without one (reading, or an update by id).
        digest: hash of the request without what changes per attempt.
    """

    provider: str
    operation: str
    reference: str
    request: WireRequest = field(repr=False)
    digest: str = ""

    @property
    def key(self) -> str:
        """Idempotency key: the same for provider, operation and reference on any machine; empty without one."""
        return idempotency_key(self.provider, self.operation, self.reference) if self.reference else ""


def idempotency_key(provider: str, operation: str, reference: str) -> str:
    """Derive the key from the reference: a UUID (version 5), so that a restart or another machine gets the same.

    Raises:
        RequestInvalid: an argument is not text, or is text that UTF-8 can't carry.
    """
    try:
        return str(uuid.uuid5(_NAMESPACE, "\x1f".join((provider, operation, reference))))
    except (TypeError, UnicodeEncodeError):
        problem = FieldProblem("provider, operation and reference", "must be strings that can be encoded as UTF-8")
        raise RequestInvalid("", "", [problem]) from None


def freeze(provider: str, operation: str, request: WireRequest, *, reference: str = "") -> IdempotencyRecord:
    """Make the idempotency record of a request."""
    return IdempotencyRecord(provider, operation, reference, request, _digest(request))


def _digest(request: WireRequest) -> str:
    parameters = _text(request.params)
    parts = [request.method.encode(), request.path.encode(), parameters.encode(), request.content]
    return hashlib.sha256(b"\x1f".join(parts)).hexdigest()


def _text(parameters: Mapping[str, Any]) -> str:
    return "&".join(f"{name}={parameters[name]}" for name in sorted(parameters))
