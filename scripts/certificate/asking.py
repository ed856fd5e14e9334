"""The clients under test and their canonical requests."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any, Final

import httpx
import polybill as pb

from scripts.certificate.canary import SECRETS
from scripts.certificate.operations import Creating

CREDENTIALS: Final[Mapping[str, Mapping[str, str]]] = {
    "linksfield": {"partner_code": "P000818"},
    "clink": {"api_key": SECRETS["clink"]},
    "payapi": {"private_key": SECRETS["payapi"], "signing": "payment-header"},
    "useepay": {"merchant_no": "500000000000001", "api_key": SECRETS["useepay"], "app_id": "shop.example.com"},
    "unibee": {"api_key": SECRETS["unibee"]},
}
CLASSES: Final[Mapping[str, tuple[Any, Any]]] = {
    "linksfield": (pb.Linksfield, pb.AsyncLinksfield),
    "clink": (pb.Clink, pb.AsyncClink),
    "payapi": (pb.PayAPI, pb.AsyncPayAPI),
    "useepay": (pb.UseePay, pb.AsyncUseePay),
    "unibee": (pb.UniBee, pb.AsyncUniBee),
}
PROVIDERS: Final = tuple(CLASSES)

_USD: Final = pb.Money(amount=Decimal("19.99"), currency="USD")
_BACK: Final = "https://merchant.example.com/back"


@cache
def _context() -> ssl.SSLContext:
    """Share a context: nothing here speaks TLS, and each costs tens of milliseconds."""
    return ssl.create_default_context()


def client(provider: str, *, asynchronous: bool, foreign: bool, base_url: str, **options: Any) -> Any:
    """Make a client.

    Args:
        provider: provider key.
        asynchronous: whether for async code.
        foreign: whether on a transport of httpx.
        base_url: where the server listens.
        options: of the client.
    """
    if foreign:
        options["transport"] = (httpx.AsyncHTTPTransport if asynchronous else httpx.HTTPTransport)(verify=_context())
    made = CLASSES[provider][1 if asynchronous else 0]
    return made(**CREDENTIALS[provider], base_url=base_url, account="certificate", **options)


def request(creating: Creating, reference: str) -> Any:
    """Make the canonical request of an order; the reference is in it wherever the operation has a place for it."""
    return _MAKERS[creating.kind](creating.provider, reference)


def _subscription(provider: str, reference: str) -> Any:
    customer, usd = f"cus_{reference}", _USD
    monthly: dict[str, Any] = {"price": usd, "interval": pb.Interval.MONTH, "interval_count": 1}
    per_provider: dict[str, dict[str, Any]] = {
        "linksfield": {
            "customer": pb.Customer(email="ada@example.com"),
            "plan": pb.Plan(id="plan_1", price=usd),
            "payment_method": pb.PaymentMethod(id="pm_1"),
        },
        "clink": {
            "customer": pb.Customer(id=customer),
            "plan": pb.Plan(id="price_1", product_id="prd_1"),
            "payment_method": pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
            "currency": "USD",
            "return_url": _BACK,
        },
        "payapi": {"customer": pb.Customer(id=customer), "plan": pb.Plan(name="Gold", **monthly)},
        "useepay": {
            "customer": pb.Customer(id=customer),
            "plan": pb.Plan(**monthly),
            "payment_method": pb.PaymentMethod(id="pm_1"),
        },
        "unibee": {
            "customer": pb.Customer(id="2235"),
            "plan": pb.Plan(id="101"),
            "payment_method": pb.PaymentMethod(gateway="25"),
            "return_url": f"{_BACK}?order={reference}",
        },
    }
    return pb.SubscriptionRequest(reference=reference, **per_provider[provider])


def _payment(provider: str, reference: str) -> Any:
    customer = pb.Customer(id=f"cus_{reference}")
    per_provider: dict[str, dict[str, Any]] = {
        "clink": {
            "customer": customer,
            "payment_method": pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
            "return_url": _BACK,
        },
        "payapi": {"customer": pb.Customer(email="ada@example.com", first_name="Ada", last_name="Example")},
        "useepay": {"customer": customer, "payment_method": pb.PaymentMethod(id="pm_1")},
        "unibee": {
            "customer": pb.Customer(reference="u-1", email="ada@example.com"),
            "payment_method": pb.PaymentMethod(gateway="25"),
        },
    }
    return pb.PaymentRequest(reference=reference, amount=_USD, **per_provider[provider])


def _refund(provider: str, reference: str) -> Any:
    own: dict[str, Any] = {"payment_amount": _USD} if provider == "payapi" else {}
    return pb.RefundRequest(
        reference=reference, payment_id="pay_certificate", amount=_USD, comment=f"damaged {reference}", **own
    )


def _customer(provider: str, reference: str) -> Any:
    email = f"{reference}@example.com"
    if provider != "payapi":
        return pb.CustomerRequest(reference=reference, email=email, first_name="Ada")
    address = pb.Address(country="US")
    return pb.CustomerRequest(reference=reference, email=email, first_name="Ada", last_name="Example", address=address)


_MAKERS: Final = {"customers": _customer, "subscriptions": _subscription, "payments": _payment, "refunds": _refund}
