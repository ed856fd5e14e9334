# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from collections.abc import Mapping as _Mapping
from enum import IntEnum, StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import (
    MISSING,
    BaseModel,
    ConfigDict,
    Field,
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


class GasPayer(StrEnum):
    merchant = "merchant"
    user = "user"


class GatewayAction(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class PaymentItem(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: Annotated[StrictInt, Field(ge=1)]
    """
    Line total with tax, minor units, above 0
    """
    amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    Line total before tax, minor units
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency of the line, ISO 4217, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Text of the line; the server wants one on each line
    """
    name: StrictStr | MISSING = MISSING
    """
    Name of the line
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Number of pieces
    """
    tax: StrictInt | MISSING = MISSING
    """
    Tax of the line, minor units
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in hundredths of a percent; 1000 is 10 %
    """
    unit_amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    Price of one piece before tax, minor units
    """


class PaymentMetadata(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class PaymentStatus(IntEnum):
    created = 10
    success = 20
    failed = 30
    cancelled = 40


class SubscriptionPayment(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    action: GatewayAction | None | MISSING = MISSING
    """
    What the gateway wants the browser to do
    """
    external_payment_id: StrictStr | MISSING = MISSING
    """
    The caller's id of the payment
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted payment page
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    status: PaymentStatus | MISSING = MISSING
    """
    State of the payment; 10 in this answer, whatever the gateway said
    """


class CreateSubscriptionPaymentRequest(_JsonSchemaRuntimeValidationBase):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )

    __json_schema_any_of_required_groups__: ClassVar[tuple[Any, ...]] = (
        ((("planId", "plan_id"),), (("totalAmount", "total_amount"), ("currency",))),
        (
            (("userId", "user_id"),),
            (("externalUserId", "external_user_id"), ("email",)),
        ),
    )

    cancel_url: StrictStr | MISSING = MISSING
    """
    Address to which the customer comes back after cancelling or failing
    """
    country_code: StrictStr | MISSING = MISSING
    """
    Customer's country; stored with the customer
    """
    currency: StrictStr | MISSING = MISSING
    """
    Currency of totalAmount, ISO 4217; the server makes it upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Text of the invoice line when items is empty
    """
    email: StrictStr | MISSING = MISSING
    """
    Customer's e-mail address; with externalUserId when userId is absent
    """
    external_payment_id: StrictStr | MISSING = MISSING
    """
    The caller's id of the payment, unique for the merchant
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    The caller's id of the customer; with email when userId is absent
    """
    gas_payer: GasPayer | MISSING = MISSING
    """
    Who pays the network fee; crypto only
    """
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway; must belong to the merchant
    """
    items: list[PaymentItem] | MISSING = MISSING
    """
    Invoice lines; their amounts add up to totalAmount. Ignored with planId
    """
    metadata: PaymentMetadata | MISSING = MISSING
    """
    The caller's own keys and values
    """
    name: StrictStr | MISSING = MISSING
    """
    Name on the invoice; the merchant's or company's name when absent
    """
    plan_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Plan whose price is charged
    """
    redirect_url: StrictStr | MISSING = MISSING
    """
    Address to which the customer comes back after paying
    """
    total_amount: Annotated[StrictInt | MISSING, Field(ge=1)] = MISSING
    """
    Amount in minor units, above 0; with planId it must equal the plan's price
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Existing customer
    """


class CreateSubscriptionPaymentResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: StrictInt | MISSING = MISSING
    """
    0 on success, otherwise an error code
    """
    data: SubscriptionPayment | None | MISSING = MISSING
    """
    The payment; empty or null when refused
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant; newer servers only
    """
    message: StrictStr | MISSING = MISSING
    """
    Reason of a refusal, empty on success
    """
    redirect: StrictStr | MISSING = MISSING
    """
    Path of the portal after a session error, else empty
    """
    request_id: StrictStr | MISSING = MISSING
    """
    Id of the request, req...
    """
