"""The one error family. Whatever a call of polybill raises is a `PolybillError`; nothing else escapes.

No error holds a request, a header or a credential: an error ends in a log sooner or later.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import cache
from inspect import signature
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast

if TYPE_CHECKING:
    from polybill.protocol.exchange import RawResponse

Reason = Literal[
    "authentication",
    "permission",
    "invalid_request",
    "not_found",
    "duplicate",
    "rate_limited",
    "declined",
    "unavailable",
    "unknown",
]
"""Why a provider refused, in the same words for all providers."""


class PolybillError(Exception):
    """The base of all errors. Each survives pickling and `polybill.to_json`.

    Attributes:
        provider: provider key, empty where none is involved.
        operation: operationId, empty where none is involved.
    """

    provider: str = ""
    operation: str = ""

    def _travels_as(self) -> type[Any]:
        """Give the class under which the error is pickled: an error of `.native` is one of these for others."""
        return type(self)


@cache
def _arguments(cls: Hashable) -> frozenset[str]:
    return frozenset(signature(cast("type[Any]", cls).__init__).parameters) - {"self", "message"}


def _rebuild(cls: type[Any], message: str, details: dict[str, Any]) -> Any:
    return cls(message, **details)


class ConfigurationError(PolybillError, ValueError):
    """A client was made with arguments that can't work; the message names the argument."""


class UsageError(PolybillError, RuntimeError):
    """A client was used in a way that can't work, such as after `close`; nothing was sent."""


class LedgerError(PolybillError):
    """The ledger can't be read or written. A call that needs it is not sent."""


class FieldProblem(NamedTuple):
    """What is wrong with one field."""

    field: str
    """Path of the field, in canonical names with dots or as JSON pointer of the native body."""
    message: str
    """What is wrong; never the value."""

    def __str__(self) -> str:
        return f"{self.field} {self.message}"


class RequestInvalid(PolybillError, ValueError):
    """The request was refused before it was sent: nothing happened at the provider.

    Attributes:
        problems: each names its field.
    """

    def __init__(self, provider: str, operation: str, problems: Sequence[FieldProblem]) -> None:
        self.provider = provider
        self.operation = operation
        self.problems = tuple(problems)
        where = " ".join(part for part in (provider, operation) if part)
        # Not super(): the errors of `.native` are members of the generated package's family too.
        Exception.__init__(self, f"{where}: " + "; ".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[RequestInvalid], tuple[str, str, tuple[FieldProblem, ...]]]:
        return self._travels_as(), (self.provider, self.operation, self.problems)


class CannotCarry(RequestInvalid):
    """A value has no place at the provider. Leave it out, or convert with ``lossy=True`` to get the list of losses."""


class Unsupported(PolybillError):
    """The provider has no such operation; the message names the alternatives."""


class CallError(PolybillError):
    """A call did not end in a success.

    Attributes:
        reference: the caller's reference of the intent, empty where the call had none.
        attempts: how often the request was sent or tried.
        answer: status, headers and bytes of the last answer, None when there was none.
    """

    def __init__(
        self,
        message: str,
        *,
        provider: str,
        operation: str,
        reference: str = "",
        attempts: int = 1,
        answer: RawResponse | None = None,
    ) -> None:
        self.provider = provider
        self.operation = operation
        self.reference = reference
        self.attempts = attempts
        self.answer = answer
        Exception.__init__(self, message)  # not super(): see RequestInvalid

    def details(self) -> dict[str, Any]:
        """List the error's details without its message, by the names of its arguments."""
        known = _arguments(cast("Hashable", self._travels_as()))
        return {name: value for name, value in vars(self).items() if name in known}

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self._travels_as(), str(self), self.details())

    @property
    def status_code(self) -> int | None:
        """HTTP status of the last answer."""
        return None if self.answer is None else self.answer.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers of the last answer."""
        return {} if self.answer is None else self.answer.headers

    @property
    def content(self) -> bytes:
        """Bytes of the last answer."""
        return b"" if self.answer is None else self.answer.content


class TransportError(CallError):
    """The connection failed.

    Attributes:
        sent: False = guaranteed that no byte of the request reached the provider; None = it may have arrived.
        why: what failed, such as ``connection refused``, ``the host name does not resolve`` or ``TLS failed: ...``; it
            holds no address and no secret. There is no ``__cause__``: the exceptions of a transport hold both.
    """

    def __init__(
        self,
        message: str,
        *,
        sent: Literal[False] | None,
        provider: str,
        operation: str,
        reference: str = "",
        attempts: int = 1,
        why: str = "",
    ) -> None:
        super().__init__(message, provider=provider, operation=operation, reference=reference, attempts=attempts)
        self.sent = sent
        self.why = why


class ProviderError(CallError):
    """The provider refused or declined the request, finally.

    Attributes:
        code: the provider's own code, None where it gave none.
        provider_message: the provider's own text.
        request_id: the provider's id of the call, for its support.
        reason: the refusal in the same words for all providers.
        retry_after: seconds the provider asked to wait, None where it did not.
    """

    def __init__(
        self,
        message: str,
        *,
        provider: str,
        operation: str,
        reference: str = "",
        attempts: int = 1,
        answer: RawResponse | None = None,
        code: str | int | None = None,
        provider_message: str = "",
        request_id: str | None = None,
        reason: Reason = "unknown",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(
            message, provider=provider, operation=operation, reference=reference, attempts=attempts, answer=answer
        )
        self.code = code
        self.provider_message = provider_message
        self.request_id = request_id
        self.reason: Reason = reason
        self.retry_after = retry_after


class ResponseUnreadable(CallError):
    """The answer is not one that the contract describes; `answer` keeps status, headers and bytes."""


class Mismatch(NamedTuple):
    """A field in which an answer contradicts its request."""

    field: str
    """Field of the canonical result."""
    asked: str
    """The value of the request."""
    answered: str
    """The value of the answer."""

    def __str__(self) -> str:
        return f"{self.field} is {self.answered!r}, {self.asked!r} was asked"


class ResponseMismatch(ResponseUnreadable):
    """The answer to a call that only reads shows a different object than was requested.

    Attributes:
        mismatches: each field that contradicts, with both values.
    """

    def __init__(
        self,
        message: str,
        *,
        provider: str,
        operation: str,
        reference: str = "",
        attempts: int = 1,
        answer: RawResponse | None = None,
        mismatches: tuple[Mismatch, ...] = (),
    ) -> None:
        super().__init__(
            message, provider=provider, operation=operation, reference=reference, attempts=attempts, answer=answer
        )
        self.mismatches = mismatches


class OutcomeUnknown(CallError):
    """The request may have been executed, and nothing shows whether it was.

    Do not repeat it under another reference: look it up at the provider by `reference`, or ask a person.

    Attributes:
        why: what the doubt comes from.
    """

    def __init__(
        self,
        message: str,
        *,
        provider: str,
        operation: str,
        reference: str = "",
        attempts: int = 1,
        answer: RawResponse | None = None,
        why: str = "",
    ) -> None:
        super().__init__(
            message, provider=provider, operation=operation, reference=reference, attempts=attempts, answer=answer
        )
        self.why = why


class OutcomeMismatch(OutcomeUnknown):
    """The answer accepted the request and contradicts it: another amount, currency, customer, plan or reference.

    The request was probably executed, but not as asked. Look at the object at the provider before anything else.

    Attributes:
        mismatches: each field that contradicts, with both values.
    """

    def __init__(
        self,
        message: str,
        *,
        provider: str,
        operation: str,
        reference: str = "",
        attempts: int = 1,
        answer: RawResponse | None = None,
        why: str = "",
        mismatches: tuple[Mismatch, ...] = (),
    ) -> None:
        super().__init__(
            message,
            provider=provider,
            operation=operation,
            reference=reference,
            attempts=attempts,
            answer=answer,
            why=why,
        )
        self.mismatches = mismatches


class CallInProgress(OutcomeUnknown):
    """Another call under the same reference is still running, and did not end within the deadline of this one."""


WebhookReason = Literal[
    "missing_signature",
    "bad_signature",
    "expired",
    "wrong_receiver",
    "unproven",
    "malformed",
    "too_large",
    "unreadable",
]
"""Why a webhook was not taken: ``unproven`` = nothing proves who sent it, and the caller did not allow that;
``wrong_receiver`` = it was signed for another merchant, mode or event; ``unreadable`` see `WebhookUnreadable`."""


class WebhookRejected(PolybillError):
    """A webhook is not what it claims to be: answer with an error, and do nothing else.

    Attributes:
        reason: what is wrong, as a word for programs.
    """

    def __init__(self, provider: str, reason: WebhookReason, message: str) -> None:
        self.provider = provider
        self.reason: WebhookReason = reason
        self.text = message
        super().__init__(f"{provider} webhook: {message}")

    def __reduce__(self) -> tuple[type[WebhookRejected], tuple[object, ...]]:
        return type(self), (self.provider, self.reason, self.text)


class WebhookUnreadable(WebhookRejected):
    """The provider signed it, but it can't be parsed as an event. Not a forgery: keep the bytes and inspect them.

    Attributes:
        content: the bytes that arrived; they may hold personal data.
    """

    def __init__(self, provider: str, message: str, content: bytes) -> None:
        self.content = content
        super().__init__(provider, "unreadable", f"signed, but {message}")
        self.text = message

    def __reduce__(self) -> tuple[type[WebhookRejected], tuple[object, ...]]:
        return type(self), (self.provider, self.text, self.content)
