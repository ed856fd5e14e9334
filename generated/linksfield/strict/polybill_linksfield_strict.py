# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, StrictStr
from pydantic.alias_generators import to_camel


class CreateStripeSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    Customer's e-mail address
    """
    partner_code: StrictStr
    """
    Channel (merchant) code, such as P012345
    """
    pay_amount: Decimal
    """
    Amount to charge, major units as text, such as 19.99
    """
    pay_currency: StrictStr
    """
    Currency of the amount, three letters; lower case in this call's example
    """
    pay_id: StrictStr
    """
    Payment id, chosen by the caller
    """
    plan_id: Annotated[StrictStr, Field(alias="plan_id")]
    """
    Id of the plan to subscribe to
    """
    pm_id: Annotated[StrictStr, Field(alias="pm_id")]
    """
    Stripe payment method, such as pm_1GnMUDLnVNBddzslXw7xuoe6
    """
    sign: StrictStr
    """
    Signature of the request, 32 lower-case hexadecimal digits
    """
    trade_time: StrictStr
    """
    Time of the call, epoch milliseconds as text
    """
    trade_type: StrictStr
    """
    Name of the interface that is called
    """
    version: Literal["3.0"]
    """
    Version of the protocol
    """


class StripeSubscription(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    """
    Customer id
    """
    pay_method: Annotated[StrictStr | MISSING, Field(alias="pay_method")] = MISSING
    """
    Payment method
    """
    product_id: Annotated[StrictStr | MISSING, Field(alias="product_id")] = MISSING
    """
    Product id
    """
    status: StrictStr | MISSING = MISSING
    """
    State of the subscription; the values are not told
    """
    sub_id: Annotated[StrictStr | MISSING, Field(alias="sub_id")] = MISSING
    """
    Subscription id
    """


class CreateStripeSubscriptionResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    customer_id: Annotated[StrictStr | MISSING, Field(alias="customer_id")] = MISSING
    """
    Customer id
    """
    data: StripeSubscription | MISSING = MISSING
    message: StrictStr | MISSING = MISSING
    """
    Result text, `success` on success
    """
    operate_code: StrictStr | MISSING = MISSING
    """
    Result code, `S` on success
    """
    pay_method: Annotated[StrictStr | MISSING, Field(alias="pay_method")] = MISSING
    """
    Payment method
    """
    product_id: Annotated[StrictStr | MISSING, Field(alias="product_id")] = MISSING
    """
    Product id
    """
    status: StrictStr | MISSING = MISSING
    """
    State of the subscription; the values are not told
    """
    sub_id: Annotated[StrictStr | MISSING, Field(alias="sub_id")] = MISSING
    """
    Subscription id
    """
