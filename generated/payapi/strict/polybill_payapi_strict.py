# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from decimal import Decimal

from pydantic import MISSING, BaseModel, ConfigDict, StrictBool, StrictInt, StrictStr
from pydantic.alias_generators import to_camel


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
    """
    Remark
    """


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
    """
    City
    """
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
    """
    Payment method
    """
    plan: SubscriptionPlan | MISSING = MISSING
    """
    Plan of the subscription
    """
    redirect_url: StrictStr | MISSING = MISSING
    """
    Address to send the customer to
    """
    remark: StrictStr | None | MISSING = MISSING
    """
    Remark
    """
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
    """
    City
    """
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


class CreateSubscriptionResponse(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: StrictInt | MISSING = MISSING
    """
    0 on success, otherwise an error code of ten digits
    """
    data: Subscription | None | MISSING = MISSING
    """
    The subscription
    """
    livemode: StrictBool | MISSING = MISSING
    """
    True for live data, false for test data
    """
    msg: StrictStr | MISSING = MISSING
    """
    Reason of a refusal
    """
