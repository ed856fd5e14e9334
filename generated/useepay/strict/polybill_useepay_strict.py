# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

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


class CancellationDetails(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class CollectionMethod(StrEnum):
    charge_automatically = "charge_automatically"
    send_invoice = "send_invoice"


class ErrorResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: StrictStr | MISSING = MISSING
    """
    Error code, such as field_required
    """
    message: StrictStr | MISSING = MISSING
    """
    Reason as text
    """
    source: StrictStr | None | MISSING = MISSING
    """
    Parameter that is at fault
    """


class Interval(StrEnum):
    day = "day"
    week = "week"
    month = "month"
    year = "year"


class Metadata(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class Recurring(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    interval: Interval | MISSING = MISSING
    """
    Unit of the billing period
    """
    interval_count: Annotated[StrictInt | MISSING, Field(alias="interval_count")] = MISSING
    """
    Number of units in a period
    """
    total_billing_cycles: Annotated[StrictInt | MISSING, Field(alias="total_billing_cycles")] = MISSING
    """
    Number of periods to bill
    """
    unit_amount: Annotated[float | MISSING, Field(alias="unit_amount")] = MISSING
    """
    Charge for each period, major units
    """


class Seller(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    identifier: StrictStr | MISSING = MISSING
    """
    Seller id
    """
    name: StrictStr | MISSING = MISSING
    """
    Seller's name
    """


class ShippingAddress(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    city: StrictStr | MISSING = MISSING
    """
    City
    """
    country_code: Annotated[StrictStr | MISSING, Field(alias="country_code")] = MISSING
    """
    Country, ISO 3166-1, two letters
    """
    line1: StrictStr | MISSING = MISSING
    """
    Street and number
    """
    postcode: StrictStr | MISSING = MISSING
    """
    Postal code
    """
    state: StrictStr | MISSING = MISSING
    """
    State or province
    """


class SubscriptionStatus(StrEnum):
    incomplete = "incomplete"
    incomplete_expired = "incomplete_expired"
    trialing = "trialing"
    active = "active"
    past_due = "past_due"
    canceled = "canceled"
    unpaid = "unpaid"
    paused = "paused"


class OrderProduct(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    category: StrictStr | MISSING = MISSING
    """
    Category of the product
    """
    code: StrictStr | MISSING = MISSING
    """
    Product code
    """
    desc: StrictStr | MISSING = MISSING
    """
    What it is
    """
    effective_end_at: Annotated[AwareDatetime | MISSING, Field(alias="effective_end_at")] = MISSING
    """
    End of its validity
    """
    effective_start_at: Annotated[AwareDatetime | MISSING, Field(alias="effective_start_at")] = MISSING
    """
    Begin of its validity
    """
    name: StrictStr | MISSING = MISSING
    """
    Name of the product
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Number of pieces
    """
    seller: Seller | MISSING = MISSING
    """
    Who sells it
    """
    sku: StrictStr | MISSING = MISSING
    """
    Stock number
    """
    type: StrictStr | MISSING = MISSING
    """
    Kind of product, such as physical
    """
    unit_price: Annotated[float | MISSING, Field(alias="unit_price")] = MISSING
    """
    Price of one piece, major units
    """
    url: StrictStr | MISSING = MISSING
    """
    Page of the product
    """


class Shipping(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: ShippingAddress | MISSING = MISSING
    """
    Where to deliver
    """
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    """
    First name
    """
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    """
    Last name
    """
    phone_number: Annotated[StrictStr | MISSING, Field(alias="phone_number")] = MISSING
    """
    Phone number
    """
    shipping_method: Annotated[StrictStr | MISSING, Field(alias="shipping_method")] = MISSING
    """
    Way of delivery, such as sameday
    """


class Order(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    category: StrictStr | MISSING = MISSING
    """
    Category of the goods
    """
    products: list[OrderProduct] | MISSING = MISSING
    """
    Products of the order
    """
    shipping: Shipping | MISSING = MISSING
    """
    Delivery
    """


class Subscription(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    app_id: Annotated[StrictStr | MISSING, Field(alias="app_id")] = MISSING
    """
    Domain or app that made it
    """
    cancel_at: Annotated[StrictStr | None | MISSING, Field(alias="cancel_at")] = MISSING
    """
    When it is to be cancelled
    """
    cancel_at_period_end: Annotated[StrictBool | None | MISSING, Field(alias="cancel_at_period_end")] = MISSING
    """
    True when it ends with the current period
    """
    canceled_at: Annotated[StrictStr | None | MISSING, Field(alias="canceled_at")] = MISSING
    """
    When it was cancelled
    """
    cancellation_details: Annotated[CancellationDetails | None | MISSING, Field(alias="cancellation_details")] = MISSING
    """
    Why and how it was cancelled
    """
    collection_method: Annotated[CollectionMethod | MISSING, Field(alias="collection_method")] = MISSING
    """
    How the charge is collected
    """
    create_at: Annotated[AwareDatetime | MISSING, Field(alias="create_at")] = MISSING
    """
    When it was made
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217
    """
    current_period_end: Annotated[AwareDatetime | None | MISSING, Field(alias="current_period_end")] = MISSING
    """
    End of the current period
    """
    current_period_start: Annotated[AwareDatetime | None | MISSING, Field(alias="current_period_start")] = MISSING
    """
    Begin of the current period
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    """
    Customer id
    """
    days_until_due: Annotated[StrictInt | None | MISSING, Field(alias="days_until_due")] = MISSING
    """
    Days until an invoice is due
    """
    description: StrictStr | MISSING = MISSING
    """
    Text for the subscription
    """
    ended_at: Annotated[StrictStr | None | MISSING, Field(alias="ended_at")] = MISSING
    """
    When it ended
    """
    first_invoice_id: Annotated[StrictStr | None | MISSING, Field(alias="first_invoice_id")] = MISSING
    """
    First invoice
    """
    id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    invoice_now: Annotated[Any | MISSING, Field(alias="invoice_now")] = MISSING
    """
    Of use in a cancellation only; the type is not told
    """
    latest_invoice: Annotated[Any | MISSING, Field(alias="latest_invoice")] = MISSING
    """
    Newest invoice; an id or an object, not told
    """
    livemode: StrictBool | None | MISSING = MISSING
    """
    True for live data
    """
    merchant_no: Annotated[StrictStr | MISSING, Field(alias="merchant_no")] = MISSING
    """
    Merchant number
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    modify_at: Annotated[AwareDatetime | MISSING, Field(alias="modify_at")] = MISSING
    """
    When it was last changed
    """
    order: Order | MISSING = MISSING
    """
    What is sold
    """
    prorate: Any | MISSING = MISSING
    """
    Of use in a cancellation only; the type is not told
    """
    recurring: Recurring | MISSING = MISSING
    """
    Billing period and amount
    """
    status: SubscriptionStatus | MISSING = MISSING
    """
    State of the subscription
    """


class SubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    collection_method: Annotated[CollectionMethod | MISSING, Field(alias="collection_method")] = MISSING
    """
    How the charge is collected
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    """
    Customer; must belong to the same merchant number
    """
    default_payment_method: Annotated[StrictStr | MISSING, Field(alias="default_payment_method")] = MISSING
    """
    Payment method to charge, pm_...
    """
    description: StrictStr | MISSING = MISSING
    """
    Text for the subscription
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    order: Order | MISSING = MISSING
    """
    What is sold
    """
    recurring: Recurring | MISSING = MISSING
    """
    Billing period and amount
    """
