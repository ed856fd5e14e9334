"""Results of calls: the canonical object together with the provider's own response."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from typing import Any, Generic, TypeVar, cast

import polybill_canonical as model

from polybill.protocol.exchange import RawResponse

NativeT = TypeVar("NativeT")
ItemT = TypeVar("ItemT")


def _rebuild(cls: type[Any], fields: dict[str, Any]) -> Any:
    return cls(**fields)


class ByName:
    """Pickles a dataclass by the names of its fields: its order may change, and it may get further optional ones."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        fields = dataclasses.fields(cast("Any", self))
        return _rebuild, (type(self), {item.name: getattr(self, item.name) for item in fields})


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Subscription(ByName, model.Subscription, Generic[NativeT]):
    """A subscription, canonical and native.

    Attributes:
        raw: the provider's own object of the generated client.
        answer: status, headers and bytes.
    """

    raw: NativeT = dataclasses.field(repr=False, compare=False)
    answer: RawResponse = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Payment(ByName, model.Payment, Generic[NativeT]):
    """A payment, canonical and native.

    Attributes:
        raw: the provider's own object of the generated client.
        answer: status, headers and bytes.
    """

    raw: NativeT = dataclasses.field(repr=False, compare=False)
    answer: RawResponse = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Refund(ByName, model.Refund, Generic[NativeT]):
    """A refund, canonical and native.

    Attributes:
        raw: the provider's own object of the generated client.
        answer: status, headers and bytes.
    """

    raw: NativeT = dataclasses.field(repr=False, compare=False)
    answer: RawResponse = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Invoice(ByName, model.Invoice, Generic[NativeT]):
    """An invoice, canonical and native.

    Attributes:
        raw: the provider's own object of the generated client.
        answer: status, headers and bytes.
    """

    raw: NativeT = dataclasses.field(repr=False, compare=False)
    answer: RawResponse = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class CustomerRecord(ByName, model.CustomerRecord, Generic[NativeT]):
    """A customer, canonical and native.

    Attributes:
        raw: the provider's own object of the generated client.
        answer: status, headers and bytes.
    """

    raw: NativeT = dataclasses.field(repr=False, compare=False)
    answer: RawResponse = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class SubscriptionQuote(ByName, model.SubscriptionQuote, Generic[NativeT]):
    """What a change would cost, canonical and native.

    Attributes:
        raw: the provider's own object of the generated client.
        answer: status, headers and bytes.
    """

    raw: NativeT = dataclasses.field(repr=False, compare=False)
    answer: RawResponse = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class WebhookEndpoint(ByName, model.WebhookEndpoint, Generic[NativeT]):
    """An address that gets events, canonical and native.

    Attributes:
        raw: the provider's own object of the generated client.
        answer: status, headers and bytes.
    """

    raw: NativeT = dataclasses.field(repr=False, compare=False)
    answer: RawResponse = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Page(ByName, model.Page, Generic[ItemT]):
    """A part of a list.

    Attributes:
        items: the objects on this page.
        answer: status, headers and bytes.
    """

    items: tuple[ItemT, ...]
    answer: RawResponse = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Done(ByName, Generic[NativeT]):
    """A change whose response does not include the changed object.

    Attributes:
        raw: the provider's answer as an object of the generated client.
        answer: status, headers and bytes.
    """

    raw: NativeT = dataclasses.field(repr=False, compare=False)
    answer: RawResponse = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Acknowledgement:
    """The answer by which a provider sees that an event has arrived.

    Attributes:
        status_code: HTTP status.
        content: body.
        content_type: media type of the body; empty where there is none.
    """

    status_code: int = 200
    content: bytes = b""
    content_type: str = ""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Event(ByName, model.Event, Generic[NativeT]):
    """An event, canonical and native.

    Attributes:
        raw: the provider's payload as an object of the generated client.
        content: the bytes that arrived; the query of a callback that has no body.
        acknowledgement: what this provider expects as an answer.
    """

    raw: NativeT = dataclasses.field(repr=False, compare=False)
    content: bytes = dataclasses.field(repr=False)
    acknowledgement: Acknowledgement = dataclasses.field(default_factory=Acknowledgement)

    def ack(self, answer: Mapping[str, Any] | None = None) -> Acknowledgement:
        """Give the answer to send once the event is safely kept.

        Args:
            answer: members of a JSON answer, for the few events whose provider wants one (Clink's ``order.succeeded``
                and ``customer.verify``); a repeat of the event has to get the same.
        """
        if answer is None:
            return self.acknowledgement
        content = json.dumps(answer, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
        return dataclasses.replace(self.acknowledgement, content=content, content_type="application/json")


def canonical_only(result: Any) -> dict[str, Any]:
    """Give the canonical fields of a result, for comparing and printing."""
    return {
        item.name: getattr(result, item.name)
        for item in dataclasses.fields(result)
        if item.name not in {"raw", "answer"}
    }
