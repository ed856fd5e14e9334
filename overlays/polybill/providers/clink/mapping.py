"""Clink ↔ canonical."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias

from polybill_canonical import QrCode, Redirect, SubscriptionRequest, SubscriptionStatus, Wallet
from polybill_clink.models.action import Action
from polybill_clink.models.create_subscription_request import CreateSubscriptionRequest
from polybill_clink.models.create_subscription_response import CreateSubscriptionResponse
from polybill_clink.models.create_subscription_result import CreateSubscriptionResult
from polybill_clink.models.payment_result_status import PaymentResultStatus
from polybill_clink.models.post_data import PostData
from polybill_clink.models.wallet_handle_redirect_or_display_qr_code import WalletHandleRedirectOrDisplayQrCode

from polybill.canonical.results import Subscription
from polybill.canonical.states import subscription_state
from polybill.conversion.money_rows import Code
from polybill.conversion.rows import Choice, Pairs, Same
from polybill.conversion.table import Table
from polybill.core.exchange import Answer
from polybill.core.reading import amount, moment, text

PROVIDER = "clink"
Result: TypeAlias = Subscription[CreateSubscriptionResponse]

SUBSCRIPTION = Table(
    provider=PROVIDER,
    operation="createSubscription",
    canonical=SubscriptionRequest,
    native=CreateSubscriptionRequest,
    rows=(
        Same("reference", "/merchantReferenceId"),
        Same("customer.id", "/customerId"),
        Same("customer.reference", "/referenceCustomerId"),
        Same("customer.email", "/customerEmail"),
        Same("plan.id", "/priceId"),
        Same("plan.product_id", "/productId"),
        Same("payment_method.id", "/paymentInstrumentId"),
        Choice(
            "payment_method.type",
            "/paymentMethodType",
            {"card": "CARD", "cashapp": "CASHAPP", "gcash": "GCASH", "pix": "PIX", "upi": "UPI"},
        ),
        Code("currency", "/paymentCurrency"),
        Same("promotion_code", "/promotionCode"),
        Same("return_url", "/returnUrl"),
        Choice("device.platform", "/platformType", {"web": "WEB", "mobile_web": "WAP"}),
        Choice("device.os", "/deviceType", {"android": "Android", "ios": "iOS"}),
        Pairs("metadata", "/metadata"),
    ),
)
TABLES = (SUBSCRIPTION,)

STATUSES: Final[Mapping[PaymentResultStatus, SubscriptionStatus]] = {
    PaymentResultStatus.SUCCESS: SubscriptionStatus.ACTIVE,
    PaymentResultStatus.PENDING: SubscriptionStatus.INCOMPLETE,
    PaymentResultStatus.FAILURE: SubscriptionStatus.FAILED,
    PaymentResultStatus.NEXT_ACTION: SubscriptionStatus.INCOMPLETE,
}
"""The result of the first charge; anything else is unknown."""

state = subscription_state


def subscription(raw: CreateSubscriptionResponse, answer: Answer, reference: str) -> Result:
    """Read the answer."""
    data = raw.data if isinstance(raw.data, CreateSubscriptionResult) else CreateSubscriptionResult()
    known = STATUSES.get(data.status) if isinstance(data.status, PaymentResultStatus) else None
    action = next_action(data.action) if isinstance(data.action, Action) else None
    if known is None:
        # The page's example has an action and no status: somebody has to act, so the first payment is open.
        known = SubscriptionStatus.INCOMPLETE if action and not data.status else SubscriptionStatus.UNKNOWN
    return Subscription(
        id=text(data.subscription_id),
        reference=reference or None,
        status=known,
        next_action=action,
        price=amount(data, "amount"),
        payment_method_id=text(data.payment_instrument_id),
        payment_id=text(data.order_id),
        invoice_id=text(data.invoice_id),
        raw=raw,
        answer=answer,
    )


def next_action(action: Action) -> Redirect | QrCode | Wallet | None:
    """Read what the customer has to do; a code to scan wins over a deep link, a deep link over a page."""
    wallet = action.wallet_handle_redirect_or_display_qr_code
    if isinstance(wallet, WalletHandleRedirectOrDisplayQrCode):
        expires = moment(wallet, "expires_at")
        png, svg, data = text(wallet.image_url_png), text(wallet.image_url_svg), text(wallet.image_data_url)
        if png or svg or data:
            page = text(wallet.hosted_instructions_url)
            return QrCode(image_png=png, image_svg=svg, image_data=data, instructions_url=page, expires_at=expires)
        if link := text(wallet.mobile_auth_url):
            fallback, package = text(wallet.fallback_url), text(wallet.package_name)
            return Wallet(url=link, fallback_url=fallback, package_name=package, expires_at=expires)
    url = text(action.redirect_url)
    if url is None:
        return None
    form = action.post_data.additional_properties if isinstance(action.post_data, PostData) else {}
    method = str(action.method) if action.method else None
    return Redirect(url=url, method=method, form=dict(form) or None)
