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


class PaymentMethodType(StrEnum):
    ach_debit = "ach_debit"
    card = "card"
    cashapp = "cashapp"
    gcash = "gcash"
    paypal = "paypal"
    pix = "pix"
    upi = "upi"


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
    currency: Annotated[StrictStr | MISSING, Field(pattern="^[A-Z]{3}$")] = MISSING
    """
    Currency to charge in, where the plan's price stands at the provider.
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
    items: list[PaymentItem] | MISSING = MISSING
    """
    Lines; their amounts add up to the payment's amount.
    """
    payment_method: Annotated[PaymentMethod | MISSING, Field(alias="payment_method")] = MISSING
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
