# Generated from specs/canonical/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import (
    MISSING,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    StrictStr,
)
from pydantic.alias_generators import to_camel


class Money(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: Decimal
    """
    Amount in major units, such as 19.99; with no more decimals than the currency has.
    """
    currency: Annotated[StrictStr, Field(pattern="^[A-Z]{3}$")]
    """
    ISO 4217 code, upper case.
    """


class Address(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    line1: StrictStr | MISSING = MISSING
    """
    Street and number.
    """
    line2: StrictStr | MISSING = MISSING
    """
    Flat or floor or building.
    """
    city: StrictStr | MISSING = MISSING
    """
    City.
    """
    state: StrictStr | MISSING = MISSING
    """
    State or province or region.
    """
    postal_code: Annotated[StrictStr | MISSING, Field(alias="postal_code")] = MISSING
    """
    Postal code.
    """
    country: Annotated[StrictStr | MISSING, Field(pattern="^[A-Z]{2}$")] = MISSING
    """
    ISO 3166-1 alpha-2 code.
    """


class Recipient(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    """
    Given name.
    """
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    """
    Family name.
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address.
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number.
    """
    address: Address | MISSING = MISSING
    method: StrictStr | MISSING = MISSING
    """
    Way of delivery, in the provider's word.
    """


class Customer(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    The provider's id of the customer.
    """
    reference: StrictStr | MISSING = MISSING
    """
    Your own id of the customer.
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address.
    """
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    """
    Given name.
    """
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    """
    Family name.
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number.
    """
    address: Address | MISSING = MISSING
    shipping: Recipient | MISSING = MISSING


class Interval(StrEnum):
    day = "day"
    week = "week"
    month = "month"
    year = "year"


class Product(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    name: StrictStr | MISSING = MISSING
    """
    Name.
    """
    description: StrictStr | MISSING = MISSING
    """
    Description.
    """
    sku: StrictStr | MISSING = MISSING
    """
    Stock keeping unit.
    """
    category: StrictStr | MISSING = MISSING
    """
    Kind of goods.
    """
    url: StrictStr | MISSING = MISSING
    """
    Page of the product.
    """
    quantity: Annotated[StrictInt | MISSING, Field(ge=1)] = MISSING
    """
    Units.
    """
    unit_price: Annotated[Money | MISSING, Field(alias="unit_price")] = MISSING


class Plan(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    The provider's id of the plan or of the recurring price.
    """
    product_id: Annotated[StrictStr | MISSING, Field(alias="product_id")] = MISSING
    """
    The provider's id of the product.
    """
    name: StrictStr | MISSING = MISSING
    """
    Name.
    """
    price: Money | MISSING = MISSING
    interval: Interval | MISSING = MISSING
    interval_count: Annotated[StrictInt | MISSING, Field(alias="interval_count", ge=1)] = MISSING
    """
    Intervals per billing period: 3 with month = quarterly.
    """
    cycles: Annotated[StrictInt | MISSING, Field(ge=1)] = MISSING
    """
    Number of charges after which the subscription ends.
    """
    trial_days: Annotated[StrictInt | MISSING, Field(alias="trial_days", ge=1)] = MISSING
    """
    Days before the first charge.
    """
    trial_price: Annotated[Money | MISSING, Field(alias="trial_price")] = MISSING


class PaymentMethodType(StrEnum):
    ach_debit = "ach_debit"
    alipay = "alipay"
    card = "card"
    cashapp = "cashapp"
    gcash = "gcash"
    kakao_pay = "kakao_pay"
    paypal = "paypal"
    pix = "pix"
    promptpay = "promptpay"
    qris = "qris"
    touch_n_go = "touch_n_go"
    upi = "upi"
    wechat_pay = "wechat_pay"


class PaymentMethod(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    The provider's id of a saved method.
    """
    type: PaymentMethodType | MISSING = MISSING
    accepted: list[PaymentMethodType] | MISSING = MISSING
    """
    Methods that the payer may choose from.
    """
    gateway: StrictStr | MISSING = MISSING
    """
    The provider's id of the gateway that carries out the payment.
    """


class Platform(StrEnum):
    web = "web"
    mobile_web = "mobile_web"


class DeviceOs(StrEnum):
    android = "android"
    ios = "ios"


class Device(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    ip_address: Annotated[StrictStr | MISSING, Field(alias="ip_address")] = MISSING
    """
    IPv4 or IPv6 address.
    """
    platform: Platform | MISSING = MISSING
    os: DeviceOs | MISSING = MISSING


class CollectionMethod(StrEnum):
    charge_automatically = "charge_automatically"
    send_invoice = "send_invoice"


class SubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    reference: Annotated[StrictStr, Field(max_length=255, min_length=1)]
    """
    Your own, unique id of this intent. The same reference never stands for two subscriptions: it is the source of the idempotency key, and a changed request under it is refused. It is sent where the provider has a field for it.
    """
    customer: Customer
    plan: Plan
    items: list[Product] | MISSING = MISSING
    """
    What the payer is shown.
    """
    payment_method: Annotated[PaymentMethod | MISSING, Field(alias="payment_method")] = MISSING
    quantity: Annotated[StrictInt | MISSING, Field(ge=1)] = MISSING
    """
    Units of the plan.
    """
    currency: Annotated[StrictStr | MISSING, Field(pattern="^[A-Z]{3}$")] = MISSING
    """
    Currency to charge in, where the plan's price stands at the provider.
    """
    trial_end: Annotated[AwareDatetime | MISSING, Field(alias="trial_end")] = MISSING
    """
    End of a trial that is given to this customer.
    """
    collection_method: Annotated[CollectionMethod | MISSING, Field(alias="collection_method")] = MISSING
    promotion_code: Annotated[StrictStr | MISSING, Field(alias="promotion_code")] = MISSING
    """
    Promotion code to apply.
    """
    description: StrictStr | MISSING = MISSING
    """
    Text for the payer.
    """
    return_url: Annotated[StrictStr | MISSING, Field(alias="return_url")] = MISSING
    """
    Where the customer comes back to.
    """
    website: StrictStr | MISSING = MISSING
    """
    Your site that sells.
    """
    notify_url: Annotated[StrictStr | MISSING, Field(alias="notify_url")] = MISSING
    """
    Where the provider reports on it, where this is set per request.
    """
    device: Device | MISSING = MISSING
    metadata: dict[str, StrictStr] | MISSING = MISSING
    """
    Your own keys and values, kept by the provider.
    """
    passthrough: StrictStr | MISSING = MISSING
    """
    One text that the provider keeps and gives back, where it has no keys and values.
    """


class SubscriptionStatus(StrEnum):
    incomplete = "incomplete"
    trialing = "trialing"
    active = "active"
    past_due = "past_due"
    unpaid = "unpaid"
    paused = "paused"
    canceled = "canceled"
    expired = "expired"
    failed = "failed"
    unknown = "unknown"


class PaymentStatus(StrEnum):
    pending = "pending"
    requires_action = "requires_action"
    succeeded = "succeeded"
    failed = "failed"
    canceled = "canceled"
    unknown = "unknown"


class Redirect(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    type: Literal["redirect"] | MISSING = MISSING
    """
    Kind of action.
    """
    url: StrictStr
    """
    Address to open.
    """
    method: StrictStr | MISSING = MISSING
    """
    GET or POST.
    """
    form: dict[str, StrictStr] | MISSING = MISSING
    """
    Form fields of a POST.
    """


class QrCode(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    type: Literal["qr_code"] | MISSING = MISSING
    """
    Kind of action.
    """
    image_png: Annotated[StrictStr | MISSING, Field(alias="image_png")] = MISSING
    """
    PNG address or Base64 text.
    """
    image_svg: Annotated[StrictStr | MISSING, Field(alias="image_svg")] = MISSING
    """
    SVG address or Base64 text.
    """
    image_data: Annotated[StrictStr | MISSING, Field(alias="image_data")] = MISSING
    """
    Data URL of the picture.
    """
    instructions_url: Annotated[StrictStr | MISSING, Field(alias="instructions_url")] = MISSING
    """
    Page that explains it to the customer.
    """
    expires_at: Annotated[AwareDatetime | MISSING, Field(alias="expires_at")] = MISSING
    """
    End of its validity.
    """


class Wallet(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    type: Literal["wallet"] | MISSING = MISSING
    """
    Kind of action.
    """
    url: StrictStr
    """
    Deep link.
    """
    fallback_url: Annotated[StrictStr | MISSING, Field(alias="fallback_url")] = MISSING
    """
    Address for a device without the app.
    """
    package_name: Annotated[StrictStr | MISSING, Field(alias="package_name")] = MISSING
    """
    Android package of the app.
    """
    expires_at: Annotated[AwareDatetime | MISSING, Field(alias="expires_at")] = MISSING
    """
    End of its validity.
    """


class ClientSecret(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    type: Literal["client_secret"] | MISSING = MISSING
    """
    Kind of action.
    """
    secret: StrictStr
    """
    The secret; it is not shown in repr.
    """


class Subscription(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    The provider's id; absent where the answer had none.
    """
    reference: StrictStr | MISSING = MISSING
    """
    Your reference of the request.
    """
    status: SubscriptionStatus
    next_action: Annotated[Redirect | QrCode | Wallet | ClientSecret | MISSING, Field(alias="next_action")] = MISSING
    """
    What the customer has to do; absent = nothing.
    """
    price: Money | MISSING = MISSING
    quantity: Annotated[StrictInt | MISSING, Field(ge=1)] = MISSING
    """
    Units of the plan.
    """
    interval: Interval | MISSING = MISSING
    interval_count: Annotated[StrictInt | MISSING, Field(alias="interval_count", ge=1)] = MISSING
    """
    Intervals per billing period.
    """
    cycles: Annotated[StrictInt | MISSING, Field(ge=1)] = MISSING
    """
    Number of charges after which it ends.
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    """
    The provider's id of the customer.
    """
    plan_id: Annotated[StrictStr | MISSING, Field(alias="plan_id")] = MISSING
    """
    The provider's id of the plan or price.
    """
    product_id: Annotated[StrictStr | MISSING, Field(alias="product_id")] = MISSING
    """
    The provider's id of the product.
    """
    payment_method_id: Annotated[StrictStr | MISSING, Field(alias="payment_method_id")] = MISSING
    """
    The provider's id of the saved method.
    """
    payment_id: Annotated[StrictStr | MISSING, Field(alias="payment_id")] = MISSING
    """
    The provider's id of the first payment or order.
    """
    invoice_id: Annotated[StrictStr | MISSING, Field(alias="invoice_id")] = MISSING
    """
    The provider's id of the first invoice.
    """
    created_at: Annotated[AwareDatetime | MISSING, Field(alias="created_at")] = MISSING
    """
    Creation.
    """
    current_period_start: Annotated[AwareDatetime | MISSING, Field(alias="current_period_start")] = MISSING
    """
    Start of the paid period.
    """
    current_period_end: Annotated[AwareDatetime | MISSING, Field(alias="current_period_end")] = MISSING
    """
    End of the paid period.
    """
    trial_start: Annotated[AwareDatetime | MISSING, Field(alias="trial_start")] = MISSING
    """
    Start of the trial.
    """
    trial_end: Annotated[AwareDatetime | MISSING, Field(alias="trial_end")] = MISSING
    """
    End of the trial.
    """
    cancel_at_period_end: Annotated[StrictBool | MISSING, Field(alias="cancel_at_period_end")] = MISSING
    """
    Whether it ends with the period.
    """
    canceled_at: Annotated[AwareDatetime | MISSING, Field(alias="canceled_at")] = MISSING
    """
    When cancellation was asked for.
    """
    ended_at: Annotated[AwareDatetime | MISSING, Field(alias="ended_at")] = MISSING
    """
    When it ended.
    """
    cancellation_reason: Annotated[StrictStr | MISSING, Field(alias="cancellation_reason")] = MISSING
    """
    Why it was canceled; in somebody's words.
    """
    metadata: dict[str, StrictStr] | MISSING = MISSING
    """
    Your own keys and values.
    """
    passthrough: StrictStr | MISSING = MISSING
    """
    Your own text.
    """


class PaymentItem(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    description: Annotated[StrictStr, Field(min_length=1)]
    """
    What is charged.
    """
    name: StrictStr | MISSING = MISSING
    """
    Name.
    """
    quantity: Annotated[StrictInt | MISSING, Field(ge=1)] = MISSING
    """
    Units.
    """
    amount: Money
    amount_excluding_tax: Annotated[Money | MISSING, Field(alias="amount_excluding_tax")] = MISSING
    tax: Money | MISSING = MISSING
    tax_percent: Annotated[Decimal | MISSING, Field(alias="tax_percent")] = MISSING
    """
    Tax rate in percent: 19 = 19 %.
    """
    unit_price_excluding_tax: Annotated[Money | MISSING, Field(alias="unit_price_excluding_tax")] = MISSING


class PaymentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    reference: Annotated[StrictStr, Field(max_length=255, min_length=1)]
    """
    Your own, unique id of this intent; see SubscriptionRequest.
    """
    customer: Customer
    amount: Money | MISSING = MISSING
    plan_id: Annotated[StrictStr | MISSING, Field(alias="plan_id")] = MISSING
    """
    The provider's id of the plan whose price is charged.
    """
    product_id: Annotated[StrictStr | MISSING, Field(alias="product_id")] = MISSING
    """
    The provider's id of the product that the plan is for.
    """
    items: list[PaymentItem] | MISSING = MISSING
    """
    Lines; their amounts add up to the payment's amount.
    """
    products: list[Product] | MISSING = MISSING
    """
    What the payer is shown; nothing is added up.
    """
    payment_method: Annotated[PaymentMethod | MISSING, Field(alias="payment_method")] = MISSING
    promotion_code: Annotated[StrictStr | MISSING, Field(alias="promotion_code")] = MISSING
    """
    Promotion code to apply.
    """
    name: StrictStr | MISSING = MISSING
    """
    Name of what is sold.
    """
    description: StrictStr | MISSING = MISSING
    """
    Text for the payer.
    """
    return_url: Annotated[StrictStr | MISSING, Field(alias="return_url")] = MISSING
    """
    Where the customer comes back to.
    """
    cancel_url: Annotated[StrictStr | MISSING, Field(alias="cancel_url")] = MISSING
    """
    Where a customer who gives up comes back to.
    """
    notify_url: Annotated[StrictStr | MISSING, Field(alias="notify_url")] = MISSING
    """
    Where the provider reports on it, where this is set per request.
    """
    website: StrictStr | MISSING = MISSING
    """
    Your site that sells.
    """
    device: Device | MISSING = MISSING
    expires_in: Annotated[StrictInt | MISSING, Field(alias="expires_in", ge=1)] = MISSING
    """
    Seconds that the customer has for paying.
    """
    passthrough: StrictStr | MISSING = MISSING
    """
    One text that the provider keeps and gives back, where it has no keys and values.
    """
    metadata: dict[str, StrictStr] | MISSING = MISSING
    """
    Your own keys and values.
    """


class Payment(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    The provider's id.
    """
    reference: StrictStr | MISSING = MISSING
    """
    Your reference of the request.
    """
    status: PaymentStatus
    next_action: Annotated[Redirect | QrCode | Wallet | ClientSecret | MISSING, Field(alias="next_action")] = MISSING
    """
    What the customer has to do; absent = nothing.
    """
    amount: Money | MISSING = MISSING
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    """
    The provider's id of the customer.
    """
    subscription_id: Annotated[StrictStr | MISSING, Field(alias="subscription_id")] = MISSING
    """
    The provider's id of the subscription that it belongs to.
    """
    invoice_id: Annotated[StrictStr | MISSING, Field(alias="invoice_id")] = MISSING
    """
    The provider's id of the invoice that it pays.
    """
    payment_method_id: Annotated[StrictStr | MISSING, Field(alias="payment_method_id")] = MISSING
    """
    The provider's id of the saved method.
    """
    refunded: Money | MISSING = MISSING
    failure_code: Annotated[StrictStr | MISSING, Field(alias="failure_code")] = MISSING
    """
    Why it failed, in the provider's code.
    """
    failure_message: Annotated[StrictStr | MISSING, Field(alias="failure_message")] = MISSING
    """
    Why it failed, in the provider's words.
    """
    created_at: Annotated[AwareDatetime | MISSING, Field(alias="created_at")] = MISSING
    """
    Creation.
    """
    paid_at: Annotated[AwareDatetime | MISSING, Field(alias="paid_at")] = MISSING
    """
    When the money was taken.
    """
    canceled_at: Annotated[AwareDatetime | MISSING, Field(alias="canceled_at")] = MISSING
    """
    When it was canceled.
    """
    metadata: dict[str, StrictStr] | MISSING = MISSING
    """
    Your own keys and values.
    """
    passthrough: StrictStr | MISSING = MISSING
    """
    Your own text.
    """


class ChangeTiming(StrEnum):
    immediately = "immediately"
    period_end = "period_end"


class SubscriptionChange(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    plan: Plan
    quantity: Annotated[StrictInt | MISSING, Field(ge=1)] = MISSING
    """
    Units of the plan.
    """
    timing: ChangeTiming | MISSING = MISSING
    quote_id: Annotated[StrictStr | MISSING, Field(alias="quote_id")] = MISSING
    """
    The quote of a preview, where the provider makes one; the change then happens at that price.
    """
    quoted: Money | MISSING = MISSING
    """
    The amount due of a preview; where the provider can compare, another amount is refused.
    """
    proration_date: Annotated[AwareDatetime | MISSING, Field(alias="proration_date")] = MISSING
    """
    From when the rest of the period counts.
    """
    promotion_code: Annotated[StrictStr | MISSING, Field(alias="promotion_code")] = MISSING
    """
    Promotion code to apply.
    """
    customer: Customer | MISSING = MISSING
    items: list[Product] | MISSING = MISSING
    """
    What the payer is shown.
    """
    payment_method: Annotated[PaymentMethod | MISSING, Field(alias="payment_method")] = MISSING
    currency: Annotated[StrictStr | MISSING, Field(pattern="^[A-Z]{3}$")] = MISSING
    """
    Currency to charge in, where the plan's price stands at the provider.
    """
    collection_method: Annotated[CollectionMethod | MISSING, Field(alias="collection_method")] = MISSING
    description: StrictStr | MISSING = MISSING
    """
    Text for the payer.
    """
    return_url: Annotated[StrictStr | MISSING, Field(alias="return_url")] = MISSING
    """
    Where the customer comes back to.
    """
    cancel_url: Annotated[StrictStr | MISSING, Field(alias="cancel_url")] = MISSING
    """
    Where a customer who gives up comes back to.
    """
    metadata: dict[str, StrictStr] | MISSING = MISSING
    """
    Your own keys and values.
    """


class SubscriptionQuote(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    The quote, for SubscriptionChange.quote_id.
    """
    subscription_id: Annotated[StrictStr | MISSING, Field(alias="subscription_id")] = MISSING
    """
    The provider's id of the subscription.
    """
    plan_id: Annotated[StrictStr | MISSING, Field(alias="plan_id")] = MISSING
    """
    The provider's id of the new plan or price.
    """
    product_id: Annotated[StrictStr | MISSING, Field(alias="product_id")] = MISSING
    """
    The provider's id of the product.
    """
    price: Money | MISSING = MISSING
    timing: ChangeTiming | MISSING = MISSING
    amount_due: Annotated[Money | MISSING, Field(alias="amount_due")] = MISSING
    tax: Money | MISSING = MISSING
    credit: Money | MISSING = MISSING
    charge: Money | MISSING = MISSING
    period_start: Annotated[AwareDatetime | MISSING, Field(alias="period_start")] = MISSING
    """
    Start of the period that is charged.
    """
    period_end: Annotated[AwareDatetime | MISSING, Field(alias="period_end")] = MISSING
    """
    End of the period that is charged.
    """
    proration_date: Annotated[AwareDatetime | MISSING, Field(alias="proration_date")] = MISSING
    """
    From when the rest of the period counts; for SubscriptionChange.proration_date.
    """


class CancellationReason(StrEnum):
    customer_service = "customer_service"
    low_quality = "low_quality"
    missing_features = "missing_features"
    other = "other"
    switched_service = "switched_service"
    too_complex = "too_complex"
    too_expensive = "too_expensive"
    unused = "unused"


class Cancellation(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    at_period_end: Annotated[StrictBool, Field(alias="at_period_end")]
    """
    True: it ends with the paid period; false: now, without a refund.
    """
    reason: CancellationReason | MISSING = MISSING
    comment: StrictStr | MISSING = MISSING
    """
    Why; in words.
    """


class RefundReason(StrEnum):
    duplicate = "duplicate"
    fraudulent = "fraudulent"
    requested_by_customer = "requested_by_customer"
    other = "other"


class RefundStatus(StrEnum):
    pending = "pending"
    succeeded = "succeeded"
    failed = "failed"
    canceled = "canceled"
    unknown = "unknown"


class RefundRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    reference: Annotated[StrictStr, Field(max_length=255, min_length=1)]
    """
    Your own, unique id of this refund; see SubscriptionRequest.
    """
    payment_id: Annotated[StrictStr, Field(alias="payment_id", min_length=1)]
    """
    The provider's id of the payment, or of its order.
    """
    amount: Money
    payment_amount: Annotated[Money | MISSING, Field(alias="payment_amount")] = MISSING
    """
    The whole payment, where the provider asks for it.
    """
    reason: RefundReason | MISSING = MISSING
    comment: StrictStr | MISSING = MISSING
    """
    Why; in words.
    """
    metadata: dict[str, StrictStr] | MISSING = MISSING
    """
    Your own keys and values.
    """
    passthrough: StrictStr | MISSING = MISSING
    """
    Your own text.
    """


class Refund(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    The provider's id.
    """
    reference: StrictStr | MISSING = MISSING
    """
    Your reference of the request.
    """
    status: RefundStatus
    amount: Money | MISSING = MISSING
    payment_id: Annotated[StrictStr | MISSING, Field(alias="payment_id")] = MISSING
    """
    The provider's id of the payment, or of its order.
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    """
    The provider's id of the customer.
    """
    subscription_id: Annotated[StrictStr | MISSING, Field(alias="subscription_id")] = MISSING
    """
    The provider's id of the subscription.
    """
    invoice_id: Annotated[StrictStr | MISSING, Field(alias="invoice_id")] = MISSING
    """
    The provider's id of the refund's or of the payment's invoice.
    """
    reason: StrictStr | MISSING = MISSING
    """
    Why; in the provider's words.
    """
    failure_code: Annotated[StrictStr | MISSING, Field(alias="failure_code")] = MISSING
    """
    Why it failed, in the provider's code.
    """
    failure_message: Annotated[StrictStr | MISSING, Field(alias="failure_message")] = MISSING
    """
    Why it failed, in the provider's words.
    """
    created_at: Annotated[AwareDatetime | MISSING, Field(alias="created_at")] = MISSING
    """
    Creation.
    """
    refunded_at: Annotated[AwareDatetime | MISSING, Field(alias="refunded_at")] = MISSING
    """
    When the money went back.
    """
    metadata: dict[str, StrictStr] | MISSING = MISSING
    """
    Your own keys and values.
    """
    passthrough: StrictStr | MISSING = MISSING
    """
    Your own text.
    """


class InvoiceStatus(StrEnum):
    draft = "draft"
    open = "open"
    processing = "processing"
    paid = "paid"
    failed = "failed"
    uncollectible = "uncollectible"
    void = "void"
    unknown = "unknown"


class InvoiceLine(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    name: StrictStr | MISSING = MISSING
    """
    Name.
    """
    description: StrictStr | MISSING = MISSING
    """
    What is charged.
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Units.
    """
    amount: Money | MISSING = MISSING
    tax: Money | MISSING = MISSING
    unit_price: Annotated[Money | MISSING, Field(alias="unit_price")] = MISSING
    plan_id: Annotated[StrictStr | MISSING, Field(alias="plan_id")] = MISSING
    """
    The provider's id of the plan or price.
    """
    period_start: Annotated[AwareDatetime | MISSING, Field(alias="period_start")] = MISSING
    """
    Start of what it pays.
    """
    period_end: Annotated[AwareDatetime | MISSING, Field(alias="period_end")] = MISSING
    """
    End of what it pays.
    """


class Invoice(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    The provider's id.
    """
    number: StrictStr | MISSING = MISSING
    """
    The number that the customer sees.
    """
    status: InvoiceStatus
    total: Money | MISSING = MISSING
    subtotal: Money | MISSING = MISSING
    tax: Money | MISSING = MISSING
    discount: Money | MISSING = MISSING
    amount_paid: Annotated[Money | MISSING, Field(alias="amount_paid")] = MISSING
    amount_due: Annotated[Money | MISSING, Field(alias="amount_due")] = MISSING
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    """
    The provider's id of the customer.
    """
    subscription_id: Annotated[StrictStr | MISSING, Field(alias="subscription_id")] = MISSING
    """
    The provider's id of the subscription.
    """
    payment_id: Annotated[StrictStr | MISSING, Field(alias="payment_id")] = MISSING
    """
    The provider's id of the payment, or of its order.
    """
    lines: list[InvoiceLine] | MISSING = MISSING
    """
    Lines.
    """
    period_start: Annotated[AwareDatetime | MISSING, Field(alias="period_start")] = MISSING
    """
    Start of the billed period.
    """
    period_end: Annotated[AwareDatetime | MISSING, Field(alias="period_end")] = MISSING
    """
    End of the billed period.
    """
    created_at: Annotated[AwareDatetime | MISSING, Field(alias="created_at")] = MISSING
    """
    Creation.
    """
    due_at: Annotated[AwareDatetime | MISSING, Field(alias="due_at")] = MISSING
    """
    When it is to be paid.
    """
    paid_at: Annotated[AwareDatetime | MISSING, Field(alias="paid_at")] = MISSING
    """
    When it was paid.
    """
    hosted_url: Annotated[StrictStr | MISSING, Field(alias="hosted_url")] = MISSING
    """
    Page for the customer.
    """
    pdf_url: Annotated[StrictStr | MISSING, Field(alias="pdf_url")] = MISSING
    """
    Document to download.
    """
    metadata: dict[str, StrictStr] | MISSING = MISSING
    """
    Your own keys and values.
    """


class CustomerRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    reference: Annotated[StrictStr, Field(max_length=255, min_length=1)]
    """
    Your own, unique id of the customer; it is the intent's reference too, see SubscriptionRequest.
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address.
    """
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    """
    Given name.
    """
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    """
    Family name.
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number.
    """
    address: Address | MISSING = MISSING
    shipping: Recipient | MISSING = MISSING
    description: StrictStr | MISSING = MISSING
    """
    Note on the customer.
    """
    metadata: dict[str, StrictStr] | MISSING = MISSING
    """
    Your own keys and values.
    """
    passthrough: StrictStr | MISSING = MISSING
    """
    Your own text.
    """


class CustomerChange(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr | MISSING = MISSING
    """
    E-mail address.
    """
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    """
    Given name.
    """
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    """
    Family name.
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number.
    """
    address: Address | MISSING = MISSING
    shipping: Recipient | MISSING = MISSING
    description: StrictStr | MISSING = MISSING
    """
    Note on the customer.
    """
    metadata: dict[str, StrictStr] | MISSING = MISSING
    """
    Your own keys and values.
    """
    passthrough: StrictStr | MISSING = MISSING
    """
    Your own text.
    """


class CustomerRecord(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    The provider's id.
    """
    reference: StrictStr | MISSING = MISSING
    """
    Your own id of the customer.
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address.
    """
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    """
    Given name.
    """
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    """
    Family name.
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number.
    """
    address: Address | MISSING = MISSING
    shipping: Recipient | MISSING = MISSING
    description: StrictStr | MISSING = MISSING
    """
    Note on the customer.
    """
    created_at: Annotated[AwareDatetime | MISSING, Field(alias="created_at")] = MISSING
    """
    Creation.
    """
    metadata: dict[str, StrictStr] | MISSING = MISSING
    """
    Your own keys and values.
    """
    passthrough: StrictStr | MISSING = MISSING
    """
    Your own text.
    """


class WebhookEndpointRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    url: Annotated[StrictStr, Field(min_length=1)]
    """
    Address that gets the events, https.
    """
    events: list[StrictStr] | MISSING = MISSING
    """
    The provider's names of the events; absent = what the provider does without a list.
    """
    name: StrictStr | MISSING = MISSING
    """
    Name of the endpoint.
    """
    enabled: StrictBool | MISSING = MISSING
    """
    Whether it gets events.
    """


class WebhookEndpoint(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    The provider's id.
    """
    url: StrictStr | MISSING = MISSING
    """
    Address that gets the events.
    """
    events: list[StrictStr] | MISSING = MISSING
    """
    The provider's names of the events.
    """
    name: StrictStr | MISSING = MISSING
    """
    Name of the endpoint.
    """
    enabled: StrictBool | MISSING = MISSING
    """
    Whether it gets events.
    """
    secret: StrictStr | MISSING = MISSING
    """
    The secret of the signatures; it is not shown in repr.
    """
    created_at: Annotated[AwareDatetime | MISSING, Field(alias="created_at")] = MISSING
    """
    Creation.
    """


class EventType(StrEnum):
    subscription_created = "subscription.created"
    subscription_activated = "subscription.activated"
    subscription_updated = "subscription.updated"
    subscription_trial_ending = "subscription.trial_ending"
    subscription_renewed = "subscription.renewed"
    subscription_past_due = "subscription.past_due"
    subscription_paused = "subscription.paused"
    subscription_resumed = "subscription.resumed"
    subscription_canceled = "subscription.canceled"
    subscription_expired = "subscription.expired"
    subscription_failed = "subscription.failed"
    payment_created = "payment.created"
    payment_requires_action = "payment.requires_action"
    payment_pending = "payment.pending"
    payment_succeeded = "payment.succeeded"
    payment_failed = "payment.failed"
    payment_canceled = "payment.canceled"
    refund_created = "refund.created"
    refund_pending = "refund.pending"
    refund_succeeded = "refund.succeeded"
    refund_failed = "refund.failed"
    refund_canceled = "refund.canceled"
    invoice_created = "invoice.created"
    invoice_updated = "invoice.updated"
    invoice_open = "invoice.open"
    invoice_paid = "invoice.paid"
    invoice_failed = "invoice.failed"
    invoice_void = "invoice.void"
    customer_created = "customer.created"
    customer_updated = "customer.updated"
    customer_deleted = "customer.deleted"
    dispute_created = "dispute.created"
    dispute_updated = "dispute.updated"
    dispute_closed = "dispute.closed"
    other = "other"


class Assurance(StrEnum):
    authentic = "authentic"
    integrity_only = "integrity_only"
    unsigned = "unsigned"


class Event(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    The same for every delivery of the same event: drop what you have seen.
    """
    type: EventType
    native_type: Annotated[StrictStr, Field(alias="native_type")]
    """
    The provider's name of it.
    """
    assurance: Assurance
    created_at: Annotated[AwareDatetime | MISSING, Field(alias="created_at")] = MISSING
    """
    When it happened.
    """
    subscription: Subscription | MISSING = MISSING
    payment: Payment | MISSING = MISSING
    refund: Refund | MISSING = MISSING
    invoice: Invoice | MISSING = MISSING
    customer: CustomerRecord | MISSING = MISSING


class Page(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    total: StrictInt | MISSING = MISSING
    """
    Things in the whole list, where the provider counts them.
    """
    has_more: Annotated[StrictBool | MISSING, Field(alias="has_more")] = MISSING
    """
    Whether another part follows, as far as the provider tells.
    """
