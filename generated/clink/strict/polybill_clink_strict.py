# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from collections.abc import Mapping as _Mapping
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    MISSING,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
    StrictBool,
    StrictInt,
    StrictStr,
    StringConstraints,
    model_validator,
)
from pydantic.alias_generators import to_camel
from typing_extensions import TypeAliasType


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


class ActionMethod(StrEnum):
    get = "GET"
    post = "POST"


class ActionType(StrEnum):
    alipay = "ALIPAY"
    card = "CARD"
    cashapp = "CASHAPP"
    gcash = "GCASH"
    kakao = "KAKAO"
    pix = "PIX"
    promptpay = "PROMPTPAY"
    qris = "QRIS"
    tng = "TNG"
    upi = "UPI"
    wechat = "WECHAT"


class AgentChargeSessionBo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: Annotated[float, Field(gt=0.5)]
    """
    Amount, more than 0.5, major units
    """
    currency: StrictStr
    """
    Currency, ISO 4217
    """
    customer_email: StrictStr
    """
    Customer's e-mail address
    """


class AgentChargeSessionCreateVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    expire_time: AwareDatetime | MISSING = MISSING
    """
    When it ends
    """
    session_id: StrictStr | MISSING = MISSING


class AgentChargeSessionVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Amount, major units
    """
    create_time: AwareDatetime | MISSING = MISSING
    """
    When it was opened
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217
    """
    customer_email: StrictStr | MISSING = MISSING
    """
    Customer's e-mail address
    """
    customer_id: StrictStr | MISSING = MISSING
    expire_time: AwareDatetime | MISSING = MISSING
    """
    When it ends
    """
    merchant_id: StrictStr | MISSING = MISSING
    session_id: StrictStr | MISSING = MISSING
    tenant_id: StrictStr | MISSING = MISSING


class BillingAddressJson(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    city: StrictStr | MISSING = MISSING
    country: StrictStr | MISSING = MISSING
    """
    Country code or name
    """
    line1: StrictStr | MISSING = MISSING
    """
    First line of the street
    """
    line2: StrictStr | MISSING = MISSING
    """
    Second line of the street
    """
    postal_code: StrictStr | MISSING = MISSING
    region: StrictStr | MISSING = MISSING
    """
    State or region
    """


class BillingInterval(StrEnum):
    day = "day"
    week = "week"
    month = "month"
    year = "year"
    quarter = "quarter"
    half_year = "half_year"
    custom = "custom"


class BillingMode(StrEnum):
    charge_automatically = "charge_automatically"
    send_invoice = "send_invoice"


class CancelReasonCode(StrEnum):
    too_expensive = "too_expensive"
    need_more_features = "need_more_features"
    found_alternative = "found_alternative"
    no_longer_needed = "no_longer_needed"
    poor_customer_service = "poor_customer_service"
    poor_usability = "poor_usability"
    poor_quality = "poor_quality"
    other_reasons = "other_reasons"


class CancelSubscriptionApiRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    cancel_immediately: StrictBool | MISSING = MISSING
    """
    True ends it now, without a refund; false, or absent, with the current period
    """
    cancel_reason_code: CancelReasonCode | MISSING = MISSING
    reason: Annotated[StrictStr, Field(max_length=255, min_length=1)]
    """
    Reason in words, 1 to 255 characters
    """


class ChargeBackStatus(IntEnum):
    pending = 1
    processing = 2
    won = 3
    lost = 4
    withdrawn = 5


class ChargeBackWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    channel_code: StrictStr | None | MISSING = MISSING
    """
    Payment channel; left out in production
    """
    channel_dispute_time: StrictInt | AwareDatetime | None | MISSING = MISSING
    """
    When the dispute was opened: epoch milliseconds, ISO text by the published schema
    """
    charge_back_id: StrictStr | None | MISSING = MISSING
    """
    Dispute id, cbi_...
    """
    customer_id: StrictStr | None | MISSING = MISSING
    dispute_amount: float | None | MISSING = MISSING
    """
    Amount in dispute, major units
    """
    dispute_currency: StrictStr | None | MISSING = MISSING
    evidence_deadline: StrictInt | AwareDatetime | None | MISSING = MISSING
    """
    Until when evidence is taken: epoch milliseconds, ISO text by the published schema
    """
    merchant_id: StrictStr | None | MISSING = MISSING
    merchant_reference_id: StrictStr | None | MISSING = MISSING
    """
    The merchant's reference
    """
    network_reason_code: StrictStr | None | MISSING = MISSING
    """
    The card network's reason code
    """
    order_id: StrictStr | None | MISSING = MISSING
    original_amount: float | None | MISSING = MISSING
    """
    Amount of the order, major units
    """
    original_currency: StrictStr | None | MISSING = MISSING
    """
    Currency of the original price
    """
    reason_code: StrictStr | None | MISSING = MISSING
    reason_description: StrictStr | None | MISSING = MISSING
    """
    Reason in words
    """
    status: ChargeBackStatus | None | MISSING = MISSING
    """
    State
    """


class CheckoutPaymentMethodType(StrEnum):
    card = "CARD"
    cashapp = "CASHAPP"
    wechat = "WECHAT"
    kakao = "KAKAO"
    pix = "PIX"
    alipay = "ALIPAY"
    upi = "UPI"
    paypal = "PAYPAL"
    googlepay = "GOOGLEPAY"
    applepay = "APPLEPAY"
    qris = "QRIS"
    gcash = "GCASH"


class CheckoutPaymentStatus(StrEnum):
    unpaid = "unpaid"
    processing = "processing"
    paid = "paid"


class CheckoutSessionStatus(StrEnum):
    open = "open"
    completed = "completed"
    expired = "expired"


class CheckoutUiMode(StrEnum):
    elements = "elements"
    hosted_page = "hostedPage"


class ClinkErrorResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: StrictInt | MISSING = MISSING
    """
    Clink's error code; no table of them is known
    """
    data: Any | MISSING = MISSING
    """
    Normally null
    """
    msg: StrictStr | MISSING = MISSING
    """
    What was wrong
    """


class CouponApplyType(StrEnum):
    none = "none"
    product = "product"
    price = "price"


class CouponDurationType(StrEnum):
    once = "once"
    repeating = "repeating"
    forever = "forever"


class CouponRenameRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    new_name: Annotated[StrictStr, Field(max_length=40)]
    """
    Name, at most 40 characters
    """


class Currency(StrEnum):
    usd = "USD"
    eur = "EUR"
    jpy = "JPY"
    gbp = "GBP"
    aud = "AUD"
    cad = "CAD"
    cny = "CNY"
    hkd = "HKD"
    sgd = "SGD"
    krw = "KRW"
    aed = "AED"
    thb = "THB"
    idr = "IDR"
    php = "PHP"
    myr = "MYR"
    brl = "BRL"
    inr = "INR"


class CustomerApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    customer_id: StrictStr | MISSING = MISSING
    email: StrictStr | MISSING = MISSING
    """
    Customer's e-mail address
    """


class CustomerInfo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    customer_id: StrictStr | MISSING = MISSING
    email: StrictStr | MISSING = MISSING
    """
    Customer's e-mail address
    """
    name: StrictStr | MISSING = MISSING
    """
    Customer's name
    """


class CustomerPortalCreateReq(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    customer_id: StrictStr
    return_url: StrictStr | MISSING = MISSING
    """
    Address behind the link back to the merchant
    """
    subscription_update_product_ids: list[StrictStr] | MISSING = MISSING
    """
    Products to change to; empty sets no limit, blank or unknown ids are refused
    """


class CustomerPortalSessionVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    expires_at: StrictInt | MISSING = MISSING
    """
    When the link ends
    """
    url: StrictStr | MISSING = MISSING
    """
    Link that logs the customer in
    """


class CustomerVerifyObject(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    customer_email: StrictStr | MISSING = MISSING
    """
    Customer's e-mail address
    """
    customer_id: StrictStr | MISSING = MISSING
    merchant_id: StrictStr | MISSING = MISSING


class DeviceType(StrEnum):
    android = "Android"
    i_os = "iOS"


class DirectQrPaymentMethodType(StrEnum):
    cashapp = "CASHAPP"
    qris = "QRIS"


class DiscountObjectVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    coupon_id: StrictStr | MISSING = MISSING
    coupon_name: StrictStr | MISSING = MISSING
    coupon_terms: StrictStr | MISSING = MISSING
    """
    Terms, readable
    """
    discount_amount: float | MISSING = MISSING
    """
    Discount, major units
    """
    promotion_code: StrictStr | MISSING = MISSING


class DiscountType(StrEnum):
    percentage = "percentage"
    fixed_amount = "fixed_amount"


class DisputeEventData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    object: ChargeBackWebhookVo
    """
    The resource
    """


class EnsureSource(StrEnum):
    created = "created"
    existing = "existing"
    updated = "updated"
    rotated = "rotated"
    updated_rotated = "updated_rotated"


class Envelope(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: StrictInt | MISSING = MISSING
    """
    200 on success, otherwise an error
    """
    msg: StrictStr | MISSING = MISSING
    """
    Result text, `success` on success; webhook management writes `Success`
    """


class EventEnvelope(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    created: StrictInt
    """
    When it happened
    """
    id: StrictStr
    """
    Event id, event_...; equal in every delivery of the same event
    """
    object: Literal["event"]
    """
    Always `event`
    """


class ImportedPaymentMethodType(StrEnum):
    card = "CARD"
    cashapp = "CASHAPP"


class InvoicePricingModel(StrEnum):
    flat_rate = "flat_rate"
    per_seat = "per_seat"


class InvoiceStatus(StrEnum):
    open = "open"
    paid = "paid"
    void = "void"


MetadataAdditionalProperty = TypeAliasType("MetadataAdditionalProperty", Annotated[StrictStr, Field(max_length=500)])


class Metadata(
    RootModel[dict[Annotated[str, StringConstraints(max_length=40, strict=True)], MetadataAdditionalProperty]]
):
    root: Annotated[
        dict[Annotated[str, StringConstraints(max_length=40, strict=True)], MetadataAdditionalProperty],
        Field(max_length=20),
    ]
    """
    At most 20 keys of at most 40 characters, values of at most 500 characters
    """


class OrderAccountResponseDataVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float
    """
    amountTotal of the order, major units
    """
    currency: StrictStr
    """
    paymentCurrency of the order
    """
    customer_email: StrictStr
    """
    customerEmail of the order; has to be the same
    """
    user_id: StrictStr
    """
    The merchant's own user id
    """
    web_site: Annotated[StrictStr, Field(pattern="^https?://")]
    """
    The merchant's site, with its scheme
    """


class OrderAccountResponseType(StrEnum):
    account_created = "account.created"
    account_reloaded = "account.reloaded"


class OrderAccountResponseVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: OrderAccountResponseDataVo
    """
    The account
    """
    object: Literal["event"]
    """
    Always `event`
    """
    type: OrderAccountResponseType
    """
    What happened to the account
    """


class OrderStatus(StrEnum):
    success = "success"
    failed = "failed"
    requires_action = "requires_action"
    pending = "pending"
    partial_refunded = "partial_refunded"
    refunded = "refunded"


class OrderType(StrEnum):
    recurring = "recurring"
    onetime = "onetime"


class OrderWebhookStatus(StrEnum):
    created = "created"
    success = "success"
    failed = "failed"
    requires_action = "requires_action"
    pending = "pending"
    partial_refunded = "partial_refunded"
    refunded = "refunded"


class OssUploadApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    file_name: StrictStr | MISSING = MISSING
    oss_id: StrictStr | MISSING = MISSING
    """
    Id to send as a product's image
    """
    url: StrictStr | MISSING = MISSING
    """
    Address of the picture
    """


class PageEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    total: StrictInt | MISSING = MISSING
    """
    Number of rows on all pages
    """


class PaymentExecutionDetailApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    channel_code: StrictStr | MISSING = MISSING
    """
    Payment channel
    """
    channel_transaction_id: StrictStr | MISSING = MISSING
    """
    Transaction id at the channel
    """
    original_failure_code: StrictStr | MISSING = MISSING
    """
    The channel's code for the failure
    """
    original_failure_message: StrictStr | MISSING = MISSING
    """
    The channel's text for the failure
    """


class PaymentInstrumentBillingAddressApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    city: StrictStr | MISSING = MISSING
    country: StrictStr | MISSING = MISSING
    line1: StrictStr | MISSING = MISSING
    """
    First line of the street
    """
    line2: StrictStr | MISSING = MISSING
    """
    Second line of the street
    """
    postal_code: StrictStr | MISSING = MISSING
    state: StrictStr | MISSING = MISSING
    """
    State or region
    """


class PaymentInstrumentCardApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    billing_address: PaymentInstrumentBillingAddressApiVo | MISSING = MISSING
    expiry_month: StrictStr | MISSING = MISSING
    """
    Month in which it expires
    """
    expiry_year: StrictStr | MISSING = MISSING
    """
    Year in which it expires
    """
    funding: StrictStr | MISSING = MISSING
    """
    Such as credit or debit
    """
    issuer_bank: StrictStr | MISSING = MISSING
    """
    Bank that issued it
    """
    issuer_region: StrictStr | MISSING = MISSING
    """
    Country in which it was issued
    """
    last4: StrictStr | MISSING = MISSING
    """
    Last four digits
    """
    name: StrictStr | MISSING = MISSING
    """
    Name on the card
    """
    scheme: StrictStr | MISSING = MISSING
    """
    Card scheme, such as visa
    """


class PaymentInstrumentCardWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    billing_address: PaymentInstrumentBillingAddressApiVo | None | MISSING = MISSING
    expiry_month: StrictStr | None | MISSING = MISSING
    """
    Month in which it expires
    """
    expiry_year: StrictStr | None | MISSING = MISSING
    """
    Year in which it expires
    """
    funding: StrictStr | None | MISSING = MISSING
    """
    Such as credit or debit
    """
    issuer_bank: StrictStr | None | MISSING = MISSING
    """
    Bank that issued it
    """
    issuer_region: StrictStr | None | MISSING = MISSING
    """
    Country in which it was issued
    """
    last4: StrictStr | None | MISSING = MISSING
    """
    Last four digits
    """
    name: StrictStr | None | MISSING = MISSING
    """
    Name on the card
    """
    scheme: StrictStr | None | MISSING = MISSING
    """
    Card scheme, such as visa
    """


class PaymentInstrumentType(StrEnum):
    alipay = "ALIPAY"
    cashapp = "CASHAPP"
    gcash = "GCASH"
    kakao = "KAKAO"
    pix = "PIX"
    promptpay = "PROMPTPAY"
    qris = "QRIS"
    tng = "TNG"
    upi = "UPI"
    wechat = "WECHAT"


class PaymentInstrumentWalletApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    account_tag: StrictStr | MISSING = MISSING
    """
    Account at the wallet, masked
    """


class PaymentMethodApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    card_last_four: StrictStr | MISSING = MISSING
    """
    Last four digits of the card
    """
    card_scheme: StrictStr | MISSING = MISSING
    """
    Card scheme; seen as Visa, VISA and Mastercard
    """
    issuer_bank: StrictStr | MISSING = MISSING
    """
    Bank that issued the card
    """
    issuer_region: StrictStr | MISSING = MISSING
    """
    Country in which the card was issued; seen as US and USA
    """
    payment_instrument_id: StrictStr | MISSING = MISSING
    """
    Saved instrument
    """
    payment_method_type: StrictStr | MISSING = MISSING
    """
    Payment method, such as CARD; seen in lower case, too
    """
    wallet: PaymentInstrumentWalletApiVo | MISSING = MISSING


class PaymentMethodType(StrEnum):
    alipay = "ALIPAY"
    card = "CARD"
    cashapp = "CASHAPP"
    gcash = "GCASH"
    kakao = "KAKAO"
    pix = "PIX"
    promptpay = "PROMPTPAY"
    qris = "QRIS"
    tng = "TNG"
    upi = "UPI"
    wechat = "WECHAT"


class PaymentMethodWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    card_last_four: StrictStr | None | MISSING = MISSING
    """
    Last four digits of the card
    """
    card_scheme: StrictStr | None | MISSING = MISSING
    """
    Card scheme; seen as Visa, VISA and Mastercard
    """
    issuer_bank: StrictStr | None | MISSING = MISSING
    """
    Bank that issued the card
    """
    issuer_region: StrictStr | None | MISSING = MISSING
    """
    Country in which the card was issued; seen as US and USA
    """
    payment_instrument_id: StrictStr | None | MISSING = MISSING
    """
    Saved instrument
    """
    payment_method_type: StrictStr | None | MISSING = MISSING
    """
    Payment method, such as CARD; seen in lower case, too
    """
    wallet: PaymentInstrumentWalletApiVo | None | MISSING = MISSING


class PaymentResultStatus(IntEnum):
    success = 1
    pending = 2
    failure = 3
    next_action = 5


class PlatformType(StrEnum):
    web = "WEB"
    wap = "WAP"


class PriceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr | MISSING = MISSING
    """
    Currency of the item, ISO 4217
    """
    image_url: StrictStr | MISSING = MISSING
    """
    Address of a picture
    """
    name: StrictStr
    """
    Name that the customer sees
    """
    quantity: Annotated[StrictInt | MISSING, Field(ge=1)] = MISSING
    """
    Number of units
    """
    unit_amount: Annotated[float, Field(gt=0.0)]
    """
    Price of one unit, major units
    """


class PriceDataApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Price, major units
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217
    """
    exchange_rate: float | MISSING = MISSING
    """
    Rate from the original currency
    """


class PriceType(StrEnum):
    one_time = "one_time"
    recurring = "recurring"


class PricingModel(StrEnum):
    flat_rate = "flat_rate"
    per_seat = "per_seat"
    tiered = "tiered"
    usage_based = "usage_based"


class ProductApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product_id: StrictStr | MISSING = MISSING
    product_name: StrictStr | MISSING = MISSING


class ProductImageUploadRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    file: bytes | MISSING = MISSING
    """
    Picture, at most 5 MB
    """


class PromotionCodeCreateRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: Annotated[StrictStr | MISSING, Field(pattern="^[a-zA-Z0-9]{1,32}$")] = MISSING
    """
    The code, 1 to 32 letters and digits; made up by the server when absent
    """
    first_order_only: StrictBool | MISSING = MISSING
    """
    Whether it is for first orders only
    """
    max_redemption_limit: StrictInt | MISSING = MISSING
    """
    Limit of uses
    """
    minimum_spend: dict[str, float] | MISSING = MISSING
    """
    Least amounts by currency
    """
    per_customer_redemption_limit: StrictInt | MISSING = MISSING
    """
    Limit of uses per customer
    """
    restricted_customer_ids: list[StrictStr] | MISSING = MISSING
    """
    Customers who may use it; empty means all
    """
    valid_period_end: StrictInt | MISSING = MISSING
    """
    Until when it can be used
    """
    valid_period_start: StrictInt | MISSING = MISSING
    """
    From when it can be used
    """


class PromotionCodeStatus(StrEnum):
    active = "active"
    inactive = "inactive"
    archived = "archived"


class RecurringApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    free_trial_days: StrictInt | MISSING = MISSING
    """
    Length of the trial in days
    """
    interval: BillingInterval | MISSING = MISSING
    """
    Billing rhythm
    """


class RefundMetadata(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class RefundReason(StrEnum):
    duplicate_payment = "Duplicate payment"
    fraudulent_activity = "Fraudulent activity"
    customer_initiated_refund = "Customer Initiated Refund"
    other = "Other"


class RefundReasonType(IntEnum):
    duplicate = 0
    fraud = 1
    customer_request = 2
    other = 3


class RefundStatus(StrEnum):
    created = "created"
    success = "success"
    failed = "failed"
    closed = "closed"
    received = "received"
    refunding = "refunding"


class RefundWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | None | MISSING = MISSING
    """
    When it was made
    """
    customer_id: StrictStr | None | MISSING = MISSING
    failure_code: StrictStr | None | MISSING = MISSING
    """
    Why it failed, such as already_refunded
    """
    failure_message: StrictStr | None | MISSING = MISSING
    """
    Why it failed, in words
    """
    metadata: RefundMetadata | None | MISSING = MISSING
    """
    Further data
    """
    order_id: StrictStr | None | MISSING = MISSING
    """
    Order that is refunded
    """
    payment_instrument_id: StrictStr | None | MISSING = MISSING
    """
    Instrument to which the money goes back
    """
    refund_amount: float | None | MISSING = MISSING
    """
    Amount, major units
    """
    refund_currency: StrictStr | None | MISSING = MISSING
    refund_id: StrictStr | None | MISSING = MISSING
    """
    Refund id, rfd_...
    """
    refund_merchant_order_id: StrictStr | None | MISSING = MISSING
    """
    The merchant's refund id
    """
    refund_reason: RefundReason | None | MISSING = MISSING
    """
    Reason, in words
    """
    status: RefundStatus | None | MISSING = MISSING
    """
    State
    """


class ScheduledPhase(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    effective_cycle: StrictInt
    """
    Renewal at which the phase begins, counted from the creation; grows from phase to phase
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    price_snapshot_id: StrictStr
    """
    Recurring price snapshot that supports the payment currency
    """
    quantity: StrictInt
    """
    Number of units
    """
    sequence: StrictInt
    """
    Position; grows from phase to phase
    """


class SessionApiCreateVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    customer_id: StrictStr | MISSING = MISSING
    """
    Customer id; the customer may have been made by this call
    """
    expire_time: AwareDatetime | MISSING = MISSING
    """
    When the checkout ends
    """
    merchant_reference_id: StrictStr | MISSING = MISSING
    """
    The merchant's reference, as sent
    """
    original_amount: float | MISSING = MISSING
    """
    Amount, as sent, major units
    """
    original_currency: StrictStr | MISSING = MISSING
    """
    Currency, as sent
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Return address of an embedded checkout
    """
    session_id: StrictStr | MISSING = MISSING
    """
    Session id, sess_...
    """
    token_value: StrictStr | MISSING = MISSING
    """
    Short-lived token of the session; the reading call names it `token`
    """
    ui_mode: CheckoutUiMode | MISSING = MISSING
    """
    Hosted or embedded
    """
    url: StrictStr | MISSING = MISSING
    """
    Address of the hosted page
    """


class SessionPriceWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    price_id: StrictStr | None | MISSING = MISSING
    price_list: list[PriceDataApiVo] | None | MISSING = MISSING
    """
    Prices by the customer's location
    """
    recurring: RecurringApiVo | None | MISSING = MISSING
    """
    Billing rhythm
    """


class SessionWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount_subtotal: float | None | MISSING = MISSING
    """
    Amount before tax and discounts, major units
    """
    amount_total: float | None | MISSING = MISSING
    """
    Final amount, major units
    """
    cancel_url: StrictStr | None | MISSING = MISSING
    """
    Address for a customer who gives up
    """
    created: AwareDatetime | None | MISSING = MISSING
    """
    When the checkout was started
    """
    customer: CustomerApiVo | None | MISSING = MISSING
    expire: AwareDatetime | None | MISSING = MISSING
    """
    When the checkout ends
    """
    invoice_id: StrictStr | None | MISSING = MISSING
    """
    Invoice that was made
    """
    locale: StrictStr | None | MISSING = MISSING
    """
    Language and region, such as en-US
    """
    merchant_reference_id: StrictStr | None | MISSING = MISSING
    """
    The merchant's reference
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    order_id: StrictStr | None | MISSING = MISSING
    """
    Order that was made
    """
    original_currency: StrictStr | None | MISSING = MISSING
    """
    Currency of the request
    """
    payment_currency: StrictStr | None | MISSING = MISSING
    """
    Currency that the customer chose
    """
    payment_status: CheckoutPaymentStatus | None | MISSING = MISSING
    """
    State of the payment
    """
    price: SessionPriceWebhookVo | None | MISSING = MISSING
    price_data_list: list[PriceData] | None | MISSING = MISSING
    """
    Items without a product in the dashboard
    """
    product: ProductApiVo | None | MISSING = MISSING
    return_url: StrictStr | None | MISSING = MISSING
    """
    Return address of an embedded checkout
    """
    session_id: StrictStr | None | MISSING = MISSING
    show_promotion_code: StrictBool | None | MISSING = MISSING
    """
    Whether the promotion code is shown
    """
    status: CheckoutSessionStatus | None | MISSING = MISSING
    """
    State of the checkout
    """
    subscription_id: StrictStr | None | MISSING = MISSING
    """
    Subscription, for a recurring price
    """
    success_url: StrictStr | None | MISSING = MISSING
    """
    Address after the payment
    """
    token: StrictStr | None | MISSING = MISSING
    """
    Short-lived token of the session
    """
    ui_mode: CheckoutUiMode | None | MISSING = MISSING
    """
    Hosted or embedded
    """


class SubscriptionPaymentMethodType(StrEnum):
    card = "CARD"
    gcash = "GCASH"
    cashapp = "CASHAPP"
    upi = "UPI"
    pix = "PIX"


class SubscriptionStatus(StrEnum):
    incomplete = "incomplete"
    free_trial = "free_trial"
    active = "active"
    incomplete_expired = "incomplete_expired"
    past_due = "past_due"
    cancelled = "cancelled"


class SubscriptionUpdateConfirmApiRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    price_snapshot_id: StrictStr
    """
    Snapshot id from the preview's recurringPrice
    """
    promotion_code: StrictStr | MISSING = MISSING
    """
    Promotion code to apply
    """


class SubscriptionUpdateDiscountApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    coupon_id: StrictStr | MISSING = MISSING
    coupon_name: StrictStr | MISSING = MISSING
    coupon_terms: StrictStr | MISSING = MISSING
    """
    Terms, readable
    """
    coupon_used_times: StrictInt | MISSING = MISSING
    """
    How often it was used
    """
    discount_amount: float | MISSING = MISSING
    """
    Discount, major units
    """
    duration_months: StrictInt | MISSING = MISSING
    """
    Number of periods
    """
    duration_type: StrictStr | MISSING = MISSING
    """
    How long it lasts; no list of values is given here
    """
    promotion_code: StrictStr | MISSING = MISSING


class SubscriptionUpdateLineDataPriceApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: Currency | MISSING = MISSING
    """
    ISO 4217, three letters
    """
    currency_symbol: StrictStr | MISSING = MISSING
    """
    Currency sign to show
    """
    product_name: StrictStr | MISSING = MISSING
    quantity: StrictInt | MISSING = MISSING
    """
    Number of units
    """
    total_amount: float | MISSING = MISSING
    """
    Amount of the line, major units
    """


class SubscriptionUpdatePreviewApiRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    price_id: StrictStr
    """
    Recurring price of the same merchant in the subscription's currency
    """
    promotion_code: StrictStr | MISSING = MISSING
    """
    Promotion code to apply
    """


class SubscriptionUpdateRecurringPriceApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: Currency | MISSING = MISSING
    """
    ISO 4217, three letters
    """
    currency_symbol: StrictStr | MISSING = MISSING
    """
    Currency sign to show
    """
    interval: BillingInterval | MISSING = MISSING
    """
    Billing rhythm
    """
    period_end: StrictInt | MISSING = MISSING
    period_start: StrictInt | MISSING = MISSING
    price_id: StrictStr | MISSING = MISSING
    price_snapshot_id: StrictStr | MISSING = MISSING
    """
    Unchanging copy of the price; the confirmation wants it
    """
    product_id: StrictStr | MISSING = MISSING
    product_name: StrictStr | MISSING = MISSING
    quantity: StrictInt | MISSING = MISSING
    """
    Number of units
    """
    recurring: StrictStr | MISSING = MISSING
    """
    Raw configuration of the rhythm, as text
    """
    total_amount: float | MISSING = MISSING
    """
    Amount of a period, major units
    """
    unit_amount: float | MISSING = MISSING
    """
    Price of one unit, major units
    """


class TaxCategory(StrEnum):
    digital_goods_or_service = "digital_goods_or_service"
    ebook = "ebook"
    software_service = "software_service"


class TestClockAdvanceApiRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    target_frozen_time: StrictInt
    """
    Simulated time to reach
    """


class TestClockCompleteApiRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    reason: StrictStr | MISSING = MISSING
    """
    Reason in words
    """


class TestClockCreateApiRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's data as JSON text
    """
    name: Annotated[StrictStr, Field(max_length=64)]
    """
    Name, at most 64 characters
    """
    subscription_id: StrictStr
    """
    Subscription to drive
    """


class TestClockStatus(StrEnum):
    ready = "READY"
    advancing = "ADVANCING"
    failed = "FAILED"
    completed = "COMPLETED"


class TestClockTaskStatus(StrEnum):
    created = "CREATED"
    scanning = "SCANNING"
    executing = "EXECUTING"
    succeeded = "SUCCEEDED"
    failed = "FAILED"


class TiersMode(StrEnum):
    volume = "volume"
    graduated = "graduated"


class TransformQuantityRound(StrEnum):
    up = "up"
    down = "down"
    ceiling = "ceiling"
    floor = "floor"
    half_up = "half_up"
    half_down = "half_down"
    half_even = "half_even"
    unnecessary = "unnecessary"


class UnknownWebhookObject(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class WalletHandleRedirectOrDisplayQrCode(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    expires_at: StrictInt | MISSING = MISSING
    """
    When the code or link ends, Unix seconds
    """
    expires_second: StrictInt | MISSING = MISSING
    """
    Seconds left
    """
    fallback_url: StrictStr | MISSING = MISSING
    """
    Address to use when the app cannot be opened
    """
    hosted_instructions_url: StrictStr | MISSING = MISSING
    """
    Page that tells the customer what to do
    """
    image_data_url: StrictStr | MISSING = MISSING
    """
    QR code as a Base64 data URL
    """
    image_url_png: StrictStr | MISSING = MISSING
    """
    QR code as PNG, an address or Base64 text
    """
    image_url_svg: StrictStr | MISSING = MISSING
    """
    QR code as SVG, an address or Base64 text
    """
    mobile_auth_url: StrictStr | MISSING = MISSING
    """
    Link that opens the wallet app
    """
    package_name: StrictStr | MISSING = MISSING
    """
    Android package of the wallet app
    """


class WebhookEndpointDeletedEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: None | MISSING = MISSING
    """
    Always null
    """


class WebhookEventName(StrEnum):
    order_created = "order.created"
    order_succeeded = "order.succeeded"
    order_failed = "order.failed"
    refund_created = "refund.created"
    refund_succeeded = "refund.succeeded"
    refund_failed = "refund.failed"
    subscription_created = "subscription.created"
    subscription_trialing = "subscription.trialing"
    subscription_activated = "subscription.activated"
    subscription_incomplete_expired = "subscription.incomplete_expired"
    subscription_past_due = "subscription.past_due"
    subscription_cancelled = "subscription.cancelled"
    invoice_open = "invoice.open"
    invoice_paid = "invoice.paid"
    invoice_void = "invoice.void"
    order_next_action = "order.next_action"
    subscription_updated_plan_changed = "subscription.updated.plan_changed"
    subscription_updated_plan_change_canceled = "subscription.updated.plan_change_canceled"
    subscription_updated_renewed = "subscription.updated.renewed"
    subscription_updated_cancel_at_period_end_set = "subscription.updated.cancel_at_period_end_set"
    subscription_updated_cancel_at_period_end_revoked = "subscription.updated.cancel_at_period_end_revoked"
    session_complete = "session.complete"
    session_expired = "session.expired"
    dispute_created = "dispute.created"
    dispute_updated = "dispute.updated"
    dispute_won = "dispute.won"
    dispute_lost = "dispute.lost"
    dispute_closed = "dispute.closed"
    customer_verify = "customer.verify"
    payment_method_added = "payment_method.added"
    payment_method_default_change = "payment_method.default_change"
    risk_rule_updated = "risk_rule.updated"
    agent_order_succeeded = "agent_order.succeeded"
    agent_order_failed = "agent_order.failed"
    agent_refund_succeeded = "agent_refund.succeeded"
    agent_refund_failed = "agent_refund.failed"
    agent_refund_approved = "agent_refund.approved"
    agent_refund_rejected = "agent_refund.rejected"
    payment_method_update = "payment_method.update"
    purchase_instruction_created = "purchase_instruction.created"
    purchase_instruction_activated = "purchase_instruction.activated"
    purchase_instruction_updated = "purchase_instruction.updated"
    purchase_instruction_cancelled = "purchase_instruction.cancelled"
    vic_device_binding_succeeded = "vic_device.binding_succeeded"


class WebhookEventResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: StrictInt | MISSING = MISSING
    """
    Number, for information; calls and events never carry it
    """
    description: StrictStr | MISSING = MISSING
    """
    What it tells
    """
    name: WebhookEventName | MISSING = MISSING


class Action(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    method: ActionMethod | MISSING = MISSING
    """
    HTTP method to open redirectUrl with
    """
    payment_method_type: StrictStr | MISSING = MISSING
    """
    Payment method of the attempt
    """
    post_data: dict[str, StrictStr] | MISSING = MISSING
    """
    Form values to submit when the method is POST
    """
    redirect_url: StrictStr | MISSING = MISSING
    """
    Address to send the customer to
    """
    type: ActionType | MISSING = MISSING
    """
    Payment method behind the action
    """
    wallet_handle_redirect_or_display_qr_code: WalletHandleRedirectOrDisplayQrCode | MISSING = MISSING


class AgentPaymentSessionCreateEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: AgentChargeSessionCreateVo | None | MISSING = MISSING
    """
    The session; null when refused
    """


class AgentPaymentSessionEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: AgentChargeSessionVo | None | MISSING = MISSING
    """
    The session; null when refused
    """


class ApiCouponInfoResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    coupon_id: StrictStr | MISSING = MISSING
    coupon_name: StrictStr | MISSING = MISSING
    discount_type: DiscountType | MISSING = MISSING
    """
    Kind of discount
    """
    duration_months: StrictInt | MISSING = MISSING
    """
    Number of periods
    """
    duration_type: CouponDurationType | MISSING = MISSING
    """
    How long it lasts
    """
    fixed_amounts: dict[str, float] | MISSING = MISSING
    """
    Amounts off by currency
    """
    max_redemption_count: StrictInt | MISSING = MISSING
    """
    Limit of uses
    """
    mirroring: StrictBool | MISSING = MISSING
    """
    Whether it is a mirrored record
    """
    percentage: float | MISSING = MISSING
    """
    Percent off
    """
    redeemed_count: StrictInt | MISSING = MISSING
    """
    Uses so far
    """
    terms: StrictStr | MISSING = MISSING
    """
    Terms, readable
    """
    valid_period_end: StrictInt | MISSING = MISSING
    """
    Until when it can be used
    """


class ApiPromotionCodeDetailResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    First amount of minimumSpend, major units
    """
    code: StrictStr | MISSING = MISSING
    coupon_id: StrictStr | MISSING = MISSING
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made
    """
    currency: StrictStr | MISSING = MISSING
    """
    First currency of minimumSpend
    """
    customers: list[CustomerInfo] | MISSING = MISSING
    """
    Customers who may use it
    """
    first_order_only: StrictBool | MISSING = MISSING
    """
    Whether it is for first orders only
    """
    max_redemption_limit: StrictInt | MISSING = MISSING
    """
    Limit of uses
    """
    minimum_spend: dict[str, float] | MISSING = MISSING
    """
    Least amounts by currency
    """
    mirroring: StrictBool | MISSING = MISSING
    """
    Whether it is a mirrored record
    """
    per_customer_redemption_limit: StrictInt | MISSING = MISSING
    """
    Limit of uses per customer
    """
    promotion_code_id: StrictStr | MISSING = MISSING
    redemption_count: StrictInt | MISSING = MISSING
    """
    Uses so far
    """
    status: PromotionCodeStatus | MISSING = MISSING
    """
    State
    """
    valid_period_end: StrictInt | MISSING = MISSING
    """
    Until when it can be used
    """


class ApiPromotionCodeInfoResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: StrictStr | MISSING = MISSING
    coupon_id: StrictStr | MISSING = MISSING
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made
    """
    first_order_only: StrictBool | MISSING = MISSING
    """
    Whether it is for first orders only
    """
    max_redemption_limit: StrictInt | MISSING = MISSING
    """
    Limit of uses
    """
    mirroring: StrictBool | MISSING = MISSING
    """
    Whether it is a mirrored record
    """
    promotion_code_id: StrictStr | MISSING = MISSING
    redemption_count: StrictInt | MISSING = MISSING
    """
    Uses so far
    """
    status: PromotionCodeStatus | MISSING = MISSING
    """
    State
    """
    valid_period_end: StrictInt | MISSING = MISSING
    """
    Until when it can be used
    """


class CheckoutSessionCreateEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SessionApiCreateVo | None | MISSING = MISSING
    """
    The checkout; null when refused
    """


class CouponCreateRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    applicable_prices: dict[str, list[StrictStr]] | MISSING = MISSING
    """
    Prices by product
    """
    applicable_products: list[StrictStr] | MISSING = MISSING
    """
    Product ids
    """
    apply_type: CouponApplyType
    """
    What it applies to
    """
    coupon_name: Annotated[StrictStr, Field(max_length=40)]
    """
    Name, at most 40 characters
    """
    discount_type: DiscountType
    """
    Kind of discount
    """
    duration_months: StrictInt | MISSING = MISSING
    """
    Number of periods, for repeating
    """
    duration_type: CouponDurationType
    """
    How long it lasts
    """
    fixed_amounts: dict[str, float] | MISSING = MISSING
    """
    Amounts off by currency, for fixed_amount
    """
    max_redemption_count: StrictInt | MISSING = MISSING
    """
    Limit of uses
    """
    percentage: Annotated[float | MISSING, Field(ge=0.0, le=100.0)] = MISSING
    """
    Percent off, 0 to 100, for percentage
    """
    promotion_codes: Annotated[list[PromotionCodeCreateRequest] | MISSING, Field(max_length=20)] = MISSING
    """
    Promotion codes to make with it, at most 20
    """
    valid_period_end: StrictInt | MISSING = MISSING
    """
    Until when it can be used
    """
    valid_period_start: StrictInt | MISSING = MISSING
    """
    From when it can be used
    """


class CouponEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ApiCouponInfoResponse | None | MISSING = MISSING
    """
    The coupon; null when refused
    """


class CouponPage(PageEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    rows: list[ApiCouponInfoResponse] | MISSING = MISSING
    """
    Coupons
    """


class CreatePaymentApiRequest(_JsonSchemaRuntimeValidationBase):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )

    __json_schema_any_of_required_groups__: ClassVar[tuple[Any, ...]] = (
        (
            (("customerId", "customer_id"),),
            (("customerEmail", "customer_email"),),
            (("referenceCustomerId", "reference_customer_id"),),
        ),
        (
            (("priceId", "price_id"), ("productId", "product_id")),
            (("amount",), ("currency",)),
        ),
    )

    amount: float | MISSING = MISSING
    """
    Direct amount, major units; needs currency
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency of the price, ISO 4217; also of the charge when paymentCurrency is absent
    """
    customer_email: StrictStr | MISSING = MISSING
    """
    Customer's e-mail address; one of the three identifiers
    """
    customer_id: StrictStr | MISSING = MISSING
    """
    Customer id; one of the three identifiers
    """
    device_type: DeviceType | MISSING = MISSING
    """
    Device family of the customer
    """
    merchant_reference_id: StrictStr | MISSING = MISSING
    """
    The merchant's own reference; does not stop a repeat
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    payment_currency: StrictStr | MISSING = MISSING
    """
    Other currency to charge: a fixed price in it if there is one, else converted
    """
    payment_instrument_id: StrictStr | MISSING = MISSING
    """
    Saved instrument; CARD, PIX and UPI need it
    """
    payment_method_type: PaymentMethodType
    """
    Payment method to charge
    """
    platform_type: PlatformType | MISSING = MISSING
    """
    Desktop or mobile web
    """
    price_data_list: list[PriceData] | MISSING = MISSING
    """
    Items of a direct amount, or to show
    """
    price_id: StrictStr | MISSING = MISSING
    """
    One-time price; needs productId
    """
    product_id: StrictStr | MISSING = MISSING
    """
    Product of the price
    """
    promotion_code: StrictStr | MISSING = MISSING
    """
    Promotion code to apply
    """
    reference_customer_id: StrictStr | MISSING = MISSING
    """
    The merchant's own customer id; one of the three identifiers
    """
    return_url: StrictStr
    """
    Address to which the customer comes back
    """


class CreatePaymentApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    action: Action | MISSING = MISSING
    """
    Next step, when the status is 5
    """
    amount: float | MISSING = MISSING
    """
    Amount of the charge, major units
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency of the charge, ISO 4217
    """
    order_id: StrictStr | MISSING = MISSING
    """
    Order of the charge
    """
    payment_instrument_id: StrictStr | MISSING = MISSING
    """
    Instrument that was used or newly made
    """
    session_id: StrictStr | MISSING = MISSING
    """
    Payment session
    """
    status: PaymentResultStatus | MISSING = MISSING
    """
    Result of the charge
    """


class CreatePaymentEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreatePaymentApiVo | None | MISSING = MISSING
    """
    The result; null when refused
    """


class CreatePaymentInstrumentApiRequest(_JsonSchemaRuntimeValidationBase):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )

    __json_schema_any_of_required_groups__: ClassVar[tuple[Any, ...]] = (
        (
            (("customerId", "customer_id"),),
            (("customerEmail", "customer_email"),),
            (("referenceCustomerId", "reference_customer_id"),),
        ),
    )

    billing_address: BillingAddressJson | MISSING = MISSING
    """
    Billing address; UPI needs it
    """
    cpf_name: StrictStr | MISSING = MISSING
    """
    Name that belongs to the tax id; PIX needs it
    """
    cpf_number: StrictStr | MISSING = MISSING
    """
    Brazilian tax id; PIX needs it
    """
    customer_email: StrictStr | MISSING = MISSING
    """
    Customer's e-mail address; one of the three identifiers
    """
    customer_id: StrictStr | MISSING = MISSING
    """
    Customer id; one of the three identifiers
    """
    customer_name: StrictStr | MISSING = MISSING
    """
    Name to show
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    payment_instrument_type: PaymentInstrumentType
    """
    Method to save
    """
    phone_number: StrictStr | MISSING = MISSING
    """
    Phone number; UPI needs it
    """
    reference_customer_id: StrictStr | MISSING = MISSING
    """
    The merchant's own customer id; one of the three identifiers
    """
    upi_name: StrictStr | MISSING = MISSING
    """
    Name of the UPI account; UPI needs it
    """


class CreateSubscriptionRequest(_JsonSchemaRuntimeValidationBase):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )

    __json_schema_any_of_required_groups__: ClassVar[tuple[Any, ...]] = (
        (
            (("customerId", "customer_id"),),
            (("customerEmail", "customer_email"),),
            (("referenceCustomerId", "reference_customer_id"),),
        ),
    )

    customer_email: StrictStr | MISSING = MISSING
    """
    Customer's e-mail address; one of the three identifiers
    """
    customer_id: StrictStr | MISSING = MISSING
    """
    Customer id; one of the three identifiers
    """
    device_type: DeviceType | MISSING = MISSING
    """
    Device family of the customer
    """
    merchant_reference_id: StrictStr | MISSING = MISSING
    """
    The merchant's own reference; does not stop a repeat
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    payment_currency: StrictStr
    """
    Currency of the charge, ISO 4217; the server makes it upper case
    """
    payment_instrument_id: StrictStr | MISSING = MISSING
    """
    Saved instrument; may be left out for CASHAPP and GCASH only
    """
    payment_method_type: SubscriptionPaymentMethodType
    """
    Payment method to charge
    """
    platform_type: PlatformType | MISSING = MISSING
    """
    Desktop or mobile web
    """
    price_id: StrictStr
    """
    Recurring price
    """
    product_id: StrictStr
    """
    Product of the price
    """
    promotion_code: StrictStr | MISSING = MISSING
    """
    Promotion code to apply
    """
    reference_customer_id: StrictStr | MISSING = MISSING
    """
    The merchant's own customer id; one of the three identifiers
    """
    return_url: StrictStr
    """
    Address to which the customer comes back
    """
    scheduled_phases: list[ScheduledPhase] | MISSING = MISSING
    """
    Later plan changes, in order
    """


class CreateSubscriptionResult(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    action: Action | MISSING = MISSING
    """
    Next step, when the status is 5
    """
    amount: float | MISSING = MISSING
    """
    Amount of the charge, major units
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency of the charge, ISO 4217
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice of the charge
    """
    order_id: StrictStr | MISSING = MISSING
    """
    Order of the charge
    """
    payment_instrument_id: StrictStr | MISSING = MISSING
    """
    Instrument that was used or newly made
    """
    session_id: StrictStr | MISSING = MISSING
    """
    Payment session
    """
    status: PaymentResultStatus | MISSING = MISSING
    """
    Result of the first charge
    """
    subscription_id: StrictStr | MISSING = MISSING


class CustomerPortalSessionEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CustomerPortalSessionVo | None | MISSING = MISSING
    """
    The link; null when refused
    """


class CustomerVerifyEventData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    object: CustomerVerifyObject
    """
    The resource
    """


class DisputeClosedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: DisputeEventData
    type: Literal["dispute.closed"]


class DisputeCreatedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: DisputeEventData
    type: Literal["dispute.created"]


class DisputeLostEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: DisputeEventData
    type: Literal["dispute.lost"]


class DisputeUpdatedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: DisputeEventData
    type: Literal["dispute.updated"]


class DisputeWonEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: DisputeEventData
    type: Literal["dispute.won"]


class HistoricalPaymentInstrumentImport(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    channel_alias: StrictStr
    """
    Alias of the channel, such as mcht_xxx-stripe-m1
    """
    channel_customer_reference: StrictStr
    """
    Customer id at Stripe, cus_...
    """
    payment_method_types: list[ImportedPaymentMethodType] | MISSING = MISSING
    """
    Types to import; empty means all that the server allows
    """


class ImageUploadEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: OssUploadApiVo | None | MISSING = MISSING
    """
    The picture; null when refused
    """


class OrderApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount_subtotal: float | MISSING = MISSING
    """
    Amount before tax and adjustments, major units
    """
    amount_total: float | MISSING = MISSING
    """
    Final amount, major units
    """
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made
    """
    customer_email: StrictStr | MISSING = MISSING
    """
    Customer's e-mail address
    """
    customer_id: StrictStr | MISSING = MISSING
    failure_code: StrictStr | MISSING = MISSING
    """
    Why it failed, such as card_declined
    """
    failure_message: StrictStr | MISSING = MISSING
    """
    Why it failed, in words
    """
    invoice_id: StrictStr | MISSING = MISSING
    merchant_reference_id: StrictStr | MISSING = MISSING
    """
    The merchant's reference
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    order_id: StrictStr | MISSING = MISSING
    original_currency: StrictStr | MISSING = MISSING
    """
    Currency of the original price
    """
    payment_currency: StrictStr | MISSING = MISSING
    """
    Currency of the charge
    """
    payment_execution_details: list[PaymentExecutionDetailApiVo] | MISSING = MISSING
    """
    Attempts at the payment channels
    """
    payment_method: PaymentMethodApiVo | MISSING = MISSING
    """
    Method that was used
    """
    payment_time: StrictInt | MISSING = MISSING
    """
    When it reached its final state
    """
    price_data_list: list[PriceData] | MISSING = MISSING
    """
    Items without a product in the dashboard
    """
    price_id: StrictStr | MISSING = MISSING
    product_id: StrictStr | MISSING = MISSING
    risk_level: StrictStr | MISSING = MISSING
    """
    Risk level; free text, seen as LOW and low
    """
    session_id: StrictStr | MISSING = MISSING
    """
    Checkout or payment session
    """
    status: OrderStatus | MISSING = MISSING
    """
    State
    """
    type: OrderType | MISSING = MISSING
    """
    Recurring or one-time
    """


class OrderEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: OrderApiVo | None | MISSING = MISSING
    """
    The order; null when refused
    """


class OrderPage(PageEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    rows: list[OrderApiVo] | MISSING = MISSING
    """
    Orders
    """


class OrderWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount_subtotal: float | None | MISSING = MISSING
    """
    Amount before tax and adjustments, major units
    """
    amount_total: float | None | MISSING = MISSING
    """
    Final amount, major units
    """
    create_time: StrictInt | None | MISSING = MISSING
    """
    When it was made
    """
    customer_email: StrictStr | None | MISSING = MISSING
    """
    Customer's e-mail address
    """
    customer_id: StrictStr | None | MISSING = MISSING
    failure_code: StrictStr | None | MISSING = MISSING
    """
    Why it failed, such as card_declined
    """
    failure_message: StrictStr | None | MISSING = MISSING
    """
    Why it failed, in words
    """
    invoice_id: StrictStr | None | MISSING = MISSING
    merchant_reference_id: StrictStr | None | MISSING = MISSING
    """
    The merchant's reference; the text null and a single blank were seen
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    order_id: StrictStr | None | MISSING = MISSING
    original_currency: StrictStr | None | MISSING = MISSING
    """
    Currency of the original price
    """
    payment_currency: StrictStr | None | MISSING = MISSING
    """
    Currency of the charge
    """
    payment_execution_details: list[PaymentExecutionDetailApiVo] | None | MISSING = MISSING
    """
    Attempts at the payment channels
    """
    payment_method: PaymentMethodWebhookVo | None | MISSING = MISSING
    """
    Method that was used
    """
    payment_time: StrictInt | None | MISSING = MISSING
    """
    When it reached its final state
    """
    price_data_list: list[PriceData] | None | MISSING = MISSING
    """
    Items without a product in the dashboard
    """
    price_id: StrictStr | None | MISSING = MISSING
    product_id: StrictStr | None | MISSING = MISSING
    risk_level: StrictStr | None | MISSING = MISSING
    """
    Risk level; free text, seen as LOW and low
    """
    session_id: StrictStr | None | MISSING = MISSING
    """
    Checkout or payment session
    """
    status: OrderWebhookStatus | None | MISSING = MISSING
    """
    State
    """
    type: OrderType | None | MISSING = MISSING
    """
    Recurring or one-time
    """


class PaymentInstrumentApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    card: PaymentInstrumentCardApiVo | MISSING = MISSING
    created: StrictInt | MISSING = MISSING
    """
    When it was saved
    """
    customer_id: StrictStr | MISSING = MISSING
    id: StrictStr | MISSING = MISSING
    """
    Instrument id, pi_...
    """
    type: PaymentInstrumentType | MISSING = MISSING
    """
    Payment method; webhooks can say CARD as well
    """
    wallet: PaymentInstrumentWalletApiVo | MISSING = MISSING


class PaymentInstrumentEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentInstrumentApiVo | None | MISSING = MISSING
    """
    The payment method; null when refused
    """


class PaymentInstrumentWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    card: PaymentInstrumentCardWebhookVo | None | MISSING = MISSING
    created: StrictInt | None | MISSING = MISSING
    """
    When it was saved
    """
    customer_id: StrictStr | None | MISSING = MISSING
    id: StrictStr | None | MISSING = MISSING
    """
    Instrument id, pi_...
    """
    type: PaymentMethodType | None | MISSING = MISSING
    """
    Payment method
    """
    visa_registration_succeeded: StrictBool | None | MISSING = MISSING
    """
    Whether the registration at Visa succeeded; often absent
    """
    wallet: PaymentInstrumentWalletApiVo | None | MISSING = MISSING


class PriceApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    price_id: StrictStr | MISSING = MISSING
    price_list: list[PriceDataApiVo] | MISSING = MISSING
    """
    Prices by the customer's location
    """
    recurring: RecurringApiVo | MISSING = MISSING
    """
    Billing rhythm
    """


class PromotionCodeDetailEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ApiPromotionCodeDetailResponse | None | MISSING = MISSING
    """
    The promotion code; null when refused
    """


class PromotionCodeEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ApiPromotionCodeInfoResponse | None | MISSING = MISSING
    """
    The promotion code; null when refused
    """


class PromotionCodeList(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: list[ApiPromotionCodeInfoResponse] | None | MISSING = MISSING
    """
    The promotion codes; null when refused
    """


class Recurring(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    interval: BillingInterval
    """
    Billing rhythm
    """
    interval_count: StrictInt | MISSING = MISSING
    """
    Intervals per period; days for custom
    """
    pricing_model: InvoicePricingModel
    tiers_mode: TiersMode | None
    """
    How tiers are applied
    """
    trial_period_days: StrictInt | MISSING = MISSING
    """
    Length of the trial in days
    """


class RecurringWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    interval: BillingInterval | None | MISSING = MISSING
    """
    Billing rhythm
    """
    interval_count: StrictInt | None | MISSING = MISSING
    """
    Intervals per period; days for custom
    """
    pricing_model: InvoicePricingModel | None | MISSING = MISSING
    tiers_mode: TiersMode | None | MISSING = MISSING
    """
    How tiers are applied
    """
    trial_period_days: StrictInt | None | MISSING = MISSING
    """
    Length of the trial in days
    """


class RefundApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made
    """
    customer_id: StrictStr | MISSING = MISSING
    failure_code: StrictStr | MISSING = MISSING
    """
    Why it failed, such as already_refunded
    """
    failure_message: StrictStr | MISSING = MISSING
    """
    Why it failed, in words; may be the channel's own text
    """
    metadata: RefundMetadata | MISSING = MISSING
    """
    Further data
    """
    order_id: StrictStr | MISSING = MISSING
    """
    Order that is refunded
    """
    payment_instrument_id: StrictStr | MISSING = MISSING
    """
    Instrument to which the money goes back
    """
    refund_amount: float | MISSING = MISSING
    """
    Amount, major units
    """
    refund_currency: StrictStr | MISSING = MISSING
    refund_id: StrictStr | MISSING = MISSING
    """
    Refund id, rfd_...
    """
    refund_merchant_order_id: StrictStr | MISSING = MISSING
    """
    The merchant's refund id, when the refund was made by a call
    """
    refund_reason: RefundReason | MISSING = MISSING
    """
    Reason, in words
    """
    status: RefundStatus | MISSING = MISSING
    """
    State
    """


class RefundCreateApiRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    order_id: StrictStr
    """
    Order to refund
    """
    refund_amount: float
    """
    Amount, major units of the order's currency; at most what is left of the order
    """
    refund_merchant_order_id: StrictStr
    """
    The merchant's refund id; sent again, it returns the refund of the first time
    """
    refund_reason_type: RefundReasonType | MISSING = MISSING
    remark: Annotated[StrictStr | MISSING, Field(max_length=500)] = MISSING
    """
    Note, at most 500 characters
    """


class RefundEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: RefundApiVo | None | MISSING = MISSING
    """
    The refund; null when refused
    """


class RefundEventData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    object: RefundWebhookVo
    """
    The resource
    """


class RefundFailedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: RefundEventData
    type: Literal["refund.failed"]


class RefundSucceededEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: RefundEventData
    type: Literal["refund.succeeded"]


class SessionApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount_subtotal: float | MISSING = MISSING
    """
    Amount before tax and discounts, major units
    """
    amount_total: float | MISSING = MISSING
    """
    Final amount, major units
    """
    cancel_url: StrictStr | MISSING = MISSING
    """
    Address for a customer who gives up
    """
    created: AwareDatetime | MISSING = MISSING
    """
    When the checkout was started
    """
    customer: CustomerApiVo | MISSING = MISSING
    expire: AwareDatetime | MISSING = MISSING
    """
    When the checkout ends
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice that was made
    """
    locale: StrictStr | MISSING = MISSING
    """
    Language and region, such as en-US
    """
    merchant_reference_id: StrictStr | MISSING = MISSING
    """
    The merchant's reference
    """
    order_id: StrictStr | MISSING = MISSING
    """
    Order that was made
    """
    original_currency: StrictStr | MISSING = MISSING
    """
    Currency of the request
    """
    payment_currency: StrictStr | MISSING = MISSING
    """
    Currency that the customer chose
    """
    payment_status: CheckoutPaymentStatus | MISSING = MISSING
    """
    State of the payment
    """
    price: PriceApiVo | MISSING = MISSING
    price_data_list: list[PriceData] | MISSING = MISSING
    """
    Items without a product in the dashboard
    """
    product: ProductApiVo | MISSING = MISSING
    return_url: StrictStr | MISSING = MISSING
    """
    Return address of an embedded checkout
    """
    session_id: StrictStr | MISSING = MISSING
    status: CheckoutSessionStatus | MISSING = MISSING
    """
    State of the checkout
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription, for a recurring price
    """
    success_url: StrictStr | MISSING = MISSING
    """
    Address after the payment
    """
    token: StrictStr | MISSING = MISSING
    """
    Short-lived token of the session; the creating call names it `tokenValue`
    """
    ui_mode: CheckoutUiMode | MISSING = MISSING
    """
    Hosted or embedded
    """


class SessionCreateReq(_JsonSchemaRuntimeValidationBase):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )

    __json_schema_any_of_required_groups__: ClassVar[tuple[Any, ...]] = (
        (
            (("customerId", "customer_id"),),
            (("customerEmail", "customer_email"),),
            (("referenceCustomerId", "reference_customer_id"),),
            (
                (
                    "historicalPaymentInstrumentImport",
                    "historical_payment_instrument_import",
                ),
            ),
        ),
    )

    allow_promotion_codes: StrictBool | MISSING = MISSING
    """
    Whether the customer may enter promotion codes
    """
    cancel_url: StrictStr | MISSING = MISSING
    """
    Address for a customer who gives up
    """
    customer_email: StrictStr | MISSING = MISSING
    """
    Customer's e-mail address; finds or makes the customer when customerId is absent
    """
    customer_id: StrictStr | MISSING = MISSING
    """
    Customer id; leads when given, the other two identifiers must then belong to it
    """
    direct_payment_qr_code_payment_method_type: DirectQrPaymentMethodType | MISSING = MISSING
    """
    Shows the QR code at once; ignored unless it equals paymentMethodType and is available
    """
    historical_payment_instrument_import: HistoricalPaymentInstrumentImport | MISSING = MISSING
    """
    Brings customer and saved methods from Stripe; may be the only identifier
    """
    local_price_only: StrictBool | MISSING = MISSING
    """
    Prefer prices in the currency of the visitor's address; one-time purchases only; false when absent
    """
    merchant_reference_id: StrictStr | MISSING = MISSING
    """
    The merchant's own reference; does not stop a repeat
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    original_amount: Annotated[float, Field(gt=0.0)]
    """
    Amount to pay, more than 0, major units
    """
    original_currency: StrictStr
    """
    Currency, ISO 4217, 3 letters
    """
    payment_method_type: CheckoutPaymentMethodType | MISSING = MISSING
    """
    Method that is selected at the start
    """
    payment_method_type_black_list: list[CheckoutPaymentMethodType] | MISSING = MISSING
    """
    Methods to hide
    """
    price_data_list: list[PriceData] | MISSING = MISSING
    """
    Items of a one-time purchase without products in the dashboard
    """
    price_id: StrictStr | MISSING = MISSING
    """
    Price of the dashboard
    """
    product_id: StrictStr | MISSING = MISSING
    """
    Product of the dashboard
    """
    promotion_code: StrictStr | MISSING = MISSING
    """
    Promotion code to fill in; needs allowPromotionCodes true
    """
    reference_customer_id: StrictStr | MISSING = MISSING
    """
    The merchant's own customer id; must mean the same customer as the e-mail address
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Return address of an embedded checkout; {ELEMENTS_SESSION_ID} in it becomes the session id
    """
    scheduled_phases: list[ScheduledPhase] | MISSING = MISSING
    """
    Later plan changes, in order; subscriptions only
    """
    show_promotion_code: StrictBool | MISSING = MISSING
    """
    Whether the code is shown; true when absent; false with a code applies it unseen
    """
    success_url: StrictStr | MISSING = MISSING
    """
    Address after the payment
    """
    ui_mode: CheckoutUiMode | MISSING = MISSING
    """
    Hosted or embedded
    """


class SessionEventData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    object: SessionWebhookVo
    """
    The resource
    """


class SessionExpiredEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SessionEventData
    type: Literal["session.expired"]


class SubscriptionUpdateLineDataApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: Currency | MISSING = MISSING
    """
    ISO 4217, three letters
    """
    currency_symbol: StrictStr | MISSING = MISSING
    """
    Currency sign to show
    """
    period_end: StrictInt | MISSING = MISSING
    period_start: StrictInt | MISSING = MISSING
    prorated_charge: SubscriptionUpdateLineDataPriceApiVo | MISSING = MISSING
    """
    Charge for the rest of the period; immediate changes only
    """
    prorated_credit: SubscriptionUpdateLineDataPriceApiVo | MISSING = MISSING
    """
    Credit for the rest of the period; immediate changes only
    """
    subtotal_amount: float | MISSING = MISSING
    """
    Amount before tax, major units
    """
    tax_amount: float | MISSING = MISSING
    """
    Tax, major units
    """
    tax_name: StrictStr | MISSING = MISSING
    tax_rate: float | MISSING = MISSING
    """
    Tax rate; whether 0.19 or 19 is not told
    """
    total_amount: float | MISSING = MISSING
    """
    Amount with tax, major units
    """


class SubscriptionUpdatePreviewApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    discount_object: SubscriptionUpdateDiscountApiVo | MISSING = MISSING
    immediate: StrictBool | MISSING = MISSING
    """
    True: at once; false: at the next period
    """
    lines: SubscriptionUpdateLineDataApiVo | MISSING = MISSING
    """
    Cost
    """
    recurring_price: SubscriptionUpdateRecurringPriceApiVo | MISSING = MISSING
    """
    Price to change to
    """
    subscription_id: StrictStr | MISSING = MISSING


class SubscriptionUpdatePreviewEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionUpdatePreviewApiVo | None | MISSING = MISSING
    """
    The preview; null when refused
    """


class TestClockApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    clock_id: StrictStr | MISSING = MISSING
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made
    """
    event_count: StrictInt | MISSING = MISSING
    """
    Number of events that it has caused
    """
    frozen_time: StrictInt | MISSING = MISSING
    """
    Simulated present
    """
    last_advanced_to: StrictInt | MISSING = MISSING
    """
    Time to which it was last moved
    """
    livemode: StrictBool | MISSING = MISSING
    """
    Whether it belongs to the live environment
    """
    metadata: StrictStr | MISSING = MISSING
    """
    The merchant's data as JSON text
    """
    name: StrictStr | MISSING = MISSING
    status: TestClockStatus | MISSING = MISSING
    """
    State
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription that it drives
    """
    update_time: StrictInt | MISSING = MISSING
    """
    When it was last changed
    """


class TestClockEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: TestClockApiVo | None | MISSING = MISSING
    """
    The clock; null when refused
    """


class TestClockList(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: list[TestClockApiVo] | None | MISSING = MISSING
    """
    The clocks; null when refused
    """


class TestClockTaskApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    clock_id: StrictStr | MISSING = MISSING
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made
    """
    error_message: StrictStr | MISSING = MISSING
    """
    Why it failed
    """
    from_time: StrictInt | MISSING = MISSING
    """
    Simulated time at its start
    """
    last_event_id: StrictStr | MISSING = MISSING
    """
    Last event that it has handled
    """
    last_event_time: StrictInt | MISSING = MISSING
    """
    Simulated time of that event
    """
    status: TestClockTaskStatus | MISSING = MISSING
    """
    State
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription that is driven
    """
    summary: StrictStr | MISSING = MISSING
    task_id: StrictStr | MISSING = MISSING
    to_time: StrictInt | MISSING = MISSING
    """
    Simulated time to reach
    """
    update_time: StrictInt | MISSING = MISSING
    """
    When it was last changed
    """


class TestClockTaskEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: TestClockTaskApiVo | None | MISSING = MISSING
    """
    The move; null when refused
    """


class TransformQuantity(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    divide_by: StrictInt | MISSING = MISSING
    """
    Divisor
    """
    round: TransformQuantityRound | MISSING = MISSING
    """
    Rounding after the division
    """


class UnknownEventData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    object: UnknownWebhookObject
    """
    The resource; its fields are not known
    """


class VicDeviceBindingSucceededEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["vic_device.binding_succeeded"]


class WalletQrcodeRefreshAction(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    method: ActionMethod | MISSING = MISSING
    """
    HTTP method to open redirectUrl with
    """
    payment_method_type: StrictStr | MISSING = MISSING
    """
    Payment method of the attempt
    """
    post_data: dict[str, StrictStr] | MISSING = MISSING
    """
    Form values to submit when the method is POST
    """
    redirect_url: StrictStr | MISSING = MISSING
    """
    Address to send the customer to
    """
    type: Literal["CASHAPP"] | MISSING = MISSING
    """
    Payment method behind the action
    """
    wallet_handle_redirect_or_display_qr_code: WalletHandleRedirectOrDisplayQrCode | MISSING = MISSING


class WalletQrcodeRefreshApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    action: WalletQrcodeRefreshAction | MISSING = MISSING
    """
    Next step
    """
    order_id: StrictStr | MISSING = MISSING


class WalletQrcodeRefreshEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: WalletQrcodeRefreshApiVo | None | MISSING = MISSING
    """
    The new code; null when refused
    """


class WebhookEndpointCreateRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    description: Annotated[StrictStr | MISSING, Field(max_length=512)] = MISSING
    """
    Text, at most 512 characters
    """
    enabled: StrictBool | MISSING = MISSING
    """
    Whether events are delivered; true when absent
    """
    events: Annotated[list[WebhookEventName], Field(min_length=1)]
    """
    Names of events, at least one; aliases are not in the schema
    """
    url: Annotated[StrictStr, Field(max_length=512, pattern="^https://")]
    """
    Public https address, at most 512 characters; local and private hosts are refused
    """


class WebhookEndpointEnsureRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    description: Annotated[StrictStr | MISSING, Field(max_length=512)] = MISSING
    """
    Text, at most 512 characters
    """
    enabled: StrictBool | MISSING = MISSING
    """
    Whether events are delivered; true when absent
    """
    events: Annotated[list[WebhookEventName], Field(min_length=1)]
    """
    Names of events, at least one
    """
    return_signing_secret: StrictBool | MISSING = MISSING
    """
    Asks for the secret in plain text
    """
    rotate_secret: StrictBool | MISSING = MISSING
    """
    Makes a new secret in any case
    """
    rotate_secret_if_unavailable: StrictBool | MISSING = MISSING
    """
    Makes a new secret when the stored one cannot be shown
    """
    url: Annotated[StrictStr, Field(max_length=512, pattern="^https://")]
    """
    Public https address, at most 512 characters; the endpoint is found by it
    """


class WebhookEndpointResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    created_at: StrictInt | None | MISSING = MISSING
    """
    When it was registered
    """
    description: StrictStr | None | MISSING = MISSING
    """
    Text
    """
    enabled: StrictBool | MISSING = MISSING
    """
    Whether events are delivered
    """
    events: list[WebhookEventName] | MISSING = MISSING
    """
    Names of events
    """
    id: StrictStr | MISSING = MISSING
    """
    Endpoint id, whk_...
    """
    masked_signing_secret: StrictStr | None | MISSING = MISSING
    """
    Secret with its middle left out, such as whsec_...abcd
    """
    signing_secret: StrictStr | None | MISSING = MISSING
    """
    Secret in plain text; only right after it was made
    """
    updated_at: StrictInt | None | MISSING = MISSING
    """
    When it was last changed
    """
    url: StrictStr | MISSING = MISSING
    """
    Address
    """


class WebhookEndpointUpdateRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    description: StrictStr | MISSING = MISSING
    """
    Text; an empty text clears it
    """
    enabled: StrictBool | MISSING = MISSING
    """
    Whether events are delivered
    """
    events: Annotated[list[WebhookEventName] | MISSING, Field(min_length=1)] = MISSING
    """
    Names of events, at least one
    """
    url: Annotated[StrictStr | MISSING, Field(max_length=512, pattern="^https://")] = MISSING
    """
    Public https address, at most 512 characters; unchanged when absent
    """


class WebhookEventAliases(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    all: list[WebhookEventName] | MISSING = MISSING
    """
    Every event
    """
    core: list[WebhookEventName] | MISSING = MISSING
    """
    The most important events
    """


class WebhookEventListResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    aliases: WebhookEventAliases | MISSING = MISSING
    """
    Names for groups of events
    """
    events: list[WebhookEventResponse] | MISSING = MISSING


class WebhookEventsEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: WebhookEventListResponse | None | MISSING = MISSING
    """
    The catalogue; null when refused
    """


class AgentOrderFailedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["agent_order.failed"]


class AgentOrderSucceededEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["agent_order.succeeded"]


class AgentRefundApprovedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["agent_refund.approved"]


class AgentRefundFailedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["agent_refund.failed"]


class AgentRefundRejectedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["agent_refund.rejected"]


class AgentRefundSucceededEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["agent_refund.succeeded"]


class ApiCouponDetailResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    First amount of fixedAmounts, major units
    """
    applicable_prices: dict[str, list[StrictStr]] | MISSING = MISSING
    """
    Prices by product
    """
    applicable_products: list[StrictStr] | MISSING = MISSING
    """
    Product ids
    """
    apply_type: CouponApplyType | MISSING = MISSING
    """
    What it applies to
    """
    coupon_id: StrictStr | MISSING = MISSING
    coupon_name: StrictStr | MISSING = MISSING
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made
    """
    currency: StrictStr | MISSING = MISSING
    """
    First currency of fixedAmounts
    """
    discount_type: DiscountType | MISSING = MISSING
    """
    Kind of discount
    """
    duration_months: StrictInt | MISSING = MISSING
    """
    Number of periods
    """
    duration_type: CouponDurationType | MISSING = MISSING
    """
    How long it lasts
    """
    fixed_amounts: dict[str, float] | MISSING = MISSING
    """
    Amounts off by currency
    """
    max_redemption_count: StrictInt | MISSING = MISSING
    """
    Limit of uses
    """
    mirroring: StrictBool | MISSING = MISSING
    """
    Whether it is a mirrored record
    """
    percentage: float | MISSING = MISSING
    """
    Percent off
    """
    promotion_code_list: list[ApiPromotionCodeInfoResponse] | MISSING = MISSING
    redeemed_count: StrictInt | MISSING = MISSING
    """
    Uses so far
    """
    terms: StrictStr | MISSING = MISSING
    """
    Terms, readable
    """
    valid: StrictBool | MISSING = MISSING
    """
    Whether it can be used now
    """
    valid_period_end: StrictInt | MISSING = MISSING
    """
    Until when it can be used
    """


class CheckoutSessionEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SessionApiVo | None | MISSING = MISSING
    """
    The checkout; null when refused
    """


class CouponDetailEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ApiCouponDetailResponse | None | MISSING = MISSING
    """
    The coupon; null when refused
    """


class CreateSubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateSubscriptionResult | None | MISSING = MISSING
    """
    The result; null when refused
    """


class CustomerVerifyEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CustomerVerifyEventData
    type: Literal["customer.verify"]


class InvoiceItemPrice(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    price_id: StrictStr | MISSING = MISSING
    price_snapshot_id: StrictStr | MISSING = MISSING
    """
    Unchanging copy of the price
    """
    product_id: StrictStr | MISSING = MISSING
    product_name: StrictStr | MISSING = MISSING
    quantity: StrictInt | MISSING = MISSING
    """
    Number of units
    """
    recurring: Recurring | MISSING = MISSING
    """
    Billing rhythm
    """
    unit_amount: float | MISSING = MISSING
    """
    Price of one unit, major units
    """


class InvoiceItemPriceWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    price_id: StrictStr | None | MISSING = MISSING
    price_snapshot_id: StrictStr | None | MISSING = MISSING
    """
    Unchanging copy of the price
    """
    product_id: StrictStr | None | MISSING = MISSING
    product_name: StrictStr | None | MISSING = MISSING
    quantity: StrictInt | None | MISSING = MISSING
    """
    Number of units
    """
    recurring: RecurringWebhookVo | None | MISSING = MISSING
    """
    Billing rhythm
    """
    unit_amount: Decimal | None | MISSING = MISSING
    """
    Price of one unit, major units as text
    """


class InvoiceItemWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: Decimal | None | MISSING = MISSING
    """
    Amount, major units as text
    """
    coupon_terms: StrictStr | None | MISSING = MISSING
    """
    Terms of the coupon, readable
    """
    currency: Currency | None | MISSING = MISSING
    """
    ISO 4217, three letters
    """
    description: StrictStr | None | MISSING = MISSING
    """
    Text of the line
    """
    discount_amount: Decimal | None | MISSING = MISSING
    """
    Discount, major units as text
    """
    invoice_item_id: StrictStr | None | MISSING = MISSING
    """
    Line id
    """
    payment_amount: Decimal | None | MISSING = MISSING
    """
    Amount to pay or paid, major units as text
    """
    period_end: StrictInt | None | MISSING = MISSING
    period_start: StrictInt | None | MISSING = MISSING
    price: InvoiceItemPriceWebhookVo | None | MISSING = MISSING
    promotion_code: StrictStr | None | MISSING = MISSING
    proration: StrictBool | None | MISSING = MISSING
    """
    Whether the line covers part of a period
    """


class InvoiceWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    billing: BillingMode | None | MISSING = MISSING
    """
    How it is collected
    """
    create_time: StrictInt | None | MISSING = MISSING
    """
    When it was made
    """
    current_period_end: StrictInt | None | MISSING = MISSING
    current_period_start: StrictInt | None | MISSING = MISSING
    customer_id: StrictStr | None | MISSING = MISSING
    discount: DiscountObjectVo | None | MISSING = MISSING
    invoice_id: StrictStr | None | MISSING = MISSING
    items: list[InvoiceItemWebhookVo] | None | MISSING = MISSING
    """
    Lines
    """
    merchant_id: StrictStr | None | MISSING = MISSING
    merchant_reference: StrictStr | None | MISSING = MISSING
    """
    The merchant's reference; elsewhere it is named merchantReferenceId
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    order_id: StrictStr | None | MISSING = MISSING
    """
    Order that pays it
    """
    original_amount: Decimal | None | MISSING = MISSING
    """
    Amount, major units as text
    """
    original_currency: StrictStr | None | MISSING = MISSING
    """
    Currency of the original price
    """
    payment_amount: Decimal | None | MISSING = MISSING
    """
    Amount to pay or paid, major units as text
    """
    status: InvoiceStatus | None | MISSING = MISSING
    """
    State
    """
    subscription_id: StrictStr | None | MISSING = MISSING


class OrderEventData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    object: OrderWebhookVo
    """
    The resource
    """


class OrderFailedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: OrderEventData
    type: Literal["order.failed"]


class OrderNextActionEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: OrderEventData
    type: Literal["order.next_action"]


class OrderSucceededEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: OrderEventData
    type: Literal["order.succeeded"]


class PaymentInstrumentEventData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    object: PaymentInstrumentWebhookVo
    """
    The resource
    """


class PaymentMethodAddedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentInstrumentEventData
    type: Literal["payment_method.added"]


class PaymentMethodDefaultChangeEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentInstrumentEventData
    type: Literal["payment_method.default_change"]


class PaymentMethodUpdateEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PaymentInstrumentEventData
    type: Literal["payment_method.update"]


class PriceVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    price_id: StrictStr | MISSING = MISSING
    price_snapshot_id: StrictStr | MISSING = MISSING
    """
    Unchanging copy of the price
    """
    product_id: StrictStr | MISSING = MISSING
    product_name: StrictStr | MISSING = MISSING
    quantity: StrictInt | MISSING = MISSING
    """
    Number of units
    """
    recurring: Recurring | MISSING = MISSING
    """
    Billing rhythm
    """
    unit_amount: float | MISSING = MISSING
    """
    Price of one unit, major units
    """


class PurchaseInstructionActivatedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["purchase_instruction.activated"]


class PurchaseInstructionCancelledEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["purchase_instruction.cancelled"]


class PurchaseInstructionCreatedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["purchase_instruction.created"]


class PurchaseInstructionUpdatedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["purchase_instruction.updated"]


class RecurringDetails(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    interval: BillingInterval | MISSING = MISSING
    """
    Billing rhythm
    """
    interval_count: StrictInt | MISSING = MISSING
    """
    Intervals per period; days for custom
    """
    pricing_model: PricingModel | MISSING = MISSING
    transform_quantity: TransformQuantity | MISSING = MISSING
    """
    Conversion of units
    """
    trial_period_days: StrictInt | MISSING = MISSING
    """
    Length of the trial in days
    """


class RecurringDetailsInput(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    interval: BillingInterval | MISSING = MISSING
    """
    Billing rhythm
    """
    interval_count: StrictInt | MISSING = MISSING
    """
    Intervals per period; days for custom
    """
    pricing_model: PricingModel | MISSING = MISSING
    transform_quantity: TransformQuantity | MISSING = MISSING
    """
    Conversion of units
    """
    trial_period_days: StrictInt | MISSING = MISSING
    """
    Length of the trial in days
    """


class RefundCreatedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: RefundEventData
    type: Literal["refund.created"]


class RiskRuleUpdatedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UnknownEventData
    type: Literal["risk_rule.updated"]


class SessionCompleteEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SessionEventData
    type: Literal["session.complete"]


class SubscriptionWebhookVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    billing: BillingMode | None | MISSING = MISSING
    """
    How it is collected
    """
    cancel_at: StrictInt | None | MISSING = MISSING
    """
    When it will end by itself
    """
    cancel_at_period_end: StrictBool | None | MISSING = MISSING
    """
    Whether it ends with the current period
    """
    canceled_at: StrictInt | None | MISSING = MISSING
    """
    When cancellation was asked for
    """
    cancel_reason: StrictStr | None | MISSING = MISSING
    """
    Reason that was given
    """
    create_time: StrictInt | None | MISSING = MISSING
    """
    When it was made
    """
    currency: Currency | None | MISSING = MISSING
    """
    ISO 4217, three letters
    """
    current_period_end: StrictInt | None | MISSING = MISSING
    current_period_start: StrictInt | None | MISSING = MISSING
    """
    Start of the subscription; the current period is in recurringInvoiceItem
    """
    customer_id: StrictStr | None | MISSING = MISSING
    elapsed_cycles: StrictInt | None | MISSING = MISSING
    """
    Period boundaries that have passed
    """
    merchant_reference: StrictStr | None | MISSING = MISSING
    """
    The merchant's reference; elsewhere it is named merchantReferenceId
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    payment_instrument_id: StrictStr | None | MISSING = MISSING
    """
    Saved instrument
    """
    payment_method_type: StrictStr | None | MISSING = MISSING
    price_id: StrictStr | None | MISSING = MISSING
    price_snapshot_id: StrictStr | None | MISSING = MISSING
    """
    Unchanging copy of the price
    """
    product_id: StrictStr | None | MISSING = MISSING
    quantity: StrictInt | None | MISSING = MISSING
    """
    Number of units
    """
    recurring_invoice_item: InvoiceItemWebhookVo | None | MISSING = MISSING
    """
    Current period
    """
    scheduled_phases: list[ScheduledPhase] | None | MISSING = MISSING
    """
    Plan changes still to come
    """
    session_id: StrictStr | None | MISSING = MISSING
    """
    Checkout or payment session
    """
    status: SubscriptionStatus | None | MISSING = MISSING
    """
    State
    """
    subscription_id: StrictStr | None | MISSING = MISSING
    trial_end: StrictInt | None | MISSING = MISSING
    trial_start: StrictInt | None | MISSING = MISSING
    upcoming_invoice_item: InvoiceItemWebhookVo | None | MISSING = MISSING
    """
    Next period; only while an activation or a plan change is pending
    """


class WebhookEndpointEnsureResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    endpoint: WebhookEndpointResponse | MISSING = MISSING
    next_action: Literal["CALL_ROTATE_SECRET_OR_RETRY_ENSURE_WITH_ROTATE_SECRET_IF_UNAVAILABLE"] | None | MISSING = (
        MISSING
    )
    """
    What to do to get the secret
    """
    signing_secret_available: StrictBool | MISSING = MISSING
    """
    Whether the secret is shown in plain text
    """
    signing_secret_unavailable_reason: Literal["EXISTING_SECRET_NOT_RETURNABLE"] | None | MISSING = MISSING
    """
    Why the secret is not shown
    """
    source: EnsureSource | MISSING = MISSING
    """
    What the call did
    """


class WebhookEndpointEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: WebhookEndpointResponse | None | MISSING = MISSING
    """
    The endpoint; null when refused
    """


class WebhookEndpointPage(PageEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    rows: list[WebhookEndpointResponse] | MISSING = MISSING
    """
    Endpoints
    """


class InvoiceEventData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    object: InvoiceWebhookVo
    """
    The resource
    """


class InvoiceItem(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Amount, major units
    """
    currency: Currency | MISSING = MISSING
    """
    ISO 4217, three letters
    """
    description: StrictStr | MISSING = MISSING
    """
    Text of the line
    """
    invoice_item_id: StrictStr | MISSING = MISSING
    """
    Line id
    """
    period_end: StrictInt | MISSING = MISSING
    period_start: StrictInt | MISSING = MISSING
    price: InvoiceItemPrice | MISSING = MISSING
    proration: StrictBool | MISSING = MISSING
    """
    Whether the line covers part of a period
    """


class InvoiceItemVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: float | MISSING = MISSING
    """
    Amount, major units
    """
    coupon_terms: StrictStr | MISSING = MISSING
    """
    Terms of the coupon, readable
    """
    currency: Currency | MISSING = MISSING
    """
    ISO 4217, three letters
    """
    discount_amount: float | MISSING = MISSING
    """
    Discount, major units
    """
    invoice_item_id: StrictStr | MISSING = MISSING
    """
    Line id
    """
    payment_amount: float | MISSING = MISSING
    """
    Amount to pay or paid, major units
    """
    period_end: StrictInt | MISSING = MISSING
    period_start: StrictInt | MISSING = MISSING
    price: PriceVo | MISSING = MISSING
    promotion_code: StrictStr | MISSING = MISSING
    proration: StrictBool | MISSING = MISSING
    """
    Whether the line covers part of a period
    """


class InvoiceOpenEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: InvoiceEventData
    type: Literal["invoice.open"]


class InvoicePaidEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: InvoiceEventData
    type: Literal["invoice.paid"]


class InvoiceVoidEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: InvoiceEventData
    type: Literal["invoice.void"]


class OrderCreatedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: OrderEventData
    type: Literal["order.created"]


class PlatformPriceApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    active: StrictBool | MISSING = MISSING
    """
    Whether it can be bought
    """
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made
    """
    currency: Currency | MISSING = MISSING
    """
    ISO 4217, three letters
    """
    price_id: StrictStr | MISSING = MISSING
    price_snapshot_id: StrictStr | None | MISSING = MISSING
    """
    Unchanging copy of the price; null when there is none in use
    """
    price_type: PriceType | MISSING = MISSING
    """
    One-time or recurring
    """
    product_id: StrictStr | MISSING = MISSING
    recurring: RecurringDetails | MISSING = MISSING
    """
    Billing rhythm
    """
    unit_amount: float | MISSING = MISSING
    """
    Price of one unit, major units
    """


class PlatformProductApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    active: StrictBool | MISSING = MISSING
    """
    Whether it can be bought
    """
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made
    """
    default_price: StrictStr | MISSING = MISSING
    """
    Price id of the default price
    """
    description: StrictStr | MISSING = MISSING
    """
    Text
    """
    image: StrictStr | MISSING = MISSING
    """
    Address of the picture
    """
    localized_names: dict[str, StrictStr] | MISSING = MISSING
    """
    Names by locale
    """
    name: StrictStr | MISSING = MISSING
    price_list: list[PlatformPriceApiVo] | MISSING = MISSING
    product_id: StrictStr | MISSING = MISSING
    tax_category: TaxCategory | MISSING = MISSING
    """
    Tax class
    """
    update_time: StrictInt | MISSING = MISSING
    """
    When it was last changed
    """


class PriceApiInsertBo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr | MISSING = MISSING
    """
    Currency, ISO 4217
    """
    is_active: StrictStr | MISSING = MISSING
    """
    Whether it can be bought, as text
    """
    is_default_price: StrictBool | MISSING = MISSING
    """
    Makes it the product's default price
    """
    price_type: PriceType | MISSING = MISSING
    """
    One-time or recurring
    """
    priority: StrictInt | MISSING = MISSING
    """
    Order among regional prices, lower first
    """
    recurring_details: RecurringDetailsInput | MISSING = MISSING
    """
    Billing rhythm
    """
    unit_amount: float | MISSING = MISSING
    """
    Price of one unit, major units
    """


class PriceCreateApiRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: Currency
    """
    ISO 4217, three letters
    """
    is_default_price: StrictBool | MISSING = MISSING
    """
    Makes it the product's default price
    """
    price_type: PriceType
    """
    One-time or recurring
    """
    priority: StrictInt | MISSING = MISSING
    """
    Order among regional prices, lower first
    """
    product_id: StrictStr
    recurring_details: RecurringDetailsInput | MISSING = MISSING
    """
    Billing rhythm
    """
    unit_amount: float
    """
    Price of one unit, major units
    """


class PriceEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PlatformPriceApiVo | None | MISSING = MISSING
    """
    The price; null when refused
    """


class PricePage(PageEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    rows: list[PlatformPriceApiVo] | MISSING = MISSING
    """
    Prices
    """


class PriceUpdateApiRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: Currency | MISSING = MISSING
    """
    ISO 4217, three letters
    """
    is_active: StrictStr | MISSING = MISSING
    """
    Whether it can be bought, as text
    """
    is_default_price: StrictBool | MISSING = MISSING
    """
    Makes it the product's default price
    """
    price_type: PriceType | MISSING = MISSING
    """
    One-time or recurring
    """
    priority: StrictInt | MISSING = MISSING
    """
    Order among regional prices, lower first
    """
    product_id: StrictStr | MISSING = MISSING
    recurring_details: RecurringDetailsInput | MISSING = MISSING
    """
    Billing rhythm
    """
    unit_amount: float | MISSING = MISSING
    """
    Price of one unit, major units
    """


class ProductApiInsertBo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    default_price: StrictStr | MISSING = MISSING
    """
    Default price; normally left out beside priceList
    """
    description: StrictStr | MISSING = MISSING
    """
    Text
    """
    image: StrictStr
    """
    Id from the picture upload, no address
    """
    localized_names: dict[str, StrictStr] | MISSING = MISSING
    """
    Names by locale
    """
    name: StrictStr
    price_list: list[PriceApiInsertBo] | MISSING = MISSING
    tax_category: TaxCategory
    """
    Tax class
    """


class ProductEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PlatformProductApiVo | None | MISSING = MISSING
    """
    The product; null when refused
    """


class ProductPage(PageEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    rows: list[PlatformProductApiVo] | MISSING = MISSING
    """
    Products
    """


class SubApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    billing: BillingMode
    """
    How it is collected
    """
    cancel_at: StrictInt | MISSING = MISSING
    """
    When it will end by itself
    """
    cancel_at_period_end: StrictBool | MISSING = MISSING
    """
    Whether it ends with the current period
    """
    canceled_at: StrictInt | MISSING = MISSING
    """
    When cancellation was asked for
    """
    cancel_reason: StrictStr | MISSING = MISSING
    """
    Reason that was given
    """
    create_time: StrictInt
    """
    When it was made
    """
    currency: Currency | MISSING = MISSING
    """
    ISO 4217, three letters
    """
    current_period_end: StrictInt | MISSING = MISSING
    current_period_start: StrictInt | MISSING = MISSING
    """
    Start of the subscription; the current period is in recurringInvoiceItem
    """
    customer_id: StrictStr
    elapsed_cycles: StrictInt | MISSING = MISSING
    """
    Period boundaries that have passed
    """
    merchant_reference: StrictStr | MISSING = MISSING
    """
    The merchant's reference; elsewhere it is named merchantReferenceId
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    payment_instrument_id: StrictStr
    """
    Saved instrument
    """
    payment_method_type: StrictStr
    price_id: StrictStr
    price_snapshot_id: StrictStr
    """
    Unchanging copy of the price
    """
    product_id: StrictStr
    quantity: StrictInt
    """
    Number of units
    """
    recurring_invoice_item: InvoiceItem | MISSING = MISSING
    """
    Current period
    """
    scheduled_phases: list[ScheduledPhase] | MISSING = MISSING
    """
    Plan changes still to come
    """
    session_id: StrictStr | MISSING = MISSING
    """
    Checkout or payment session
    """
    status: SubscriptionStatus
    """
    State
    """
    subscription_id: StrictStr
    trial_end: StrictInt | MISSING = MISSING
    trial_start: StrictInt | MISSING = MISSING
    upcoming_invoice_item: InvoiceItem | MISSING = MISSING
    """
    Next period; only while an activation or a plan change is pending
    """


class SubscriptionApiData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    billing: StrictStr
    """
    How it is collected; the values of BillingMode
    """
    cancel_at: StrictInt | MISSING = MISSING
    """
    When it will end by itself
    """
    cancel_at_period_end: StrictBool | MISSING = MISSING
    """
    Whether it ends with the current period
    """
    canceled_at: StrictInt | MISSING = MISSING
    """
    When cancellation was asked for
    """
    cancel_reason: StrictStr | MISSING = MISSING
    """
    Reason that was given
    """
    create_time: StrictInt
    """
    When it was made
    """
    currency: Currency | MISSING = MISSING
    """
    ISO 4217, three letters
    """
    current_period_end: StrictInt | MISSING = MISSING
    current_period_start: StrictInt | MISSING = MISSING
    """
    Start of the subscription; the current period is in recurringInvoiceItem
    """
    customer_id: StrictStr
    elapsed_cycles: StrictInt | MISSING = MISSING
    """
    Period boundaries that have passed
    """
    merchant_reference: StrictStr | MISSING = MISSING
    """
    The merchant's reference; elsewhere it is named merchantReferenceId
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    payment_instrument_id: StrictStr
    """
    Saved instrument
    """
    payment_method_type: StrictStr
    price_id: StrictStr
    price_snapshot_id: StrictStr
    """
    Unchanging copy of the price
    """
    product_id: StrictStr
    quantity: StrictInt
    """
    Number of units
    """
    recurring_invoice_item: InvoiceItemVo
    """
    Current period
    """
    scheduled_phases: list[ScheduledPhase] | MISSING = MISSING
    """
    Plan changes still to come
    """
    session_id: StrictStr | MISSING = MISSING
    """
    Checkout or payment session
    """
    status: StrictStr
    """
    State; the values of SubscriptionStatus
    """
    subscription_id: StrictStr
    trial_end: StrictInt | MISSING = MISSING
    trial_start: StrictInt | MISSING = MISSING
    upcoming_invoice_item: InvoiceItemVo | MISSING = MISSING
    """
    Next period
    """


class SubscriptionDataEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionApiData | None | MISSING = MISSING
    """
    The subscription; null when refused
    """


class SubscriptionEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubApiVo | None | MISSING = MISSING
    """
    The subscription; null when refused
    """


class SubscriptionEventData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    object: SubscriptionWebhookVo
    """
    The resource
    """


class SubscriptionIncompleteExpiredEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionEventData
    type: Literal["subscription.incomplete_expired"]


class SubscriptionPastDueEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionEventData
    type: Literal["subscription.past_due"]


class SubscriptionTrialingEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionEventData
    type: Literal["subscription.trialing"]


class SubscriptionUpdateConfirmApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    action: Action | MISSING = MISSING
    """
    Next step, when the status is 5
    """
    code: StrictStr | MISSING = MISSING
    """
    Answer code of the payment channel
    """
    declined_code: StrictStr | MISSING = MISSING
    """
    Why the payment was declined
    """
    message: StrictStr | MISSING = MISSING
    """
    Result in words
    """
    status: PaymentResultStatus | MISSING = MISSING
    """
    Result of the payment; changes at the period's end succeed at once
    """
    subscription: SubscriptionApiData | MISSING = MISSING
    """
    The subscription after the change
    """
    subscription_id: StrictStr | MISSING = MISSING


class SubscriptionUpdateConfirmEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionUpdateConfirmApiVo | None | MISSING = MISSING
    """
    The result; null when refused
    """


class SubscriptionUpdatedCancelAtPeriodEndRevokedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionEventData
    type: Literal["subscription.updated.cancel_at_period_end_revoked"]


class SubscriptionUpdatedCancelAtPeriodEndSetEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionEventData
    type: Literal["subscription.updated.cancel_at_period_end_set"]


class SubscriptionUpdatedPlanChangeCanceledEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionEventData
    type: Literal["subscription.updated.plan_change_canceled"]


class SubscriptionUpdatedPlanChangedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionEventData
    type: Literal["subscription.updated.plan_changed"]


class SubscriptionUpdatedRenewedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionEventData
    type: Literal["subscription.updated.renewed"]


class WebhookEndpointEnsureEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: WebhookEndpointEnsureResponse | None | MISSING = MISSING
    """
    The endpoint and what was done; null when refused
    """


class InvoiceApiData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    billing: StrictStr | MISSING = MISSING
    """
    How it is collected; the values of BillingMode
    """
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made
    """
    current_period_end: StrictInt | MISSING = MISSING
    current_period_start: StrictInt | MISSING = MISSING
    customer_id: StrictStr | MISSING = MISSING
    discount: DiscountObjectVo | MISSING = MISSING
    invoice_id: StrictStr | MISSING = MISSING
    items: list[InvoiceItemVo] | MISSING = MISSING
    """
    Lines
    """
    merchant_id: StrictStr | MISSING = MISSING
    merchant_reference: StrictStr | MISSING = MISSING
    """
    The merchant's reference; elsewhere it is named merchantReferenceId
    """
    metadata: Metadata | MISSING = MISSING
    """
    The merchant's own keys and values
    """
    order_id: StrictStr | MISSING = MISSING
    """
    Order that pays it
    """
    original_amount: float | MISSING = MISSING
    """
    Amount, major units
    """
    original_currency: StrictStr | MISSING = MISSING
    """
    Currency of the original price
    """
    payment_amount: float | MISSING = MISSING
    """
    Amount to pay or paid, major units
    """
    status: StrictStr | MISSING = MISSING
    """
    State; the values of InvoiceStatus
    """
    subscription_id: StrictStr | MISSING = MISSING


class InvoiceApiVo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    billing: BillingMode | MISSING = MISSING
    """
    How it is collected
    """
    create_time: StrictInt | MISSING = MISSING
    """
    When it was made
    """
    current_period_end: StrictInt | MISSING = MISSING
    current_period_start: StrictInt | MISSING = MISSING
    customer_id: StrictStr | MISSING = MISSING
    invoice_id: StrictStr | MISSING = MISSING
    items: list[InvoiceItem] | MISSING = MISSING
    """
    Lines
    """
    merchant_id: StrictStr | MISSING = MISSING
    order_id: StrictStr | MISSING = MISSING
    """
    Order that pays it
    """
    original_amount: float | MISSING = MISSING
    """
    Amount, major units
    """
    original_currency: StrictStr | MISSING = MISSING
    """
    Currency of the original price
    """
    status: InvoiceStatus | MISSING = MISSING
    """
    State
    """
    subscription_id: StrictStr | MISSING = MISSING


class InvoiceDataEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: InvoiceApiData | None | MISSING = MISSING
    """
    The invoice; null when refused
    """


class InvoiceEnvelope(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: InvoiceApiVo | None | MISSING = MISSING
    """
    The invoice; null when refused
    """


class SubscriptionActivatedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionEventData
    type: Literal["subscription.activated"]


class SubscriptionCancelledEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionEventData
    type: Literal["subscription.cancelled"]


class SubscriptionCreatedEvent(EventEnvelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionEventData
    type: Literal["subscription.created"]
