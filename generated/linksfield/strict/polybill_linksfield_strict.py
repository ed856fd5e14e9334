# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field, RootModel, StrictStr
from pydantic.alias_generators import to_camel


class AutoRenewal(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    device_code: StrictStr | MISSING = MISSING
    """
    ICCID of the SIM card
    """
    order_no: StrictStr | MISSING = MISSING
    """
    Order number
    """
    order_period: StrictStr | MISSING = MISSING
    """
    Number of periods, as text
    """
    package_type: StrictStr | MISSING = MISSING
    """
    Kind of plan; the values are not told
    """
    partner_code: StrictStr | MISSING = MISSING
    """
    Channel (merchant) code
    """
    pay_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    service_plan_show_name: StrictStr | MISSING = MISSING
    """
    Name of the plan, as shown
    """
    subscription_time: StrictStr | MISSING = MISSING
    """
    When the renewal was switched on, yyyy.MM.dd
    """


class CardOrder(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    expire_date: StrictStr | MISSING = MISSING
    """
    Last day, yyyy-MM-dd; absent on an order that has not begun
    """
    order_status: StrictStr | MISSING = MISSING
    """
    State; in the example 2 is in use, 1 is waiting
    """
    remaining_days: StrictStr | MISSING = MISSING
    """
    Days left, as text
    """
    service_plan_show_name: StrictStr | MISSING = MISSING
    """
    Name of the plan, as shown
    """
    time: StrictStr | MISSING = MISSING
    """
    Length of the plan in units, as text
    """
    unit: StrictStr | MISSING = MISSING
    """
    Unit of the length, such as 2; the values are not told
    """


class CardOrders(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    device_code: StrictStr | MISSING = MISSING
    """
    ICCID of the SIM card
    """
    order_list: list[CardOrder]
    """
    Orders in use and waiting
    """
    partner_code: StrictStr | MISSING = MISSING
    """
    Channel (merchant) code
    """


class CreatedOrder(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    device_code: StrictStr | MISSING = MISSING
    """
    ICCID of the SIM card
    """
    order_no: StrictStr | MISSING = MISSING
    """
    Order number
    """
    partner_code: StrictStr | MISSING = MISSING
    """
    Channel (merchant) code
    """
    pay_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """


class Envelope(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    message: StrictStr | MISSING = MISSING
    """
    Result text, `success` on success
    """
    operate_code: StrictStr | MISSING = MISSING
    """
    Result code, `S` on success
    """


class ProtocolVersion(RootModel[Literal["3.0"]]):
    root: Literal["3.0"]
    """
    Version of the protocol
    """


class QueryAutoRenewalResponse(AutoRenewal, Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: AutoRenewal | MISSING = MISSING


class QueryOrdersResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CardOrders
    message: StrictStr
    """
    Result text, `success` on success
    """
    operate_code: StrictStr
    """
    Result code, `S` on success
    """


class RechargeSuccessNotification(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class SignedRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    partner_code: StrictStr
    """
    Channel (merchant) code, such as P012345
    """
    sign: StrictStr
    """
    Signature of the request, 32 lower-case hexadecimal digits
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
    pay_method: Annotated[StrictStr | MISSING, Field(alias="pay_method")] = MISSING
    """
    Payment method
    """
    product_id: Annotated[StrictStr | MISSING, Field(alias="product_id")] = MISSING
    status: StrictStr | MISSING = MISSING
    """
    State of the subscription; the values are not told
    """
    sub_id: Annotated[StrictStr | MISSING, Field(alias="sub_id")] = MISSING
    """
    Subscription id
    """


class TopupAnswer(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class TradeRequest(SignedRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    trade_time: StrictStr | MISSING = MISSING
    """
    Time of the call, epoch milliseconds as text
    """


class Answer(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Any | MISSING = MISSING
    """
    Payload of the envelope; its form is not told
    """


class CancelAutoRenewalRequest(TradeRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    device_code: StrictStr
    """
    ICCID of the SIM card
    """
    language_code: StrictStr
    """
    Language, such as 0; the values are not told
    """
    mark: StrictStr
    """
    Code, such as 0; the values are not told
    """
    order_no: StrictStr
    """
    Order number
    """
    pay_id: StrictStr
    """
    Payment id
    """
    terminal: StrictStr
    """
    Kind of device, such as 0; the values are not told
    """
    trade_type: StrictStr
    """
    Name of the interface, cancelAutoRenewalRecord
    """
    trade_time: StrictStr
    """
    Time of the call, epoch milliseconds as text
    """


class CardRequest(TradeRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    device_code: StrictStr | MISSING = MISSING
    """
    ICCID of the SIM card
    """
    language_code: StrictStr | MISSING = MISSING
    """
    Language, such as 0 or 1, or empty; the values are not told
    """
    mark: StrictStr | MISSING = MISSING
    """
    Code, such as 0; the values are not told
    """


class CreateOrderRequest(CardRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    auto_renewal: StrictStr | MISSING = MISSING
    """
    Renewal switch, such as 0; the values are not told
    """
    order_no: StrictStr | MISSING = MISSING
    """
    Order number
    """
    order_period: StrictStr | MISSING = MISSING
    """
    Number of periods, as text
    """
    package_code: StrictStr | MISSING = MISSING
    """
    Plan code, such as PACKAGE20180428000007
    """
    pay_amount: Decimal | MISSING = MISSING
    """
    Amount to pay, major units as text, such as 4.99
    """
    pay_currency: StrictStr | MISSING = MISSING
    """
    Currency of the amount, three letters, such as USD
    """
    pay_id: StrictStr | MISSING = MISSING
    """
    Payment id, chosen by the caller
    """
    request_order_id: StrictStr | MISSING = MISSING
    """
    The caller's own order id
    """
    service_plan_code: StrictStr | MISSING = MISSING
    service_plan_show_name: StrictStr | MISSING = MISSING
    """
    Name of the plan, as shown
    """
    terminal: StrictStr | MISSING = MISSING
    """
    Kind of device, such as 0; the values are not told
    """
    trade_type: StrictStr | MISSING = MISSING
    """
    Name of the interface that is called
    """


class CreateOrderResponse(CreatedOrder, Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreatedOrder | MISSING = MISSING


class CreatePartnerOrderRequest(CardRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    auto_renewal: StrictStr | MISSING = MISSING
    """
    Renewal switch, such as 0; the values are not told
    """
    order_no: StrictStr | MISSING = MISSING
    """
    Order number
    """
    order_period: StrictStr | MISSING = MISSING
    """
    Number of periods, as text
    """
    org_order_id: StrictStr | MISSING = MISSING
    """
    Original order id; may be empty
    """
    package_code: StrictStr | MISSING = MISSING
    """
    Plan code, such as DP20190726001274
    """
    pay_account: StrictStr | MISSING = MISSING
    """
    Account that was paid with, such as 1; the values are not told
    """
    pay_amount: Decimal | MISSING = MISSING
    """
    Amount that was paid, major units as text, such as 12.36
    """
    pay_currency: StrictStr | MISSING = MISSING
    """
    Currency of the amount, three letters, such as GBP
    """
    pay_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    pay_result_date: StrictStr | MISSING = MISSING
    """
    When it was paid, yyyy-MM-dd HH:mm:ss; the time zone is not told
    """
    pay_rst: StrictStr | MISSING = MISSING
    """
    Result of the payment, such as SUCCESS
    """
    pay_status: StrictStr | MISSING = MISSING
    """
    State of the payment, such as 1; the values are not told
    """
    pay_type: StrictStr | MISSING = MISSING
    """
    Kind of payment, such as 3; the values are not told
    """
    pay_unit: StrictStr | MISSING = MISSING
    """
    Unit of the payment; the values are not told
    """
    trade_type: StrictStr | MISSING = MISSING
    """
    Name of the interface that is called
    """


class CreateStripeSubscriptionRequest(TradeRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    Customer's e-mail address
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
    trade_type: StrictStr
    """
    Name of the interface that is called
    """
    trade_time: StrictStr
    """
    Time of the call, epoch milliseconds as text
    """


class CreateStripeSubscriptionResponse(StripeSubscription, Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: StripeSubscription | MISSING = MISSING


class GroupSimsRequest(SignedRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class ListServicePlansRequest(CardRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    area: StrictStr | MISSING = MISSING
    """
    Region, in the language of the mall
    """
    terminal: StrictStr | MISSING = MISSING
    """
    Kind of device, such as 0; the values are not told
    """
    trade_type: StrictStr | MISSING = MISSING
    """
    Name of the interface, singleServicePlanPage
    """


class QueryAutoRenewalRequest(CardRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    terminal: StrictStr | MISSING = MISSING
    """
    Kind of device, such as 0; the values are not told
    """
    trade_type: StrictStr | MISSING = MISSING
    """
    Name of the interface that is called
    """


class QueryOrdersRequest(TradeRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    device_code: StrictStr
    """
    ICCID of the SIM card
    """
    language_code: StrictStr
    """
    Language, such as 1; the values are not told
    """
    mark: StrictStr
    """
    Code, such as 0; the values are not told
    """
    terminal: StrictStr
    """
    Kind of device, such as 0; the values are not told
    """
    trade_type: StrictStr | MISSING = MISSING
    """
    Name of the interface that is called
    """


class QueryPaymentResultRequest(TradeRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    pay_id: Annotated[StrictStr, Field(min_length=1)]
    """
    Payment id that the payment was made with
    """
    trade_type: Annotated[StrictStr, Field(min_length=1)]
    """
    Name of the interface, resultQuery
    """
    trade_time: StrictStr
    """
    Time of the call, epoch milliseconds as text
    """


class VerifyCardRequest(CardRequest):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    terminal: StrictStr | MISSING = MISSING
    """
    Kind of device, such as 1; the values are not told
    """
    trade_type: StrictStr | MISSING = MISSING
    """
    Name of the interface, singleVerify
    """
    url: StrictStr | MISSING = MISSING
    """
    Page that the user comes from, or the login page
    """
