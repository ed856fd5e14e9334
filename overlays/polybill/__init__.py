"""Signed, safely retried and canonical clients for Linksfield, Clink, PayAPI, UseePay and UniBee.

Every name is imported when it is first used, so that ``import polybill`` costs nothing and a provider's client is
needed only by whoever uses it.
"""

from importlib import import_module

from polybill._version import __version__

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from polybill_canonical import (
        Address,
        Assurance,
        Cancellation,
        CancellationReason,
        ChangeTiming,
        ClientSecret,
        CollectionMethod,
        Customer,
        CustomerChange,
        CustomerRequest,
        Device,
        DeviceOs,
        EventType,
        Interval,
        InvoiceLine,
        InvoiceStatus,
        Money,
        PaymentItem,
        PaymentMethod,
        PaymentMethodType,
        PaymentRequest,
        PaymentStatus,
        Plan,
        Platform,
        Product,
        QrCode,
        Recipient,
        Redirect,
        RefundReason,
        RefundRequest,
        RefundStatus,
        SubscriptionChange,
        SubscriptionRequest,
        SubscriptionStatus,
        Wallet,
        WebhookEndpointRequest,
    )

    from polybill.answers import outcome_of, read_answer
    from polybill.canonical.results import (
        Acknowledgement,
        CustomerRecord,
        Event,
        Invoice,
        Page,
        Payment,
        Refund,
        Subscription,
        SubscriptionQuote,
        WebhookEndpoint,
    )
    from polybill.capability import Capability, capabilities
    from polybill.converting import Converted, convert, to_canonical, to_native
    from polybill.core.drift import DriftNote
    from polybill.errors import (
        CallError,
        CallInProgress,
        CannotCarry,
        ConfigurationError,
        FieldProblem,
        LedgerError,
        OutcomeUnknown,
        PolybillError,
        ProviderError,
        RequestInvalid,
        ResponseUnreadable,
        TransportError,
        Unsupported,
        UsageError,
        WebhookRejected,
        WebhookUnreadable,
    )
    from polybill.ledger.entry import Entry
    from polybill.ledger.memory import MemoryLedger
    from polybill.ledger.postgres import PostgresLedger
    from polybill.ledger.sqlite import SqliteLedger
    from polybill.outcome import NotSent, Outcome, Pending, Rejected, Succeeded, Unknown
    from polybill.protocol.idempotency import idempotency_key
    from polybill.providers.clink.client import AsyncClink, Clink
    from polybill.providers.linksfield.client import AsyncLinksfield, Linksfield
    from polybill.providers.payapi.client import AsyncPayAPI, PayAPI
    from polybill.providers.unibee.client import AsyncUniBee, UniBee
    from polybill.providers.useepay.client import AsyncUseePay, UseePay

_MODULES = {
    "Acknowledgement": "polybill.canonical.results",
    "CustomerRecord": "polybill.canonical.results",
    "Event": "polybill.canonical.results",
    "Invoice": "polybill.canonical.results",
    "Page": "polybill.canonical.results",
    "Payment": "polybill.canonical.results",
    "Refund": "polybill.canonical.results",
    "Subscription": "polybill.canonical.results",
    "SubscriptionQuote": "polybill.canonical.results",
    "WebhookEndpoint": "polybill.canonical.results",
    "outcome_of": "polybill.answers",
    "read_answer": "polybill.answers",
    "Capability": "polybill.capability",
    "capabilities": "polybill.capability",
    "Converted": "polybill.converting",
    "convert": "polybill.converting",
    "to_canonical": "polybill.converting",
    "to_native": "polybill.converting",
    "DriftNote": "polybill.core.drift",
    "Entry": "polybill.ledger.entry",
    "MemoryLedger": "polybill.ledger.memory",
    "PostgresLedger": "polybill.ledger.postgres",
    "SqliteLedger": "polybill.ledger.sqlite",
    "idempotency_key": "polybill.protocol.idempotency",
    "NotSent": "polybill.outcome",
    "Outcome": "polybill.outcome",
    "Pending": "polybill.outcome",
    "Rejected": "polybill.outcome",
    "Succeeded": "polybill.outcome",
    "Unknown": "polybill.outcome",
    "CallError": "polybill.errors",
    "CallInProgress": "polybill.errors",
    "LedgerError": "polybill.errors",
    "CannotCarry": "polybill.errors",
    "ConfigurationError": "polybill.errors",
    "FieldProblem": "polybill.errors",
    "OutcomeUnknown": "polybill.errors",
    "PolybillError": "polybill.errors",
    "ProviderError": "polybill.errors",
    "RequestInvalid": "polybill.errors",
    "ResponseUnreadable": "polybill.errors",
    "TransportError": "polybill.errors",
    "Unsupported": "polybill.errors",
    "UsageError": "polybill.errors",
    "WebhookRejected": "polybill.errors",
    "WebhookUnreadable": "polybill.errors",
    "AsyncClink": "polybill.providers.clink.client",
    "Clink": "polybill.providers.clink.client",
    "AsyncLinksfield": "polybill.providers.linksfield.client",
    "Linksfield": "polybill.providers.linksfield.client",
    "AsyncPayAPI": "polybill.providers.payapi.client",
    "PayAPI": "polybill.providers.payapi.client",
    "AsyncUniBee": "polybill.providers.unibee.client",
    "UniBee": "polybill.providers.unibee.client",
    "AsyncUseePay": "polybill.providers.useepay.client",
    "UseePay": "polybill.providers.useepay.client",
    "Address": "polybill_canonical",
    "Assurance": "polybill_canonical",
    "Cancellation": "polybill_canonical",
    "CancellationReason": "polybill_canonical",
    "ChangeTiming": "polybill_canonical",
    "ClientSecret": "polybill_canonical",
    "CollectionMethod": "polybill_canonical",
    "Customer": "polybill_canonical",
    "CustomerChange": "polybill_canonical",
    "CustomerRequest": "polybill_canonical",
    "Device": "polybill_canonical",
    "DeviceOs": "polybill_canonical",
    "EventType": "polybill_canonical",
    "Interval": "polybill_canonical",
    "InvoiceLine": "polybill_canonical",
    "InvoiceStatus": "polybill_canonical",
    "Money": "polybill_canonical",
    "PaymentItem": "polybill_canonical",
    "PaymentMethod": "polybill_canonical",
    "PaymentMethodType": "polybill_canonical",
    "PaymentRequest": "polybill_canonical",
    "PaymentStatus": "polybill_canonical",
    "Plan": "polybill_canonical",
    "Platform": "polybill_canonical",
    "Product": "polybill_canonical",
    "QrCode": "polybill_canonical",
    "Recipient": "polybill_canonical",
    "Redirect": "polybill_canonical",
    "RefundReason": "polybill_canonical",
    "RefundRequest": "polybill_canonical",
    "RefundStatus": "polybill_canonical",
    "SubscriptionChange": "polybill_canonical",
    "SubscriptionRequest": "polybill_canonical",
    "SubscriptionStatus": "polybill_canonical",
    "Wallet": "polybill_canonical",
    "WebhookEndpointRequest": "polybill_canonical",
}

__all__ = (
    "Acknowledgement",
    "Address",
    "Assurance",
    "AsyncClink",
    "AsyncLinksfield",
    "AsyncPayAPI",
    "AsyncUniBee",
    "AsyncUseePay",
    "CallError",
    "CallInProgress",
    "Cancellation",
    "CancellationReason",
    "CannotCarry",
    "Capability",
    "ChangeTiming",
    "ClientSecret",
    "Clink",
    "CollectionMethod",
    "ConfigurationError",
    "Converted",
    "Customer",
    "CustomerChange",
    "CustomerRecord",
    "CustomerRequest",
    "Device",
    "DeviceOs",
    "DriftNote",
    "Entry",
    "Event",
    "EventType",
    "FieldProblem",
    "Interval",
    "Invoice",
    "InvoiceLine",
    "InvoiceStatus",
    "LedgerError",
    "Linksfield",
    "MemoryLedger",
    "Money",
    "NotSent",
    "Outcome",
    "OutcomeUnknown",
    "Page",
    "PayAPI",
    "Payment",
    "PaymentItem",
    "PaymentMethod",
    "PaymentMethodType",
    "PaymentRequest",
    "PaymentStatus",
    "Pending",
    "Plan",
    "Platform",
    "PolybillError",
    "PostgresLedger",
    "Product",
    "ProviderError",
    "QrCode",
    "Recipient",
    "Redirect",
    "Refund",
    "RefundReason",
    "RefundRequest",
    "RefundStatus",
    "Rejected",
    "RequestInvalid",
    "ResponseUnreadable",
    "SqliteLedger",
    "Subscription",
    "SubscriptionChange",
    "SubscriptionQuote",
    "SubscriptionRequest",
    "SubscriptionStatus",
    "Succeeded",
    "TransportError",
    "UniBee",
    "Unknown",
    "Unsupported",
    "UsageError",
    "UseePay",
    "Wallet",
    "WebhookEndpoint",
    "WebhookEndpointRequest",
    "WebhookRejected",
    "WebhookUnreadable",
    "__version__",
    "capabilities",
    "convert",
    "idempotency_key",
    "outcome_of",
    "read_answer",
    "to_canonical",
    "to_native",
)


def __getattr__(name: str) -> object:
    if name == "webhooks":  # a module, so that `polybill.webhooks.parse` needs no import of its own
        return import_module("polybill.webhooks")
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    try:
        return getattr(import_module(_MODULES[name]), name)
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if not missing.startswith("polybill_"):
            raise
        from polybill.errors import ConfigurationError  # noqa: PLC0415 - most imports never fail

        extra = missing.removeprefix("polybill_")
        msg = f"polybill.{name} needs the package {missing}; run: pip install 'polybill[{extra}]'"
        raise ConfigurationError(msg) from None


def __dir__() -> list[str]:
    return sorted(__all__)
