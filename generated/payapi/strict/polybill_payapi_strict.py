# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from collections.abc import Mapping as _Mapping
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Any, ClassVar

from pydantic import (
    MISSING,
    BaseModel,
    ConfigDict,
    StrictBool,
    StrictInt,
    StrictStr,
    model_validator,
)
from pydantic.alias_generators import to_camel


class _JsonSchemaRuntimeValidationBase(BaseModel):
    __json_schema_one_of_required_groups__: ClassVar[tuple[Any, ...]] = ()
    __json_schema_any_of_required_groups__: ClassVar[tuple[Any, ...]] = ()

    @model_validator(mode="before")
    @classmethod
    def _validate_json_schema_runtime_rules(cls, data: Any) -> Any:
        data = cls._validate_json_schema_required_groups(
            data,
            required_group_rules=cls.__json_schema_one_of_required_groups__,
            require_exactly_one=True,
        )
        data = cls._validate_json_schema_required_groups(
            data,
            required_group_rules=cls.__json_schema_any_of_required_groups__,
            require_exactly_one=False,
        )
        return data

    @classmethod
    def _validate_json_schema_required_groups(
        cls,
        data: Any,
        *,
        required_group_rules: tuple[Any, ...],
        require_exactly_one: bool,
    ) -> Any:
        if not required_group_rules:
            return data
        if not (isinstance(data, dict) or isinstance(data, _Mapping)):
            return data
        for required_groups in required_group_rules:
            matches = sum(all(any(name in data for name in names) for names in group) for group in required_groups)
            if require_exactly_one:
                if matches != 1:
                    raise ValueError("Expected exactly one required property group to be present")
            elif matches == 0:
                raise ValueError("Expected at least one required property group to be present")
        return data


class Balance(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    balance: Decimal | MISSING = MISSING
    """
    Available, major units as text
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217, upper case
    """
    frozen_amounts: Decimal | MISSING = MISSING
    """
    Frozen, major units as text
    """
    mer_no: StrictStr | MISSING = MISSING
    """
    Merchant number
    """
    withdrawn_amounts: Decimal | MISSING = MISSING
    """
    Withdrawn, major units as text
    """


class CancelPayoutRequest(_JsonSchemaRuntimeValidationBase):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )

    __json_schema_any_of_required_groups__: ClassVar[tuple[Any, ...]] = (
        ((("tradeNo", "trade_no"),), (("orderNo", "order_no"),)),
    )

    merchant_no: StrictStr | MISSING = MISSING
    """
    Merchant number, which the token has too
    """
    order_no: StrictStr | MISSING = MISSING
    """
    The merchant's order number
    """
    remark: StrictStr | MISSING = MISSING
    trade_no: StrictStr | MISSING = MISSING
    """
    Payout id, payout_...
    """


class CreateRefundRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float
    """
    Amount of the payment, major units
    """
    charge: StrictStr | MISSING = MISSING
    """
    Refund id; what it does in a request is not told
    """
    currency: StrictStr
    """
    Currency, ISO 4217, upper case
    """
    merchant_no: StrictStr | MISSING = MISSING
    """
    Merchant number, which the token has too
    """
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's own text
    """
    order_no: StrictStr | MISSING = MISSING
    """
    The merchant's number of the refund
    """
    refund_amount: float
    """
    Amount to refund, major units
    """
    refund_reason: StrictStr | MISSING = MISSING
    remark: StrictStr | MISSING = MISSING
    trade_no: StrictStr
    """
    Payment to refund, pay_...
    """


class CustomerDetails(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street and number
    """
    city: StrictStr | MISSING = MISSING
    identity_no: StrictStr | MISSING = MISSING
    """
    Number of the identity document
    """
    identity_type: StrictStr | MISSING = MISSING
    """
    Kind of identity document, such as PASSPORT
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    state: StrictStr | MISSING = MISSING
    """
    State or province
    """
    zipcode: StrictStr | MISSING = MISSING
    """
    Postal code
    """


class Device(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    accept_language: StrictStr | MISSING = MISSING
    """
    Accepted languages
    """
    device_id: StrictStr | MISSING = MISSING
    ip: StrictStr | MISSING = MISSING
    """
    IP address
    """
    screen_resolution: StrictStr | MISSING = MISSING
    time_zone: StrictStr | MISSING = MISSING
    user_agent: StrictStr | MISSING = MISSING
    """
    Browser
    """


class Envelope(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: StrictInt | MISSING = MISSING
    """
    0 on success, otherwise an error code of ten digits
    """
    livemode: StrictBool | MISSING = MISSING
    """
    True for live data, false for test data
    """
    msg: StrictStr | MISSING = MISSING
    """
    Reason of a refusal
    """


class Extra(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class PayType(IntEnum):
    checkout = 0
    direct = 1
    web_sdk = 5
    recurring = 6


class PayinCallbackV1(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: Decimal | MISSING = MISSING
    """
    Amount to pay, major units as text
    """
    channel_code: StrictStr | MISSING = MISSING
    """
    Code of the channel, for some merchants
    """
    channel_id: StrictStr | MISSING = MISSING
    """
    Id of the channel, for some merchants
    """
    client_secret: StrictStr | MISSING = MISSING
    """
    Secret for the web SDK
    """
    code: StrictStr | MISSING = MISSING
    """
    State as a word; match status instead
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217, upper case
    """
    email: StrictStr | MISSING = MISSING
    """
    Payer's e-mail address
    """
    event_type: StrictStr | MISSING = MISSING
    """
    Kind of event; the values are not told
    """
    expire_time: StrictStr | MISSING = MISSING
    """
    When it expires, ISO 8601 without a time zone (UTC) by its sibling completionDate; never printed
    """
    mer_no: StrictStr | MISSING = MISSING
    """
    Merchant number
    """
    message: StrictStr | MISSING = MISSING
    """
    State as a sentence; free text
    """
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's own text
    """
    name: StrictStr | MISSING = MISSING
    """
    Payer's name
    """
    order_no: StrictStr | MISSING = MISSING
    """
    The merchant's order number
    """
    payment_method: StrictStr | MISSING = MISSING
    redirect_url: StrictStr | MISSING = MISSING
    """
    Address to send the payer to
    """
    remark: StrictStr | MISSING = MISSING
    status: StrictStr | MISSING = MISSING
    """
    State of the payment, a value of PayinStatus as text
    """
    sub_token: StrictStr | MISSING = MISSING
    """
    Subscription that the payment belongs to
    """
    sub_type: StrictStr | MISSING = MISSING
    """
    0 for the first payment of a subscription, 1 for a renewal
    """
    subscription_mode: StrictStr | MISSING = MISSING
    """
    Period of the subscription; the values are not told
    """
    trade_date: StrictStr | MISSING = MISSING
    """
    When it was paid, ISO 8601 without a time zone (UTC) by its sibling completionDate; never printed
    """
    trade_no: StrictStr | MISSING = MISSING
    """
    Payment id, pay_...
    """


class PayinProduct(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: Any | MISSING = MISSING
    """
    Of an older SDK; its type is not told
    """
    currency: StrictStr | MISSING = MISSING
    """
    Of an older SDK
    """
    description: StrictStr
    """
    What it is
    """
    metadata: StrictStr | MISSING = MISSING
    """
    Of an older SDK
    """
    name: StrictStr
    """
    Name of the product
    """
    price: Decimal
    """
    Price of one piece, major units as text
    """
    product_id: StrictStr | MISSING = MISSING
    """
    Of an older SDK
    """
    quantity: StrictStr
    """
    Number of pieces, as text
    """
    sku: StrictStr
    """
    Stock number
    """
    url: StrictStr
    """
    Page of the product
    """


class PayinStatus(IntEnum):
    created = 0
    paying = 1
    succeeded = 2
    failed = 3
    canceled = 4
    expired = 5


class PaymentMethod(StrEnum):
    ach_debit = "ACH_DEBIT"
    apple_pay = "APPLE_PAY"
    btc_light_network = "BTC_LIGHT_NETWORK"
    btc_on_chain = "BTC_ON_CHAIN"
    card = "CARD"
    cashapp = "CASHAPP"
    checkout = "CHECKOUT"
    google_or_apple = "GOOGLE_OR_APPLE"
    google_pay = "GOOGLE_PAY"
    pay_pal = "PAY_PAL"
    pyusd = "PYUSD"
    upi = "UPI"
    venmo = "VENMO"


class PaymentMethodData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    account_number: StrictStr | MISSING = MISSING
    """
    Bank account, for ACH_DEBIT
    """
    bank_code: StrictStr | MISSING = MISSING
    """
    Code of the bank, for UPI
    """
    bank_name: StrictStr | MISSING = MISSING
    """
    Name of the bank, for UPI
    """
    brand: StrictStr | MISSING = MISSING
    """
    Brand of the card, for CARD
    """
    card_no: StrictStr | MISSING = MISSING
    """
    Card or account, for UPI
    """
    cashapp_account: StrictStr | MISSING = MISSING
    """
    Cash App name, for CASHAPP
    """
    cvc: StrictStr | MISSING = MISSING
    """
    Security code of the card, for CARD
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address, for CARD and CASHAPP
    """
    exp_month: StrictStr | MISSING = MISSING
    """
    Month of expiry in two digits, for CARD
    """
    exp_year: StrictStr | MISSING = MISSING
    """
    Year of expiry in four digits, for CARD
    """
    holder_name: StrictStr | MISSING = MISSING
    """
    Name on the card, for CARD
    """
    number: StrictStr | MISSING = MISSING
    """
    Number of the card, for CARD
    """
    paypal_email: StrictStr | MISSING = MISSING
    """
    PayPal account, for PAY_PAL
    """
    routing_number: StrictStr | MISSING = MISSING
    """
    Routing number of the bank, for ACH_DEBIT
    """


class PayoutCallbackV1(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: Decimal | MISSING = MISSING
    """
    Amount to pay, major units as text
    """
    code: StrictStr | MISSING = MISSING
    """
    State as a word; match status instead
    """
    completion_date: StrictStr | MISSING = MISSING
    """
    When it was done, ISO 8601 without a time zone, UTC
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217, upper case
    """
    mer_no: StrictStr | MISSING = MISSING
    """
    Merchant number
    """
    message: StrictStr | MISSING = MISSING
    """
    State as a sentence; free text
    """
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's own text
    """
    order_no: StrictStr | MISSING = MISSING
    """
    The merchant's order number
    """
    payment_method: StrictStr | MISSING = MISSING
    """
    Way to pay
    """
    remark: StrictStr | MISSING = MISSING
    status: StrictStr | MISSING = MISSING
    """
    State of the payout, a value of PayoutStatus as text
    """
    trade_no: StrictStr | MISSING = MISSING
    """
    Payout id, payout_...
    """


class PayoutMethod(StrEnum):
    ach_debit = "ACH_DEBIT"
    btc_on_chain = "BTC_ON_CHAIN"
    card = "CARD"
    cashapp = "CASHAPP"
    pay_pal = "PAY_PAL"
    pyusd = "PYUSD"
    upi = "UPI"


class PayoutStatus(IntEnum):
    reviewing = 0
    processing = 1
    succeeded = 2
    failed = 3
    canceled = 4


class RefundStatus(IntEnum):
    error = -1
    created = 0
    processing = 1
    succeeded = 2
    failed = 3


class SubscriptionPaymentKind(IntEnum):
    first = 0
    renewal = 1


class SubscriptionPlan(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Charge for each period, major units
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217, upper case
    """
    interval_count: StrictInt | MISSING = MISSING
    """
    Number of units in a period
    """
    interval_unit: StrictStr | MISSING = MISSING
    """
    Unit of the period, such as month
    """
    metadata: StrictStr | None | MISSING = MISSING
    """
    The merchant's own text
    """
    name: StrictStr | MISSING = MISSING
    """
    Name of the plan
    """
    plan_token: StrictStr | MISSING = MISSING
    """
    Plan id
    """
    product_token: StrictStr | MISSING = MISSING
    """
    Product id
    """
    remark: StrictStr | None | MISSING = MISSING


class SubscriptionProduct(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    description: StrictStr | MISSING = MISSING
    """
    What it is
    """
    name: StrictStr | MISSING = MISSING
    """
    Name of the product
    """
    price: Decimal | MISSING = MISSING
    """
    Price of one piece, major units as text
    """
    quantity: StrictStr | MISSING = MISSING
    """
    Number of pieces, as text
    """
    sku: StrictStr | MISSING = MISSING
    """
    Stock number
    """
    url: StrictStr | MISSING = MISSING
    """
    Page of the product
    """


class SubscriptionShipping(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street and number
    """
    city: StrictStr | MISSING = MISSING
    country: StrictStr | MISSING = MISSING
    """
    Country, ISO 3166-1, two letters
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    firstname: StrictStr | MISSING = MISSING
    """
    First name
    """
    lastname: StrictStr | MISSING = MISSING
    """
    Last name
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    state: StrictStr | MISSING = MISSING
    """
    State or province
    """
    zipcode: StrictStr | MISSING = MISSING
    """
    Postal code
    """


class BalancesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: list[Balance] | None | MISSING = MISSING
    """
    One for each currency
    """


class Customer(CustomerDetails):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    country: StrictStr | MISSING = MISSING
    """
    Country, ISO 3166-1, two letters
    """
    create_time: StrictInt | MISSING = MISSING
    """
    When it was saved, epoch milliseconds
    """
    customer_id: StrictStr | MISSING = MISSING
    """
    Customer id, cus_...
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    firstname: StrictStr | MISSING = MISSING
    """
    First name
    """
    lastname: StrictStr | MISSING = MISSING
    """
    Last name
    """


class CustomerDeletedResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: StrictBool | None | MISSING = MISSING
    """
    True when it was deleted
    """


class CustomerRequest(CustomerDetails):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    country: StrictStr
    """
    Country, ISO 3166-1, two letters
    """
    email: StrictStr
    """
    E-mail address
    """
    firstname: StrictStr
    """
    First name
    """
    lastname: StrictStr
    """
    Last name
    """
    merchant_no: StrictStr | MISSING = MISSING
    """
    Merchant number, which the token has too
    """
    shipping: SubscriptionShipping | MISSING = MISSING
    """
    Where to deliver
    """


class CustomerResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Customer | None | MISSING = MISSING
    """
    The customer
    """


class CustomersResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: list[Customer] | None | MISSING = MISSING
    """
    The customers
    """


class Payin(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Amount to pay, major units
    """
    channel_code: StrictStr | MISSING = MISSING
    """
    Code of the channel, for some merchants
    """
    channel_id: Any | MISSING = MISSING
    """
    Id of the channel, for some merchants; the type is not told
    """
    client_secret: StrictStr | MISSING = MISSING
    """
    Secret for the web SDK
    """
    code: StrictStr | MISSING = MISSING
    """
    State as a word, such as requires_action; match status instead
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217, upper case
    """
    email: StrictStr | MISSING = MISSING
    """
    Payer's e-mail address
    """
    event_type: StrictStr | MISSING = MISSING
    """
    Kind of event; the values are not told
    """
    expire_time: StrictInt | StrictStr | MISSING = MISSING
    """
    When it expires, epoch milliseconds; or a text such as 2026-07-15T10:35:25, UTC
    """
    mer_no: StrictStr | MISSING = MISSING
    """
    Merchant number
    """
    message: StrictStr | MISSING = MISSING
    """
    State as a sentence; free text
    """
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's own text
    """
    name: StrictStr | MISSING = MISSING
    """
    Payer's name
    """
    order_no: StrictStr | MISSING = MISSING
    """
    The merchant's order number
    """
    payment_method: PaymentMethod | MISSING = MISSING
    payment_method_types: list[PaymentMethod] | MISSING = MISSING
    """
    Payment methods that are offered
    """
    redirect_url: StrictStr | MISSING = MISSING
    """
    Address to send the payer to
    """
    remark: StrictStr | MISSING = MISSING
    status: PayinStatus | MISSING = MISSING
    """
    State of the payment
    """
    sub_token: StrictStr | MISSING = MISSING
    """
    Subscription that the payment belongs to
    """
    sub_type: SubscriptionPaymentKind | MISSING = MISSING
    """
    First payment or renewal
    """
    subscription_mode: StrictInt | MISSING = MISSING
    """
    Period of the subscription; the values are not told
    """
    trade_date: StrictInt | StrictStr | MISSING = MISSING
    """
    When it was paid, epoch milliseconds; or a text such as 2026-07-15T10:35:25, UTC
    """
    trade_no: StrictStr | MISSING = MISSING
    """
    Payment id, pay_...
    """


class PayinResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Payin | None | MISSING = MISSING
    """
    The payment
    """


class Payout(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Amount to pay, major units
    """
    code: StrictStr | MISSING = MISSING
    """
    State as a word; match status instead
    """
    completion_date: StrictInt | StrictStr | MISSING = MISSING
    """
    When it was done, epoch milliseconds; or a text such as 2026-07-15T10:35:25, UTC
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217, upper case
    """
    mer_no: StrictStr | MISSING = MISSING
    """
    Merchant number
    """
    message: StrictStr | MISSING = MISSING
    """
    State as a sentence; free text
    """
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's own text
    """
    order_no: StrictStr | MISSING = MISSING
    """
    The merchant's order number
    """
    payment_method: PaymentMethod | MISSING = MISSING
    """
    Way to pay
    """
    remark: StrictStr | MISSING = MISSING
    status: PayoutStatus | MISSING = MISSING
    """
    State of the payout
    """
    trade_no: StrictStr | MISSING = MISSING
    """
    Payout id, payout_...
    """


class PayoutResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Payout | None | MISSING = MISSING
    """
    The payout
    """


class Refund(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Amount of the payment, major units
    """
    charge: StrictStr | MISSING = MISSING
    """
    Refund id, charge_...
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217, upper case
    """
    mer_no: StrictStr | MISSING = MISSING
    """
    Merchant number
    """
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's own text
    """
    order_no: StrictStr | MISSING = MISSING
    """
    The merchant's number
    """
    payment_method: PaymentMethod | MISSING = MISSING
    refund_amount: float | MISSING = MISSING
    """
    Amount of the refund, major units
    """
    refund_reason: StrictStr | MISSING = MISSING
    remark: StrictStr | MISSING = MISSING
    status: RefundStatus | MISSING = MISSING
    """
    State of the refund
    """
    trade_no: StrictStr | MISSING = MISSING
    """
    Payment that is refunded
    """


class RefundResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Refund | None | MISSING = MISSING
    """
    The refund
    """


class Subscription(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    cancel_time: StrictInt | None | MISSING = MISSING
    """
    When it was cancelled, epoch milliseconds
    """
    code: StrictStr | MISSING = MISSING
    """
    State as a word, such as requires_action
    """
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made, epoch milliseconds
    """
    description: StrictStr | MISSING = MISSING
    """
    Text for the subscription
    """
    expire_time: StrictInt | None | MISSING = MISSING
    """
    When it ends, epoch milliseconds
    """
    first_trade_no: StrictStr | MISSING = MISSING
    """
    Number of the first payment
    """
    mer_no: StrictStr | MISSING = MISSING
    """
    Merchant number
    """
    message: StrictStr | MISSING = MISSING
    """
    State as a sentence; free text
    """
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's own text
    """
    payment_method: StrictStr | None | MISSING = MISSING
    plan: SubscriptionPlan | MISSING = MISSING
    """
    Plan of the subscription
    """
    redirect_url: StrictStr | MISSING = MISSING
    """
    Address to send the customer to
    """
    remark: StrictStr | None | MISSING = MISSING
    start_time: StrictInt | None | MISSING = MISSING
    """
    When it starts, epoch milliseconds
    """
    status: StrictInt | MISSING = MISSING
    """
    State as a number; 0 right after the creation, the others are not told
    """
    sub_token: StrictStr | MISSING = MISSING
    """
    Subscription id
    """


class SubscriptionCustomer(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street and number
    """
    city: StrictStr | MISSING = MISSING
    country: StrictStr | MISSING = MISSING
    """
    Country, ISO 3166-1, two letters
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    firstname: StrictStr | MISSING = MISSING
    """
    First name
    """
    lastname: StrictStr | MISSING = MISSING
    """
    Last name
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    shipping: SubscriptionShipping | MISSING = MISSING
    """
    Where to deliver
    """
    state: StrictStr | MISSING = MISSING
    """
    State or province
    """
    zipcode: StrictStr | MISSING = MISSING
    """
    Postal code
    """


class SubscriptionPlanRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Charge for each period, major units
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217, upper case
    """
    interval_count: StrictInt | MISSING = MISSING
    """
    Number of units in a period
    """
    interval_unit: StrictStr | MISSING = MISSING
    """
    Unit of the period, such as month
    """
    name: StrictStr | MISSING = MISSING
    """
    Name of the plan
    """
    product: SubscriptionProduct | MISSING = MISSING
    """
    Product shown to the payer
    """


class CreateSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    client_ip: StrictStr | MISSING = MISSING
    """
    Payer's IP address
    """
    customer: SubscriptionCustomer | MISSING = MISSING
    """
    Customer's data
    """
    customer_token: StrictStr | MISSING = MISSING
    """
    Existing customer, such as cus_axKGyKVQxqNIR09
    """
    description: StrictStr | MISSING = MISSING
    """
    Text for the subscription
    """
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's own text, handed back unchanged
    """
    payment_method: StrictStr | MISSING = MISSING
    """
    Payment method, such as CASHAPP
    """
    payment_method_types: list[StrictStr] | MISSING = MISSING
    """
    Payment methods to offer
    """
    plan: SubscriptionPlanRequest | MISSING = MISSING
    """
    Plan to subscribe to
    """
    plan_token: StrictStr | MISSING = MISSING
    """
    Existing plan, or a plan id of the merchant's own
    """
    website: StrictStr | MISSING = MISSING
    """
    Address of the shop
    """


class CreateSubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Subscription | None | MISSING = MISSING
    """
    The subscription
    """


class PayinCustomer(SubscriptionCustomer):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    customer_id: StrictStr | MISSING = MISSING
    """
    Saved customer
    """
    identity_no: StrictStr | MISSING = MISSING
    """
    Number of the identity document
    """
    identity_type: StrictStr | MISSING = MISSING
    """
    Kind of identity document, such as PASSPORT
    """
    name: StrictStr | MISSING = MISSING
    """
    Full name
    """


class CreatePayinRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float
    """
    Amount to pay, major units
    """
    client_ip: StrictStr | MISSING = MISSING
    """
    Payer's IP address
    """
    currency: StrictStr
    """
    Currency, ISO 4217, upper case
    """
    customer: PayinCustomer | MISSING = MISSING
    """
    Customer's data; or customerId
    """
    customer_id: StrictStr | MISSING = MISSING
    """
    Saved customer, cus_...; or customer
    """
    device: Device | MISSING = MISSING
    """
    Payer's device
    """
    expired_time: StrictInt | MISSING = MISSING
    """
    How long the payment stays open, seconds
    """
    extra: Extra | MISSING = MISSING
    """
    Further data
    """
    merchant_no: StrictStr | MISSING = MISSING
    """
    Merchant number, which the token has too
    """
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's own text, handed back unchanged
    """
    notify_url: StrictStr | MISSING = MISSING
    """
    Where to send the callbacks
    """
    on_behalf_of: StrictStr | MISSING = MISSING
    """
    Sub-merchant
    """
    order_no: StrictStr
    """
    The merchant's order number; unique, a used one is refused
    """
    pay_type: PayType | MISSING = MISSING
    """
    How the payer is asked; left out for the checkout page and for cards
    """
    payment_method: PaymentMethod | MISSING = MISSING
    """
    Payment method, for a direct payment
    """
    payment_method_data: PaymentMethodData | MISSING = MISSING
    """
    Account of the payer
    """
    payment_method_types: list[PaymentMethod] | MISSING = MISSING
    """
    Payment methods to offer on the checkout page
    """
    product: list[PayinProduct] | MISSING = MISSING
    product_id: StrictStr | MISSING = MISSING
    remark: StrictStr | MISSING = MISSING
    return_url: StrictStr | MISSING = MISSING
    """
    Where to send the payer afterwards
    """
    sub_token: StrictStr | MISSING = MISSING
    """
    Subscription that the payment belongs to
    """
    sub_type: SubscriptionPaymentKind | MISSING = MISSING
    """
    First payment or renewal
    """
    subscription_mode: StrictInt | MISSING = MISSING
    """
    Period of the subscription; the values are not told
    """
    website: StrictStr | MISSING = MISSING
    """
    Address of the shop
    """


class CreatePayoutRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Address of the wallet; required for BTC_ON_CHAIN and PYUSD
    """
    amount: float
    """
    Amount to pay, major units
    """
    client_ip: StrictStr | MISSING = MISSING
    """
    IP address
    """
    currency: StrictStr
    """
    Currency, ISO 4217, upper case
    """
    customer: PayinCustomer | MISSING = MISSING
    """
    Recipient's data
    """
    customer_id: StrictStr | MISSING = MISSING
    """
    Saved customer, cus_...
    """
    merchant_no: StrictStr | MISSING = MISSING
    """
    Merchant number, which the token has too
    """
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's own text, handed back unchanged
    """
    notify_url: StrictStr | MISSING = MISSING
    """
    Where to send the callbacks
    """
    on_behalf_of: StrictStr | MISSING = MISSING
    """
    Sub-merchant
    """
    order_no: StrictStr
    """
    The merchant's order number; unique, a used one is refused
    """
    payment_method: PayoutMethod
    """
    Way to pay
    """
    payment_method_data: PaymentMethodData
    """
    Account of the recipient; may be empty for crypto
    """
    payment_method_types: list[PaymentMethod] | MISSING = MISSING
    remark: StrictStr | MISSING = MISSING
    website: StrictStr | MISSING = MISSING
    """
    Address of the shop
    """
