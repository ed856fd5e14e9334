# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from collections.abc import Mapping as _Mapping
from enum import IntEnum, StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import (
    MISSING,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
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


class DeviceType(StrEnum):
    android = "Android"
    i_os = "iOS"


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


class PaymentResultStatus(IntEnum):
    success = 1
    pending = 2
    failure = 3
    next_action = 5


class PlatformType(StrEnum):
    web = "WEB"
    wap = "WAP"


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


class SubscriptionPaymentMethodType(StrEnum):
    card = "CARD"
    gcash = "GCASH"
    cashapp = "CASHAPP"
    upi = "UPI"
    pix = "PIX"


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
    """
    Redirect or QR code of a wallet
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
    """
    Subscription id
    """


class CreateSubscriptionResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: StrictInt | MISSING = MISSING
    """
    200 on success, otherwise an error
    """
    data: CreateSubscriptionResult | None | MISSING = MISSING
    """
    The result; null when refused
    """
    msg: StrictStr | MISSING = MISSING
    """
    Result text, `success` on success
    """
