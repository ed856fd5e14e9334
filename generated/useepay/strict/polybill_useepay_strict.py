# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from collections.abc import Mapping as _Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    MISSING,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
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


class Address(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    city: StrictStr | MISSING = MISSING
    country: StrictStr | None | MISSING = MISSING
    """
    Country, ISO 3166-1, two letters
    """
    line1: StrictStr | MISSING = MISSING
    """
    Street and number
    """
    line2: StrictStr | None | MISSING = MISSING
    """
    Second line
    """
    postcode: StrictStr | MISSING = MISSING
    """
    Postal code
    """
    state: StrictStr | MISSING = MISSING
    """
    State or province
    """


class ApplePayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    encrypted_payment_data: Annotated[Any | MISSING, Field(alias="encrypted_payment_data")] = MISSING
    """
    Token that Apple Pay gave the shop's page
    """


class ApplePayMerchant(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_identifier: Annotated[StrictStr | MISSING, Field(alias="merchant_identifier")] = MISSING
    """
    Identifier at Apple Pay
    """
    merchant_name: Annotated[StrictStr | MISSING, Field(alias="merchant_name")] = MISSING
    """
    Name that the payer sees
    """


class ApplePaySessionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    display_name: Annotated[StrictStr | MISSING, Field(alias="display_name")] = MISSING
    """
    Name that the payer sees
    """
    host: StrictStr | MISSING = MISSING
    """
    Domain of the shop
    """
    merchant_id: Annotated[StrictStr | MISSING, Field(alias="merchant_id")] = MISSING
    """
    Merchant number
    """
    merchant_identifier: Annotated[StrictStr | MISSING, Field(alias="merchant_identifier")] = MISSING
    """
    Identifier at Apple Pay, from the configuration
    """
    validation_url: Annotated[StrictStr | MISSING, Field(alias="validationURL")] = MISSING
    """
    Address that Apple Pay gave the shop's page
    """


class Billing(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: Address | MISSING = MISSING
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    name: StrictStr | MISSING = MISSING
    """
    Full name
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """


class CancelPaymentIntentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class CancellationFeedback(StrEnum):
    customer_service = "customer_service"
    low_quality = "low_quality"
    missing_features = "missing_features"
    other = "other"
    switched_service = "switched_service"
    too_complex = "too_complex"
    too_expensive = "too_expensive"
    unused = "unused"


class CapturePaymentIntentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class CardData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    cvc: StrictStr | MISSING = MISSING
    """
    Security code
    """
    expiry_month: Annotated[StrictStr | MISSING, Field(alias="expiry_month")] = MISSING
    expiry_year: Annotated[StrictStr | MISSING, Field(alias="expiry_year")] = MISSING
    name: StrictStr | MISSING = MISSING
    """
    Name on the card
    """
    number: StrictStr | MISSING = MISSING
    """
    Number of the card
    """
    number_type: Annotated[StrictStr | MISSING, Field(alias="number_type")] = MISSING
    """
    Kind of number, such as pan
    """


class CardOptions(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    authorization_type: Annotated[StrictStr | MISSING, Field(alias="authorization_type")] = MISSING
    """
    Kind of authorisation, such as final_auth
    """
    auto_capture: Annotated[StrictBool | MISSING, Field(alias="auto_capture")] = MISSING
    """
    Whether the funds are requested after the authorisation
    """
    three_ds_action: Annotated[StrictStr | MISSING, Field(alias="three_ds_action")] = MISSING
    """
    Use of 3-D Secure, such as force_3ds
    """


class CardSummary(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    brand: StrictStr | MISSING = MISSING
    """
    Brand, such as visa
    """
    last4: StrictStr | MISSING = MISSING
    """
    Last four digits
    """


class CheckoutAddress(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    city: StrictStr
    country: StrictStr
    """
    Country, ISO 3166-1, two letters
    """
    line1: StrictStr
    """
    Street and number
    """
    line2: StrictStr | MISSING = MISSING
    """
    Second line
    """
    postcode: StrictStr
    """
    Postal code
    """
    state: StrictStr
    """
    State or province
    """


class CheckoutBilling(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: CheckoutAddress | MISSING = MISSING
    date_of_birth: Annotated[StrictStr | MISSING, Field(alias="date_of_birth")] = MISSING
    """
    Day of birth, yyyy-MM-dd
    """
    email: StrictStr
    """
    E-mail address
    """
    first_name: Annotated[StrictStr, Field(alias="first_name")]
    last_name: Annotated[StrictStr, Field(alias="last_name")]
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """


class CheckoutCustomer(_JsonSchemaRuntimeValidationBase):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )

    __json_schema_any_of_required_groups__: ClassVar[tuple[Any, ...]] = (((("email",),), (("phone",),)),)

    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    id: StrictStr | MISSING = MISSING
    """
    Customer id, cus_...
    """
    merchant_customer_id: Annotated[StrictStr, Field(alias="merchant_customer_id")]
    """
    The merchant's own id
    """
    name: StrictStr
    """
    Full name
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """


class CheckoutMode(StrEnum):
    payment = "payment"
    subscription = "subscription"


class CheckoutPaymentMethodType(StrEnum):
    card = "card"
    apple_pay = "apple_pay"
    google_pay = "google_pay"


class CheckoutPaymentStatus(StrEnum):
    unpaid = "unpaid"
    paid = "paid"
    no_payment_required = "no_payment_required"


class CheckoutProduct(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    desc: StrictStr | MISSING = MISSING
    """
    What it is
    """
    name: StrictStr
    """
    Name of the product
    """


class CheckoutShipping(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: CheckoutAddress | MISSING = MISSING
    """
    Where to deliver
    """
    name: StrictStr | MISSING = MISSING
    """
    Full name
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """


class CheckoutStatus(StrEnum):
    open = "open"
    complete = "complete"
    expired = "expired"


class CollectableOptions(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    billing_address: Annotated[StrictBool | MISSING, Field(alias="billing_address")] = MISSING
    message: StrictBool | MISSING = MISSING
    phone_number: Annotated[StrictBool | MISSING, Field(alias="phone_number")] = MISSING
    reference: StrictBool | MISSING = MISSING
    shipping_address: Annotated[StrictBool | MISSING, Field(alias="shipping_address")] = MISSING
    """
    Address of the delivery
    """


class CollectionMethod(StrEnum):
    charge_automatically = "charge_automatically"
    send_invoice = "send_invoice"


class CreatePaymentMethodRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class CustomerData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: Address | MISSING = MISSING
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    merchant_customer_id: Annotated[StrictStr | MISSING, Field(alias="merchant_customer_id")] = MISSING
    """
    The merchant's own id
    """
    phone_number: Annotated[StrictStr | MISSING, Field(alias="phone_number")] = MISSING


class CustomerShipping(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: Address | MISSING = MISSING
    """
    Where to deliver
    """
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    name: StrictStr | MISSING = MISSING
    """
    Full name
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    shipping_method: Annotated[StrictStr | MISSING, Field(alias="shipping_method")] = MISSING
    """
    Way of delivery, such as sameday
    """


class DeviceBrowser(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    java_enabled: Annotated[StrictBool | MISSING, Field(alias="java_enabled")] = MISSING
    """
    Whether Java is on
    """
    javascript_enabled: Annotated[StrictBool | MISSING, Field(alias="javascript_enabled")] = MISSING
    """
    Whether JavaScript is on
    """
    user_agent: Annotated[StrictStr | MISSING, Field(alias="user_agent")] = MISSING
    """
    Name that the browser sends
    """


class DeviceLocation(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    lat: StrictStr | MISSING = MISSING
    """
    Latitude, degrees as text
    """
    lon: StrictStr | MISSING = MISSING
    """
    Longitude, degrees as text
    """


class DeviceMobile(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    device_model: Annotated[StrictStr | MISSING, Field(alias="device_model")] = MISSING
    os_type: Annotated[StrictStr | MISSING, Field(alias="os_type")] = MISSING
    """
    System, IOS or ANDROID
    """
    os_version: Annotated[StrictStr | MISSING, Field(alias="os_version")] = MISSING
    """
    Version of the system
    """


class DiscountPeriod(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    discount_period_amount: Annotated[float, Field(alias="discount_period_amount", ge=0.01)]
    """
    Charge for each of them, major units, at least 0.01, less than the regular amount
    """
    discount_period_count: Annotated[StrictInt, Field(alias="discount_period_count", ge=1)]
    """
    Number of periods, at least 1
    """


class ErrorFields(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: StrictStr | None | MISSING = MISSING
    """
    Error code
    """
    decline_code: Annotated[StrictStr | None | MISSING, Field(alias="decline_code")] = MISSING
    """
    Reason of the card's bank
    """
    doc_url: Annotated[StrictStr | None | MISSING, Field(alias="doc_url")] = MISSING
    """
    Page that explains the error
    """
    message: StrictStr | None | MISSING = MISSING
    """
    Reason as text
    """
    source: StrictStr | None | MISSING = MISSING
    """
    Parameter that is at fault
    """


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


class Event(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr
    """
    Event id, evt_...
    """


class EventResource(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    created_at: Annotated[AwareDatetime | MISSING, Field(alias="created_at")] = MISSING
    """
    When it was made, in events
    """
    object: StrictStr | MISSING = MISSING
    """
    Kind of the resource in events, such as payment_intent
    """


class GooglePayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    encrypted_payment_data: Annotated[Any | MISSING, Field(alias="encrypted_payment_data")] = MISSING
    """
    Token that Google Pay gave the shop's page, asked for with tokenization type PAYMENT_GATEWAY, gateway useepay, gatewayMerchantId of the merchant
    """


class Interval(StrEnum):
    day = "day"
    week = "week"
    month = "month"
    year = "year"


class InvoiceStatus(StrEnum):
    draft = "draft"
    open = "open"
    paid = "paid"
    uncollectible = "uncollectible"
    void = "void"


class MerchantSession(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class Metadata(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class OnlineAcceptance(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    ip_address: Annotated[StrictStr | MISSING, Field(alias="ip_address")] = MISSING
    user_agent: Annotated[StrictStr | MISSING, Field(alias="user_agent")] = MISSING
    """
    Browser
    """


class Page(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    has_more: Annotated[StrictBool | MISSING, Field(alias="has_more")] = MISSING
    """
    True when there are further pages
    """


class PayInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class PaymentErrorCode(StrEnum):
    system_error = "system_error"
    payment_intent_authentication_failed = "payment_intent_authentication_failed"
    authentication_failed = "authentication_failed"
    card_declined = "card_declined"
    payment_method_not_available = "payment_method_not_available"
    reenter_transaction = "reenter_transaction"
    processing_error = "processing_error"
    fraudulent = "fraudulent"
    quota_exceeded = "quota_exceeded"
    provider_session_expired = "provider_session_expired"
    invalid_account = "invalid_account"


class PaymentIntentProduct(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
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
    id: StrictStr | None | MISSING = MISSING
    """
    Product id
    """
    name: StrictStr | MISSING = MISSING
    """
    Name of the product
    """
    price: float | None | MISSING = MISSING
    """
    Price of one piece, major units
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Number of pieces
    """
    sku: StrictStr | MISSING = MISSING
    """
    Stock number
    """
    type: StrictStr | MISSING = MISSING
    """
    Kind of product, such as physical
    """
    url: StrictStr | MISSING = MISSING
    """
    Page of the product
    """


class PaymentIntentShipping(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: Address | MISSING = MISSING
    """
    Where to deliver
    """
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    name: StrictStr | None | MISSING = MISSING
    """
    Full name
    """
    phone: StrictStr | None | MISSING = MISSING
    """
    Phone number
    """
    shipping_method: Annotated[StrictStr | MISSING, Field(alias="shipping_method")] = MISSING
    """
    Way of delivery, such as sameday
    """


class PaymentIntentStatus(StrEnum):
    requires_payment_method = "requires_payment_method"
    requires_customer_action = "requires_customer_action"
    requires_capture = "requires_capture"
    pending = "pending"
    succeeded = "succeeded"
    cancelled = "cancelled"
    failed = "failed"


class PaymentLink(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class PaymentLinkList(Page):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    items: list[PaymentLink] | MISSING = MISSING
    """
    The payment links
    """


class PaymentMethodConfigurationRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float
    """
    Amount to pay, major units
    """
    currency: StrictStr
    """
    Currency, ISO 4217
    """
    host: StrictStr
    """
    Domain of the shop
    """
    merchant_name: Annotated[StrictStr, Field(alias="merchant_name")]
    """
    Name that the payer sees
    """
    os_type: Annotated[StrictStr, Field(alias="os_type")]
    """
    System of the payer, WEB, IOS (Apple Pay) or ANDROID (Google Pay)
    """


class PaymentMethodData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    apple_pay: Annotated[ApplePayData | MISSING, Field(alias="apple_pay")] = MISSING
    """
    Apple Pay token, when the type is apple_pay
    """
    billing: Billing | MISSING = MISSING
    """
    Person who is billed
    """
    card: CardData | MISSING = MISSING
    """
    Card, when the type is card
    """
    google_pay: Annotated[GooglePayData | MISSING, Field(alias="google_pay")] = MISSING
    """
    Google Pay token, when the type is google_pay
    """
    type: StrictStr | MISSING = MISSING
    """
    Kind of payment method, such as card, apple_pay or google_pay
    """


class PaymentMethodOptions(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    alipay_hk: Annotated[Any | MISSING, Field(alias="alipay_hk")] = MISSING
    """
    Options of AlipayHK; not told
    """
    card: CardOptions | MISSING = MISSING
    """
    Options of cards
    """
    klarna: Any | MISSING = MISSING
    """
    Options of Klarna; not told
    """
    type: StrictStr | MISSING = MISSING
    """
    Kind of payment method, such as card
    """
    wechatpay: Any | MISSING = MISSING
    """
    Options of WeChat Pay; not told
    """


class PaymentMethodSummary(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    card: CardSummary | MISSING = MISSING
    """
    Card that was charged
    """
    type: StrictStr | MISSING = MISSING
    """
    Kind of payment method, such as card
    """


class Record(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    app_id: Annotated[StrictStr | MISSING, Field(alias="app_id")] = MISSING
    """
    Domain or app that made it
    """
    create_at: Annotated[AwareDatetime | MISSING, Field(alias="create_at")] = MISSING
    """
    When it was made
    """
    merchant_no: Annotated[StrictStr | MISSING, Field(alias="merchant_no")] = MISSING
    """
    Merchant number
    """
    modify_at: Annotated[AwareDatetime | MISSING, Field(alias="modify_at")] = MISSING
    """
    When it was last changed
    """


class Recurring(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    current_billing_cycles: Annotated[StrictInt | MISSING, Field(alias="current_billing_cycles")] = MISSING
    """
    Number of periods that were billed, as its name suggests
    """
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


class RecurringRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    interval: Interval
    """
    Unit of the billing period
    """
    interval_count: Annotated[StrictInt, Field(alias="interval_count", ge=1)]
    """
    Number of units in a period, at least 1
    """
    total_billing_cycles: Annotated[StrictInt | MISSING, Field(alias="total_billing_cycles")] = MISSING
    """
    Number of periods to bill
    """
    unit_amount: Annotated[float, Field(alias="unit_amount", ge=0.0)]
    """
    Charge for each period, major units, at least 0
    """


class Redirect(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    url: StrictStr | MISSING = MISSING
    """
    Address
    """


class RefundStatus(StrEnum):
    received = "received"
    accepted = "accepted"
    succeeded = "succeeded"
    failed = "failed"


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


class TokenizationSpecification(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class UpdateCustomerRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: Address | MISSING = MISSING
    description: StrictStr | MISSING = MISSING
    """
    Text for the customer
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    name: StrictStr | MISSING = MISSING
    """
    Full name
    """


class UpdateInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class UpdatePaymentIntentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class UpdatePaymentLinkRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class UpdatePaymentMethodRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class Versioned(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    api_version: Annotated[StrictStr | MISSING, Field(alias="api_version")] = MISSING
    """
    Version of the API that made it
    """


class WebhookStatus(StrEnum):
    enabled = "enabled"
    disabled = "disabled"


class ApplePayConfiguration(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    allowed_card_auth_methods: Annotated[list[StrictStr] | MISSING, Field(alias="allowed_card_auth_methods")] = MISSING
    """
    Ways to authenticate, such as supports3DS, supportsDebit, supportsCredit
    """
    allowed_card_networks: Annotated[list[StrictStr] | MISSING, Field(alias="allowed_card_networks")] = MISSING
    """
    Card networks, such as visa, masterCard, discover, amex
    """
    configuration: ApplePayMerchant | MISSING = MISSING
    """
    Merchant at Apple Pay
    """


class ApplePaySessionHolder(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_session: MerchantSession | MISSING = MISSING


class CancellationDetails(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    comment: StrictStr | MISSING = MISSING
    """
    The customer's own words
    """
    feedback: CancellationFeedback | MISSING = MISSING
    """
    Reason that was chosen
    """


class CheckoutRecurring(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    interval: Interval
    """
    Unit of the billing period
    """
    interval_count: Annotated[StrictInt, Field(alias="interval_count", ge=1)]
    """
    Number of units in a period, at least 1
    """
    total_billing_cycles: Annotated[StrictInt | MISSING, Field(alias="total_billing_cycles", ge=1)] = MISSING
    """
    Number of periods to bill, at least 1; without end when absent
    """
    unit_amount: Annotated[Decimal, Field(alias="unit_amount")]
    """
    Most that one period may charge, major units as text
    """


class CheckoutSessionRecurring(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    interval: Interval
    """
    Unit of the billing period
    """
    interval_count: Annotated[StrictInt, Field(alias="interval_count")]
    """
    Number of units in a period
    """
    total_billing_cycles: Annotated[StrictInt | MISSING, Field(alias="total_billing_cycles")] = MISSING
    """
    Number of periods to bill; without end when absent
    """
    unit_amount: Annotated[Decimal | MISSING, Field(alias="unit_amount")] = MISSING
    """
    Most that one period may charge, major units as text
    """


class CheckoutSubscription(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    discount_period_config: Annotated[DiscountPeriod | MISSING, Field(alias="discount_period_config")] = MISSING
    """
    Cheaper periods at the beginning
    """


class ConfirmPaymentIntentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    payment_method_data: Annotated[PaymentMethodData | MISSING, Field(alias="payment_method_data")] = MISSING
    return_url: Annotated[StrictStr | MISSING, Field(alias="return_url")] = MISSING
    """
    Where to send the payer afterwards
    """


class CreateInvoiceRequest(BaseModel):
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
    days_until_due: Annotated[StrictInt | MISSING, Field(alias="days_until_due")] = MISSING
    """
    Days until it is due
    """
    description: StrictStr | MISSING = MISSING
    """
    Text for the invoice
    """
    footer: StrictStr | MISSING = MISSING
    """
    Text at the foot of the invoice
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    subscription_id: Annotated[StrictStr | MISSING, Field(alias="subscription_id")] = MISSING
    """
    Subscription that it belongs to
    """
    total_amount: Annotated[float | MISSING, Field(alias="total_amount")] = MISSING
    """
    Amount to pay, major units
    """


class CreateRefundRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float
    """
    Amount to refund, major units
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    payment_intent_id: Annotated[StrictStr, Field(alias="payment_intent_id")]
    """
    Payment intent to refund
    """
    reason: StrictStr | MISSING = MISSING


class Customer(Versioned):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: Address | None | MISSING = MISSING
    app_id: Annotated[StrictStr | None | MISSING, Field(alias="app_id")] = MISSING
    """
    Domain or app that made it
    """
    create_at: Annotated[AwareDatetime | None | MISSING, Field(alias="create_at")] = MISSING
    """
    When it was made
    """
    description: StrictStr | None | MISSING = MISSING
    """
    Text for the customer
    """
    email: StrictStr | None | MISSING = MISSING
    """
    E-mail address
    """
    first_name: Annotated[StrictStr | None | MISSING, Field(alias="first_name")] = MISSING
    id: StrictStr | None | MISSING = MISSING
    """
    Customer id, cus_...
    """
    last_name: Annotated[StrictStr | None | MISSING, Field(alias="last_name")] = MISSING
    merchant_customer_id: Annotated[StrictStr | None | MISSING, Field(alias="merchant_customer_id")] = MISSING
    """
    The merchant's own id
    """
    merchant_no: Annotated[StrictStr | None | MISSING, Field(alias="merchant_no")] = MISSING
    """
    Merchant number
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    modify_at: Annotated[AwareDatetime | None | MISSING, Field(alias="modify_at")] = MISSING
    """
    When it was last changed
    """
    name: StrictStr | None | MISSING = MISSING
    """
    Full name
    """
    phone: StrictStr | None | MISSING = MISSING
    """
    Phone number
    """
    shipping: CustomerShipping | None | MISSING = MISSING
    """
    Delivery
    """


class CustomerAcceptance(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    accepted_at: Annotated[AwareDatetime | MISSING, Field(alias="accepted_at")] = MISSING
    """
    When
    """
    online: OnlineAcceptance | MISSING = MISSING
    """
    Trace of a consent given online
    """
    type: StrictStr | MISSING = MISSING
    """
    How, such as online
    """


class CustomerList(Page):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    items: list[Customer] | MISSING = MISSING
    """
    The customers
    """


class CustomerRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: Address | MISSING = MISSING
    description: StrictStr | MISSING = MISSING
    """
    Text for the customer
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    first_name: Annotated[StrictStr | MISSING, Field(alias="first_name")] = MISSING
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    merchant_customer_id: Annotated[StrictStr, Field(alias="merchant_customer_id")]
    """
    The merchant's own id
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    name: StrictStr | MISSING = MISSING
    """
    Full name
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    shipping: CustomerShipping | MISSING = MISSING
    """
    Delivery
    """


class DeviceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    accept_header: Annotated[StrictStr | MISSING, Field(alias="accept_header")] = MISSING
    browser: DeviceBrowser | MISSING = MISSING
    device_id: Annotated[StrictStr | MISSING, Field(alias="device_id")] = MISSING
    ip_address: Annotated[StrictStr | MISSING, Field(alias="ip_address")] = MISSING
    """
    IP address, version 4 or 6
    """
    language: StrictStr | MISSING = MISSING
    """
    Language, such as EN or en-US
    """
    location: DeviceLocation | MISSING = MISSING
    """
    Place
    """
    mobile: DeviceMobile | MISSING = MISSING
    """
    Phone
    """
    screen_color_depth: Annotated[StrictInt | MISSING, Field(alias="screen_color_depth")] = MISSING
    """
    Colours of the screen, bits
    """
    screen_height: Annotated[StrictInt | MISSING, Field(alias="screen_height")] = MISSING
    """
    Height of the screen, pixels
    """
    screen_width: Annotated[StrictInt | MISSING, Field(alias="screen_width")] = MISSING
    """
    Width of the screen, pixels
    """
    timezone: StrictStr | MISSING = MISSING
    """
    Offset from UTC, such as -2 or 3:30
    """


class GooglePayConfiguration(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    allowed_card_auth_methods: Annotated[list[StrictStr] | MISSING, Field(alias="allowed_card_auth_methods")] = MISSING
    """
    Ways to authenticate, such as PAN_ONLY, CRYPTOGRAM_3DS
    """
    allowed_card_networks: Annotated[list[StrictStr] | MISSING, Field(alias="allowed_card_networks")] = MISSING
    """
    Card networks, such as AMEX, DISCOVER, JCB, MASTERCARD, VISA
    """
    tokenization_specification: Annotated[
        TokenizationSpecification | MISSING, Field(alias="tokenization_specification")
    ] = MISSING
    """
    How Google Pay has to encrypt its token
    """


class Invoice(ErrorFields, EventResource, Record, Versioned):
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
    description: StrictStr | MISSING = MISSING
    """
    Text for the invoice
    """
    footer: StrictStr | MISSING = MISSING
    """
    Text at the foot of the invoice
    """
    hosted_invoice_url: Annotated[StrictStr | None | MISSING, Field(alias="hosted_invoice_url")] = MISSING
    """
    Page to pay it at
    """
    id: StrictStr | MISSING = MISSING
    """
    Invoice id, inv_...
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    number: StrictStr | MISSING = MISSING
    """
    Number of the invoice
    """
    payment_intent: Annotated[Any | MISSING, Field(alias="payment_intent")] = MISSING
    """
    Payment intent; an id or an object, not told
    """
    period_end: Annotated[AwareDatetime | None | MISSING, Field(alias="period_end")] = MISSING
    """
    End of the billed period
    """
    period_start: Annotated[AwareDatetime | None | MISSING, Field(alias="period_start")] = MISSING
    """
    Begin of the billed period
    """
    status: InvoiceStatus | MISSING = MISSING
    """
    State of the invoice
    """
    subscription_id: Annotated[StrictStr | MISSING, Field(alias="subscription_id")] = MISSING
    """
    Subscription that it belongs to
    """
    subtotal: float | MISSING = MISSING
    """
    Amount before tax or discount, major units
    """
    total: float | MISSING = MISSING
    """
    Amount, major units; how it differs from total_amount is not documented
    """
    total_amount: Annotated[float | MISSING, Field(alias="total_amount")] = MISSING
    """
    Amount to pay, major units
    """


class InvoiceCancelledEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Invoice
    name: Literal["invoice.cancelled"]


class InvoiceList(Page):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    items: list[Invoice] | MISSING = MISSING
    """
    The invoices
    """


class InvoiceOpenEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Invoice
    name: Literal["invoice.open"]


class InvoicePaidEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Invoice
    name: Literal["invoice.paid"]


class InvoicePaymentFailedEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Invoice
    name: Literal["invoice.payment_failed"]


class LastPaymentError(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: PaymentErrorCode | MISSING = MISSING
    """
    Kind of failure
    """
    decline_code: Annotated[StrictStr | MISSING, Field(alias="decline_code")] = MISSING
    """
    Reason of the card's bank, such as insufficient_funds
    """
    message: StrictStr | MISSING = MISSING
    """
    Reason as text
    """


class Mandate(Record, Versioned):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    customer_acceptance: Annotated[CustomerAcceptance | MISSING, Field(alias="customer_acceptance")] = MISSING
    """
    When and how the customer agreed
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    id: StrictStr | MISSING = MISSING
    """
    Mandate id, man_...
    """
    payment_intent_id: Annotated[StrictStr | MISSING, Field(alias="payment_intent_id")] = MISSING
    """
    Payment intent that was made with the consent
    """


class MandateList(Page):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    items: list[Mandate] | MISSING = MISSING
    """
    The mandates
    """


class NextAction(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    redirect: Redirect | MISSING = MISSING
    """
    Where to send the payer
    """


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


class PaymentIntentOrder(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    category: StrictStr | MISSING = MISSING
    """
    Category of the goods
    """
    products: list[PaymentIntentProduct] | MISSING = MISSING
    """
    Products of the order
    """
    sellers: Any | MISSING = MISSING
    """
    Sellers; null in the example
    """
    shipping: PaymentIntentShipping | MISSING = MISSING
    """
    Delivery
    """


class PaymentMethod(EventResource, Record, Versioned):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictStr | MISSING = MISSING
    """
    Payment method id, pm_...
    """


class PaymentMethodConfiguration(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    app_id: StrictStr | MISSING = MISSING
    """
    Domain or app
    """
    apple_pay: Annotated[ApplePayConfiguration | MISSING, Field(alias="apple_pay")] = MISSING
    domain: StrictStr | MISSING = MISSING
    """
    Domain of the shop
    """
    google_pay: Annotated[GooglePayConfiguration | MISSING, Field(alias="google_pay")] = MISSING
    merchant_no: StrictStr | MISSING = MISSING
    """
    Merchant number
    """


class PaymentMethodCreatedEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentMethod
    name: Literal["payment_method.created"]


class PaymentMethodList(Page):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    items: list[PaymentMethod] | MISSING = MISSING
    """
    The payment methods
    """


class Refund(EventResource, Record, Versioned):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    acquirer_reference_number: Annotated[StrictStr | MISSING, Field(alias="acquirer_reference_number")] = MISSING
    """
    Number of the refund at the acquirer
    """
    amount: float | None | MISSING = MISSING
    """
    Amount of the refund, major units
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217
    """
    id: StrictStr | MISSING = MISSING
    """
    Refund id, 32 hexadecimal digits
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    payment_intent_id: Annotated[StrictStr | MISSING, Field(alias="payment_intent_id")] = MISSING
    """
    Payment intent that is refunded
    """
    reason: StrictStr | MISSING = MISSING
    status: RefundStatus | MISSING = MISSING
    """
    State of the refund
    """


class RefundAcceptedEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Refund
    name: Literal["refund.accepted"]


class RefundFailedEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Refund
    name: Literal["refund.failed"]


class RefundList(Page):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    items: list[Refund] | MISSING = MISSING
    """
    The refunds
    """


class RefundReceivedEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Refund
    name: Literal["refund.received"]


class RefundSucceededEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Refund
    name: Literal["refund.succeeded"]


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
    last_name: Annotated[StrictStr | MISSING, Field(alias="last_name")] = MISSING
    phone_number: Annotated[StrictStr | MISSING, Field(alias="phone_number")] = MISSING
    shipping_method: Annotated[StrictStr | MISSING, Field(alias="shipping_method")] = MISSING
    """
    Way of delivery, such as sameday
    """


class Webhook(Record):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    api_version: Annotated[StrictStr | MISSING, Field(alias="api_version")] = MISSING
    """
    Version of the deliveries, such as 2024-12-21 or 2026-04
    """
    description: StrictStr | None | MISSING = MISSING
    """
    Text for the endpoint
    """
    events: list[StrictStr] | MISSING = MISSING
    """
    Names of the events
    """
    id: StrictStr | MISSING = MISSING
    """
    Webhook id, wek_...
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    secret: StrictStr | None | MISSING = MISSING
    """
    Secret of the endpoint; no source uses it, deliveries are checked with UseePay's public key
    """
    status: WebhookStatus | None | MISSING = MISSING
    """
    Whether it is in use
    """
    url: StrictStr | MISSING = MISSING
    """
    Address to deliver to
    """


class WebhookFields(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    api_version: Annotated[StrictStr | MISSING, Field(alias="api_version")] = MISSING
    """
    Version of the deliveries, such as 2024-12-21; older ones are forms, newer ones JSON
    """
    description: StrictStr | MISSING = MISSING
    """
    Text for the endpoint
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    status: WebhookStatus | MISSING = MISSING
    """
    Whether it is in use
    """


class WebhookList(Page):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    items: list[Webhook] | MISSING = MISSING
    """
    The webhook endpoints
    """


class WebhookRequest(WebhookFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    events: list[StrictStr] | MISSING = MISSING
    """
    Names of the events
    """
    url: StrictStr | MISSING = MISSING
    """
    Address to deliver to, https
    """


class ApplePaySession(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    apple_pay_session: ApplePaySessionHolder | MISSING = MISSING
    """
    Holds the session, where the answer is not the session itself
    """


class CheckoutPrice(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217; that of the session when absent
    """
    product_data: Annotated[CheckoutProduct, Field(alias="product_data")]
    recurring: CheckoutRecurring | MISSING = MISSING
    """
    Billing period; needed for a subscription
    """
    unit_amount: Annotated[float, Field(alias="unit_amount", ge=0.01)]
    """
    Price of one piece, major units, at least 0.01
    """


class CheckoutSessionPrice(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217; that of the session when absent
    """
    product_data: Annotated[CheckoutProduct, Field(alias="product_data")]
    recurring: CheckoutSessionRecurring | MISSING = MISSING
    """
    Billing period
    """
    unit_amount: Annotated[float, Field(alias="unit_amount")]
    """
    Price of one piece, major units
    """


class CreateMandateRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    customer_acceptance: Annotated[CustomerAcceptance | MISSING, Field(alias="customer_acceptance")] = MISSING
    """
    When and how the customer agreed
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    """
    Customer; must belong to the same merchant number
    """
    payment_intent_id: Annotated[StrictStr | MISSING, Field(alias="payment_intent_id")] = MISSING
    """
    Payment intent that was made with the consent
    """


class CreateWebhookRequest(WebhookFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    events: Annotated[list[StrictStr], Field(min_length=1)]
    """
    Names of the events, at least one
    """
    url: StrictStr
    """
    Address to deliver to, https
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


class PaymentIntent(ErrorFields, EventResource, Record, Versioned):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Amount to pay, major units; for those in events see GAPS.md, 22
    """
    available_payment_method_types: Annotated[
        list[StrictStr] | MISSING, Field(alias="available_payment_method_types")
    ] = MISSING
    """
    Payment methods that can be used
    """
    cancel_url: Annotated[StrictStr | MISSING, Field(alias="cancel_url")] = MISSING
    """
    Where to send a payer who gives up
    """
    cancellation_reason: Annotated[StrictStr | None | MISSING, Field(alias="cancellation_reason")] = MISSING
    """
    Why it was cancelled
    """
    cancelled_at: Annotated[StrictStr | None | MISSING, Field(alias="cancelled_at")] = MISSING
    """
    When it was cancelled
    """
    captured_amount: Annotated[float | None | MISSING, Field(alias="captured_amount")] = MISSING
    """
    Amount that was captured, major units
    """
    client_secret: Annotated[StrictStr | MISSING, Field(alias="client_secret")] = MISSING
    """
    Secret for the payer's page
    """
    confirm: StrictBool | MISSING = MISSING
    """
    Whether it was charged at once
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217
    """
    customer: Customer | MISSING = MISSING
    """
    Customer's data
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    description: StrictStr | MISSING = MISSING
    """
    Text for the payment
    """
    id: StrictStr | MISSING = MISSING
    """
    Payment intent id
    """
    invoice_id: Annotated[StrictStr | MISSING, Field(alias="invoice_id")] = MISSING
    """
    Invoice that it pays
    """
    last_payment_error: Annotated[LastPaymentError | None | MISSING, Field(alias="last_payment_error")] = MISSING
    """
    Why the last attempt failed
    """
    merchant_order_id: Annotated[StrictStr | MISSING, Field(alias="merchant_order_id")] = MISSING
    """
    The merchant's order number
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    next_action: Annotated[NextAction | None | MISSING, Field(alias="next_action")] = MISSING
    """
    What the payer has to do next
    """
    order: PaymentIntentOrder | MISSING = MISSING
    """
    What is sold
    """
    payment_method: Annotated[PaymentMethodSummary | MISSING, Field(alias="payment_method")] = MISSING
    """
    Payment method that was charged
    """
    payment_method_options: Annotated[PaymentMethodOptions | MISSING, Field(alias="payment_method_options")] = MISSING
    """
    How the payment method is charged
    """
    payment_method_types: Annotated[list[StrictStr] | MISSING, Field(alias="payment_method_types")] = MISSING
    """
    Payment methods to offer
    """
    return_url: Annotated[StrictStr | MISSING, Field(alias="return_url")] = MISSING
    """
    Where to send the payer afterwards
    """
    status: PaymentIntentStatus | MISSING = MISSING
    """
    State of the payment intent
    """


class PaymentIntentCancelledEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentIntent
    name: Literal["payment_intent.cancelled"]


class PaymentIntentCreatedEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentIntent
    name: Literal["payment_intent.created"]


class PaymentIntentFailedEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentIntent
    name: Literal["payment_intent.failed"]


class PaymentIntentList(Page):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    items: list[PaymentIntent] | MISSING = MISSING
    """
    The payment intents
    """


class PaymentIntentPendingEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentIntent
    name: Literal["payment_intent.pending"]


class PaymentIntentRequiresCaptureEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentIntent
    name: Literal["payment_intent.requires_capture"]


class PaymentIntentRequiresCustomerActionEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentIntent
    name: Literal["payment_intent.requires_customer_action"]


class PaymentIntentRequiresPaymentMethodEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentIntent
    name: Literal["payment_intent.requires_payment_method"]


class PaymentIntentSucceededEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentIntent
    name: Literal["payment_intent.succeeded"]


class Subscription(EventResource, Record, Versioned):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
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
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217
    """
    current_period_end: Annotated[AwareDatetime | None | MISSING, Field(alias="current_period_end")] = MISSING
    current_period_start: Annotated[AwareDatetime | None | MISSING, Field(alias="current_period_start")] = MISSING
    """
    Begin of the current period
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
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
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
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


class SubscriptionActiveEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Subscription
    name: Literal["subscription.active"]


class SubscriptionCancelledEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Subscription
    name: Literal["subscription.cancelled"]


class SubscriptionCreatedEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Subscription
    name: Literal["subscription.created"]


class SubscriptionExpiredEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Subscription
    name: Literal["subscription.expired"]


class SubscriptionList(Page):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    items: list[Subscription] | MISSING = MISSING
    """
    The subscriptions
    """


class SubscriptionPausedEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Subscription
    name: Literal["subscription.paused"]


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
    recurring: RecurringRequest | MISSING = MISSING
    """
    Billing period and amount
    """


class SubscriptionUnpaidEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Subscription
    name: Literal["subscription.unpaid"]


class SubscriptionUpdatedEvent(Event):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Subscription
    name: Literal["subscription.updated"]


class CheckoutLineItem(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    price_data: Annotated[CheckoutPrice, Field(alias="price_data")]
    """
    Product and price
    """
    quantity: Annotated[StrictInt, Field(ge=1)]
    """
    Number of pieces, at least 1
    """


class CheckoutSessionLine(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    price_data: Annotated[CheckoutSessionPrice, Field(alias="price_data")]
    """
    Product and price
    """
    quantity: StrictInt
    """
    Number of pieces
    """


class CreateCheckoutSessionRequest(_JsonSchemaRuntimeValidationBase):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )

    __json_schema_any_of_required_groups__: ClassVar[tuple[Any, ...]] = (
        ((("customerId", "customer_id"),), (("customer",),)),
    )

    amount: Annotated[float, Field(ge=0.01)]
    """
    Amount to pay, major units, at least 0.01; must equal the sum of the lines
    """
    billing: CheckoutBilling
    """
    Person who is billed
    """
    collection_method: Annotated[Literal["auto_charge"] | None | MISSING, Field(alias="collection_method")] = MISSING
    """
    How a subscription is collected; auto_charge for one
    """
    currency: StrictStr
    """
    Currency, ISO 4217
    """
    customer: CheckoutCustomer | MISSING = MISSING
    """
    Person who pays; or customer_id
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    line_items: Annotated[list[CheckoutLineItem], Field(alias="line_items", min_length=1)]
    """
    Lines, at least one
    """
    merchant_order_id: Annotated[StrictStr, Field(alias="merchant_order_id", max_length=64)]
    """
    The merchant's order number, unique, at most 64 characters
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    mode: CheckoutMode
    """
    A single payment or a subscription
    """
    payment_method_types: Annotated[list[CheckoutPaymentMethodType] | MISSING, Field(alias="payment_method_types")] = (
        MISSING
    )
    """
    Payment methods to offer
    """
    shipping: CheckoutShipping | MISSING = MISSING
    """
    Delivery
    """
    subscription_data: Annotated[CheckoutSubscription | MISSING, Field(alias="subscription_data")] = MISSING
    """
    Terms of the subscription; needed for one, may be empty
    """
    ui_mode: Annotated[Literal["custom"], Field(alias="ui_mode")]
    """
    How the page is shown
    """


class CreatePaymentIntentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Amount to pay, major units
    """
    auto_capture: Annotated[StrictBool | MISSING, Field(alias="auto_capture")] = MISSING
    """
    True requests the funds after the authorisation, false leaves it to a capture
    """
    confirm: StrictBool | MISSING = MISSING
    """
    True charges at once
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217
    """
    customer: CustomerData | MISSING = MISSING
    """
    Customer's data
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    """
    Customer; must belong to the same merchant number
    """
    description: StrictStr | MISSING = MISSING
    """
    Text for the payment
    """
    device_data: Annotated[DeviceData | MISSING, Field(alias="device_data")] = MISSING
    """
    Payer's device
    """
    merchant_order_id: Annotated[StrictStr | MISSING, Field(alias="merchant_order_id")] = MISSING
    """
    The merchant's order number; unique
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    order: Order | MISSING = MISSING
    """
    What is sold
    """
    payment_method_data: Annotated[PaymentMethodData | MISSING, Field(alias="payment_method_data")] = MISSING
    """
    Payment method, when it is confirmed at once
    """
    payment_method_id: Annotated[StrictStr | None | MISSING, Field(alias="payment_method_id")] = MISSING
    """
    Saved payment method, pm_...
    """
    payment_method_options: Annotated[PaymentMethodOptions | MISSING, Field(alias="payment_method_options")] = MISSING
    """
    How the payment method is charged
    """
    payment_method_types: Annotated[list[StrictStr] | MISSING, Field(alias="payment_method_types")] = MISSING
    """
    Payment methods to offer
    """
    return_url: Annotated[StrictStr | MISSING, Field(alias="return_url")] = MISSING
    """
    Where to send the payer afterwards
    """


class CreatePaymentLinkRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Amount to pay, major units
    """
    collectable_options: Annotated[CollectableOptions | MISSING, Field(alias="collectable_options")] = MISSING
    """
    What the page asks the payer for
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217
    """
    customer: CustomerData | MISSING = MISSING
    """
    Customer's data
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    """
    Customer; must belong to the same merchant number
    """
    description: StrictStr | MISSING = MISSING
    """
    Text for the link
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    order: Order | MISSING = MISSING
    """
    What is sold
    """
    reference: StrictStr | MISSING = MISSING
    """
    The merchant's reference
    """
    reusable: StrictBool | MISSING = MISSING
    """
    Whether it may be used again
    """
    supported_currencies: Annotated[list[StrictStr] | MISSING, Field(alias="supported_currencies")] = MISSING
    """
    Currencies that are offered
    """
    title: StrictStr | MISSING = MISSING
    """
    Title of the link
    """


class LegacyDelivery(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: (
        PaymentIntentCreatedEvent
        | PaymentIntentRequiresPaymentMethodEvent
        | PaymentIntentRequiresCaptureEvent
        | PaymentIntentRequiresCustomerActionEvent
        | PaymentIntentPendingEvent
        | PaymentIntentSucceededEvent
        | PaymentIntentCancelledEvent
        | PaymentIntentFailedEvent
        | RefundReceivedEvent
        | RefundAcceptedEvent
        | RefundSucceededEvent
        | RefundFailedEvent
        | SubscriptionCreatedEvent
        | SubscriptionActiveEvent
        | SubscriptionUnpaidEvent
        | SubscriptionPausedEvent
        | SubscriptionExpiredEvent
        | SubscriptionUpdatedEvent
        | SubscriptionCancelledEvent
        | InvoiceOpenEvent
        | InvoicePaidEvent
        | InvoicePaymentFailedEvent
        | InvoiceCancelledEvent
        | PaymentMethodCreatedEvent
    )
    """
    The event
    """


class CheckoutSession(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float
    """
    Amount to pay, major units
    """
    billing: CheckoutBilling | MISSING = MISSING
    """
    Person who is billed
    """
    client_secret: Annotated[StrictStr | MISSING, Field(alias="client_secret")] = MISSING
    """
    Secret for the payer's page, cs_...
    """
    collection_method: Annotated[Literal["auto_charge"] | None | MISSING, Field(alias="collection_method")] = MISSING
    """
    How a subscription is collected
    """
    country_code: Annotated[StrictStr | MISSING, Field(alias="country_code")] = MISSING
    created: StrictInt | MISSING = MISSING
    """
    When it was made, epoch seconds
    """
    currency: StrictStr
    """
    Currency, ISO 4217
    """
    customer: CheckoutCustomer | MISSING = MISSING
    """
    Person who pays
    """
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    expires_at: Annotated[StrictInt | MISSING, Field(alias="expires_at")] = MISSING
    """
    When it expires, epoch seconds
    """
    id: StrictStr | MISSING = MISSING
    """
    Checkout session id, cs_...
    """
    ip_address: Annotated[StrictStr | MISSING, Field(alias="ip_address")] = MISSING
    line_items: Annotated[list[CheckoutSessionLine] | MISSING, Field(alias="line_items")] = MISSING
    merchant_order_id: Annotated[StrictStr, Field(alias="merchant_order_id")]
    """
    The merchant's order number
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    mode: CheckoutMode
    """
    A single payment or a subscription
    """
    object: Literal["checkout.session"] | MISSING = MISSING
    """
    Kind of object
    """
    payment_intent_id: Annotated[StrictStr | MISSING, Field(alias="payment_intent_id")] = MISSING
    """
    Payment intent of the checkout
    """
    payment_method_types: Annotated[list[CheckoutPaymentMethodType] | MISSING, Field(alias="payment_method_types")] = (
        MISSING
    )
    """
    Payment methods that are offered
    """
    payment_status: Annotated[CheckoutPaymentStatus | MISSING, Field(alias="payment_status")] = MISSING
    """
    Whether it is paid
    """
    presentment_payment_method: Annotated[Any | MISSING, Field(alias="presentment_payment_method")] = MISSING
    """
    Payment method that is shown; its form is not told
    """
    shipping: CheckoutShipping | MISSING = MISSING
    """
    Delivery
    """
    status: CheckoutStatus | MISSING = MISSING
    """
    State of the session
    """
    subscription_data: Annotated[CheckoutSubscription | MISSING, Field(alias="subscription_data")] = MISSING
    """
    Terms of the subscription
    """
    subscription_id: Annotated[StrictStr | MISSING, Field(alias="subscription_id")] = MISSING
    """
    Subscription of the checkout
    """
    ui_mode: Annotated[Literal["custom"] | MISSING, Field(alias="ui_mode")] = MISSING
    """
    How the page is shown
    """
