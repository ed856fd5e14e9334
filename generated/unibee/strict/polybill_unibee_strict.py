# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit: change the contract.

from __future__ import annotations

from collections.abc import Mapping as _Mapping
from enum import IntEnum, StrEnum
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    MISSING,
    BaseModel,
    ConfigDict,
    Field,
    RootModel,
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


class ActivateDiscountRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: Annotated[StrictInt, Field(ge=0)]
    """
    Numeric id
    """


class ActivateEmailTemplateVersionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    template_name: StrictStr | MISSING = MISSING
    """
    Template name
    """
    version_id: StrictStr | MISSING = MISSING
    """
    Version id
    """


class ActivatePlanRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id; this or planId
    """
    plan_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Plan id; this or externalPlanId
    """


class ActivateProductRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product_id: Annotated[StrictInt, Field(ge=0)]
    """
    Product id; 0/absent means the default product
    """


class ActivateSubscriptionTemporarilyRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    expire_time: StrictInt
    """
    Unix time at which the temporary activation lapses when unpaid
    """
    subscription_id: StrictStr
    """
    Subscription id
    """


class ActivateVatNumberValidationRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    company_address: StrictStr | MISSING = MISSING
    """
    Company address
    """
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    history_id: StrictInt | MISSING = MISSING
    """
    History id
    """


class AddSubscriptionTrialRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    append_trial_end_hour: StrictInt
    """
    Hours of free trial to add (> 0)
    """
    subscription_id: StrictStr
    """
    Subscription id
    """


class AddonBindingAction(IntEnum):
    replace_ = 0
    add = 1
    remove = 2


class AdjustMetricLimitData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    success: StrictBool | MISSING = MISSING
    """
    Success flag
    """


class AdjustMetricLimitRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt
    """
    Quota change, positive or negative, never 0
    """
    metric_code: StrictStr
    """
    Metric code
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    reason: StrictStr
    """
    Reason text
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class ApplyToNextInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    apply_promo_credit_amount: StrictInt | MISSING = MISSING
    """
    Ceiling of promo credit to use; worked out automatically when left out
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id
    """


class ArchiveCheckoutRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    checkout_id: StrictInt
    """
    Id of a checkout setup
    """


class ArchiveGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway id
    """


class ArchivePlanRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id; this or planId
    """
    hard_archive: StrictBool | MISSING = MISSING
    """
    True archives for good
    """
    plan_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Plan id; this or externalPlanId
    """


class AuthGitHubUserInfo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    avatar_url: StrictStr | MISSING = MISSING
    """
    Avatar image URL
    """
    bio: StrictStr | MISSING = MISSING
    """
    Bio
    """
    company: StrictStr | MISSING = MISSING
    """
    Company
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    location: StrictStr | MISSING = MISSING
    """
    Location text
    """
    login: StrictStr | MISSING = MISSING
    """
    Login
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """


class AuthGoogleUserInfo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    family_name: StrictStr | MISSING = MISSING
    """
    Family name
    """
    given_name: StrictStr | MISSING = MISSING
    """
    Given name
    """
    id: StrictStr | MISSING = MISSING
    """
    Numeric id
    """
    locale: StrictStr | MISSING = MISSING
    """
    Locale
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    picture: StrictStr | MISSING = MISSING
    """
    Picture
    """
    verified_email: StrictBool | MISSING = MISSING
    """
    Verified email
    """


class AuthorizeStatus(IntEnum):
    waiting = 0
    authorised = 1
    capture_requested = 2


class BatchDiscountType(IntEnum):
    external_code = 1
    batch_template = 2
    batch_child = 3


class BillingType(IntEnum):
    one_time = 1
    recurring = 2


class BindPlanAddonsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    action: AddonBindingAction
    """
    0 replace, 1 add, 2 remove
    """
    addon_ids: list[StrictInt]
    """
    Ids of recurring add-on plans (type 2)
    """
    onetime_addon_ids: list[StrictInt]
    """
    Ids of one-time add-on plans (type 3)
    """
    plan_id: Annotated[StrictInt, Field(ge=0)]
    """
    Plan id
    """


class BizType(IntEnum):
    one_time_payment = 1
    invoice = 2
    subscription = 3
    credit_recharge = 4


class CancelInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """


class CancelPaymentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    payment_id: StrictStr
    """
    Payment id
    """


class CancelRefundRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    refund_id: StrictStr
    """
    Refund id
    """


class CancelSubscriptionAtPeriodEndRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id; or userId, then the live subscription of that customer (and product) is taken
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id, used when subscriptionId is empty
    """


class CancelSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_now: StrictBool | MISSING = MISSING
    """
    Deprecated; true is rejected
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    prorate: StrictBool | MISSING = MISSING
    """
    Deprecated; true is rejected
    """
    reason: StrictStr | MISSING = MISSING
    """
    Reason; defaults to CancelledByAdmin
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id; or userId, then the live subscription of that customer (and product) is taken
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id, used when subscriptionId is empty
    """


class CapturePaymentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_capture_id: StrictStr
    """
    Caller's id of the capture
    """
    payment_id: StrictStr
    """
    Payment id
    """


class ChangeSubscriptionCurrencyRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    subscription_id: StrictStr
    """
    Subscription id
    """


class ChangeSubscriptionDueDayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    due_day: StrictInt
    """
    New due time (unix seconds)
    """
    subscription_id: StrictStr
    """
    Subscription id
    """


class ChangeSubscriptionGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway id
    """
    payment_method_id: StrictStr | MISSING = MISSING
    """
    Gateway payment method id
    """
    subscription_id: StrictStr
    """
    Subscription id
    """


class ChangeUserEmailRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    new_email: StrictStr
    """
    New e-mail address
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id
    """


class ChangeUserGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway id
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    gateway_user_id: StrictStr | MISSING = MISSING
    """
    Customer id at the gateway
    """
    payment_method_id: StrictStr | MISSING = MISSING
    """
    Gateway payment method id
    """
    user_id: Annotated[StrictInt, Field(ge=0)]
    """
    Customer id
    """


class CheckRegistrationEmailData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    valid: StrictBool | MISSING = MISSING
    """
    Result of the check
    """


class CheckRegistrationEmailRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """


class ClearInvoicePaymentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """


class ClearMemberOauthRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    provider: StrictStr
    """
    OAuth provider
    """


class ClearMemberTotpRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    member_id: StrictInt | MISSING = MISSING
    """
    Member id
    """
    totp_code: StrictStr | MISSING = MISSING
    """
    Totp code
    """


class ClearTotpRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """
    totp_resume_code: StrictStr
    """
    Totp resume code
    """


class ClearUserAutoChargeMethodRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user_id: Annotated[StrictInt, Field(ge=0)]
    """
    Customer id
    """


class ConfirmPlanPriceChangeData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    active_affected_subscriptions: StrictInt | MISSING = MISSING
    """
    Live subscriptions whose future bills would change
    """
    new_amount: StrictInt | MISSING = MISSING
    """
    New price (minor units)
    """
    old_amount: StrictInt | MISSING = MISSING
    """
    Price before the change (minor units)
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    total_affected_subscriptions: StrictInt | MISSING = MISSING
    """
    Subscriptions that use or used the plan
    """


class ConfirmPlanPriceChangeRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    confirm_old_amount: StrictInt
    """
    Guard: price the caller believes is current
    """
    new_amount: StrictInt
    """
    New price (minor units)
    """
    plan_id: StrictInt
    """
    Plan id
    """
    reason: StrictStr | MISSING = MISSING
    """
    Reason text
    """


class CopyPlanRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id; this or planId
    """
    plan_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Plan id; this or externalPlanId
    """


class CopyProductRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product_id: Annotated[StrictInt, Field(ge=0)]
    """
    Product id; 0/absent means the default product
    """


class CountUsersData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class CreateApiKeyData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    api_key: StrictStr | MISSING = MISSING
    """
    API key value
    """


class CreateCreditRechargeRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    cancel_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns after cancelling or failing payment
    """
    credit_account_id: StrictInt | MISSING = MISSING
    """
    Credit account id
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    gateway_id: StrictInt
    """
    Payment gateway id
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    recharge_amount: StrictInt
    """
    Recharge amount
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class CreateMarkedRefundRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """
    reason: StrictStr
    """
    Reason text
    """
    refund_amount: StrictInt
    """
    Refund (minor units)
    """
    refund_no: StrictStr | MISSING = MISSING
    """
    Caller's refund number (deduplication key)
    """


class CreateMemberRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """
    role_ids: list[StrictInt]
    """
    Role ids
    """


class CreatePlanMetricLimitRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metric_id: Annotated[StrictInt, Field(ge=0)]
    """
    Metric id
    """
    metric_limit: Annotated[StrictInt, Field(ge=0)]
    """
    Limit value
    """
    plan_id: Annotated[StrictInt, Field(ge=0)]
    """
    Plan id
    """


class CreateSessionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    client_session: StrictStr | MISSING = MISSING
    """
    One-time session id for hosted pages
    """
    client_token: StrictStr | MISSING = MISSING
    """
    Portal token of the customer
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    url: StrictStr | MISSING = MISSING
    """
    Sign-in URL of the customer portal, empty when no portal host is set
    """
    user_id: StrictStr | MISSING = MISSING
    """
    Customer id
    """


class CreateSessionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street address
    """
    cancel_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns after cancelling or failing payment
    """
    email: StrictStr
    """
    Customer e-mail
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    password: StrictStr | MISSING = MISSING
    """
    Password
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """


class CreateSubscriptionNoteRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    note: StrictStr
    """
    Note text
    """
    subscription_id: StrictStr
    """
    Subscription id
    """


class CreateUserNoteRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    note: StrictStr
    """
    Note text
    """
    user_id: Annotated[StrictInt, Field(ge=0)]
    """
    Customer id
    """


class CreateUserRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street address
    """
    email: StrictStr
    """
    E-mail address
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    language: StrictStr | MISSING = MISSING
    """
    Customer language code
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    password: StrictStr | MISSING = MISSING
    """
    Password
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """


class CreateWebhookEndpointRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    events: list[StrictStr] | MISSING = MISSING
    """
    Event names to subscribe, each must be in event_list
    """
    url: StrictStr
    """
    Http(s) URL; docs ask for https
    """


class CreditAccountType(IntEnum):
    main = 1
    promo = 2


class CreditConfigStatistics(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    total_decrement_amount: StrictInt | MISSING = MISSING
    """
    Sum of decreases
    """
    total_increment_amount: StrictInt | MISSING = MISSING
    """
    Sum of increases
    """


class CreditPayout(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_amount: StrictInt | MISSING = MISSING
    """
    Credits (scale 100)
    """
    currency_amount: StrictInt | MISSING = MISSING
    """
    Credit balance expressed in money (minor units)
    """
    exchange_rate: StrictInt | MISSING = MISSING
    """
    Conversion rate
    """


class CreditRechargeStatus(IntEnum):
    created = 10
    success = 20
    failed = 30


class CreditTransactionType(IntEnum):
    recharge = 1
    payout = 2
    refund = 3
    withdraw = 4
    withdraw_failed = 5
    admin_change = 6
    recharge_refund = 7


class Currency(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: Annotated[StrictStr | MISSING, Field(alias="Currency")] = MISSING
    """
    Currency code(s) supported
    """
    scale: Annotated[StrictInt | MISSING, Field(alias="Scale")] = MISSING
    """
    Minor units per unit (100 or 1)
    """
    symbol: Annotated[StrictStr | MISSING, Field(alias="Symbol")] = MISSING
    """
    Currency sign
    """


class DeactivateDiscountRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: Annotated[StrictInt, Field(ge=0)]
    """
    Numeric id
    """


class DeactivateVatNumberValidationRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    history_id: StrictInt | MISSING = MISSING
    """
    History id
    """


class DecrementDiscountQuantityRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Number of uses to add/remove (> 0)
    """
    id: Annotated[StrictInt, Field(ge=0)]
    """
    Numeric id
    """


class DecrementPromoCreditRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt
    """
    Money in minor units
    """
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    idempotency_key: StrictStr | MISSING = MISSING
    """
    Idempotency key
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    user_id: StrictInt
    """
    Customer id
    """


class DeleteDiscountRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: Annotated[StrictInt, Field(ge=0)]
    """
    Numeric id
    """


class DeleteEmailTemplateVersionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    template_name: StrictStr | MISSING = MISSING
    """
    Template name
    """
    version_id: StrictStr | MISSING = MISSING
    """
    Version id
    """


class DeleteImportedInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """


class DeleteInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """


class DeleteMemberTotpDeviceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    device_identity: StrictStr | MISSING = MISSING
    """
    Device identity
    """
    member_id: StrictInt | MISSING = MISSING
    """
    Member id
    """


class DeleteMetricEventRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr | MISSING = MISSING
    """
    Customer e-mail (alternative)
    """
    external_event_id: StrictStr
    """
    Caller's unique event id (deduplication key)
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's customer id (alternative)
    """
    metric_code: StrictStr
    """
    Metric code
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id; one of userId, email, externalUserId is needed
    """


class DeleteMetricRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metric_id: Annotated[StrictInt, Field(ge=0)]
    """
    Metric id
    """


class DeletePaymentMethodRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway id
    """
    payment_method_id: StrictStr
    """
    Gateway payment method id
    """
    user_id: Annotated[StrictInt, Field(ge=0)]
    """
    Customer id
    """


class DeletePlanMetricLimitRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metric_plan_limit_id: Annotated[StrictInt, Field(ge=0)]
    """
    Id of the plan limit entry
    """


class DeletePlanRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id; this or planId
    """
    plan_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Plan id; this or externalPlanId
    """


class DeleteProductRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product_id: Annotated[StrictInt, Field(ge=0)]
    """
    Product id; 0/absent means the default product
    """


class DeleteRoleRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictInt
    """
    Numeric id
    """


class DeleteUserRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    force_delete: StrictBool | MISSING = MISSING
    """
    Cancel live subscriptions first, then delete
    """
    user_id: StrictInt
    """
    Customer id
    """


class DeleteWebhookEndpointRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    endpoint_id: Annotated[StrictInt, Field(ge=0)]
    """
    Webhook endpoint id
    """


class DiscountPlanApplyType(IntEnum):
    all = 0
    listed = 1
    all_but_listed = 2
    groups = 3
    all_but_groups = 4


class DiscountStatus(IntEnum):
    editable = 1
    active = 2
    deactivated = 3
    expired = 4
    archived = 10


class DiscountType(IntEnum):
    percentage = 1
    fixed_amount = 2


class DiscountUserScope(IntEnum):
    all = 0
    new_customers = 1
    renewals = 2


class EmailGatewayConnectionAPIKeys(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    api_key: StrictStr | MISSING = MISSING
    """
    API key value
    """
    api_secret: StrictStr | MISSING = MISSING
    """
    Secret that belongs to the key
    """
    auth_type: StrictStr | MISSING = MISSING
    """
    Auth type
    """
    oauth_token: StrictStr | MISSING = MISSING
    """
    Oauth token
    """
    password: StrictStr | MISSING = MISSING
    """
    Password
    """
    skip_tls_verify: Annotated[StrictBool | MISSING, Field(alias="skipTLSVerify")] = MISSING
    """
    Skip tlsverify
    """
    smtp_host: StrictStr | MISSING = MISSING
    """
    Smtp host
    """
    smtp_port: StrictInt | MISSING = MISSING
    """
    Smtp port
    """
    username: StrictStr | MISSING = MISSING
    """
    Username
    """
    use_tls: Annotated[StrictBool | MISSING, Field(alias="useTLS")] = MISSING
    """
    Use tls
    """


class EmailGatewayConnectionAPIKeysUpdate(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    api_key: StrictStr | MISSING = MISSING
    """
    API key value
    """
    api_secret: StrictStr | MISSING = MISSING
    """
    Secret that belongs to the key
    """
    auth_type: StrictStr | MISSING = MISSING
    """
    Auth type
    """
    oauth_token: StrictStr | MISSING = MISSING
    """
    Oauth token
    """
    password: StrictStr | MISSING = MISSING
    """
    Password
    """
    skip_tls_verify: Annotated[StrictBool | MISSING, Field(alias="skipTLSVerify")] = MISSING
    """
    Skip tlsverify
    """
    smtp_host: StrictStr | MISSING = MISSING
    """
    Smtp host
    """
    smtp_port: StrictInt | MISSING = MISSING
    """
    Smtp port
    """
    username: StrictStr | MISSING = MISSING
    """
    Username
    """
    use_tls: Annotated[StrictBool | MISSING, Field(alias="useTLS")] = MISSING
    """
    Use tls
    """


class EmailLocalizationTemplate(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    content: StrictStr | MISSING = MISSING
    """
    Content
    """
    language: StrictStr | MISSING = MISSING
    """
    Customer language code
    """
    title: StrictStr | MISSING = MISSING
    """
    Title
    """


class Envelope(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code: StrictInt | MISSING = MISSING
    """
    0 on success, otherwise an error code
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


class EventFields(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    datetime: StrictStr | MISSING = MISSING
    """
    Time of the attempt, with a fixed +08:00 whatever the zone is
    """
    event_id: StrictStr
    """
    Id of the event; the same in every delivery of it
    """
    msg_id: StrictStr | MISSING = MISSING
    """
    Id of the attempt; another one for each
    """


class ExchangeAmountRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt
    """
    Amount to convert (minor units)
    """
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """


class FinishInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    days_util_due: StrictInt
    """
    Days until the invoice is due
    """
    invoice_id: StrictStr
    """
    Invoice id
    """


class GasPayer(StrEnum):
    merchant = "merchant"
    user = "user"


class GatewayAction(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class GatewayBank(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    aba_routing_number: Annotated[StrictStr | MISSING, Field(alias="ABARoutingNumber")] = MISSING
    """
    US bank routing number for wire transfers
    """
    account_holder: StrictStr
    """
    Name on the bank account
    """
    account_number: StrictStr | MISSING = MISSING
    """
    Bank account number
    """
    address: StrictStr
    """
    Street address
    """
    bank_name: StrictStr | MISSING = MISSING
    """
    Bank name
    """
    bic: StrictStr | MISSING = MISSING
    """
    BIC of the bank
    """
    bsb_code: StrictStr | MISSING = MISSING
    """
    Australian BSB code
    """
    cnaps: Annotated[StrictStr | MISSING, Field(alias="CNAPS")] = MISSING
    """
    Chinese CNAPS bank code
    """
    iban: StrictStr | MISSING = MISSING
    """
    IBAN
    """
    remarks: Annotated[StrictStr | MISSING, Field(alias="Remarks")] = MISSING
    """
    Remarks
    """
    swift_code: StrictStr | MISSING = MISSING
    """
    SWIFT code
    """


class GatewayCompanyIssuer(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    issue_address: StrictStr | MISSING = MISSING
    """
    Issuer address on the invoice
    """
    issue_company_name: StrictStr | MISSING = MISSING
    """
    Issuer company on the invoice
    """
    issue_logo: StrictStr | MISSING = MISSING
    """
    Issuer logo
    """
    issue_reg_number: StrictStr | MISSING = MISSING
    """
    Issuer registration number
    """
    issue_vat_number: StrictStr | MISSING = MISSING
    """
    Issuer VAT number
    """


class GatewayCurrencyExchange(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    exchange_amount: Annotated[StrictInt | MISSING, Field(alias="exchange_amount")] = MISSING
    """
    Converted amount
    """
    exchange_rate: Annotated[float | MISSING, Field(alias="exchange_rate")] = MISSING
    """
    Conversion rate; 0 means use the rate provider
    """
    from_currency: Annotated[StrictStr | MISSING, Field(alias="from_currency")] = MISSING
    """
    Source currency
    """
    to_currency: Annotated[StrictStr | MISSING, Field(alias="to_currency")] = MISSING
    """
    Target currency
    """


class GatewayCurrencyExchangeRule(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    exchange_rate: Annotated[float | MISSING, Field(alias="exchange_rate")] = MISSING
    """
    Conversion rate; 0 means use the rate provider
    """
    from_currency: Annotated[StrictStr | MISSING, Field(alias="from_currency")] = MISSING
    """
    Source currency
    """
    to_currency: Annotated[StrictStr | MISSING, Field(alias="to_currency")] = MISSING
    """
    Target currency
    """


class GatewayPaymentType(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    auto_charge: StrictBool | MISSING = MISSING
    """
    True when the automatic renewal run produced it
    """
    category: StrictStr | MISSING = MISSING
    """
    Category label
    """
    country_name: StrictStr | MISSING = MISSING
    """
    Country name
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    payment_type: StrictStr | MISSING = MISSING
    """
    Payment type label
    """
    support_currencies: list[StrictStr] | None | MISSING = MISSING
    """
    Currencies supported
    """


class GatewaySort(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    gateway_name: StrictStr | MISSING = MISSING
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    sort: StrictInt | MISSING = MISSING
    """
    Sort position; higher comes later
    """


class GatewayType(IntEnum):
    card = 1
    crypto = 2
    wire_transfer = 3
    paypal = 4
    credit = 5
    alipay_plus = 6
    hyperswitch = 7
    external = 8


class GenerateBatchDiscountChildrenData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    existing_count: StrictInt | MISSING = MISSING
    """
    Codes that existed before
    """
    failed_count: StrictInt | MISSING = MISSING
    """
    Number that failed (synchronous run)
    """
    generated_count: StrictInt | MISSING = MISSING
    """
    Codes generated by this call (synchronous run)
    """
    is_async: StrictBool | MISSING = MISSING
    """
    Run in background
    """
    success_count: StrictInt | MISSING = MISSING
    """
    Number inserted (synchronous run)
    """
    template_code: StrictStr | MISSING = MISSING
    """
    Template code
    """
    template_id: StrictInt | MISSING = MISSING
    """
    Template id
    """
    total_target: StrictInt | MISSING = MISSING
    """
    Target number of codes
    """


class GenerateBatchDiscountChildrenRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    code_length: StrictInt | MISSING = MISSING
    """
    Full length of each generated code; must exceed the template code length, at most 190
    """
    is_async: StrictBool | MISSING = MISSING
    """
    Run in background
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    random_style: StrictStr | MISSING = MISSING
    """
    Auto, numeric, lower or upper
    """
    template_code: StrictStr | MISSING = MISSING
    """
    Template code
    """
    template_id: StrictInt | MISSING = MISSING
    """
    Template id
    """


class GenerateBatchDiscountChildrenResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GenerateBatchDiscountChildrenData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GenerateInvoicePdfRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """
    send_user_email: StrictBool | MISSING = MISSING
    """
    Mail it to the customer; default false
    """


class GetBatchDiscountChildRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictInt
    """
    Numeric id
    """


class GetBatchDiscountTemplateRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictInt
    """
    Numeric id
    """


class GetCheckoutLinkData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """


class GetCheckoutLinkRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    checkout_id: StrictInt
    """
    Id of a checkout setup
    """
    plan_id: StrictInt
    """
    Plan id
    """


class GetCheckoutLinkResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetCheckoutLinkData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetCheckoutRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    checkout_id: StrictInt
    """
    Id of a checkout setup
    """


class GetCreditAccountRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictInt
    """
    Numeric id
    """


class GetCustomerPortalUrlData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    url: StrictStr | MISSING = MISSING
    """
    URL
    """


class GetCustomerPortalUrlRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    cancel_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns after cancelling or failing payment
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """
    vat_country_code: StrictStr | MISSING = MISSING
    """
    Country used for VAT
    """


class GetCustomerPortalUrlResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetCustomerPortalUrlData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetDiscountRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: Annotated[StrictInt, Field(ge=0)]
    """
    Numeric id
    """


class GetExchangeRateData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    exchange_rate: float | MISSING = MISSING
    """
    Conversion rate
    """
    from_currency: StrictStr | MISSING = MISSING
    """
    Source currency (ISO 4217)
    """
    to_currency: StrictStr | MISSING = MISSING
    """
    Target currency (ISO 4217)
    """


class GetExchangeRateRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    from_currency: StrictStr
    """
    Source currency (ISO 4217)
    """
    to_currency: StrictStr
    """
    Target currency (ISO 4217)
    """


class GetExchangeRateResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetExchangeRateData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    gateway_name: StrictStr | MISSING = MISSING
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """


class GetGitHubOauthUrlData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    sign: StrictStr | MISSING = MISSING
    """
    Sign
    """
    user_info: AuthGitHubUserInfo | None | MISSING = MISSING
    """
    User info
    """


class GetGitHubOauthUrlResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetGitHubOauthUrlData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetGoogleOauthUrlData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    sign: StrictStr | MISSING = MISSING
    """
    Sign
    """
    user_info: AuthGoogleUserInfo | None | MISSING = MISSING
    """
    User info
    """


class GetGoogleOauthUrlResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetGoogleOauthUrlData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """


class GetLicenseUpdateUrlData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    url: StrictStr | MISSING = MISSING
    """
    URL
    """


class GetLicenseUpdateUrlRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    cancel_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns after cancelling or failing payment
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """


class GetLicenseUpdateUrlResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetLicenseUpdateUrlData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetMetricEventCurrentValueRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr | MISSING = MISSING
    """
    Customer e-mail (alternative)
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's customer id (alternative)
    """
    metric_code: StrictStr
    """
    Metric code
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id; one of userId, email, externalUserId is needed
    """


class GetMetricRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metric_id: Annotated[StrictInt, Field(ge=0)]
    """
    Metric id
    """


class GetOverviewStatisticsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    active_plans_count: StrictInt | MISSING = MISSING
    """
    Number of plans in active state
    """
    payment_success_rate: float | MISSING = MISSING
    """
    Share of successful payments, 0 to 1
    """
    successful_payments_count: StrictInt | MISSING = MISSING
    """
    Number of successful payments
    """
    total_customers_count: StrictInt | MISSING = MISSING
    """
    Number of customers
    """


class GetOverviewStatisticsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetOverviewStatisticsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetPlanRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id; this or planId
    """
    plan_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Plan id; this or externalPlanId
    """


class GetProductRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product_id: Annotated[StrictInt, Field(ge=0)]
    """
    Product id; 0/absent means the default product
    """


class GetPromoCreditConfigRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """


class GetPromoCreditStatisticsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_config_statistics: CreditConfigStatistics | None | MISSING = MISSING
    """
    Credit config statistics
    """


class GetPromoCreditStatisticsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """


class GetPromoCreditStatisticsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetPromoCreditStatisticsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetQuickBooksAuthorizationUrlData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    authorization_url: StrictStr | MISSING = MISSING
    """
    Authorization url
    """


class GetQuickBooksAuthorizationUrlResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetQuickBooksAuthorizationUrlData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    subscription_id: StrictStr
    """
    Subscription id
    """


class GetSubscriptionUpdateUrlData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    url: StrictStr | MISSING = MISSING
    """
    URL
    """


class GetSubscriptionUpdateUrlRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    cancel_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns after cancelling or failing payment
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id
    """
    vat_country_code: StrictStr | MISSING = MISSING
    """
    Country used for VAT
    """


class GetSubscriptionUpdateUrlResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetSubscriptionUpdateUrlData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetUserPendingCryptoSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id
    """


class GetUserSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id
    """


class GetWebhookSecretData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    secret: StrictStr | MISSING = MISSING
    """
    Webhook secret (current signatures use the API key instead)
    """


class GetWebhookSecretResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetWebhookSecretData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetZapierConnectUrlData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    zapier_connect_url: StrictStr | MISSING = MISSING
    """
    Zapier connect URL
    """


class GetZapierConnectUrlRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """


class GetZapierConnectUrlResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetZapierConnectUrlData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class InactivateProductRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product_id: Annotated[StrictInt, Field(ge=0)]
    """
    Product id; 0/absent means the default product
    """


class IncrementBatchDiscountTemplateQuantityRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt
    """
    Number of uses to add/remove (> 0)
    """
    id: StrictInt
    """
    Numeric id
    """


class IncrementDiscountQuantityRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Number of uses to add/remove (> 0)
    """
    id: Annotated[StrictInt, Field(ge=0)]
    """
    Numeric id
    """


class IncrementPromoCreditRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt
    """
    Money in minor units
    """
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    idempotency_key: StrictStr | MISSING = MISSING
    """
    Idempotency key
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    user_id: StrictInt
    """
    Customer id
    """


class IntervalUnit(StrEnum):
    day = "day"
    week = "week"
    month = "month"
    year = "year"


class InvoiceHistoryInvoiceImportLineItem(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt | MISSING = MISSING
    """
    Money in minor units
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    tax_amount: StrictInt | MISSING = MISSING
    """
    Tax (minor units)
    """


class InvoiceListType(IntEnum):
    payment = 0
    refund = 1


class InvoiceNewInvoiceItemParam(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    unit_amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    Unit price before tax (minor units)
    """


class InvoicePlanChargeType(IntEnum):
    one_time = 0
    new = 1
    upgrade = 2
    downgrade = 3
    renewal = 4
    cycle_charge = 5


class InvoiceSendStatus(IntEnum):
    not_sent = 0
    sent = 1
    not_needed = 2


class InvoiceStatus(IntEnum):
    init = 0
    pending = 1
    processing = 2
    paid = 3
    failed = 4
    cancelled = 5
    reversed = 6


class ListCheckoutsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    search_key: Annotated[StrictStr | MISSING, Field(alias="SearchKey")] = MISSING
    """
    Search text
    """


class ListCreditConfigsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    types: list[StrictInt] | MISSING = MISSING
    """
    Types
    """


class ListCreditNotesRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    create_time_end: StrictInt | MISSING = MISSING
    """
    Created at or before (unix seconds)
    """
    create_time_start: StrictInt | MISSING = MISSING
    """
    Created at or after (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    emails: StrictStr | MISSING = MISSING
    """
    Recipients, separated by comma or semicolon
    """
    gateway_ids: list[StrictInt] | MISSING = MISSING
    """
    Filter by gateway ids
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    plan_ids: list[StrictInt] | MISSING = MISSING
    """
    Plan ids
    """
    search_key: StrictStr | MISSING = MISSING
    """
    Search text
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    status: list[InvoiceStatus] | MISSING = MISSING
    """
    Filter, several allowed: 2 processing, 3 paid, 4 failed, 5 cancelled
    """


class ListCreditTransactionsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    account_type: CreditAccountType
    """
    1 main recharge account, 2 promo-credit account
    """
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    create_time_end: StrictInt | MISSING = MISSING
    """
    Created at or before (unix seconds)
    """
    create_time_start: StrictInt | MISSING = MISSING
    """
    Created at or after (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    transaction_types: list[StrictInt] | MISSING = MISSING
    """
    Transaction types
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class ListInvoiceSplitPaymentsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """


class ListInvoicesRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount_end: StrictInt | MISSING = MISSING
    """
    Upper bound of an amount filter (minor units)
    """
    amount_start: StrictInt | MISSING = MISSING
    """
    Lower bound of an amount filter (minor units)
    """
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    create_time_end: StrictInt | MISSING = MISSING
    """
    Created at or before (unix seconds)
    """
    create_time_start: StrictInt | MISSING = MISSING
    """
    Created at or after (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    delete_include: StrictBool | MISSING = MISSING
    """
    Also return deleted records (admin only)
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    gateway_ids: list[StrictInt] | MISSING = MISSING
    """
    Filter by gateway ids
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    report_time_end: StrictInt | MISSING = MISSING
    """
    Reported at or before (unix seconds)
    """
    report_time_start: StrictInt | MISSING = MISSING
    """
    Reported at or after (unix seconds)
    """
    search_key: StrictStr | MISSING = MISSING
    """
    Search text
    """
    send_email: StrictStr | MISSING = MISSING
    """
    Recipient e-mail
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    status: list[InvoiceStatus] | MISSING = MISSING
    """
    Filter, several allowed: 1 pending, 2 processing, 3 paid, 4 failed, 5 cancelled, 6 reversed
    """
    type: InvoiceListType | MISSING = MISSING
    """
    0 payment invoices, 1 refund invoices
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id
    """


class ListMembersRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    create_time_end: StrictInt | MISSING = MISSING
    """
    Created at or before (unix seconds)
    """
    create_time_start: StrictInt | MISSING = MISSING
    """
    Created at or after (unix seconds)
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    role_ids: list[StrictInt] | MISSING = MISSING
    """
    Role ids
    """
    search_key: StrictStr | MISSING = MISSING
    """
    Search text
    """


class ListMetricEventsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    create_time_end: StrictInt | MISSING = MISSING
    """
    Created at or before (unix seconds)
    """
    create_time_start: StrictInt | MISSING = MISSING
    """
    Created at or after (unix seconds)
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    metric_ids: list[StrictInt] | MISSING = MISSING
    """
    Filter by metric ids
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    subscription_ids: list[StrictStr] | MISSING = MISSING
    """
    Subscription ids
    """
    user_ids: list[StrictInt] | MISSING = MISSING
    """
    Customer ids
    """


class ListMetricsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    create_time_end: StrictInt | MISSING = MISSING
    """
    Created at or before (unix seconds)
    """
    create_time_start: StrictInt | MISSING = MISSING
    """
    Created at or after (unix seconds)
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    search_key: StrictStr | MISSING = MISSING
    """
    Search text
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """


class GatewayId(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0)]


class ListSubscriptionNotesRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    subscription_id: StrictStr
    """
    Subscription id
    """


class ListSubscriptionPendingUpdatesRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    subscription_id: StrictStr
    """
    Subscription id
    """


class ListSubscriptionTimelineRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id
    """


class PlanId(RootModel[StrictInt]):
    root: Annotated[StrictInt, Field(ge=0)]


class ListUserNotesRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    user_id: Annotated[StrictInt, Field(ge=0)]
    """
    Customer id
    """


class ListVatNumberValidationsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    create_time_end: StrictInt | MISSING = MISSING
    """
    Created at or before (unix seconds)
    """
    create_time_start: StrictInt | MISSING = MISSING
    """
    Created at or after (unix seconds)
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    search_key: StrictStr | MISSING = MISSING
    """
    Search text
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    status: list[StrictInt] | MISSING = MISSING
    """
    Text result: success or failed
    """
    validate_gateway: StrictStr | MISSING = MISSING
    """
    Validate gateway
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """


class ListWebhookEventsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_list: list[StrictStr] | None | MISSING = MISSING
    """
    Names of subscribable events
    """


class ListWebhookEventsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListWebhookEventsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class LogInRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """
    password: StrictStr
    """
    Password
    """
    provider: StrictStr | MISSING = MISSING
    """
    OAuth provider
    """
    provider_id: StrictStr | MISSING = MISSING
    """
    Id at the provider
    """
    totp_code: StrictStr | MISSING = MISSING
    """
    Totp code
    """


class LogInWithCodeRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """
    verification_code: StrictStr
    """
    Verification code
    """


class LogInWithOauthRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """
    totp_code: StrictStr | MISSING = MISSING
    """
    Totp code
    """


class LogInWithSessionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    session: StrictStr
    """
    Session
    """


class MarkExternalGatewayInvoicePaidData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    status: StrictStr | MISSING = MISSING
    """
    Text result: success or failed
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """


class MarkExternalGatewayInvoicePaidResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: MarkExternalGatewayInvoicePaidData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class MarkExternalGatewayInvoiceRefundedData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    refund_id: StrictStr | MISSING = MISSING
    """
    Refund id
    """
    status: StrictStr | MISSING = MISSING
    """
    Text result: success or failed
    """


class MarkExternalGatewayInvoiceRefundedRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_transaction_id: StrictStr
    """
    Transaction id of the external gateway
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    invoice_id: StrictStr
    """
    Invoice id
    """
    signature: StrictStr
    """
    Lower-case hex HMAC-SHA256 over invoiceId\\|externalTransactionId\\|timestamp, key = GatewayKey
    """
    timestamp: StrictInt
    """
    Unix seconds, part of the signature and replay guard
    """


class MarkExternalGatewayInvoiceRefundedResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: MarkExternalGatewayInvoiceRefundedData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class MarkExternalGatewayPaymentFailedData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    status: StrictStr | MISSING = MISSING
    """
    Text result: success or failed
    """


class MarkExternalGatewayPaymentFailedRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_transaction_id: StrictStr
    """
    Transaction id of the external gateway
    """
    failure_reason: StrictStr | MISSING = MISSING
    """
    Human-readable failure reason
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    payment_id: StrictStr
    """
    Payment id
    """
    signature: StrictStr
    """
    Lower-case hex HMAC-SHA256 over paymentId\\|externalTransactionId\\|timestamp, key = GatewayKey
    """
    timestamp: StrictInt
    """
    Unix seconds, part of the signature and replay guard
    """


class MarkExternalGatewayPaymentFailedResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: MarkExternalGatewayPaymentFailedData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class MarkExternalGatewayPaymentPaidData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    status: StrictStr | MISSING = MISSING
    """
    Text result: success or failed
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """


class MarkExternalGatewayPaymentPaidResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: MarkExternalGatewayPaymentPaidData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class MarkExternalGatewayRefundFailedData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    refund_id: StrictStr | MISSING = MISSING
    """
    Refund id
    """
    status: StrictStr | MISSING = MISSING
    """
    Text result: success or failed
    """


class MarkExternalGatewayRefundFailedRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_refund_id: StrictStr
    """
    Caller's unique refund id
    """
    failure_reason: StrictStr
    """
    Human-readable failure reason
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    refund_id: StrictStr
    """
    Refund id
    """
    signature: StrictStr
    """
    Lower-case hex HMAC-SHA256 over refundId\\|externalRefundId\\|timestamp, key = GatewayKey
    """
    timestamp: StrictInt
    """
    Unix seconds, part of the signature and replay guard
    """


class MarkExternalGatewayRefundFailedResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: MarkExternalGatewayRefundFailedData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class MarkExternalGatewayRefundSucceededData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    refund_id: StrictStr | MISSING = MISSING
    """
    Refund id
    """
    status: StrictStr | MISSING = MISSING
    """
    Text result: success or failed
    """


class MarkExternalGatewayRefundSucceededRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_refund_id: StrictStr
    """
    Caller's unique refund id
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    refund_id: StrictStr
    """
    Refund id
    """
    signature: StrictStr
    """
    Lower-case hex HMAC-SHA256 over refundId\\|externalRefundId\\|timestamp, key = GatewayKey
    """
    timestamp: StrictInt
    """
    Unix seconds, part of the signature and replay guard
    """


class MarkExternalGatewayRefundSucceededResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: MarkExternalGatewayRefundSucceededData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class MarkInvoiceRefundSucceededRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """
    reason: StrictStr | MISSING = MISSING
    """
    Reason text
    """


class MarkWireTransferSucceededRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """
    reason: StrictStr | MISSING = MISSING
    """
    Reason text
    """
    transfer_number: StrictStr
    """
    Reference of the wire transfer
    """


class Merchant(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street address
    """
    company_logo: StrictStr | MISSING = MISSING
    """
    Logo URL
    """
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    company_registry_code: StrictStr | MISSING = MISSING
    """
    Company registration number
    """
    company_vat_number: StrictStr | MISSING = MISSING
    """
    Company VAT number
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    country_name: StrictStr | MISSING = MISSING
    """
    Country name
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    home_url: StrictStr | MISSING = MISSING
    """
    Home page URL
    """
    host: StrictStr | MISSING = MISSING
    """
    User-portal host
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    location: StrictStr | MISSING = MISSING
    """
    Location text
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    time_zone: StrictStr | MISSING = MISSING
    """
    Time zone
    """
    type: StrictInt | MISSING = MISSING
    """
    Type code
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class MerchantCountryConfig(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """


class MerchantCurrencyConfig(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    auto_exchange: StrictBool | MISSING = MISSING
    """
    Take the rate from the exchange-rate provider
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    exchange_rate: float | MISSING = MISSING
    """
    Conversion rate
    """


class MerchantEmailHistoryDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    attach_file: StrictStr | MISSING = MISSING
    """
    Attach file
    """
    content: StrictStr | MISSING = MISSING
    """
    Content
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    gateway_name: StrictStr | MISSING = MISSING
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    response: StrictStr | MISSING = MISSING
    """
    Response text
    """
    status: StrictInt | MISSING = MISSING
    """
    Text result: success or failed
    """
    title: StrictStr | MISSING = MISSING
    """
    Title
    """


class MerchantEmailHistoryStatistics(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    total_fail: StrictInt | MISSING = MISSING
    """
    Total fail
    """
    total_send: StrictInt | MISSING = MISSING
    """
    Total send
    """
    total_success: StrictInt | MISSING = MISSING
    """
    Total success
    """


class MerchantLocalizationEmailTemplate(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    activate: StrictBool | MISSING = MISSING
    """
    True forces two-factor login on every member
    """
    attach: StrictStr | MISSING = MISSING
    """
    Attach
    """
    localizations: list[EmailLocalizationTemplate] | MISSING = MISSING
    """
    Localizations
    """
    template_description: StrictStr | MISSING = MISSING
    """
    Template description
    """
    template_name: StrictStr | MISSING = MISSING
    """
    Template name
    """


class MerchantLocalizationVersion(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    activate: StrictBool | MISSING = MISSING
    """
    True forces two-factor login on every member
    """
    localizations: list[EmailLocalizationTemplate] | None | MISSING = MISSING
    """
    Localizations
    """
    version_id: StrictStr | MISSING = MISSING
    """
    Version id
    """
    version_name: StrictStr | MISSING = MISSING
    """
    Version name
    """


class MerchantMemberDevice(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    current_device: StrictBool | MISSING = MISSING
    """
    This is the calling device
    """
    identity: StrictStr | MISSING = MISSING
    """
    Device identity
    """
    ip_address: StrictStr | MISSING = MISSING
    """
    IP address
    """
    last_active_time: StrictInt | MISSING = MISSING
    """
    Last activity (unix seconds)
    """
    last_login_time: StrictInt | MISSING = MISSING
    """
    Last login (unix seconds)
    """
    last_totp_verification_time: StrictInt | MISSING = MISSING
    """
    Last two-factor check (unix seconds)
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    status: StrictBool | MISSING = MISSING
    """
    True online, false offline
    """


class MerchantMultiCurrencyConfig(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency_configs: list[MerchantCurrencyConfig] | None | MISSING = MISSING
    """
    Per-currency settings
    """
    default_currency: StrictStr | MISSING = MISSING
    """
    Default currency
    """
    last_update_time: StrictInt | MISSING = MISSING
    """
    Last update (unix seconds)
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """


class MerchantRolePermission(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    group: StrictStr | MISSING = MISSING
    """
    Permission group name
    """
    permissions: list[StrictStr] | None | MISSING = MISSING
    """
    Permissions
    """


class MerchantUsVatGatewayCalculateHistory(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    gateway_name: StrictStr | MISSING = MISSING
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    mark: StrictStr | MISSING = MISSING
    """
    Note
    """
    request: StrictStr | MISSING = MISSING
    """
    Request JSON
    """
    request_id: StrictStr | MISSING = MISSING
    """
    Request id
    """
    response: StrictStr | MISSING = MISSING
    """
    Response text
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class MerchantVatNumberVerifyHistory(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    company_address: StrictStr | MISSING = MISSING
    """
    Company address
    """
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    manual_validate: StrictBool | MISSING = MISSING
    """
    Manual validate
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    status: StrictInt | MISSING = MISSING
    """
    Text result: success or failed
    """
    validate_gateway: StrictStr | MISSING = MISSING
    """
    Validate gateway
    """
    validate_message: StrictStr | MISSING = MISSING
    """
    Message of the check
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """


class MerchantVatRule(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_names: StrictStr | MISSING = MISSING
    """
    Gateway codes, comma separated
    """
    ignore_vat_number: StrictBool | MISSING = MISSING
    """
    Ignore VAT numbers for this rule
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    valid_country_codes: StrictStr | MISSING = MISSING
    """
    Countries, comma separated
    """


class MerchantWebhookLog(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    body: StrictStr | MISSING = MISSING
    """
    Delivered request body (JSON string)
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    endpoint_id: StrictInt | MISSING = MISSING
    """
    Webhook endpoint id
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    mamo: StrictStr | MISSING = MISSING
    """
    Note
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    reconsume_count: StrictInt | MISSING = MISSING
    """
    Delivery attempts so far
    """
    request_id: StrictStr | MISSING = MISSING
    """
    Message id (Msg-id)
    """
    response: StrictStr | MISSING = MISSING
    """
    Answer body of the endpoint, or the error JSON
    """
    webhook_event: StrictStr | MISSING = MISSING
    """
    Event name
    """
    webhook_url: StrictStr | MISSING = MISSING
    """
    Endpoint URL
    """


class MerchantZapierCredential(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    endpoint_ids: list[StrictInt] | None | MISSING = MISSING
    """
    Endpoint ids used by Zapier
    """


class Metadata(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class MetricAggregationType(IntEnum):
    count_ = 1
    count_unique = 2
    latest = 3
    max = 4
    sum = 5


class MetricChargeStatus(IntEnum):
    not_charged = 0
    charged = 1


class MetricChargeType(IntEnum):
    standard = 0
    graduated = 1


class MetricLimitQuotaDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    adjustment_time: StrictInt | MISSING = MISSING
    """
    When a manual quota change was made (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    merchant_member_email: StrictStr | MISSING = MISSING
    """
    E-mail of the operator
    """
    merchant_member_id: StrictInt | MISSING = MISSING
    """
    Id of the operator
    """
    previous_period_limit: StrictInt | MISSING = MISSING
    """
    Limit in the previous period
    """
    previous_period_used: StrictInt | MISSING = MISSING
    """
    Usage in the previous period
    """
    quota_amount: StrictInt | MISSING = MISSING
    """
    Size of the quota change
    """
    quota_type: StrictStr | MISSING = MISSING
    """
    Carryover or manual
    """
    reason: StrictStr | MISSING = MISSING
    """
    Reason text
    """


class MetricPlanChargeGraduatedStep(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    end_value: StrictInt | MISSING = MISSING
    """
    Upper bound of the step, -1 for infinity
    """
    flat_amount: StrictInt | MISSING = MISSING
    """
    Flat fee of the step (minor units)
    """
    per_amount: StrictInt | MISSING = MISSING
    """
    Price per unit (minor units)
    """
    start_value: StrictInt | MISSING = MISSING
    """
    Lower bound of the step
    """


class MetricPlanChargeLine(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt | MISSING = MISSING
    """
    Money in minor units
    """
    flat_amount: StrictInt | MISSING = MISSING
    """
    Flat fee of the step (minor units)
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    step: StrictStr | MISSING = MISSING
    """
    Step label
    """
    unit_amount: StrictInt | MISSING = MISSING
    """
    Unit price (minor units)
    """


class MetricType(IntEnum):
    limit_metered = 1
    charge_metered = 2
    charge_recurring = 3
    limit_recurring = 4


class Oauth(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    email_verified: StrictBool | MISSING = MISSING
    """
    E-mail was verified by the provider
    """
    image: StrictStr | MISSING = MISSING
    """
    Image URL
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    provider: StrictStr | MISSING = MISSING
    """
    OAuth provider
    """
    provider_id: StrictStr | MISSING = MISSING
    """
    Id at the provider
    """


class OnetimeAddonStatus(IntEnum):
    created = 1
    paid = 2
    cancelled = 3
    expired = 4


class OverridePlanMetricLimitData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metadata_override_success: StrictBool | MISSING = MISSING
    """
    Metadata change succeeded
    """
    metric_limit_override_success: StrictBool | MISSING = MISSING
    """
    Limit change succeeded
    """


class OverridePlanMetricLimitResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: OverridePlanMetricLimitData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


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


class PaymentItemParam(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt
    """
    Line total including tax (minor units, > 0); lines must add up to totalAmount
    """
    amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    Line total before tax (minor units)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    tax: StrictInt | MISSING = MISSING
    """
    Tax of the line (minor units)
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    unit_amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    Unit price before tax (minor units)
    """


class PaymentItemStatus(IntEnum):
    pending = 0
    success = 1
    failed = 2


class PaymentMetadata(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )


class PaymentMethod(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Metadata | None | MISSING = MISSING
    """
    Gateway data of the method
    """
    id: StrictStr | MISSING = MISSING
    """
    Gateway payment method id
    """
    is_default: StrictBool | MISSING = MISSING
    """
    Default entry
    """
    type: StrictStr | MISSING = MISSING
    """
    Kind of method, e.g. card
    """


class PaymentStatus(IntEnum):
    created = 10
    success = 20
    failed = 30
    cancelled = 40


class PaymentTimelineStatus(IntEnum):
    pending = 0
    success = 1
    failed = 2
    cancelled = 3


class PaymentTimelineType(IntEnum):
    payment = 0
    refund = 1


class PendingUpdateStatus(IntEnum):
    init = 0
    pending = 1
    finished = 2
    cancelled = 3


class PlanAddonParam(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_plan_id: StrictInt | MISSING = MISSING
    """
    Plan id of the add-on
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Units, default 1
    """


class PlanMetricLimitOverrideParam(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metric_code: StrictStr | MISSING = MISSING
    """
    Metric code
    """
    metric_id: StrictInt | MISSING = MISSING
    """
    Metric id
    """
    metric_limit: StrictInt
    """
    Limit value
    """


class PlanMetricLimitParam(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metric_id: StrictInt | MISSING = MISSING
    """
    Metric id
    """
    metric_limit: StrictInt | MISSING = MISSING
    """
    Limit value
    """


class PlanMetricMeteredChargeParam(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    charge_type: MetricChargeType | MISSING = MISSING
    """
    0 standard (flat unit price), 1 graduated
    """
    graduated_amounts: list[MetricPlanChargeGraduatedStep] | None | MISSING = MISSING
    """
    Price steps (graduated pricing)
    """
    metric_id: StrictInt | MISSING = MISSING
    """
    Metric id
    """
    standard_amount: StrictInt | MISSING = MISSING
    """
    Unit price (minor units), standard pricing
    """
    standard_start_value: StrictInt | MISSING = MISSING
    """
    Units free before pricing starts
    """


class PlanMultiCurrency(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt | MISSING = MISSING
    """
    Converted price for display (minor units)
    """
    auto_exchange: StrictBool | MISSING = MISSING
    """
    Take the rate from the exchange-rate provider
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    disable: StrictBool | MISSING = MISSING
    """
    Switch currency conversion off for this entry
    """
    exchange_rate: float | MISSING = MISSING
    """
    Conversion rate
    """
    fixed_amount: StrictInt | MISSING = MISSING
    """
    Pinned price for this currency (minor units) when > 0
    """


class PlanMultiCurrencyRate(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    from_: Annotated[StrictStr | MISSING, Field(alias="from")] = MISSING
    """
    Source currency
    """
    rate: float | MISSING = MISSING
    """
    Exchange rate
    """
    to: StrictStr | MISSING = MISSING
    """
    Target currency
    """


class PlanMultiCurrencySnapshot(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    charge_currency: StrictStr | MISSING = MISSING
    """
    Currency the invoice was charged in
    """
    rates: list[PlanMultiCurrencyRate] | None | MISSING = MISSING
    """
    Exchange rates
    """


class PlanMultiTrial(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    interval_count: StrictInt | MISSING = MISSING
    """
    Number of interval units per billing period
    """
    interval_unit: IntervalUnit | MISSING = MISSING
    """
    Billing unit: day, week, month or year
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    trial_compare_at_price: StrictInt | MISSING = MISSING
    """
    Strike-through price of the stage
    """
    trial_duration: StrictInt | MISSING = MISSING
    """
    Length of the stage in seconds
    """
    trial_price: StrictInt | MISSING = MISSING
    """
    Price of the stage (minor units); only the first may be 0
    """


class PlanProductParam(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """


class PlanPublishStatus(IntEnum):
    unpublished = 1
    published = 2


class PlanStatus(IntEnum):
    editing = 1
    active = 2
    inactive = 3
    soft_archived = 4
    hard_archived = 5


class PlanType(IntEnum):
    main = 1
    recurring_addon = 2
    onetime_addon = 3


class PreviewDiscountPlansRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_params: list[PlanAddonParam] | MISSING = MISSING
    """
    Recurring add-ons to attach, each with a quantity
    """
    code: StrictStr
    """
    Unique code
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id
    """
    is_change_to_long_plan: StrictBool | MISSING = MISSING
    """
    Assume the change goes to a longer period
    """
    is_change_to_same_interval_plan: StrictBool | MISSING = MISSING
    """
    Assume the change keeps the period
    """
    is_upgrade: StrictBool | MISSING = MISSING
    """
    Assume the change is an upgrade
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Plan units, default 1
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """


class PreviewOnetimeAddonPaymentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_id: Annotated[StrictInt, Field(ge=0)]
    """
    Id of a plan of type 3 (one-time add-on)
    """
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    apply_promo_credit_amount: StrictInt | MISSING = MISSING
    """
    Ceiling of promo credit to use; worked out automatically when left out
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    discount_percentage: StrictInt | MISSING = MISSING
    """
    Discount in basis points (100 = 1 %)
    """
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    quantity: StrictInt
    """
    Quantity
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id; or userId, then the live subscription of that customer (and product) is taken
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id, used when subscriptionId is empty
    """


class PreviewPlanPriceChangeData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    active_affected_subscriptions: StrictInt | MISSING = MISSING
    """
    Live subscriptions whose future bills would change
    """
    new_amount: StrictInt | MISSING = MISSING
    """
    New price (minor units)
    """
    old_amount: StrictInt | MISSING = MISSING
    """
    Price before the change (minor units)
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    total_affected_subscriptions: StrictInt | MISSING = MISSING
    """
    Subscriptions that use or used the plan
    """


class PreviewPlanPriceChangeRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    new_amount: StrictInt
    """
    New price (minor units)
    """
    plan_id: StrictInt
    """
    Plan id
    """


class PreviewPlanPriceChangeResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PreviewPlanPriceChangeData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ProductStatus(IntEnum):
    active = 1
    inactive = 2


class PublishPlanRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id; this or planId
    """
    plan_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Plan id; this or externalPlanId
    """


class ReconvertInvoiceCryptoRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """


class RefundInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    cancel_subscription: StrictBool | MISSING = MISSING
    """
    Also cancel the related subscription once the refund is accepted; default false
    """
    invoice_id: StrictStr
    """
    Invoice id
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    reason: StrictStr
    """
    Reason text
    """
    refund_amount: StrictInt
    """
    Refund (minor units)
    """
    refund_no: StrictStr | MISSING = MISSING
    """
    Caller's refund number (deduplication key)
    """


class RefundPromoCreditFromInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """


class RefundStatus(IntEnum):
    created = 10
    success = 20
    failed = 30
    cancelled = 40
    reversed = 50


class RefundType(IntEnum):
    gateway = 1
    marked = 2


class Refusal(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Metadata | None | MISSING = MISSING
    """
    Nothing
    """


class RegisterMerchantRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    country_name: StrictStr | MISSING = MISSING
    """
    Country name
    """
    email: StrictStr
    """
    E-mail address
    """
    first_name: StrictStr
    """
    First name
    """
    last_name: StrictStr
    """
    Last name
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    password: StrictStr
    """
    Password
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    user_name: StrictStr | MISSING = MISSING
    """
    User name
    """


class RegisterMerchantWithoutVerificationRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    country_name: StrictStr | MISSING = MISSING
    """
    Country name
    """
    email: StrictStr
    """
    E-mail address
    """
    first_name: StrictStr
    """
    First name
    """
    last_name: StrictStr
    """
    Last name
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    password: StrictStr
    """
    Password
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    user_name: StrictStr | MISSING = MISSING
    """
    User name
    """


class RegisterWithOauthRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    country_name: StrictStr | MISSING = MISSING
    """
    Country name
    """
    email: StrictStr
    """
    E-mail address
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    password: StrictStr | MISSING = MISSING
    """
    Password
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    user_name: StrictStr | MISSING = MISSING
    """
    User name
    """


class ReprocessMetricCarryoverData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    message: StrictStr | MISSING = MISSING
    """
    Message text
    """
    success: StrictBool | MISSING = MISSING
    """
    Success flag
    """


class ReprocessMetricCarryoverRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    previous_invoice_id: StrictStr
    """
    Invoice of the previous period
    """


class ReprocessMetricCarryoverResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ReprocessMetricCarryoverData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ResendWebhookData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    send_result: StrictBool | MISSING = MISSING
    """
    True when the resend was executed
    """


class ResendWebhookRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    log_id: Annotated[StrictInt, Field(ge=0)]
    """
    Delivery log id
    """


class ResendWebhookResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ResendWebhookData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ResetMemberPasswordRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    new_password: StrictStr
    """
    New password
    """
    old_password: StrictStr
    """
    Old password
    """


class ResetMemberTotpRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    totp_code: StrictStr | MISSING = MISSING
    """
    Totp code
    """


class ResetPasswordWithCodeRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """
    new_password: StrictStr
    """
    New password
    """
    verification_code: StrictStr
    """
    Verification code
    """


class ResetPasswordWithTotpRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """
    new_password: StrictStr
    """
    New password
    """
    totp_code: StrictStr
    """
    Totp code
    """


class RestoreGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway id
    """


class ResumeMemberRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    member_id: StrictInt | MISSING = MISSING
    """
    Member id
    """


class ResumeSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id; or userId, then the live subscription of that customer (and product) is taken
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id, used when subscriptionId is empty
    """


class ResumeUserRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class SearchByKeyRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    search_key: StrictStr | MISSING = MISSING
    """
    Search text
    """


class SearchPrecisionMatchObject(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Metadata | None | MISSING = MISSING
    """
    Free-form data
    """
    id: StrictStr | MISSING = MISSING
    """
    Numeric id
    """
    type: StrictStr | MISSING = MISSING
    """
    1 individual, 2 business
    """


class SearchUsersRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    search_key: StrictStr | MISSING = MISSING
    """
    Search text
    """


class SendEmailToUserRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    attach_invoice_id: StrictStr | MISSING = MISSING
    """
    Attach invoice id
    """
    content: StrictStr | MISSING = MISSING
    """
    Content
    """
    email: StrictStr
    """
    E-mail address
    """
    gateway_name: StrictStr | MISSING = MISSING
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    gateway_template_id: StrictStr | MISSING = MISSING
    """
    Gateway template id
    """
    language: StrictStr | MISSING = MISSING
    """
    Customer language code
    """
    subject: StrictStr | MISSING = MISSING
    """
    Subject
    """
    variables: Metadata | MISSING = MISSING
    """
    Variables
    """


class SendEmailWithCredentialRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    api_credential: EmailGatewayConnectionAPIKeys | MISSING = MISSING
    """
    Api credential
    """
    content: StrictStr | MISSING = MISSING
    """
    Content
    """
    email: StrictStr
    """
    E-mail address
    """
    gateway_name: StrictStr
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    language: StrictStr | MISSING = MISSING
    """
    Customer language code
    """
    subject: StrictStr | MISSING = MISSING
    """
    Subject
    """
    variables: Metadata | MISSING = MISSING
    """
    Variables
    """


class SendInvoiceEmailRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """


class SendLoginCodeRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """


class SendPasswordResetCodeRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """


class SendTemplateEmailToUserRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    attach_invoice_id: StrictStr | MISSING = MISSING
    """
    Attach invoice id
    """
    template_name: StrictStr
    """
    Template name
    """
    user_id: StrictInt
    """
    Customer id
    """
    variables: Metadata | MISSING = MISSING
    """
    Variables
    """


class Sender(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street address
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """


class SetDefaultEmailGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_name: StrictStr
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """


class SetDefaultGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway id
    """


class SetUpEmailGatewayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: StrictStr | MISSING = MISSING
    """
    Free-form data
    """


class SetUpEmailGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: StrictStr
    """
    Free-form data
    """
    gateway_name: StrictStr
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    is_default: Annotated[StrictBool | MISSING, Field(alias="IsDefault")] = MISSING
    """
    Is default
    """


class SetUpEmailGatewayResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SetUpEmailGatewayData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SetUpEmailGatewayV2Request(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    api_credential: EmailGatewayConnectionAPIKeysUpdate | MISSING = MISSING
    """
    Api credential
    """
    gateway_name: StrictStr
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    is_default: Annotated[StrictBool | MISSING, Field(alias="IsDefault")] = MISSING
    """
    Is default
    """


class SetUpEmailSenderRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr
    """
    Street address
    """
    name: StrictStr
    """
    Name
    """


class SetUpExchangeRateApiData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: StrictStr | MISSING = MISSING
    """
    Free-form data
    """


class SetUpExchangeRateApiRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    exchange_rate_api_key: StrictStr | MISSING = MISSING
    """
    Key of the exchange-rate provider (masked in answers)
    """


class SetUpExchangeRateApiResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SetUpExchangeRateApiData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SetUpGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    company_issuer: GatewayCompanyIssuer | MISSING = MISSING
    """
    Issuer shown on invoices of this gateway
    """
    currency_exchange: list[GatewayCurrencyExchangeRule] | MISSING = MISSING
    """
    Exchange rules from source to target currency
    """
    display_name: StrictStr | MISSING = MISSING
    """
    Name shown to customers
    """
    gateway_icons: list[list[StrictStr]] | MISSING = MISSING
    """
    Icon URLs
    """
    gateway_key: StrictStr | MISSING = MISSING
    """
    Public key / client id at the gateway (masked in answers)
    """
    gateway_name: StrictStr
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    gateway_payment_types: list[StrictStr] | MISSING = MISSING
    """
    Payment types switched on for the gateway
    """
    gateway_secret: StrictStr | MISSING = MISSING
    """
    Secret key at the gateway (masked in answers)
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    sort: StrictInt | MISSING = MISSING
    """
    Sort position; higher comes later
    """
    sub_gateway: StrictStr | MISSING = MISSING
    """
    Sub-gateway setting
    """


class SetUpGatewayWebhookData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_webhook_url: StrictStr | MISSING = MISSING
    """
    URL the gateway must call
    """


class SetUpGatewayWebhookRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway id
    """
    webhook_secret: StrictStr | MISSING = MISSING
    """
    Webhook secret of the gateway
    """


class SetUpGatewayWebhookResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SetUpGatewayWebhookData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SetUpMultiCurrenciesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    multi_currency_configs: list[MerchantMultiCurrencyConfig] | None | MISSING = MISSING
    """
    Currency settings
    """


class SetUpMultiCurrenciesRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    multi_currency_configs: list[MerchantMultiCurrencyConfig] | MISSING = MISSING
    """
    Currency settings
    """


class SetUpMultiCurrenciesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SetUpMultiCurrenciesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SetUpOauthRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """
    new_password: StrictStr | MISSING = MISSING
    """
    New password
    """
    setup_token: StrictStr
    """
    Setup token
    """


class SetUpPasswordRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """
    new_password: StrictStr
    """
    New password
    """
    setup_token: StrictStr
    """
    Setup token
    """


class SetUpSegmentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    server_side_secret: StrictStr
    """
    Segment server-side secret
    """
    user_portal_secret: StrictStr
    """
    Segment portal secret
    """


class SetUpVatGatewayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: StrictStr | MISSING = MISSING
    """
    Free-form data
    """


class SetUpVatGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: StrictStr
    """
    Free-form data
    """
    gateway_name: StrictStr
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    is_default: Annotated[StrictBool | MISSING, Field(alias="IsDefault")] = MISSING
    """
    Is default
    """


class SetUpVatGatewayResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SetUpVatGatewayData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SetUpWireTransferGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    bank: GatewayBank | MISSING = MISSING
    """
    Bank details of a wire-transfer gateway
    """
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    display_name: StrictStr | MISSING = MISSING
    """
    Name shown to customers
    """
    gateway_icons: list[list[StrictStr]] | MISSING = MISSING
    """
    Icon URLs
    """
    minimum_amount: StrictInt
    """
    Smallest amount the gateway accepts (minor units)
    """
    sort: StrictInt | MISSING = MISSING
    """
    Sort position; higher comes later
    """


class SplitPaymentInfo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    gateway_name: StrictStr | MISSING = MISSING
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    paid_time: StrictInt | MISSING = MISSING
    """
    Unix time of payment
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    split_sequence: StrictInt | MISSING = MISSING
    """
    Order of a part payment, 0 when not split
    """
    status: PaymentStatus | MISSING = MISSING
    """
    10 created, 20 success, 30 failed, 40 cancelled
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """


class SubscriptionAdminNoteRo(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    mobile: StrictStr | MISSING = MISSING
    """
    Mobile number
    """
    note: StrictStr | MISSING = MISSING
    """
    Note text
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    user_name: StrictStr | MISSING = MISSING
    """
    User name
    """


class SubscriptionConfig(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    downgrade_effect_immediately: StrictBool | MISSING = MISSING
    """
    Downgrades take effect at once instead of at period end
    """
    downgrade_non_immediately_effect_before_period_end: StrictInt | MISSING = MISSING
    """
    Seconds before period end at which a scheduled downgrade is applied (default 1800)
    """
    fiat_exchange_api_key: StrictStr | MISSING = MISSING
    """
    Key of the exchange-rate provider
    """
    gateway_vat_rule: Annotated[StrictStr | MISSING, Field(alias="gatewayVATRule")] = MISSING
    """
    VAT rules per gateway
    """
    incomplete_expire_time: StrictInt | MISSING = MISSING
    """
    Seconds an unpaid subscription may stay incomplete
    """
    invoice_email: StrictBool | MISSING = MISSING
    """
    Send invoice mails to customers
    """
    invoice_pdf_generate: StrictBool | MISSING = MISSING
    """
    Produce invoice PDFs
    """
    show_zero_invoice: StrictBool | MISSING = MISSING
    """
    List zero-amount invoices
    """
    try_automatic_payment_before_period_end: StrictInt | MISSING = MISSING
    """
    Seconds before period end at which charging starts (>= 300)
    """
    upgrade_proration: StrictBool | MISSING = MISSING
    """
    Upgrades produce a proration invoice
    """


class SubscriptionMultiTrialItem(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    compare_at_price: StrictInt | MISSING = MISSING
    """
    Strike-through display price (minor units), never billed
    """
    duration: StrictInt | MISSING = MISSING
    """
    Length of the trial stage in seconds
    """
    interval_count: StrictInt | MISSING = MISSING
    """
    Number of interval units per billing period
    """
    interval_unit: IntervalUnit | MISSING = MISSING
    """
    Billing unit: day, week, month or year
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    price: StrictInt | MISSING = MISSING
    """
    Price (minor units)
    """


class SubscriptionOnetimeAddon(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_id: StrictInt | MISSING = MISSING
    """
    Id of a plan of type 3 (one-time add-on)
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    is_deleted: StrictInt | MISSING = MISSING
    """
    0 alive; otherwise deleted (flag or unix time)
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    payment_link: StrictStr | MISSING = MISSING
    """
    Payment URL
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    status: OnetimeAddonStatus | MISSING = MISSING
    """
    1 created, 2 paid, 3 cancelled, 4 expired
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """


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


class SubscriptionStatus(IntEnum):
    init = 0
    pending = 1
    active = 2
    pending_inactive = 3
    cancelled = 4
    expired = 5
    suspended = 6
    incomplete = 7
    processing = 8
    failed = 9


class SubscriptionTimelineStatus(IntEnum):
    pending = 0
    processing = 1
    finished = 2
    cancelled = 3
    expired = 4
    failed = 5


class SubscriptionType(IntEnum):
    gateway = 0
    unibee = 1


class SuspendMemberRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    member_id: StrictInt | MISSING = MISSING
    """
    Member id
    """


class SuspendUserRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class SyncEmailTemplateLocalizationsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    template_data: list[MerchantLocalizationEmailTemplate]
    """
    Template data
    """
    version_enable: StrictBool | MISSING = MISSING
    """
    Version enable
    """


class SyncInvoiceUserSnapshotRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """


class SyncPaidInvoiceBillingDetailsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """
    reason: StrictStr | MISSING = MISSING
    """
    Reason text
    """


class TemplateVariable(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    variable_name: StrictStr | MISSING = MISSING
    """
    Variable name
    """


class TemplateVariableGroup(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    group_name: StrictStr | MISSING = MISSING
    """
    Group name
    """
    variables: list[TemplateVariable] | None | MISSING = MISSING
    """
    Variables
    """


class TestEmailTemplateVersionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    language: StrictStr | MISSING = MISSING
    """
    Customer language code
    """
    template_name: StrictStr | MISSING = MISSING
    """
    Template name
    """
    version_id: StrictStr | MISSING = MISSING
    """
    Version id
    """


class TotpType(IntEnum):
    none = 0
    google = 1
    microsoft = 2
    authy = 3
    one_password = 4
    last_pass = 5
    free_otp = 6
    other = 7


class USAddress(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street address
    """
    city: StrictStr | MISSING = MISSING
    """
    City
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    state: StrictStr | MISSING = MISSING
    """
    State or province
    """
    verified: StrictBool | MISSING = MISSING
    """
    Verified flag
    """
    zip_code: StrictStr | MISSING = MISSING
    """
    Postal code
    """


class USVATConfig(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    active: StrictBool | MISSING = MISSING
    """
    Switch of this tax configuration
    """
    from_address: USAddress | None | MISSING = MISSING
    """
    Seller address for US tax
    """
    nexus_addresses: list[USAddress] | None | MISSING = MISSING
    """
    US tax nexus addresses
    """
    sell_on_us_only: Annotated[StrictBool | MISSING, Field(alias="sellOnUSOnly")] = MISSING
    """
    Only US customers allowed
    """
    tax_code: StrictStr | MISSING = MISSING
    """
    Tax code
    """
    to_address: USAddress | None | MISSING = MISSING
    """
    Customer address for US tax
    """


class USVATGatewayConnectionAPIKeys(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    api_key: StrictStr | MISSING = MISSING
    """
    API key value
    """
    api_secret: StrictStr | MISSING = MISSING
    """
    Secret that belongs to the key
    """


class USVATGatewayProductTaxCode(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    category: StrictStr | MISSING = MISSING
    """
    Category label
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    tax_code: StrictStr | MISSING = MISSING
    """
    Tax code
    """


class USVATGlobalConfig(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    active: StrictBool | MISSING = MISSING
    """
    Switch of this tax configuration
    """
    available_gateway_names: list[StrictStr] | None | MISSING = MISSING
    """
    Tax gateways that can be chosen
    """
    check_address_via_gateway: StrictBool | MISSING = MISSING
    """
    Addresses are verified by the tax gateway
    """
    default_gateway_name: StrictStr | MISSING = MISSING
    """
    Name of the default tax gateway
    """
    from_address: USAddress | None | MISSING = MISSING
    """
    Seller address for US tax
    """
    nexus_addresses: list[USAddress] | None | MISSING = MISSING
    """
    US tax nexus addresses
    """
    tax_code: StrictStr | MISSING = MISSING
    """
    Tax code
    """
    to_address: USAddress | None | MISSING = MISSING
    """
    Customer address for US tax
    """
    upload_invoice_to_gateway: StrictBool | MISSING = MISSING
    """
    Send invoices to the tax gateway
    """


class UnpublishPlanRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id; this or planId
    """
    plan_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Plan id; this or externalPlanId
    """


class UpdateCheckoutRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    checkout_id: StrictInt
    """
    Id of a checkout setup
    """
    data: Metadata | MISSING = MISSING
    """
    Free-form data
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    staging_data: Metadata | MISSING = MISSING
    """
    Checkout settings for staging
    """


class UpdateCnameDomainRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    domain: StrictStr
    """
    Domain name
    """


class UpdateCountryConfigRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    country_code: StrictStr
    """
    ISO 3166-1 alpha-2 country
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    vat_enable: StrictBool | MISSING = MISSING
    """
    VAT on for this invoice (default true)
    """


class UpdateCreditAccountRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictInt
    """
    Numeric id
    """
    payout_enable: StrictInt | MISSING = MISSING
    """
    1 payout allowed, else 0
    """
    recharge_enable: StrictInt | MISSING = MISSING
    """
    1 recharge allowed, else 0
    """


class UpdateEmailTemplateVersionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    localization_version: MerchantLocalizationVersion | None | MISSING = MISSING
    """
    Localization version
    """


class UpdateEmailTemplateVersionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    localizations: list[EmailLocalizationTemplate] | MISSING = MISSING
    """
    Localizations
    """
    template_name: StrictStr | MISSING = MISSING
    """
    Template name
    """
    version_id: StrictStr | MISSING = MISSING
    """
    Version id
    """
    version_name: StrictStr | MISSING = MISSING
    """
    Version name
    """


class UpdateEmailTemplateVersionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateEmailTemplateVersionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateExternalGatewayInvoiceLinkData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    payment_link: StrictStr | MISSING = MISSING
    """
    Payment URL
    """
    status: StrictStr | MISSING = MISSING
    """
    Text result: success or failed
    """


class UpdateExternalGatewayInvoiceLinkRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_transaction_id: StrictStr
    """
    Transaction id of the external gateway
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    invoice_id: StrictStr
    """
    Invoice id
    """
    payment_link: StrictStr
    """
    Payment URL
    """
    send_invoice: StrictBool | MISSING = MISSING
    """
    Mail the invoice to the customer
    """
    signature: StrictStr
    """
    Lower-case hex HMAC-SHA256 over invoiceId\\|externalTransactionId\\|timestamp, key = GatewayKey
    """
    timestamp: StrictInt
    """
    Unix seconds, part of the signature and replay guard
    """


class UpdateExternalGatewayInvoiceLinkResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateExternalGatewayInvoiceLinkData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateExternalGatewayPaymentLinkData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    status: StrictStr | MISSING = MISSING
    """
    Text result: success or failed
    """


class UpdateExternalGatewayPaymentLinkRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_transaction_id: StrictStr
    """
    Transaction id of the external gateway
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    payment_id: StrictStr
    """
    Payment id
    """
    payment_link: StrictStr
    """
    Payment URL
    """
    send_invoice: StrictBool | MISSING = MISSING
    """
    Mail the invoice to the customer
    """
    signature: StrictStr
    """
    Lower-case hex HMAC-SHA256 over paymentId\\|externalTransactionId\\|timestamp, key = GatewayKey
    """
    timestamp: StrictInt
    """
    Unix seconds, part of the signature and replay guard
    """


class UpdateExternalGatewayPaymentLinkResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateExternalGatewayPaymentLinkData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateExternalUserIdRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    external_user_id: StrictStr
    """
    Caller's user id
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class UpdateGatewayCountryConfigRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    country_config: dict[str, StrictBool] | MISSING = MISSING
    """
    Map country code -> enabled flag
    """
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway id
    """


class UpdateGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    company_issuer: GatewayCompanyIssuer | MISSING = MISSING
    """
    Issuer shown on invoices of this gateway
    """
    currency_exchange: list[GatewayCurrencyExchangeRule] | MISSING = MISSING
    """
    Exchange rules from source to target currency
    """
    display_name: StrictStr | MISSING = MISSING
    """
    Name shown to customers
    """
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway id
    """
    gateway_key: StrictStr | MISSING = MISSING
    """
    Public key / client id at the gateway (masked in answers)
    """
    gateway_logo: list[list[StrictStr]] | MISSING = MISSING
    """
    Logo URL
    """
    gateway_payment_types: list[StrictStr] | MISSING = MISSING
    """
    Payment types switched on for the gateway
    """
    gateway_secret: StrictStr | MISSING = MISSING
    """
    Secret key at the gateway (masked in answers)
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    sort: StrictInt | MISSING = MISSING
    """
    Sort position; higher comes later
    """
    sub_gateway: StrictStr | MISSING = MISSING
    """
    Sub-gateway setting
    """


class UpdateGatewaySortRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway_sorts: list[GatewaySort] | MISSING = MISSING
    """
    New sort positions
    """


class UpdateInvoicePdfRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr
    """
    Invoice id
    """
    issue_address: StrictStr | MISSING = MISSING
    """
    Issuer address on the invoice
    """
    issue_company_name: StrictStr | MISSING = MISSING
    """
    Issuer company on the invoice
    """
    issue_reg_number: StrictStr | MISSING = MISSING
    """
    Issuer registration number
    """
    issue_vat_number: StrictStr | MISSING = MISSING
    """
    Issuer VAT number
    """
    localized_currency: StrictStr | MISSING = MISSING
    """
    Second currency shown on the PDF
    """
    localized_exchange_rate: float | MISSING = MISSING
    """
    Rate for that second currency
    """
    localized_exchange_rate_description: float | MISSING = MISSING
    """
    Note about that rate
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    send_user_email: StrictBool | MISSING = MISSING
    """
    Mail it to the customer; default false
    """
    show_detail_item: StrictBool | MISSING = MISSING
    """
    Print line details; default false
    """
    template: StrictStr | MISSING = MISSING
    """
    Template
    """


class UpdateInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    apply_promo_credit_amount: StrictInt | MISSING = MISSING
    """
    Ceiling of promo credit to use; worked out automatically when left out
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    finish: StrictBool | MISSING = MISSING
    """
    True finalises at once and creates the payment link
    """
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    invoice_id: StrictStr
    """
    Invoice id
    """
    lines: list[InvoiceNewInvoiceItemParam] | MISSING = MISSING
    """
    Invoice lines
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """


class UpdateMemberRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    mobile: StrictStr | MISSING = MISSING
    """
    Mobile number
    """


class UpdateMemberRoleRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    member_id: StrictInt | MISSING = MISSING
    """
    Member id
    """
    role_ids: list[StrictInt] | MISSING = MISSING
    """
    Role ids
    """


class UpdateMerchantData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant: Merchant | None | MISSING = MISSING
    """
    Merchant account
    """


class UpdateMerchantRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street address
    """
    company_logo: StrictStr | MISSING = MISSING
    """
    Logo URL
    """
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    company_registry_code: StrictStr | MISSING = MISSING
    """
    Company registration number
    """
    company_vat_number: StrictStr | MISSING = MISSING
    """
    Company VAT number
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    country_name: StrictStr | MISSING = MISSING
    """
    Country name
    """
    default_currency: StrictStr | MISSING = MISSING
    """
    Default currency
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    time_zone: StrictStr | MISSING = MISSING
    """
    Time zone
    """


class UpdateMerchantResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateMerchantData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateMetricRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    carryover_proration_enabled: StrictBool | MISSING = MISSING
    """
    Pro-rate carried-over quota of this metric
    """
    meta_data: Metadata | MISSING = MISSING
    """
    Free key/value data
    """
    metric_description: StrictStr | MISSING = MISSING
    """
    Metric description
    """
    metric_id: Annotated[StrictInt, Field(ge=0)]
    """
    Metric id
    """
    metric_name: StrictStr
    """
    Metric name
    """
    proration_refund_enabled: StrictBool | MISSING = MISSING
    """
    Take back quota on upgrade
    """
    type: MetricType | MISSING = MISSING
    """
    1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring
    """
    unit: StrictStr | MISSING = MISSING
    """
    Unit of measure
    """


class UpdatePaidInvoiceBillingDetailsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street address
    """
    city: StrictStr | MISSING = MISSING
    """
    City
    """
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    invoice_id: StrictStr
    """
    Invoice id
    """
    reason: StrictStr | MISSING = MISSING
    """
    Reason text
    """
    registration_number: StrictStr | MISSING = MISSING
    """
    Company registration number
    """
    send_email: StrictStr | MISSING = MISSING
    """
    Recipient e-mail
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """
    zip_code: StrictStr | MISSING = MISSING
    """
    Postal code
    """


class UpdatePlanMetricLimitRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metric_limit: Annotated[StrictInt, Field(ge=0)]
    """
    Limit value
    """
    metric_plan_limit_id: StrictInt
    """
    Id of the plan limit entry
    """


class UpdatePlanRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_ids: list[StrictInt] | MISSING = MISSING
    """
    Ids of recurring add-on plans (type 2)
    """
    amount: StrictInt | MISSING = MISSING
    """
    Price (minor units); rejected once the plan is active
    """
    auto_upgrade_plan_id: StrictInt | MISSING = MISSING
    """
    Plan the subscription moves to automatically; 0 means none
    """
    cancel_at_trial_end: StrictInt | MISSING = MISSING
    """
    1 ends the subscription after its first trial, else 0
    """
    checkout_template_id: StrictInt | MISSING = MISSING
    """
    Checkout setup attached to the plan
    """
    compare_at_amount: StrictInt | MISSING = MISSING
    """
    Strike-through display price (minor units), never billed
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    disable_auto_charge: StrictInt | MISSING = MISSING
    """
    1 auto-charge off, 0 allowed
    """
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id
    """
    gas_payer: GasPayer | MISSING = MISSING
    """
    Who carries crypto network fees: merchant or user
    """
    home_url: StrictStr | MISSING = MISSING
    """
    Home page URL
    """
    image_url: StrictStr | MISSING = MISSING
    """
    Image URL
    """
    internal_name: StrictStr | MISSING = MISSING
    """
    Internal plan name
    """
    interval_count: StrictInt | MISSING = MISSING
    """
    Number of interval units per billing period
    """
    interval_unit: StrictStr | MISSING = MISSING
    """
    Billing unit: day, week, month or year
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    metric_limits: list[list[PlanMetricLimitParam]] | MISSING = MISSING
    """
    Limits granted by the plan
    """
    metric_metered_charge: list[list[PlanMetricMeteredChargeParam]] | MISSING = MISSING
    """
    Usage pricing rules (metered)
    """
    metric_recurring_charge: list[list[PlanMetricMeteredChargeParam]] | MISSING = MISSING
    """
    Usage pricing rules (recurring)
    """
    multi_currencies: list[list[PlanMultiCurrency]] | MISSING = MISSING
    """
    Prices in further currencies
    """
    multi_trials: list[list[PlanMultiTrial]] | MISSING = MISSING
    """
    Trial stages
    """
    onetime_addon_ids: list[StrictInt] | MISSING = MISSING
    """
    Ids of one-time add-on plans (type 3)
    """
    plan_id: Annotated[StrictInt, Field(ge=0)]
    """
    Plan id; this or externalPlanId
    """
    plan_name: StrictStr | MISSING = MISSING
    """
    Plan name
    """
    product_description: StrictStr | MISSING = MISSING
    """
    Product description of the plan
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    product_name: StrictStr | MISSING = MISSING
    """
    Product name
    """
    trial_amount: StrictInt | MISSING = MISSING
    """
    Price of the trial (minor units)
    """
    trial_demand: StrictStr | MISSING = MISSING
    """
    Empty, or paymentMethod to require one before the trial
    """
    trial_duration_time: StrictInt | MISSING = MISSING
    """
    Length of the trial in seconds
    """
    us_vat_config: Annotated[USVATConfig | MISSING, Field(alias="usVATConfig")] = MISSING
    """
    US sales tax settings
    """


class UpdatePortalHostDomainRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    domain: StrictStr
    """
    Domain name
    """


class UpdateProductRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    home_url: StrictStr | MISSING = MISSING
    """
    Home page URL
    """
    image_url: StrictStr | MISSING = MISSING
    """
    Image URL
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    product_id: Annotated[StrictInt, Field(ge=0)]
    """
    Product id; 0/absent means the default product
    """
    product_name: StrictStr | MISSING = MISSING
    """
    Product name
    """
    status: ProductStatus | MISSING = MISSING
    """
    1 active (default), 2 inactive
    """
    us_vat_config: Annotated[USVATConfig | MISSING, Field(alias="usVATConfig")] = MISSING
    """
    US sales tax settings
    """


class UpdatePromoCreditConfigRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    discount_code_exclusive: StrictInt | MISSING = MISSING
    """
    Discount code exclusive
    """
    exchange_rate: StrictInt | MISSING = MISSING
    """
    Conversion rate
    """
    logo: StrictStr | MISSING = MISSING
    """
    Logo
    """
    logo_url: StrictStr | MISSING = MISSING
    """
    Logo url
    """
    meta_data: Metadata | MISSING = MISSING
    """
    Free key/value data
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    payout_enable: StrictInt | MISSING = MISSING
    """
    1 payout allowed, else 0
    """
    preview_default_used: StrictInt | MISSING = MISSING
    """
    Preview default used
    """
    recharge_enable: StrictInt | MISSING = MISSING
    """
    1 recharge allowed, else 0
    """
    recurring: StrictInt | MISSING = MISSING
    """
    Applies to later cycles too
    """


class UpdateRoleRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    id: StrictInt
    """
    Numeric id
    """
    permissions: list[MerchantRolePermission]
    """
    Permissions
    """
    role: StrictStr
    """
    Role name
    """


class UpdateSubscriptionConfigData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    config: SubscriptionConfig | None | MISSING = MISSING
    """
    Subscription settings of the merchant
    """


class UpdateSubscriptionConfigRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    downgrade_effect_immediately: StrictBool | MISSING = MISSING
    """
    Downgrades take effect at once instead of at period end
    """
    downgrade_non_immediately_effect_before_period_end: StrictInt | MISSING = MISSING
    """
    Seconds before period end at which a scheduled downgrade is applied (default 1800)
    """
    gateway_vat_rule: Annotated[list[MerchantVatRule] | MISSING, Field(alias="gatewayVATRule")] = MISSING
    """
    VAT rules per gateway
    """
    incomplete_expire_time: StrictInt | MISSING = MISSING
    """
    Seconds an unpaid subscription may stay incomplete
    """
    invoice_email: StrictBool | MISSING = MISSING
    """
    Send invoice mails to customers
    """
    show_zero_invoice: StrictBool | MISSING = MISSING
    """
    List zero-amount invoices
    """
    try_automatic_payment_before_period_end: StrictInt | MISSING = MISSING
    """
    Seconds before period end at which charging starts (>= 300)
    """
    upgrade_proration: StrictBool | MISSING = MISSING
    """
    Upgrades produce a proration invoice
    """


class UpdateSubscriptionConfigResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateSubscriptionConfigData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateSubscriptionMetadataRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id; or userId, then the live subscription of that customer (and product) is taken
    """


class UpdateTiming(IntEnum):
    now = 1
    next_period = 2


class UpdateTotpConfigRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    activate: StrictBool | MISSING = MISSING
    """
    True forces two-factor login on every member
    """


class UpdateWebhookEndpointRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    endpoint_id: Annotated[StrictInt, Field(ge=0)]
    """
    Webhook endpoint id
    """
    events: list[StrictStr] | MISSING = MISSING
    """
    Event names to subscribe, each must be in event_list
    """
    url: StrictStr
    """
    Http(s) URL; docs ask for https
    """


class UpdateWireTransferGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    bank: GatewayBank | MISSING = MISSING
    """
    Bank details of a wire-transfer gateway
    """
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    display_name: StrictStr | MISSING = MISSING
    """
    Name shown to customers
    """
    gateway_icons: list[list[StrictStr]] | MISSING = MISSING
    """
    Icon URLs
    """
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway id
    """
    minimum_amount: StrictInt
    """
    Smallest amount the gateway accepts (minor units)
    """
    sort: StrictInt | MISSING = MISSING
    """
    Sort position; higher comes later
    """


class UserDiscountStatus(IntEnum):
    applied = 1
    rolled_back = 2


class UserMetricChargeInvoiceItem(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    charge_pricing: PlanMetricMeteredChargeParam | None | MISSING = MISSING
    """
    Pricing rule that was applied
    """
    current_used_value: Annotated[StrictInt | MISSING, Field(alias="CurrentUsedValue")] = MISSING
    """
    Usage so far in the period
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    lines: list[MetricPlanChargeLine] | None | MISSING = MISSING
    """
    Charge lines
    """
    max_event_id: StrictInt | MISSING = MISSING
    """
    Newest event counted
    """
    metric_id: StrictInt | MISSING = MISSING
    """
    Metric id
    """
    min_event_id: StrictInt | MISSING = MISSING
    """
    Oldest event counted
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    total_charge_amount: StrictInt | MISSING = MISSING
    """
    Charge for the usage (minor units)
    """


class UserMetricChargeInvoiceItemEntity(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metered_charge_stats: list[UserMetricChargeInvoiceItem] | None | MISSING = MISSING
    """
    Metered usage that is charged
    """
    recurring_charge_stats: list[UserMetricChargeInvoiceItem] | None | MISSING = MISSING
    """
    Recurring usage that is charged
    """


class UserStatus(IntEnum):
    active = 0
    suspended = 2


class UserType(IntEnum):
    individual = 1
    business = 2


class ValidResult(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    company_address: StrictStr | MISSING = MISSING
    """
    Company address
    """
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    under_maintenance: StrictBool | MISSING = MISSING
    """
    Validation service is down
    """
    valid: StrictBool | MISSING = MISSING
    """
    Result of the check
    """
    validate_message: StrictStr | MISSING = MISSING
    """
    Message of the check
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """


class ValidateUsVatAddressData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addresses: list[USAddress] | None | MISSING = MISSING
    """
    Addresses
    """


class ValidateUsVatAddressRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: USAddress | MISSING = MISSING
    """
    Street address
    """


class ValidateUsVatAddressResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ValidateUsVatAddressData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ValidateVatNumberData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    vat_number_validate: ValidResult | None | MISSING = MISSING
    """
    VAT number check result
    """


class ValidateVatNumberRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    vat_number: StrictStr
    """
    VAT number
    """


class ValidateVatNumberResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ValidateVatNumberData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class VatCountryRate(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    country_name: StrictStr | MISSING = MISSING
    """
    Country name
    """
    gateway: StrictStr | MISSING = MISSING
    """
    Payment gateway object
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    is_eu: Annotated[StrictBool | MISSING, Field(alias="isEU")] = MISSING
    """
    Is eu
    """
    mamo: StrictStr | MISSING = MISSING
    """
    Note
    """
    standard_tax_percentage: StrictInt | MISSING = MISSING
    """
    Standard tax percentage
    """
    vat_support: StrictBool | MISSING = MISSING
    """
    Vat support
    """


class VerifyRegistrationRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email: StrictStr
    """
    E-mail address
    """
    verification_code: StrictStr
    """
    Verification code
    """


class WebhookEndpointType(IntEnum):
    webhook = 0
    zapier = 1


class AdjustMetricLimitResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: AdjustMetricLimitData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CheckRegistrationEmailResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CheckRegistrationEmailData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ConfirmMemberTotpKeyRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    totp_code: StrictStr | MISSING = MISSING
    """
    Totp code
    """
    totp_key: StrictStr | MISSING = MISSING
    """
    Totp key
    """
    totp_type: TotpType | MISSING = MISSING
    """
    0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other
    """


class ConfirmPlanPriceChangeResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ConfirmPlanPriceChangeData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CountUsersResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CountUsersData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateApiKeyResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateApiKeyData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateCheckoutRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Metadata | MISSING = MISSING
    """
    Free-form data
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    staging_data: Metadata | MISSING = MISSING
    """
    Checkout settings for staging
    """


class CreateCreditConfigRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    discount_code_exclusive: StrictInt | MISSING = MISSING
    """
    Discount code exclusive
    """
    exchange_rate: StrictInt | MISSING = MISSING
    """
    Conversion rate
    """
    logo: StrictStr | MISSING = MISSING
    """
    Logo
    """
    logo_url: StrictStr | MISSING = MISSING
    """
    Logo url
    """
    meta_data: Metadata | MISSING = MISSING
    """
    Free key/value data
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    payout_enable: StrictInt | MISSING = MISSING
    """
    1 payout allowed, else 0
    """
    preview_default_used: StrictInt | MISSING = MISSING
    """
    Preview default used
    """
    recharge_enable: StrictInt | MISSING = MISSING
    """
    1 recharge allowed, else 0
    """
    recurring: StrictInt | MISSING = MISSING
    """
    Applies to later cycles too
    """
    type: UserType
    """
    1 individual, 2 business
    """


class CreateEmailTemplateVersionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    localization_version: MerchantLocalizationVersion | None | MISSING = MISSING
    """
    Localization version
    """


class CreateEmailTemplateVersionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    localizations: list[EmailLocalizationTemplate] | MISSING = MISSING
    """
    Localizations
    """
    template_name: StrictStr | MISSING = MISSING
    """
    Template name
    """
    version_name: StrictStr | MISSING = MISSING
    """
    Version name
    """


class CreateEmailTemplateVersionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateEmailTemplateVersionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    apply_promo_credit_amount: StrictInt | MISSING = MISSING
    """
    Ceiling of promo credit to use; worked out automatically when left out
    """
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    finish: StrictBool | MISSING = MISSING
    """
    True finalises at once and creates the payment link
    """
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    lines: list[InvoiceNewInvoiceItemParam] | MISSING = MISSING
    """
    Invoice lines
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    tax_percentage: StrictInt
    """
    Tax rate in basis points (1000 = 10 %)
    """
    user_id: Annotated[StrictInt, Field(ge=0)]
    """
    Customer id
    """


class CreateMetricEventRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    aggregation_unique_id: StrictStr | MISSING = MISSING
    """
    Value to count as unique; replaces the one inside metricProperties (count-unique metrics only)
    """
    aggregation_value: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Number to aggregate; replaces the one inside metricProperties (latest/max/sum metrics only)
    """
    email: StrictStr | MISSING = MISSING
    """
    Customer e-mail (alternative)
    """
    external_event_id: StrictStr
    """
    Caller's unique event id (deduplication key)
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's customer id (alternative)
    """
    metric_code: StrictStr
    """
    Metric code
    """
    metric_properties: Metadata | MISSING = MISSING
    """
    Event properties (free JSON)
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id; one of userId, email, externalUserId is needed
    """


class CreateMetricRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    aggregation_property: StrictStr | MISSING = MISSING
    """
    Name of the event property that is aggregated
    """
    aggregation_type: MetricAggregationType | MISSING = MISSING
    """
    1 count, 2 count-unique, 3 latest, 4 max, 5 sum
    """
    carryover_proration_enabled: StrictBool | MISSING = MISSING
    """
    Pro-rate carried-over quota of this metric
    """
    code: StrictStr
    """
    Unique code
    """
    meta_data: Metadata | MISSING = MISSING
    """
    Free key/value data
    """
    metric_description: StrictStr | MISSING = MISSING
    """
    Metric description
    """
    metric_name: StrictStr
    """
    Metric name
    """
    proration_refund_enabled: StrictBool | MISSING = MISSING
    """
    Take back quota on upgrade
    """
    type: MetricType | MISSING = MISSING
    """
    1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring
    """
    unit: StrictStr | MISSING = MISSING
    """
    Unit of measure
    """


class CreateOnetimeAddonPaymentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_id: Annotated[StrictInt, Field(ge=0)]
    """
    Id of a plan of type 3 (one-time add-on)
    """
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    apply_promo_credit_amount: StrictInt | MISSING = MISSING
    """
    Ceiling of promo credit to use; worked out automatically when left out
    """
    cancel_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns after cancelling or failing payment
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    discount_percentage: StrictInt | MISSING = MISSING
    """
    Discount in basis points (100 = 1 %)
    """
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    quantity: StrictInt
    """
    Quantity
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id; or userId, then the live subscription of that customer (and product) is taken
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id, used when subscriptionId is empty
    """


class CreatePaymentData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    action: GatewayAction | None | MISSING = MISSING
    """
    Gateway-specific JSON for the client side (free form; may be null)
    """
    external_payment_id: StrictStr | MISSING = MISSING
    """
    Caller's unique payment id; a UUID is generated when omitted
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    status: PaymentStatus | MISSING = MISSING
    """
    10 created, 20 success, 30 failed, 40 cancelled
    """


class CreatePaymentMethodData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    method: PaymentMethod | None | MISSING = MISSING
    """
    Payment method
    """
    url: StrictStr | MISSING = MISSING
    """
    Gateway page on which the customer adds the method, empty when not needed
    """


class CreatePaymentMethodRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway id
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    redirect_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns after payment
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    type: StrictStr | MISSING = MISSING
    """
    Kind of method, e.g. card
    """
    user_id: Annotated[StrictInt, Field(ge=0)]
    """
    Customer id
    """


class CreatePaymentMethodResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreatePaymentMethodData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreatePaymentRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    cancel_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns after cancelling or failing payment
    """
    country_code: StrictStr | MISSING = MISSING
    """
    Customer country; stored on the customer
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217, upper-cased by the server; with totalAmount unless planId is given
    """
    description: StrictStr | MISSING = MISSING
    """
    Line description when items is empty
    """
    email: StrictStr | MISSING = MISSING
    """
    Customer e-mail; with externalUserId when userId is absent
    """
    external_payment_id: StrictStr | MISSING = MISSING
    """
    Caller's unique id per merchant (duplicate rejected); UUID generated when absent
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's customer id; with email when userId is absent
    """
    gas_payer: GasPayer | MISSING = MISSING
    """
    Crypto only: merchant or user (default user)
    """
    gateway_id: Annotated[StrictInt, Field(ge=0)]
    """
    Payment gateway to use
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    items: list[PaymentItemParam] | MISSING = MISSING
    """
    Invoice lines; sum of amount must equal totalAmount, description required on each
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map; PlanId, CancelUrl, PaymentId, MerchantId are added by the server
    """
    name: StrictStr | MISSING = MISSING
    """
    Invoice/product name; falls back to merchant name, company name, "Default Product"
    """
    payment_type: StrictStr | MISSING = MISSING
    """
    Free label of the payment
    """
    payment_ui_mode: Annotated[StrictStr | MISSING, Field(alias="paymentUIMode")] = MISSING
    """
    Hosted (default), embedded or custom
    """
    plan_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Charge this plan's price; then totalAmount/currency may be absent and must match if present
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Units when planId is used, default 1
    """
    redirect_url: StrictStr | MISSING = MISSING
    """
    Where the customer lands after payment
    """
    send_invoice: StrictBool | MISSING = MISSING
    """
    Mail the invoice to the customer, default false; default false
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Amount in minor units (> 0); with currency unless planId is given
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Existing customer id; otherwise externalUserId and email are both needed
    """


class CreatePaymentResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreatePaymentData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreatePlanRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_ids: list[StrictInt] | MISSING = MISSING
    """
    Ids of recurring add-on plans (type 2)
    """
    amount: StrictInt
    """
    Price before tax (minor units, >= 0)
    """
    auto_upgrade_plan_id: StrictInt | MISSING = MISSING
    """
    Plan the subscription moves to automatically; 0 means none
    """
    cancel_at_trial_end: StrictInt | MISSING = MISSING
    """
    1 ends the subscription after its first trial, else 0
    """
    checkout_template_id: StrictInt | MISSING = MISSING
    """
    Checkout setup attached to the plan
    """
    compare_at_amount: StrictInt | MISSING = MISSING
    """
    Strike-through display price (minor units), never billed
    """
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    disable_auto_charge: StrictInt | MISSING = MISSING
    """
    1 auto-charge off, 0 allowed
    """
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id
    """
    gas_payer: GasPayer | MISSING = MISSING
    """
    Who carries crypto network fees: merchant or user
    """
    home_url: StrictStr | MISSING = MISSING
    """
    Home page URL
    """
    image_url: StrictStr | MISSING = MISSING
    """
    Image URL
    """
    internal_name: StrictStr | MISSING = MISSING
    """
    Internal plan name
    """
    interval_count: StrictInt | MISSING = MISSING
    """
    Number of interval units per billing period
    """
    interval_unit: StrictStr | MISSING = MISSING
    """
    Billing unit: day, week, month or year
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    metric_limits: list[PlanMetricLimitParam] | MISSING = MISSING
    """
    Limits granted by the plan
    """
    metric_metered_charge: list[PlanMetricMeteredChargeParam] | MISSING = MISSING
    """
    Usage pricing rules (metered)
    """
    metric_recurring_charge: list[PlanMetricMeteredChargeParam] | MISSING = MISSING
    """
    Usage pricing rules (recurring)
    """
    multi_currencies: list[PlanMultiCurrency] | MISSING = MISSING
    """
    Prices in further currencies
    """
    multi_trials: list[PlanMultiTrial] | MISSING = MISSING
    """
    Trial stages
    """
    onetime_addon_ids: list[StrictInt] | MISSING = MISSING
    """
    Ids of one-time add-on plans (type 3)
    """
    plan_name: StrictStr
    """
    Plan name
    """
    product_description: StrictStr | MISSING = MISSING
    """
    Product description of the plan
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    product_name: StrictStr | MISSING = MISSING
    """
    Product name
    """
    trial_amount: StrictInt | MISSING = MISSING
    """
    Price of the trial (minor units)
    """
    trial_demand: StrictStr | MISSING = MISSING
    """
    Empty, or paymentMethod to require one before the trial
    """
    trial_duration_time: StrictInt | MISSING = MISSING
    """
    Length of the trial in seconds
    """
    type: PlanType | MISSING = MISSING
    """
    1 main plan (default), 2 recurring add-on, 3 one-time add-on
    """
    us_vat_config: Annotated[USVATConfig | MISSING, Field(alias="usVATConfig")] = MISSING
    """
    US sales tax settings
    """


class CreateProductRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    home_url: StrictStr | MISSING = MISSING
    """
    Home page URL
    """
    image_url: StrictStr | MISSING = MISSING
    """
    Image URL
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    product_name: StrictStr | MISSING = MISSING
    """
    Product name
    """
    status: ProductStatus | MISSING = MISSING
    """
    1 active (default), 2 inactive
    """
    us_vat_config: Annotated[USVATConfig | MISSING, Field(alias="usVATConfig")] = MISSING
    """
    US sales tax settings
    """


class CreateRefundData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_refund_id: StrictStr | MISSING = MISSING
    """
    Caller's unique refund id
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    refund_id: StrictStr | MISSING = MISSING
    """
    Refund id
    """
    status: RefundStatus | MISSING = MISSING
    """
    10 created, 20 success, 30 failed, 40 cancelled, 50 reversed
    """


class CreateRefundRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    external_refund_id: StrictStr
    """
    Caller's unique refund id
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    payment_id: StrictStr
    """
    Payment id
    """
    reason: StrictStr | MISSING = MISSING
    """
    Reason text
    """
    refund_amount: StrictInt
    """
    Refund (minor units)
    """


class CreateRefundResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateRefundData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateRoleRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    permissions: list[MerchantRolePermission]
    """
    Permissions
    """
    role: StrictStr
    """
    Role name
    """


class CreateSessionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateSessionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
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


class CreateSubscriptionPaymentResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SubscriptionPayment | None | MISSING = MISSING
    """
    The payment; empty or null when refused
    """


class CreditAccount(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt | MISSING = MISSING
    """
    Credit balance (minor units for main accounts)
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    currency_amount: StrictInt | MISSING = MISSING
    """
    Credit balance expressed in money (minor units)
    """
    exchange_rate: StrictInt | MISSING = MISSING
    """
    Conversion rate
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    payout_enable: StrictInt | MISSING = MISSING
    """
    1 payout allowed, else 0
    """
    recharge_enable: StrictInt | MISSING = MISSING
    """
    1 recharge allowed, else 0
    """
    total_decrement_amount: StrictInt | MISSING = MISSING
    """
    Sum of decreases
    """
    total_increment_amount: StrictInt | MISSING = MISSING
    """
    Sum of increases
    """
    type: CreditAccountType | MISSING = MISSING
    """
    1 main, 2 promo
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class CreditConfig(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    discount_code_exclusive: StrictInt | MISSING = MISSING
    """
    Discount code exclusive
    """
    exchange_rate: StrictInt | MISSING = MISSING
    """
    Conversion rate
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    logo: StrictStr | MISSING = MISSING
    """
    Logo
    """
    logo_url: StrictStr | MISSING = MISSING
    """
    Logo url
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    meta_data: Metadata | None | MISSING = MISSING
    """
    Free key/value data
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    payout_enable: StrictInt | MISSING = MISSING
    """
    1 payout allowed, else 0
    """
    preview_default_used: StrictInt | MISSING = MISSING
    """
    Preview default used
    """
    recharge_enable: StrictInt | MISSING = MISSING
    """
    1 recharge allowed, else 0
    """
    recurring: StrictInt | MISSING = MISSING
    """
    Applies to later cycles too
    """
    total_decrement_amount: StrictInt | MISSING = MISSING
    """
    Sum of decreases
    """
    total_increment_amount: StrictInt | MISSING = MISSING
    """
    Sum of increases
    """
    type: UserType | MISSING = MISSING
    """
    1 individual, 2 business
    """


class CreditRecharge(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    account_type: CreditAccountType | MISSING = MISSING
    """
    1 main recharge account, 2 promo-credit account
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    credit_id: StrictInt | MISSING = MISSING
    """
    Id of the credit account
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    paid_time: StrictInt | MISSING = MISSING
    """
    Unix time of payment
    """
    payment_amount: StrictStr | MISSING = MISSING
    """
    Amount paid (minor units)
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    recharge_id: StrictStr | MISSING = MISSING
    """
    Recharge id
    """
    recharge_status: CreditRechargeStatus | MISSING = MISSING
    """
    Recharge status
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """
    total_refund_amount: StrictInt | MISSING = MISSING
    """
    Total refund amount
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class CreditTransaction(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    account_type: CreditAccountType | MISSING = MISSING
    """
    1 main recharge account, 2 promo-credit account
    """
    biz_id: StrictStr | MISSING = MISSING
    """
    Id of the related business record
    """
    by: StrictStr | MISSING = MISSING
    """
    Who triggered it
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    credit_amount_after: StrictInt | MISSING = MISSING
    """
    Balance after the movement
    """
    credit_amount_before: StrictInt | MISSING = MISSING
    """
    Balance before the movement
    """
    credit_id: StrictInt | MISSING = MISSING
    """
    Id of the credit account
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    delta_amount: StrictInt | MISSING = MISSING
    """
    Credit change
    """
    delta_currency_amount: StrictInt | MISSING = MISSING
    """
    Money change (minor units)
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    exchange_rate: StrictInt | MISSING = MISSING
    """
    Conversion rate
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    transaction_id: StrictStr | MISSING = MISSING
    """
    Unique transaction id
    """
    transaction_type: CreditTransactionType | MISSING = MISSING
    """
    1 recharge, 2 payout, 3 refund, 4 withdraw, 5 failed withdraw, 6 admin change, 7 recharge refund
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class DecrementPromoCreditData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_transaction: CreditTransaction | None | MISSING = MISSING
    """
    Credit transaction
    """
    user_promo_credit_account: Annotated[CreditAccount | None | MISSING, Field(alias="UserPromoCreditAccount")] = (
        MISSING
    )
    """
    User promo credit account
    """


class DecrementPromoCreditResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: DecrementPromoCreditData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class DeleteMemberTotpDeviceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    device_list: list[MerchantMemberDevice] | None | MISSING = MISSING
    """
    Devices of the member
    """


class DeleteMemberTotpDeviceResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: DeleteMemberTotpDeviceData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class Done(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: Metadata | None | MISSING = MISSING
    """
    Nothing
    """


class EventMetricCharge(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    charge_amount: StrictInt | MISSING = MISSING
    """
    Charge for this event (minor units)
    """
    charge_pricing: PlanMetricMeteredChargeParam | None | MISSING = MISSING
    """
    Pricing rule that was applied
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    current_value: StrictInt | MISSING = MISSING
    """
    Usage value after this event
    """
    graduated_step: MetricPlanChargeGraduatedStep | None | MISSING = MISSING
    """
    Step that applied
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    total_charge_amount: StrictInt | MISSING = MISSING
    """
    Charge for the usage (minor units)
    """
    unit_amount: StrictInt | MISSING = MISSING
    """
    Unit price (minor units)
    """


class ExchangeAmountData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    multi_currency_configs: list[PlanMultiCurrency] | None | MISSING = MISSING
    """
    Currency settings
    """


class ExchangeAmountResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ExchangeAmountData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ExternalDiscountParam(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    cycle_limit: StrictInt | MISSING = MISSING
    """
    Cycles; only with recurring
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_percentage: StrictInt | MISSING = MISSING
    """
    Basis points (1-10000), ignored when discountAmount is set
    """
    end_time: StrictInt | MISSING = MISSING
    """
    End (unix seconds); only with recurring
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    recurring: StrictBool | MISSING = MISSING
    """
    Applies to later cycles too
    """


class Gateway(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    archive: StrictBool | MISSING = MISSING
    """
    Archived flag
    """
    auto_charge_enabled: StrictBool | MISSING = MISSING
    """
    Gateway is able to charge without the customer
    """
    bank: GatewayBank | None | MISSING = MISSING
    """
    Bank details of a wire-transfer gateway
    """
    company_issuer: GatewayCompanyIssuer | None | MISSING = MISSING
    """
    Issuer shown on invoices of this gateway
    """
    country_config: dict[str, StrictBool] | None | MISSING = MISSING
    """
    Map country code -> enabled flag
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    currency_exchange: list[GatewayCurrencyExchangeRule] | None | MISSING = MISSING
    """
    Exchange rules from source to target currency
    """
    currency_exchange_enabled: StrictBool | MISSING = MISSING
    """
    Gateway can convert currency
    """
    default_gateway_payment_type: GatewayPaymentType | None | MISSING = MISSING
    """
    Default payment type of the gateway
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    display_name: StrictStr | MISSING = MISSING
    """
    Name shown to customers
    """
    gateway_icons: list[StrictStr] | None | MISSING = MISSING
    """
    Icon URLs
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    gateway_key: StrictStr | MISSING = MISSING
    """
    Public key / client id at the gateway (masked in answers)
    """
    gateway_logo: StrictStr | MISSING = MISSING
    """
    Logo URL
    """
    gateway_name: StrictStr | MISSING = MISSING
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    gateway_payment_types: list[GatewayPaymentType] | None | MISSING = MISSING
    """
    Payment types switched on for the gateway
    """
    gateway_secret: StrictStr | MISSING = MISSING
    """
    Secret key at the gateway (masked in answers)
    """
    gateway_type: GatewayType | MISSING = MISSING
    """
    1 card, 2 crypto, 3 wire transfer, 4 PayPal, 5 credit, 6 Alipay+, 7 Hyperswitch, 8 external
    """
    gateway_webhook_integration_link: StrictStr | MISSING = MISSING
    """
    Help page for webhook set-up
    """
    gateway_website_link: StrictStr | MISSING = MISSING
    """
    Website of the gateway
    """
    is_default: StrictBool | MISSING = MISSING
    """
    Default entry
    """
    is_setup_finished: Annotated[StrictBool | MISSING, Field(alias="IsSetupFinished")] = MISSING
    """
    Gateway set-up is complete
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    minimum_amount: StrictInt | MISSING = MISSING
    """
    Smallest amount the gateway accepts (minor units)
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    private_secret_name: StrictStr | MISSING = MISSING
    """
    Label of the secret field
    """
    public_key_name: StrictStr | MISSING = MISSING
    """
    Label of the key field
    """
    setup_gateway_payment_types: list[GatewayPaymentType] | None | MISSING = MISSING
    """
    Payment types that could be switched on
    """
    sort: StrictInt | MISSING = MISSING
    """
    Sort position; higher comes later
    """
    sub_gateway: StrictStr | MISSING = MISSING
    """
    Sub-gateway setting
    """
    sub_gateway_name: StrictStr | MISSING = MISSING
    """
    Label of the sub-gateway setting
    """
    webhook_endpoint_url: StrictStr | MISSING = MISSING
    """
    URL to configure at the gateway
    """
    webhook_secret: StrictStr | MISSING = MISSING
    """
    Webhook secret of the gateway
    """


class GetGatewayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """


class GetGatewayResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetGatewayData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetMemberTotpKeyData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    totp_key: StrictStr | MISSING = MISSING
    """
    Totp key
    """
    totp_resume_code: StrictStr | MISSING = MISSING
    """
    Totp resume code
    """
    totp_type: TotpType | MISSING = MISSING
    """
    0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other
    """
    totp_url: StrictStr | MISSING = MISSING
    """
    Totp url
    """


class GetMemberTotpKeyRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    totp_type: TotpType | MISSING = MISSING
    """
    0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other
    """


class GetMemberTotpKeyResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetMemberTotpKeyData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetPaymentMethodData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    method: PaymentMethod | None | MISSING = MISSING
    """
    Payment method
    """


class GetPaymentMethodResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetPaymentMethodData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetPromoCreditConfigData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_config: CreditConfig | None | MISSING = MISSING
    """
    Credit config
    """


class GetPromoCreditConfigResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetPromoCreditConfigData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetSubscriptionConfigData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    config: SubscriptionConfig | None | MISSING = MISSING
    """
    Subscription settings of the merchant
    """


class GetSubscriptionConfigResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetSubscriptionConfigData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GroupPlanIntervalSelector(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    interval_count: StrictInt | MISSING = MISSING
    """
    Number of interval units per billing period
    """
    interval_unit: IntervalUnit | MISSING = MISSING
    """
    Billing unit: day, week, month or year
    """


class GroupPlanSelector(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: list[StrictStr] | None | MISSING = MISSING
    """
    Currencies selected
    """
    group_plan_interval_selector: list[GroupPlanIntervalSelector] | None | MISSING = MISSING
    """
    Billing periods selected
    """
    type: list[PlanType] | None | MISSING = MISSING
    """
    1 main plan, 2 recurring add-on, 3 one-time add-on
    """


class ImportActiveSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    billing_cycle_anchor: StrictStr | MISSING = MISSING
    """
    Unix time that anchors the billing day
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    create_time: StrictStr | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    current_period_end: StrictStr | MISSING = MISSING
    """
    End of the running period (unix seconds)
    """
    current_period_start: StrictStr | MISSING = MISSING
    """
    Start of the running period (unix seconds)
    """
    discount: ExternalDiscountParam | MISSING = MISSING
    """
    Discount object
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    expected_total_amount: StrictInt | MISSING = MISSING
    """
    Expected total amount
    """
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id; this or planId
    """
    external_subscription_id: StrictStr | MISSING = MISSING
    """
    Caller's subscription id
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    features: StrictStr | MISSING = MISSING
    """
    Free-form feature data (string)
    """
    first_paid_time: StrictStr | MISSING = MISSING
    """
    First successful payment (unix seconds)
    """
    gateway: StrictStr | MISSING = MISSING
    """
    Payment gateway object
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    paypal_agreement_token: StrictStr | MISSING = MISSING
    """
    Paypal agreement token
    """
    paypal_vault_id: StrictStr | MISSING = MISSING
    """
    Paypal vault id
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    stripe_payment_method: Annotated[StrictStr | MISSING, Field(alias="StripePaymentMethod")] = MISSING
    """
    Stripe payment method
    """
    stripe_user_id: Annotated[StrictStr | MISSING, Field(alias="StripeUserId")] = MISSING
    """
    Stripe user id
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """


class ImportHistorySubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    current_period_end: StrictStr | MISSING = MISSING
    """
    End of the running period (unix seconds)
    """
    current_period_start: StrictStr | MISSING = MISSING
    """
    Start of the running period (unix seconds)
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id; this or planId
    """
    external_subscription_id: StrictStr | MISSING = MISSING
    """
    Caller's subscription id
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    gateway: StrictStr | MISSING = MISSING
    """
    Payment gateway object
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """


class ImportInvoiceRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    create_time: StrictStr | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    invoice_id: StrictStr
    """
    Invoice id
    """
    invoice_name: StrictStr | MISSING = MISSING
    """
    Invoice name
    """
    invoice_status: StrictStr | MISSING = MISSING
    """
    Invoice status
    """
    lines: list[InvoiceHistoryInvoiceImportLineItem] | MISSING = MISSING
    """
    Invoice lines
    """
    link_to_latest_subscription: StrictBool | MISSING = MISSING
    """
    Link to latest subscription
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    original_invoice_id: StrictStr | MISSING = MISSING
    """
    Original invoice id
    """
    period_end: StrictStr | MISSING = MISSING
    """
    Period end (unix seconds)
    """
    period_start: StrictStr | MISSING = MISSING
    """
    Period start (unix seconds)
    """
    product_name: StrictStr | MISSING = MISSING
    """
    Product name
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    tax_amount: StrictInt | MISSING = MISSING
    """
    Tax (minor units)
    """
    total_amount: StrictInt
    """
    Total (minor units)
    """


class IncrementPromoCreditData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_transaction: CreditTransaction | None | MISSING = MISSING
    """
    Credit transaction
    """
    user_promo_credit_account: Annotated[CreditAccount | None | MISSING, Field(alias="UserPromoCreditAccount")] = (
        MISSING
    )
    """
    User promo credit account
    """


class IncrementPromoCreditResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: IncrementPromoCreditData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class InvoiceMetricCharge(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    charge_type: MetricChargeType | MISSING = MISSING
    """
    0 standard (flat unit price), 1 graduated
    """
    metric_code: StrictStr | MISSING = MISSING
    """
    Metric code
    """
    metric_id: StrictInt | MISSING = MISSING
    """
    Metric id
    """
    metric_name: StrictStr | MISSING = MISSING
    """
    Metric name
    """
    metric_type: MetricType | MISSING = MISSING
    """
    1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring
    """
    standard_amount: StrictInt | MISSING = MISSING
    """
    Unit price (minor units), standard pricing
    """
    standard_start_value: StrictInt | MISSING = MISSING
    """
    Units free before pricing starts
    """


class InvoiceMetricLimit(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metric_code: StrictStr | MISSING = MISSING
    """
    Metric code
    """
    metric_id: StrictInt | MISSING = MISSING
    """
    Metric id
    """
    metric_limit: StrictInt | MISSING = MISSING
    """
    Limit value
    """
    metric_name: StrictStr | MISSING = MISSING
    """
    Metric name
    """
    metric_type: MetricType | MISSING = MISSING
    """
    1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring
    """


class LicensePlan(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt | MISSING = MISSING
    """
    Money in minor units
    """
    binding_addon_ids: StrictStr | MISSING = MISSING
    """
    Comma-separated ids of bound recurring add-ons
    """
    binding_onetime_addon_ids: StrictStr | MISSING = MISSING
    """
    Comma-separated ids of bound one-time add-ons
    """
    cancel_at_trial_end: StrictInt | MISSING = MISSING
    """
    1 ends the subscription after its first trial, else 0
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id
    """
    extra_metric_data: StrictStr | MISSING = MISSING
    """
    Extra metric data (string)
    """
    gas_payer: GasPayer | MISSING = MISSING
    """
    Who carries crypto network fees: merchant or user
    """
    home_url: StrictStr | MISSING = MISSING
    """
    Home page URL
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    image_url: StrictStr | MISSING = MISSING
    """
    Image URL
    """
    interval_count: StrictInt | MISSING = MISSING
    """
    Number of interval units per billing period
    """
    interval_unit: IntervalUnit | MISSING = MISSING
    """
    Billing unit: day, week, month or year
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    plan_name: StrictStr | MISSING = MISSING
    """
    Plan name
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    publish_status: PlanPublishStatus | MISSING = MISSING
    """
    1 unpublished, 2 published
    """
    status: PlanStatus | MISSING = MISSING
    """
    1 editing, 2 active, 3 inactive, 4 soft-archived, 5 hard-archived
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    trial_amount: StrictInt | MISSING = MISSING
    """
    Price of the trial (minor units)
    """
    trial_demand: StrictStr | MISSING = MISSING
    """
    Empty, or paymentMethod to require one before the trial
    """
    trial_duration_time: StrictInt | MISSING = MISSING
    """
    Length of the trial in seconds
    """
    type: PlanType | MISSING = MISSING
    """
    1 main plan (default), 2 recurring add-on, 3 one-time add-on
    """


class ListCountryConfigsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    configs: list[MerchantCountryConfig] | None | MISSING = MISSING
    """
    List of country settings
    """


class ListCountryConfigsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListCountryConfigsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListCreditConfigsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_configs: list[CreditConfig] | None | MISSING = MISSING
    """
    Credit configs
    """


class ListCreditConfigsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListCreditConfigsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListEmailHistoryData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email_histories: list[MerchantEmailHistoryDetail] | None | MISSING = MISSING
    """
    Email histories
    """
    email_history_statistics: MerchantEmailHistoryStatistics | None | MISSING = MISSING
    """
    Email history statistics
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListEmailHistoryResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListEmailHistoryData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListGatewaySetupsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateways: list[Gateway] | None | MISSING = MISSING
    """
    Payment gateways
    """


class ListGatewaySetupsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListGatewaySetupsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListGatewaysData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateways: list[Gateway] | None | MISSING = MISSING
    """
    Payment gateways
    """


class ListGatewaysResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListGatewaysData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListInvoiceSplitPaymentsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    paid_amount: StrictInt | MISSING = MISSING
    """
    Sum paid so far (minor units)
    """
    payments: list[SplitPaymentInfo] | None | MISSING = MISSING
    """
    Payments
    """
    remaining_amount: StrictInt | MISSING = MISSING
    """
    Still to pay (minor units)
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """


class ListInvoiceSplitPaymentsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListInvoiceSplitPaymentsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListPaymentMethodsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    method_list: list[PaymentMethod] | None | MISSING = MISSING
    """
    Payment methods
    """


class ListPaymentMethodsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListPaymentMethodsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListPaymentTimelineRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount_end: StrictInt | MISSING = MISSING
    """
    Upper bound of an amount filter (minor units)
    """
    amount_start: StrictInt | MISSING = MISSING
    """
    Lower bound of an amount filter (minor units)
    """
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    create_time_end: StrictInt | MISSING = MISSING
    """
    Created at or before (unix seconds)
    """
    create_time_start: StrictInt | MISSING = MISSING
    """
    Created at or after (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    gateway_ids: list[GatewayId] | MISSING = MISSING
    """
    Filter by gateway ids
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    search_key: StrictStr | MISSING = MISSING
    """
    Search text
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    status: list[PaymentTimelineStatus] | MISSING = MISSING
    """
    Filter, several allowed: 0 pending, 1 success, 2 failed, 3 cancelled
    """
    timeline_types: list[PaymentTimelineType] | MISSING = MISSING
    """
    Filter: 0 payment, 1 refund
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id
    """


class ListPlansRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    billing_interval_min: StrictStr | MISSING = MISSING
    """
    Shortest billing interval as ISO 8601 date duration (P1M, P1Y, P2W, P10D ...)
    """
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    interval_counts: list[StrictInt] | MISSING = MISSING
    """
    Filter by interval count
    """
    interval_units: list[StrictStr] | MISSING = MISSING
    """
    Filter by billing unit
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    plan_ids: list[StrictInt] | MISSING = MISSING
    """
    Plan ids
    """
    product_ids: list[StrictInt] | MISSING = MISSING
    """
    Product ids
    """
    publish_status: PlanPublishStatus | MISSING = MISSING
    """
    1 unpublished, 2 published
    """
    search_key: StrictStr | MISSING = MISSING
    """
    Search text
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    status: list[PlanStatus] | MISSING = MISSING
    """
    Filter, several allowed: 1 editing, 2 active, 3 inactive, 4 soft-archived, 5 hard-archived
    """
    type: list[PlanType] | MISSING = MISSING
    """
    1 main plan, 2 recurring add-on, 3 one-time add-on
    """


class ListProductsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    status: list[ProductStatus] | MISSING = MISSING
    """
    Filter, several allowed: 1 active, 2 inactive
    """


class ListSubscriptionNotesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    note_lists: list[SubscriptionAdminNoteRo] | None | MISSING = MISSING
    """
    Notes
    """


class ListSubscriptionNotesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListSubscriptionNotesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListSubscriptionsRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount_end: StrictInt | MISSING = MISSING
    """
    Upper bound of an amount filter (minor units)
    """
    amount_start: StrictInt | MISSING = MISSING
    """
    Lower bound of an amount filter (minor units)
    """
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    create_time_end: StrictInt | MISSING = MISSING
    """
    Created at or before (unix seconds)
    """
    create_time_start: StrictInt | MISSING = MISSING
    """
    Created at or after (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    email: Annotated[StrictStr | MISSING, Field(alias="Email")] = MISSING
    """
    Filter on customer e-mail
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    plan_ids: list[PlanId] | MISSING = MISSING
    """
    Plan ids
    """
    product_ids: list[StrictInt] | MISSING = MISSING
    """
    Product ids
    """
    search_key: StrictStr | MISSING = MISSING
    """
    Search text
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    status: list[SubscriptionStatus] | MISSING = MISSING
    """
    Filter, several allowed: 0 init, 1 pending, 2 active, 3 pending-inactive (deprecated), 4 cancelled, 5 expired, 6 suspended, 7 incomplete, 8 processing, 9 failed
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class ListUsVatCategoriesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    category_list: list[USVATGatewayProductTaxCode] | None | MISSING = MISSING
    """
    Category list
    """


class ListUsVatCategoriesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListUsVatCategoriesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListUsVatUploadsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    history_list: list[MerchantUsVatGatewayCalculateHistory] | None | MISSING = MISSING
    """
    History rows
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListUsVatUploadsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListUsVatUploadsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListUsersRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    count: StrictInt | MISSING = MISSING
    """
    Page size
    """
    create_time_end: StrictInt | MISSING = MISSING
    """
    Created at or before (unix seconds)
    """
    create_time_start: StrictInt | MISSING = MISSING
    """
    Created at or after (unix seconds)
    """
    delete_include: StrictBool | MISSING = MISSING
    """
    Also return deleted records (admin only)
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    gateway_ids: list[StrictInt] | MISSING = MISSING
    """
    Filter by gateway ids
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    page: StrictInt | MISSING = MISSING
    """
    Page index, first page is 0
    """
    plan_ids: list[StrictInt] | MISSING = MISSING
    """
    Plan ids
    """
    search_key: StrictStr | MISSING = MISSING
    """
    Search text
    """
    sort_field: StrictStr | MISSING = MISSING
    """
    Column to sort by
    """
    sort_type: StrictStr | MISSING = MISSING
    """
    Asc or desc
    """
    status: list[UserStatus] | MISSING = MISSING
    """
    Filter: 0 active, 2 suspended
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    sub_status: list[StrictInt] | MISSING = MISSING
    """
    Filter by subscription status
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class ListVatCountriesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    vat_country_list: list[VatCountryRate] | None | MISSING = MISSING
    """
    Vat country list
    """


class ListVatCountriesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListVatCountriesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListVatNumberValidationsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    number_validate_history_list: list[MerchantVatNumberVerifyHistory] | None | MISSING = MISSING
    """
    Number validate history list
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListVatNumberValidationsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListVatNumberValidationsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListWebhookEndpointLogsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    endpoint_log_list: list[MerchantWebhookLog] | None | MISSING = MISSING
    """
    Delivery log entries
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListWebhookEndpointLogsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListWebhookEndpointLogsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class MarkExternalGatewayInvoicePaidRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_transaction_id: StrictStr
    """
    Transaction id of the external gateway
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    invoice_id: StrictStr
    """
    Invoice id
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    paid_time: StrictInt | MISSING = MISSING
    """
    Unix time of payment
    """
    signature: StrictStr
    """
    Lower-case hex HMAC-SHA256 over invoiceId\\|externalTransactionId\\|timestamp, key = GatewayKey
    """
    timestamp: StrictInt
    """
    Unix seconds, part of the signature and replay guard
    """


class MarkExternalGatewayPaymentPaidRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    external_transaction_id: StrictStr
    """
    Transaction id of the external gateway
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    paid_time: StrictInt | MISSING = MISSING
    """
    Unix time of payment
    """
    payment_id: StrictStr
    """
    Payment id
    """
    signature: StrictStr
    """
    Lower-case hex HMAC-SHA256 over paymentId\\|externalTransactionId\\|timestamp, key = GatewayKey
    """
    timestamp: StrictInt
    """
    Unix seconds, part of the signature and replay guard
    """


class MerchantBatchDiscountCode(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    advance: StrictBool | MISSING = MISSING
    """
    True switches the advanced restrictions on
    """
    billing_type: BillingType | MISSING = MISSING
    """
    1 one-time, 2 recurring
    """
    child_code_count: StrictInt | MISSING = MISSING
    """
    Number of child codes generated so far
    """
    code: StrictStr | MISSING = MISSING
    """
    Unique code
    """
    code_prefix: StrictStr | MISSING = MISSING
    """
    Prefix shared by all codes of a batch template
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    cycle_limit: StrictInt | MISSING = MISSING
    """
    Number of cycles the discount lasts, 0 unlimited
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_percentage: StrictInt | MISSING = MISSING
    """
    Discount in basis points (100 = 1 %)
    """
    discount_type: DiscountType | MISSING = MISSING
    """
    1 percentage, 2 fixed amount
    """
    end_time: StrictInt | MISSING = MISSING
    """
    End of validity (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    is_deleted: StrictInt | MISSING = MISSING
    """
    0 alive; otherwise deleted (flag or unix time)
    """
    is_redeemed: StrictBool | MISSING = MISSING
    """
    Code has been used
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    parent_template_code: StrictStr | MISSING = MISSING
    """
    Template code the child belongs to
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    plan_apply_group: GroupPlanSelector | None | MISSING = MISSING
    """
    Plan selection by type, currency and period
    """
    plan_apply_type: DiscountPlanApplyType | MISSING = MISSING
    """
    0 all plans, 1 listed plans, 2 all but listed, 3 by group, 4 all but group
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    plan_ids: list[StrictInt] | None | MISSING = MISSING
    """
    Plan ids
    """
    plan_name: StrictStr | MISSING = MISSING
    """
    Plan name
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    redeemed_at: StrictInt | MISSING = MISSING
    """
    Unix time of use, 0 unused
    """
    redeemed_by_email: StrictStr | MISSING = MISSING
    """
    Customer who used it
    """
    start_time: StrictInt | MISSING = MISSING
    """
    Start of validity (unix seconds)
    """
    status: DiscountStatus | MISSING = MISSING
    """
    1 editable, 2 active, 3 deactivated, 4 expired, 10 archived
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    type: BatchDiscountType | MISSING = MISSING
    """
    1 external code, 2 batch template, 3 batch child code
    """
    upgrade_longer_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades to a longer period
    """
    upgrade_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades within the same period
    """
    used_child_code_count: StrictInt | MISSING = MISSING
    """
    Used child codes
    """
    user_limit: StrictInt | MISSING = MISSING
    """
    Uses per customer, 0 unlimited
    """
    user_scope: DiscountUserScope | MISSING = MISSING
    """
    0 everybody, 1 new customers, 2 renewals/upgrades/downgrades
    """


class MerchantBatchDiscountCodeTemplate(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    advance: StrictBool | MISSING = MISSING
    """
    True switches the advanced restrictions on
    """
    billing_type: BillingType | MISSING = MISSING
    """
    1 one-time, 2 recurring
    """
    child_code_count: StrictInt | MISSING = MISSING
    """
    Number of child codes generated so far
    """
    code: StrictStr | MISSING = MISSING
    """
    Unique code
    """
    code_prefix: StrictStr | MISSING = MISSING
    """
    Prefix shared by all codes of a batch template
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    cycle_limit: StrictInt | MISSING = MISSING
    """
    Number of cycles the discount lasts, 0 unlimited
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_percentage: StrictInt | MISSING = MISSING
    """
    Discount in basis points (100 = 1 %)
    """
    discount_type: DiscountType | MISSING = MISSING
    """
    1 percentage, 2 fixed amount
    """
    end_time: StrictInt | MISSING = MISSING
    """
    End of validity (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    is_deleted: StrictInt | MISSING = MISSING
    """
    0 alive; otherwise deleted (flag or unix time)
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    plan_apply_group: GroupPlanSelector | None | MISSING = MISSING
    """
    Plan selection by type, currency and period
    """
    plan_apply_type: DiscountPlanApplyType | MISSING = MISSING
    """
    0 all plans, 1 listed plans, 2 all but listed, 3 by group, 4 all but group
    """
    plan_ids: list[StrictInt] | None | MISSING = MISSING
    """
    Plan ids
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    start_time: StrictInt | MISSING = MISSING
    """
    Start of validity (unix seconds)
    """
    status: DiscountStatus | MISSING = MISSING
    """
    1 editable, 2 active, 3 deactivated, 4 expired, 10 archived
    """
    type: BatchDiscountType | MISSING = MISSING
    """
    1 external code, 2 batch template, 3 batch child code
    """
    upgrade_longer_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades to a longer period
    """
    upgrade_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades within the same period
    """
    used_child_code_count: StrictInt | MISSING = MISSING
    """
    Used child codes
    """
    user_limit: StrictInt | MISSING = MISSING
    """
    Uses per customer, 0 unlimited
    """
    user_scope: DiscountUserScope | MISSING = MISSING
    """
    0 everybody, 1 new customers, 2 renewals/upgrades/downgrades
    """


class MerchantCheckout(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    data: Metadata | None | MISSING = MISSING
    """
    Free-form data
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    is_default: StrictBool | MISSING = MISSING
    """
    Default entry
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    staging_data: Metadata | None | MISSING = MISSING
    """
    Checkout settings for staging
    """
    update_time: StrictInt | MISSING = MISSING
    """
    Last update (unix seconds)
    """


class MerchantDiscountCode(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    advance: StrictBool | MISSING = MISSING
    """
    True switches the advanced restrictions on
    """
    billing_type: BillingType | MISSING = MISSING
    """
    1 one-time, 2 recurring
    """
    code: StrictStr | MISSING = MISSING
    """
    Unique code
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    cycle_limit: StrictInt | MISSING = MISSING
    """
    Number of cycles the discount lasts, 0 unlimited
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_percentage: StrictInt | MISSING = MISSING
    """
    Discount in basis points (100 = 1 %)
    """
    discount_type: DiscountType | MISSING = MISSING
    """
    1 percentage, 2 fixed amount
    """
    end_time: StrictInt | MISSING = MISSING
    """
    End of validity (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    is_deleted: StrictInt | MISSING = MISSING
    """
    0 alive; otherwise deleted (flag or unix time)
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    plan_apply_group: GroupPlanSelector | None | MISSING = MISSING
    """
    Plan selection by type, currency and period
    """
    plan_apply_type: DiscountPlanApplyType | MISSING = MISSING
    """
    0 all plans, 1 listed plans, 2 all but listed, 3 by group, 4 all but group
    """
    plan_ids: list[StrictInt] | None | MISSING = MISSING
    """
    Plan ids
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    start_time: StrictInt | MISSING = MISSING
    """
    Start of validity (unix seconds)
    """
    status: DiscountStatus | MISSING = MISSING
    """
    1 editable, 2 active, 3 deactivated, 4 expired, 10 archived
    """
    upgrade_longer_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades to a longer period
    """
    upgrade_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades within the same period
    """
    user_limit: StrictInt | MISSING = MISSING
    """
    Uses per customer, 0 unlimited
    """
    user_scope: DiscountUserScope | MISSING = MISSING
    """
    0 everybody, 1 new customers, 2 renewals/upgrades/downgrades
    """


class MerchantEmailTemplate(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    gateway_template_id: StrictStr | MISSING = MISSING
    """
    Gateway template id
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    language_data: list[EmailLocalizationTemplate] | None | MISSING = MISSING
    """
    Language data
    """
    localization_versions: list[MerchantLocalizationVersion] | None | MISSING = MISSING
    """
    Localization versions
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    status: StrictStr | MISSING = MISSING
    """
    Text result: success or failed
    """
    template_attach_name: StrictStr | MISSING = MISSING
    """
    Template attach name
    """
    template_content: StrictStr | MISSING = MISSING
    """
    Template content
    """
    template_description: StrictStr | MISSING = MISSING
    """
    Template description
    """
    template_name: StrictStr | MISSING = MISSING
    """
    Template name
    """
    template_title: StrictStr | MISSING = MISSING
    """
    Template title
    """
    update_time: StrictInt | MISSING = MISSING
    """
    Last update (unix seconds)
    """
    variable_groups: Annotated[list[TemplateVariableGroup] | None | MISSING, Field(alias="VariableGroups")] = MISSING
    """
    Variable groups
    """


class MerchantMember(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    is_blank_passwd: StrictBool | MISSING = MISSING
    """
    No password set
    """
    is_owner: StrictBool | MISSING = MISSING
    """
    Member owns the merchant account
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    mobile: StrictStr | MISSING = MISSING
    """
    Mobile number
    """
    oauth_accounts: list[Oauth] | None | MISSING = MISSING
    """
    Linked OAuth accounts
    """
    totp_type: TotpType | MISSING = MISSING
    """
    0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other
    """


class MerchantMetric(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    aggregation_property: StrictStr | MISSING = MISSING
    """
    Name of the event property that is aggregated
    """
    aggregation_type: MetricAggregationType | MISSING = MISSING
    """
    1 count, 2 count-unique, 3 latest, 4 max, 5 sum
    """
    archived: StrictBool | MISSING = MISSING
    """
    Archived flag
    """
    carryover_proration_enabled: StrictBool | MISSING = MISSING
    """
    Pro-rate carried-over quota of this metric
    """
    code: StrictStr | MISSING = MISSING
    """
    Unique code
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    gmt_modify: StrictInt | MISSING = MISSING
    """
    Last change (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    meta_data: Metadata | None | MISSING = MISSING
    """
    Free key/value data
    """
    metric_description: StrictStr | MISSING = MISSING
    """
    Metric description
    """
    metric_name: StrictStr | MISSING = MISSING
    """
    Metric name
    """
    proration_refund_enabled: StrictBool | MISSING = MISSING
    """
    Take back quota on upgrade
    """
    type: MetricType | MISSING = MISSING
    """
    1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring
    """
    unit: StrictStr | MISSING = MISSING
    """
    Unit of measure
    """


class MerchantMetricEvent(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    aggregation_property_data: StrictStr | MISSING = MISSING
    """
    Event properties serialised as JSON string
    """
    aggregation_property_int: StrictInt | MISSING = MISSING
    """
    Numeric value taken from the event (latest/max/sum)
    """
    aggregation_property_string: StrictStr | MISSING = MISSING
    """
    Text value taken from the event (count/unique)
    """
    charge_invoice_id: StrictStr | MISSING = MISSING
    """
    Id of that invoice
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    event_charge: EventMetricCharge | None | MISSING = MISSING
    """
    Charge computed for the event
    """
    external_event_id: StrictStr | MISSING = MISSING
    """
    Caller's unique event id (deduplication key)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metric_id: StrictInt | MISSING = MISSING
    """
    Metric id
    """
    metric_limit: StrictInt | MISSING = MISSING
    """
    Limit value
    """
    subscription_ids: StrictStr | MISSING = MISSING
    """
    Subscription ids
    """
    subscription_period_end: StrictInt | MISSING = MISSING
    """
    Period end of the matched subscription (unix seconds)
    """
    subscription_period_start: StrictInt | MISSING = MISSING
    """
    Period start of the matched subscription (unix seconds)
    """
    used: StrictInt | MISSING = MISSING
    """
    Used amount
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class MerchantMetricPlanChargeDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    charge_type: MetricChargeType | MISSING = MISSING
    """
    0 standard (flat unit price), 1 graduated
    """
    graduated_amounts: list[MetricPlanChargeGraduatedStep] | None | MISSING = MISSING
    """
    Price steps (graduated pricing)
    """
    merchant_metric: MerchantMetric | None | MISSING = MISSING
    """
    Metric object
    """
    metric_id: StrictInt | MISSING = MISSING
    """
    Metric id
    """
    standard_amount: StrictInt | MISSING = MISSING
    """
    Unit price (minor units), standard pricing
    """
    standard_start_value: StrictInt | MISSING = MISSING
    """
    Units free before pricing starts
    """


class MerchantMetricPlanLimitDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    gmt_modify: StrictInt | MISSING = MISSING
    """
    Last change (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    merchant_metric: MerchantMetric | None | MISSING = MISSING
    """
    Metric object
    """
    metric_id: StrictInt | MISSING = MISSING
    """
    Metric id
    """
    metric_limit: StrictInt | MISSING = MISSING
    """
    Limit value
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """


class MerchantRole(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    permissions: list[MerchantRolePermission] | None | MISSING = MISSING
    """
    Permissions
    """
    role: StrictStr | MISSING = MISSING
    """
    Role name
    """


class MerchantVersion(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    end_time: StrictInt | MISSING = MISSING
    """
    End of validity (unix seconds)
    """
    expired: StrictBool | MISSING = MISSING
    """
    Expired flag
    """
    is_paid: StrictBool | MISSING = MISSING
    """
    Paid flag
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    plan: LicensePlan | None | MISSING = MISSING
    """
    Plan object
    """
    start_time: StrictInt | MISSING = MISSING
    """
    Start of validity (unix seconds)
    """


class MerchantWebhookEndpoint(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    gmt_modify: StrictInt | MISSING = MISSING
    """
    Last change (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    type: WebhookEndpointType | MISSING = MISSING
    """
    0 plain webhook, 1 Zapier
    """
    webhook_events: list[StrictStr] | None | MISSING = MISSING
    """
    Subscribed events
    """
    webhook_url: StrictStr | MISSING = MISSING
    """
    Endpoint URL
    """


class NewUser(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street address
    """
    city: StrictStr | MISSING = MISSING
    """
    City
    """
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    email: StrictStr
    """
    E-mail address
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    language: StrictStr | MISSING = MISSING
    """
    Customer language code
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    registration_number: StrictStr | MISSING = MISSING
    """
    Company registration number
    """
    state: StrictStr | MISSING = MISSING
    """
    State or province
    """
    type: UserType | MISSING = MISSING
    """
    1 individual, 2 business
    """
    user_name: StrictStr | MISSING = MISSING
    """
    User name
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """
    zip_code: StrictStr | MISSING = MISSING
    """
    Postal code
    """


class OverridePlanMetricLimitRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    metadata_override: Metadata | MISSING = MISSING
    """
    Keys to add or replace in the plan metadata
    """
    metric_limit: list[PlanMetricLimitOverrideParam] | MISSING = MISSING
    """
    Limit value
    """
    plan_id: StrictInt
    """
    Plan id
    """


class Payment(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    action: GatewayAction | None | MISSING = MISSING
    """
    Gateway-specific JSON for the client side (free form; may be null)
    """
    authorize_comment: StrictStr | MISSING = MISSING
    """
    Text given with the authorisation
    """
    authorize_reason: StrictStr | MISSING = MISSING
    """
    Reason of the authorisation step
    """
    authorize_status: AuthorizeStatus | MISSING = MISSING
    """
    0 waiting, 1 authorised, 2 capture requested
    """
    auto_charge: StrictBool | MISSING = MISSING
    """
    True when the automatic renewal run produced it
    """
    automatic: StrictInt | MISSING = MISSING
    """
    1 when the charge ran without customer interaction
    """
    balance_amount: StrictInt | MISSING = MISSING
    """
    Part covered by account balance (minor units)
    """
    billing_reason: StrictStr | MISSING = MISSING
    """
    Why the charge happened
    """
    cancel_time: StrictInt | MISSING = MISSING
    """
    Unix time of cancellation
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    crypto_amount: StrictInt | MISSING = MISSING
    """
    Amount in the crypto/exchanged currency
    """
    crypto_currency: StrictStr | MISSING = MISSING
    """
    Crypto/exchanged currency
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    external_payment_id: StrictStr | MISSING = MISSING
    """
    Caller's unique payment id; a UUID is generated when omitted
    """
    failure_reason: StrictStr | MISSING = MISSING
    """
    Human-readable failure reason
    """
    gas_payer: GasPayer | MISSING = MISSING
    """
    Who carries crypto network fees: merchant or user
    """
    gateway_currency_exchange: GatewayCurrencyExchange | None | MISSING = MISSING
    """
    Conversion applied by the gateway
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    gateway_payment_id: StrictStr | MISSING = MISSING
    """
    Payment id at the gateway
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    last_error: StrictStr | MISSING = MISSING
    """
    Last error text
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    paid_time: StrictInt | MISSING = MISSING
    """
    Unix time of payment
    """
    payment_amount: StrictInt | MISSING = MISSING
    """
    Amount paid (minor units)
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    refund_amount: StrictInt | MISSING = MISSING
    """
    Refund (minor units)
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """
    split_sequence: StrictInt | MISSING = MISSING
    """
    Order of a part payment, 0 when not split
    """
    status: PaymentStatus | MISSING = MISSING
    """
    10 created, 20 success, 30 failed, 40 cancelled
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class PaymentItemDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt | MISSING = MISSING
    """
    Money in minor units
    """
    biz_type: BizType | MISSING = MISSING
    """
    1 one-time payment, 2 invoice, 3 subscription, 4 credit recharge
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    status: PaymentItemStatus | MISSING = MISSING
    """
    0 pending, 1 success, 2 failed
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    unique_id: StrictStr | MISSING = MISSING
    """
    Unique id
    """
    unit_amount: StrictInt | MISSING = MISSING
    """
    Unit price (minor units)
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class Plan(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt | MISSING = MISSING
    """
    Price before tax (minor units)
    """
    auto_upgrade_plan_id: StrictInt | MISSING = MISSING
    """
    Plan the subscription moves to automatically; 0 means none
    """
    binding_addon_ids: StrictStr | MISSING = MISSING
    """
    Comma-separated ids of bound recurring add-ons
    """
    binding_onetime_addon_ids: StrictStr | MISSING = MISSING
    """
    Comma-separated ids of bound one-time add-ons
    """
    cancel_at_trial_end: StrictInt | MISSING = MISSING
    """
    1 ends the subscription after its first trial, else 0
    """
    checkout_template_id: StrictInt | MISSING = MISSING
    """
    Checkout setup attached to the plan
    """
    checkout_url: StrictStr | MISSING = MISSING
    """
    Hosted checkout URL of the plan
    """
    compare_at_amount: StrictInt | MISSING = MISSING
    """
    Strike-through display price (minor units), never billed
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    disable_auto_charge: StrictInt | MISSING = MISSING
    """
    1 auto-charge off, 0 allowed
    """
    external_plan_id: StrictStr | MISSING = MISSING
    """
    Caller's plan id
    """
    extra_metric_data: StrictStr | MISSING = MISSING
    """
    Extra metric data (string)
    """
    gas_payer: GasPayer | MISSING = MISSING
    """
    Who carries crypto network fees: merchant or user
    """
    home_url: StrictStr | MISSING = MISSING
    """
    Home page URL
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    image_url: StrictStr | MISSING = MISSING
    """
    Image URL
    """
    internal_name: StrictStr | MISSING = MISSING
    """
    Internal plan name
    """
    interval_count: StrictInt | MISSING = MISSING
    """
    Number of interval units per billing period
    """
    interval_unit: IntervalUnit | MISSING = MISSING
    """
    Billing unit: day, week, month or year
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    metric_limits: list[PlanMetricLimitParam] | None | MISSING = MISSING
    """
    Limits granted by the plan
    """
    metric_metered_charge: list[PlanMetricMeteredChargeParam] | None | MISSING = MISSING
    """
    Usage pricing rules (metered)
    """
    metric_recurring_charge: list[PlanMetricMeteredChargeParam] | None | MISSING = MISSING
    """
    Usage pricing rules (recurring)
    """
    multi_currencies: list[PlanMultiCurrency] | None | MISSING = MISSING
    """
    Prices in further currencies
    """
    multi_trials: list[PlanMultiTrial] | None | MISSING = MISSING
    """
    Trial stages
    """
    plan_name: StrictStr | MISSING = MISSING
    """
    Plan name
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    publish_status: PlanPublishStatus | MISSING = MISSING
    """
    1 unpublished, 2 published
    """
    status: PlanStatus | MISSING = MISSING
    """
    1 editing, 2 active, 3 inactive, 4 soft-archived, 5 hard-archived
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    trial_amount: StrictInt | MISSING = MISSING
    """
    Price of the trial (minor units)
    """
    trial_demand: StrictStr | MISSING = MISSING
    """
    Empty, or paymentMethod to require one before the trial
    """
    trial_duration_time: StrictInt | MISSING = MISSING
    """
    Length of the trial in seconds
    """
    type: PlanType | MISSING = MISSING
    """
    1 main plan (default), 2 recurring add-on, 3 one-time add-on
    """
    us_vat_config: Annotated[USVATConfig | None | MISSING, Field(alias="usVATConfig")] = MISSING
    """
    US sales tax settings
    """


class PlanAddonDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_plan: Plan | None | MISSING = MISSING
    """
    Plan object of the add-on
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """


class PlanMetricLimitDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    aggregation_property: StrictStr | MISSING = MISSING
    """
    Name of the event property that is aggregated
    """
    aggregation_type: MetricAggregationType | MISSING = MISSING
    """
    1 count, 2 count-unique, 3 latest, 4 max, 5 sum
    """
    code: StrictStr | MISSING = MISSING
    """
    Unique code
    """
    merchant_id: Annotated[StrictInt | MISSING, Field(alias="MerchantId")] = MISSING
    """
    Merchant id
    """
    metric_id: Annotated[StrictInt | MISSING, Field(alias="MetricId")] = MISSING
    """
    Metric id
    """
    metric_name: StrictStr | MISSING = MISSING
    """
    Metric name
    """
    plan_limits: Annotated[list[MerchantMetricPlanLimitDetail] | None | MISSING, Field(alias="PlanLimits")] = MISSING
    """
    Limits by plan
    """
    quota_adjustments: list[MetricLimitQuotaDetail] | None | MISSING = MISSING
    """
    Quota changes (carry-over and manual)
    """
    total_limit: Annotated[StrictInt | MISSING, Field(alias="TotalLimit")] = MISSING
    """
    Limit in total
    """
    type: MetricType | MISSING = MISSING
    """
    1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring
    """
    user_id: Annotated[StrictInt | MISSING, Field(alias="UserId")] = MISSING
    """
    Customer id
    """


class PreviewDiscountPlansData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    allowed_plan_ids: list[StrictInt] | None | MISSING = MISSING
    """
    Plans of the basket that receive the discount
    """
    all_plans_allowed: StrictBool | MISSING = MISSING
    """
    True when the discount covers every plan in the basket
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_code: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount code
    """
    failure_reason: StrictStr | MISSING = MISSING
    """
    Human-readable failure reason
    """
    valid: StrictBool | MISSING = MISSING
    """
    Result of the check
    """


class PreviewDiscountPlansResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PreviewDiscountPlansData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class PreviewSubscriptionRenewalRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    apply_promo_credit_amount: StrictInt | MISSING = MISSING
    """
    Ceiling of promo credit to use; worked out automatically when left out
    """
    discount: ExternalDiscountParam | MISSING = MISSING
    """
    Ad-hoc discount (API key calls only)
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    product_data: PlanProductParam | MISSING = MISSING
    """
    Replaces product name/description on the invoice
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id; or userId, then the live subscription of that customer (and product) is taken
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id, used when subscriptionId is empty
    """


class PreviewSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_params: list[PlanAddonParam] | MISSING = MISSING
    """
    Recurring add-ons to attach, each with a quantity
    """
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    apply_promo_credit_amount: StrictInt | MISSING = MISSING
    """
    Ceiling of promo credit to use; worked out automatically when left out
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    email: StrictStr | MISSING = MISSING
    """
    Customer e-mail; must match userId when both are sent
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    free_in_initial_period: StrictBool | MISSING = MISSING
    """
    Make the first period free; wins over trialEnd
    """
    free_time_end: StrictInt | MISSING = MISSING
    """
    Custom end of that free period (unix seconds)
    """
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    plan_id: Annotated[StrictInt, Field(ge=0)]
    """
    Main plan (or one-time plan) to subscribe, must be active
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Units, default 1
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Override tax rate, basis points (0-9999), API key calls only
    """
    trial_end: StrictInt | MISSING = MISSING
    """
    Custom end of trial (unix seconds), used when in the future
    """
    user: NewUser | MISSING = MISSING
    """
    Customer data; finds or creates the customer when userId is absent
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Existing customer id; otherwise user, or email (+ externalUserId)
    """
    vat_country_code: StrictStr | MISSING = MISSING
    """
    Country used for VAT
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """


class PreviewSubscriptionUpdateRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_params: list[PlanAddonParam] | MISSING = MISSING
    """
    Recurring add-ons to attach, each with a quantity
    """
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    apply_promo_credit_amount: StrictInt | MISSING = MISSING
    """
    Ceiling of promo credit to use; worked out automatically when left out
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    effect_immediate: UpdateTiming | MISSING = MISSING
    """
    1 now with proration, 2 at next period; default: upgrade now, downgrade later
    """
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    new_plan_id: Annotated[StrictInt, Field(ge=0)]
    """
    Plan to switch to
    """
    proration_date: StrictInt | MISSING = MISSING
    """
    Unix time from which proration counts
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Target units; below 1 becomes 1
    """
    subscription_id: StrictStr
    """
    Subscription id; or userId, then the live subscription of that customer (and product) is taken
    """


class Product(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    home_url: StrictStr | MISSING = MISSING
    """
    Home page URL
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    image_url: StrictStr | MISSING = MISSING
    """
    Image URL
    """
    is_deleted: StrictInt | MISSING = MISSING
    """
    0 alive; otherwise deleted (flag or unix time)
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    meta_data: StrictStr | MISSING = MISSING
    """
    Free key/value data
    """
    product_name: StrictStr | MISSING = MISSING
    """
    Product name
    """
    status: ProductStatus | MISSING = MISSING
    """
    1 active (default), 2 inactive
    """
    us_vat_config: Annotated[USVATConfig | None | MISSING, Field(alias="usVATConfig")] = MISSING
    """
    US sales tax settings
    """


class Refund(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    external_refund_id: StrictStr | MISSING = MISSING
    """
    Caller's unique refund id
    """
    gateway_currency_exchange: GatewayCurrencyExchange | None | MISSING = MISSING
    """
    Conversion applied by the gateway
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    gateway_refund_id: StrictStr | MISSING = MISSING
    """
    Refund id at the gateway
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    refund_amount: StrictInt | MISSING = MISSING
    """
    Refund (minor units)
    """
    refund_comment: StrictStr | MISSING = MISSING
    """
    Refund comment
    """
    refund_comment_explain: StrictStr | MISSING = MISSING
    """
    Longer refund comment
    """
    refund_id: StrictStr | MISSING = MISSING
    """
    Refund id
    """
    refund_time: StrictInt | MISSING = MISSING
    """
    Unix time of the refund
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """
    status: RefundStatus | MISSING = MISSING
    """
    10 created, 20 success, 30 failed, 40 cancelled, 50 reversed
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    type: RefundType | MISSING = MISSING
    """
    1 refunded through the gateway, 2 marked by hand
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class RefundInvoiceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    refund: Refund | None | MISSING = MISSING
    """
    Refund object
    """


class RefundInvoiceResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: RefundInvoiceData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class RenewSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    apply_promo_credit_amount: StrictInt | MISSING = MISSING
    """
    Ceiling of promo credit to use; worked out automatically when left out
    """
    cancel_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns after cancelling or failing payment
    """
    discount: ExternalDiscountParam | MISSING = MISSING
    """
    Ad-hoc discount (API key calls only)
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    manual_payment: StrictBool | MISSING = MISSING
    """
    Create the invoice without trying to charge
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    payment_ui_mode: Annotated[StrictStr | MISSING, Field(alias="paymentUIMode")] = MISSING
    """
    Hosted (default), embedded or custom
    """
    product_data: PlanProductParam | MISSING = MISSING
    """
    Replaces product name/description on the invoice
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id; or userId, then the live subscription of that customer (and product) is taken
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id, used when subscriptionId is empty
    """


class RestoreGatewayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """


class RestoreGatewayResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: RestoreGatewayData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SetDefaultGatewayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """


class SetDefaultGatewayResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SetDefaultGatewayData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SetUpGatewayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """


class SetUpGatewayResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SetUpGatewayData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SetUpUsVatConfigRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    global_us_vat_config: Annotated[USVATGlobalConfig | MISSING, Field(alias="global_us_vat_config")] = MISSING
    """
    Global us vat config
    """


class SetUpUsVatGatewayRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    api_keys: USVATGatewayConnectionAPIKeys | MISSING = MISSING
    """
    Api keys
    """
    gateway_name: StrictStr
    """
    Gateway code, e.g. stripe, paypal, changelly, unitpay, payssion, cryptadium, wire_transfer
    """
    is_default: StrictBool | MISSING = MISSING
    """
    Default entry
    """


class SetUpWireTransferGatewayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """


class SetUpWireTransferGatewayResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SetUpWireTransferGatewayData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SubscriptionMultiTrial(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    current_index: StrictInt | MISSING = MISSING
    """
    Index of the running trial stage
    """
    finished: StrictBool | MISSING = MISSING
    """
    All trial stages are over
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    regular_price: StrictInt | MISSING = MISSING
    """
    Regular price after the trials (minor units)
    """
    started_at: StrictInt | MISSING = MISSING
    """
    Start (unix seconds)
    """
    trials: list[SubscriptionMultiTrialItem] | None | MISSING = MISSING
    """
    Trial stages
    """
    version: StrictInt | MISSING = MISSING
    """
    Version
    """


class SubscriptionTimeLineDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Add-ons resolved to plan objects with quantities
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    period_end: StrictInt | MISSING = MISSING
    """
    Period end (unix seconds)
    """
    period_end_time: StrictStr | MISSING = MISSING
    """
    Period end as text
    """
    period_start: StrictInt | MISSING = MISSING
    """
    Period start (unix seconds)
    """
    period_start_time: StrictStr | MISSING = MISSING
    """
    Period start as text
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    status: SubscriptionTimelineStatus | MISSING = MISSING
    """
    0 pending, 1 processing, 2 finished, 3 cancelled, 4 expired, 5 failed
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    unique_id: StrictStr | MISSING = MISSING
    """
    Unique id
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class UpdateBatchDiscountTemplateData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    template: MerchantBatchDiscountCodeTemplate | None | MISSING = MISSING
    """
    Template
    """


class UpdateBatchDiscountTemplateRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    advance: StrictBool | MISSING = MISSING
    """
    True switches the advanced restrictions on
    """
    billing_type: BillingType | MISSING = MISSING
    """
    1 one-time, 2 recurring
    """
    code_prefix: StrictStr
    """
    Prefix shared by all codes of a batch template
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    cycle_limit: StrictInt | MISSING = MISSING
    """
    Number of cycles the discount lasts, 0 unlimited
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_percentage: StrictInt | MISSING = MISSING
    """
    Discount in basis points (100 = 1 %)
    """
    discount_type: DiscountType | MISSING = MISSING
    """
    1 percentage, 2 fixed amount
    """
    end_time: StrictInt | MISSING = MISSING
    """
    End of validity (unix seconds)
    """
    id: StrictInt
    """
    Numeric id
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    plan_apply_group: GroupPlanSelector | MISSING = MISSING
    """
    Plan selection by type, currency and period
    """
    plan_apply_type: DiscountPlanApplyType | MISSING = MISSING
    """
    0 all plans, 1 listed plans, 2 all but listed, 3 by group, 4 all but group
    """
    plan_ids: list[StrictInt] | MISSING = MISSING
    """
    Plan ids
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Available uses, 0 means no quantity control
    """
    start_time: StrictInt | MISSING = MISSING
    """
    Start of validity (unix seconds)
    """
    subscription_limit: StrictInt | MISSING = MISSING
    """
    Uses per subscription, 0 unlimited
    """
    upgrade_long_plan_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades to a longer period
    """
    upgrade_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades within the same period
    """
    user_limit: StrictInt | MISSING = MISSING
    """
    Uses per customer, 0 unlimited
    """
    user_scope: DiscountUserScope | MISSING = MISSING
    """
    0 everybody, 1 new customers, 2 renewals/upgrades/downgrades
    """


class UpdateBatchDiscountTemplateResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateBatchDiscountTemplateData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateCheckoutData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_checkout: MerchantCheckout | None | MISSING = MISSING
    """
    Checkout setup
    """


class UpdateCheckoutResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateCheckoutData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateCreditAccountData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user_credit_account: Annotated[CreditAccount | None | MISSING, Field(alias="UserCreditAccount")] = MISSING
    """
    User credit account
    """


class UpdateCreditAccountResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateCreditAccountData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateCreditConfigData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_config: CreditConfig | None | MISSING = MISSING
    """
    Credit config
    """


class UpdateCreditConfigRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    currency: StrictStr
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    discount_code_exclusive: StrictInt | MISSING = MISSING
    """
    Discount code exclusive
    """
    exchange_rate: StrictInt | MISSING = MISSING
    """
    Conversion rate
    """
    logo: StrictStr | MISSING = MISSING
    """
    Logo
    """
    logo_url: StrictStr | MISSING = MISSING
    """
    Logo url
    """
    meta_data: Metadata | MISSING = MISSING
    """
    Free key/value data
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    payout_enable: StrictInt | MISSING = MISSING
    """
    1 payout allowed, else 0
    """
    preview_default_used: StrictInt | MISSING = MISSING
    """
    Preview default used
    """
    recharge_enable: StrictInt | MISSING = MISSING
    """
    1 recharge allowed, else 0
    """
    recurring: StrictInt | MISSING = MISSING
    """
    Applies to later cycles too
    """
    type: UserType
    """
    1 individual, 2 business
    """


class UpdateCreditConfigResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateCreditConfigData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateDiscountData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    discount: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount object
    """


class UpdateDiscountRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    advance: StrictBool | MISSING = MISSING
    """
    True switches the advanced restrictions on
    """
    billing_type: BillingType | MISSING = MISSING
    """
    1 one-time, 2 recurring
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    cycle_limit: StrictInt | MISSING = MISSING
    """
    Number of cycles the discount lasts, 0 unlimited
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_percentage: StrictInt | MISSING = MISSING
    """
    Discount in basis points (100 = 1 %)
    """
    discount_type: DiscountType | MISSING = MISSING
    """
    1 percentage, 2 fixed amount
    """
    end_time: StrictInt | MISSING = MISSING
    """
    End of validity (unix seconds)
    """
    id: Annotated[StrictInt, Field(ge=0)]
    """
    Numeric id
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    plan_apply_group: GroupPlanSelector | MISSING = MISSING
    """
    Plan selection by type, currency and period
    """
    plan_apply_type: DiscountPlanApplyType | MISSING = MISSING
    """
    0 all plans, 1 listed plans, 2 all but listed, 3 by group, 4 all but group
    """
    plan_ids: list[StrictInt] | MISSING = MISSING
    """
    Plan ids
    """
    quantity: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Available uses, 0 means no quantity control
    """
    start_time: StrictInt | MISSING = MISSING
    """
    Start of validity (unix seconds)
    """
    upgrade_long_plan_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades to a longer period
    """
    upgrade_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades within the same period
    """
    user_limit: StrictInt | MISSING = MISSING
    """
    Uses per customer, 0 unlimited
    """
    user_scope: DiscountUserScope | MISSING = MISSING
    """
    0 everybody, 1 new customers, 2 renewals/upgrades/downgrades
    """


class UpdateDiscountResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateDiscountData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateGatewayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """


class UpdateGatewayResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateGatewayData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateGatewaySortData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateways: list[Gateway] | None | MISSING = MISSING
    """
    Payment gateways
    """


class UpdateGatewaySortResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateGatewaySortData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateMetricData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_metric: MerchantMetric | None | MISSING = MISSING
    """
    Metric object
    """


class UpdateMetricResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateMetricData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdatePlanData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """


class UpdatePlanMetricLimitData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_metric_plan_limit: MerchantMetricPlanLimitDetail | None | MISSING = MISSING
    """
    Plan limit entry
    """


class UpdatePlanMetricLimitResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdatePlanMetricLimitData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdatePlanResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdatePlanData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateProductData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product: Product | None | MISSING = MISSING
    """
    Product object
    """


class UpdateProductResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateProductData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdatePromoCreditConfigData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_config: CreditConfig | None | MISSING = MISSING
    """
    Credit config
    """


class UpdatePromoCreditConfigResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdatePromoCreditConfigData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_params: list[PlanAddonParam] | MISSING = MISSING
    """
    Recurring add-ons to attach, each with a quantity
    """
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    apply_promo_credit_amount: StrictInt | MISSING = MISSING
    """
    Ceiling of promo credit to use; worked out automatically when left out
    """
    cancel_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns after cancelling or failing payment
    """
    confirm_currency: StrictStr | MISSING = MISSING
    """
    Guard: currency expected by the caller; request fails when the server computes another
    """
    confirm_total_amount: StrictInt | MISSING = MISSING
    """
    Guard: total expected by the caller (minor units); request fails when the server computes another
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    discount: ExternalDiscountParam | MISSING = MISSING
    """
    Ad-hoc discount (API key calls only)
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    effect_immediate: UpdateTiming | MISSING = MISSING
    """
    1 now with proration, 2 at next period; default: upgrade now, downgrade later
    """
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    manual_payment: StrictBool | MISSING = MISSING
    """
    Create the invoice without trying to charge
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    new_plan_id: Annotated[StrictInt, Field(ge=0)]
    """
    Plan to switch to
    """
    payment_ui_mode: Annotated[StrictStr | MISSING, Field(alias="paymentUIMode")] = MISSING
    """
    Hosted (default), embedded or custom
    """
    product_data: PlanProductParam | MISSING = MISSING
    """
    Replaces product name/description on the invoice
    """
    proration_date: StrictInt | MISSING = MISSING
    """
    Unix time from which proration counts
    """
    quantity: StrictInt
    """
    Target units; below 1 becomes 1
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id; or userId, then the live subscription of that customer (and product) is taken
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id, used when subscriptionId is empty
    """


class UpdateUserRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street address
    """
    city: StrictStr | MISSING = MISSING
    """
    City
    """
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    country_name: StrictStr | MISSING = MISSING
    """
    Country name
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    facebook: StrictStr | MISSING = MISSING
    """
    Facebook handle
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    language: StrictStr | MISSING = MISSING
    """
    Customer language code
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    linked_in: Annotated[StrictStr | MISSING, Field(alias="LinkedIn")] = MISSING
    """
    LinkedIn handle
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    other_social_info: StrictStr | MISSING = MISSING
    """
    Other social contacts
    """
    payment_method_id: StrictStr | MISSING = MISSING
    """
    Gateway payment method id
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    registration_number: StrictStr | MISSING = MISSING
    """
    Company registration number
    """
    state: StrictStr | MISSING = MISSING
    """
    State or province
    """
    telegram: StrictStr | MISSING = MISSING
    """
    Telegram handle
    """
    tiktok: StrictStr | MISSING = MISSING
    """
    TikTok handle
    """
    type: UserType | MISSING = MISSING
    """
    1 individual, 2 business
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Customer id
    """
    v_at_number: Annotated[StrictStr | MISSING, Field(alias="vATNumber")] = MISSING
    """
    VAT number (note the spelling of the key)
    """
    we_chat: StrictStr | MISSING = MISSING
    """
    WeChat handle
    """
    whats_app: StrictStr | MISSING = MISSING
    """
    WhatsApp number
    """
    zip_code: StrictStr | MISSING = MISSING
    """
    Postal code
    """


class UpdateWireTransferGatewayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """


class UpdateWireTransferGatewayResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateWireTransferGatewayData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UserAccount(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street address
    """
    avatar_url: StrictStr | MISSING = MISSING
    """
    Avatar image URL
    """
    billing_type: StrictInt | MISSING = MISSING
    """
    1 one-time, 2 recurring; 0 when unset
    """
    birthday: StrictStr | MISSING = MISSING
    """
    Birthday
    """
    city: StrictStr | MISSING = MISSING
    """
    City
    """
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    country_name: StrictStr | MISSING = MISSING
    """
    Country name
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    custom: StrictStr | MISSING = MISSING
    """
    Free text field
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    facebook: StrictStr | MISSING = MISSING
    """
    Facebook handle
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    gender: StrictStr | MISSING = MISSING
    """
    Gender
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    is_risk: StrictInt | MISSING = MISSING
    """
    Deprecated risk flag
    """
    is_special: StrictInt | MISSING = MISSING
    """
    Deprecated special-account flag
    """
    language: StrictStr | MISSING = MISSING
    """
    Customer language code
    """
    last_login_at: StrictInt | MISSING = MISSING
    """
    Last login (unix seconds)
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    linked_in: StrictStr | MISSING = MISSING
    """
    LinkedIn handle
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    mobile: StrictStr | MISSING = MISSING
    """
    Mobile number
    """
    other_social_info: StrictStr | MISSING = MISSING
    """
    Other social contacts
    """
    payment_method: StrictStr | MISSING = MISSING
    """
    Payment method
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    recurring_amount: StrictInt | MISSING = MISSING
    """
    Recurring total (minor units)
    """
    registration_number: StrictStr | MISSING = MISSING
    """
    Company registration number
    """
    school: StrictStr | MISSING = MISSING
    """
    School
    """
    state: StrictStr | MISSING = MISSING
    """
    State or province
    """
    status: UserStatus | MISSING = MISSING
    """
    0 active, 2 suspended
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    subscription_name: StrictStr | MISSING = MISSING
    """
    Subscription name
    """
    subscription_status: StrictInt | MISSING = MISSING
    """
    Subscription status (see enum)
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    telegram: StrictStr | MISSING = MISSING
    """
    Telegram handle
    """
    tik_tok: StrictStr | MISSING = MISSING
    """
    TikTok handle
    """
    time_zone: StrictStr | MISSING = MISSING
    """
    Time zone
    """
    type: UserType | MISSING = MISSING
    """
    1 individual, 2 business
    """
    user_name: StrictStr | MISSING = MISSING
    """
    User name
    """
    v_at_number: Annotated[StrictStr | MISSING, Field(alias="vATNumber")] = MISSING
    """
    VAT number (note the spelling of the key)
    """
    version: StrictInt | MISSING = MISSING
    """
    Version
    """
    we_chat: StrictStr | MISSING = MISSING
    """
    WeChat handle
    """
    whats_app: Annotated[StrictStr | MISSING, Field(alias="whatsAPP")] = MISSING
    """
    WhatsApp number (note the spelling of the key)
    """
    zip_code: StrictStr | MISSING = MISSING
    """
    Postal code
    """


class UserAccountDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    address: StrictStr | MISSING = MISSING
    """
    Street address
    """
    avatar_url: StrictStr | MISSING = MISSING
    """
    Avatar image URL
    """
    billing_type: StrictInt | MISSING = MISSING
    """
    1 one-time, 2 recurring; 0 when unset
    """
    birthday: StrictStr | MISSING = MISSING
    """
    Birthday
    """
    city: StrictStr | MISSING = MISSING
    """
    City
    """
    company_name: StrictStr | MISSING = MISSING
    """
    Company name
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    country_name: StrictStr | MISSING = MISSING
    """
    Country name
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    credit_accounts: list[CreditAccount] | None | MISSING = MISSING
    """
    Main credit accounts
    """
    custom: StrictStr | MISSING = MISSING
    """
    Free text field
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    facebook: StrictStr | MISSING = MISSING
    """
    Facebook handle
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    gender: StrictStr | MISSING = MISSING
    """
    Gender
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    is_risk: StrictInt | MISSING = MISSING
    """
    Deprecated risk flag
    """
    is_special: StrictInt | MISSING = MISSING
    """
    Deprecated special-account flag
    """
    language: StrictStr | MISSING = MISSING
    """
    Customer language code
    """
    last_login_at: StrictInt | MISSING = MISSING
    """
    Last login (unix seconds)
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    linked_in: StrictStr | MISSING = MISSING
    """
    LinkedIn handle
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    mobile: StrictStr | MISSING = MISSING
    """
    Mobile number
    """
    other_social_info: StrictStr | MISSING = MISSING
    """
    Other social contacts
    """
    payment_method: StrictStr | MISSING = MISSING
    """
    Payment method
    """
    phone: StrictStr | MISSING = MISSING
    """
    Phone number
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    promo_credit_accounts: list[CreditAccount] | None | MISSING = MISSING
    """
    Promo credit accounts
    """
    recurring_amount: StrictInt | MISSING = MISSING
    """
    Recurring total (minor units)
    """
    registration_number: StrictStr | MISSING = MISSING
    """
    Company registration number
    """
    school: StrictStr | MISSING = MISSING
    """
    School
    """
    state: StrictStr | MISSING = MISSING
    """
    State or province
    """
    status: UserStatus | MISSING = MISSING
    """
    0 active, 2 suspended
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    subscription_name: StrictStr | MISSING = MISSING
    """
    Subscription name
    """
    subscription_status: StrictInt | MISSING = MISSING
    """
    Subscription status (see enum)
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    telegram: StrictStr | MISSING = MISSING
    """
    Telegram handle
    """
    tik_tok: StrictStr | MISSING = MISSING
    """
    TikTok handle
    """
    time_zone: StrictStr | MISSING = MISSING
    """
    Time zone
    """
    type: UserType | MISSING = MISSING
    """
    1 individual, 2 business
    """
    user_name: StrictStr | MISSING = MISSING
    """
    User name
    """
    v_at_number: Annotated[StrictStr | MISSING, Field(alias="vATNumber")] = MISSING
    """
    VAT number (note the spelling of the key)
    """
    version: StrictInt | MISSING = MISSING
    """
    Version
    """
    we_chat: StrictStr | MISSING = MISSING
    """
    WeChat handle
    """
    whats_app: Annotated[StrictStr | MISSING, Field(alias="whatsAPP")] = MISSING
    """
    WhatsApp number (note the spelling of the key)
    """
    zip_code: StrictStr | MISSING = MISSING
    """
    Postal code
    """


class UserCreatedEvent(UserAccountDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["user.created"]
    """
    Name of the event
    """


class UserHistoryMetricLimitStat(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    max_event_id: StrictInt | MISSING = MISSING
    """
    Newest event counted
    """
    metric_limit: PlanMetricLimitDetail | None | MISSING = MISSING
    """
    Limit value
    """
    min_event_id: StrictInt | MISSING = MISSING
    """
    Oldest event counted
    """
    total_limit: StrictInt | MISSING = MISSING
    """
    Limit in total, -1 when the metric has none
    """
    used_value: StrictInt | MISSING = MISSING
    """
    Usage
    """


class UserMerchantMetricChargeStat(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    charge_pricing: PlanMetricMeteredChargeParam | None | MISSING = MISSING
    """
    Pricing rule that was applied
    """
    current_used_value: Annotated[StrictInt | MISSING, Field(alias="CurrentUsedValue")] = MISSING
    """
    Usage so far in the period
    """
    graduated_step: MetricPlanChargeGraduatedStep | None | MISSING = MISSING
    """
    Step that applied
    """
    lines: list[MetricPlanChargeLine] | None | MISSING = MISSING
    """
    Charge lines
    """
    max_event_id: StrictInt | MISSING = MISSING
    """
    Newest event counted
    """
    merchant_metric: MerchantMetric | None | MISSING = MISSING
    """
    Metric object
    """
    metric_id: StrictInt | MISSING = MISSING
    """
    Metric id
    """
    min_event_id: StrictInt | MISSING = MISSING
    """
    Oldest event counted
    """
    total_charge_amount: StrictInt | MISSING = MISSING
    """
    Charge for the usage (minor units)
    """


class UserMerchantMetricLimitStat(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    current_used_value: Annotated[StrictInt | MISSING, Field(alias="CurrentUsedValue")] = MISSING
    """
    Usage so far in the period
    """
    max_event_id: StrictInt | MISSING = MISSING
    """
    Newest event counted
    """
    metric_limit: PlanMetricLimitDetail | None | MISSING = MISSING
    """
    Limit value
    """
    min_event_id: StrictInt | MISSING = MISSING
    """
    Oldest event counted
    """


class UserOnetimeAddonDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon: Plan | None | MISSING = MISSING
    """
    Plan object of the purchased one-time add-on
    """
    addon_id: StrictInt | MISSING = MISSING
    """
    Id of a plan of type 3 (one-time add-on)
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    period_end: StrictInt | MISSING = MISSING
    """
    Period end (unix seconds)
    """
    period_start: StrictInt | MISSING = MISSING
    """
    Period start (unix seconds)
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """


class UserUpdatedEvent(UserAccountDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["user.updated"]
    """
    Name of the event
    """


class ArchiveGatewayData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """


class ArchiveGatewayResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ArchiveGatewayData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class BindPlanAddonsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """


class BindPlanAddonsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: BindPlanAddonsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CopyPlanData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """


class CopyPlanResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CopyPlanData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CopyProductData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product: Product | None | MISSING = MISSING
    """
    Product object
    """


class CopyProductResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CopyProductData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateBatchDiscountTemplateData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    template: MerchantBatchDiscountCodeTemplate | None | MISSING = MISSING
    """
    Template
    """


class CreateBatchDiscountTemplateRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    advance: StrictBool | MISSING = MISSING
    """
    True switches the advanced restrictions on
    """
    billing_type: BillingType
    """
    1 one-time, 2 recurring
    """
    code_prefix: StrictStr
    """
    Prefix shared by all codes of a batch template
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    cycle_limit: StrictInt | MISSING = MISSING
    """
    Number of cycles the discount lasts, 0 unlimited
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_percentage: StrictInt | MISSING = MISSING
    """
    Discount in basis points (100 = 1 %)
    """
    discount_type: DiscountType
    """
    1 percentage, 2 fixed amount
    """
    end_time: StrictInt
    """
    End of validity (unix seconds)
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    plan_apply_group: GroupPlanSelector | MISSING = MISSING
    """
    Plan selection by type, currency and period
    """
    plan_apply_type: DiscountPlanApplyType | MISSING = MISSING
    """
    0 all plans, 1 listed plans, 2 all but listed, 3 by group, 4 all but group
    """
    plan_ids: list[StrictInt] | MISSING = MISSING
    """
    Plan ids
    """
    quantity: StrictInt
    """
    Available uses, 0 means no quantity control
    """
    start_time: StrictInt
    """
    Start of validity (unix seconds)
    """
    subscription_limit: StrictInt | MISSING = MISSING
    """
    Uses per subscription, 0 unlimited
    """
    upgrade_long_plan_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades to a longer period
    """
    upgrade_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades within the same period
    """
    user_limit: StrictInt | MISSING = MISSING
    """
    Uses per customer, 0 unlimited
    """
    user_scope: DiscountUserScope | MISSING = MISSING
    """
    0 everybody, 1 new customers, 2 renewals/upgrades/downgrades
    """


class CreateBatchDiscountTemplateResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateBatchDiscountTemplateData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateCheckoutData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_checkout: MerchantCheckout | None | MISSING = MISSING
    """
    Checkout setup
    """


class CreateCheckoutResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateCheckoutData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateCreditConfigData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_config: CreditConfig | None | MISSING = MISSING
    """
    Credit config
    """


class CreateCreditConfigResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateCreditConfigData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateDiscountData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    discount: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount object
    """


class CreateDiscountRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    advance: StrictBool | MISSING = MISSING
    """
    True switches the advanced restrictions on
    """
    billing_type: BillingType
    """
    1 one-time, 2 recurring
    """
    code: StrictStr
    """
    Unique code
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    cycle_limit: StrictInt | MISSING = MISSING
    """
    Number of cycles the discount lasts, 0 unlimited
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_percentage: StrictInt | MISSING = MISSING
    """
    Discount in basis points (100 = 1 %)
    """
    discount_type: DiscountType
    """
    1 percentage, 2 fixed amount
    """
    end_time: StrictInt
    """
    End of validity (unix seconds)
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    plan_apply_group: GroupPlanSelector | MISSING = MISSING
    """
    Plan selection by type, currency and period
    """
    plan_apply_type: DiscountPlanApplyType | MISSING = MISSING
    """
    0 all plans, 1 listed plans, 2 all but listed, 3 by group, 4 all but group
    """
    plan_ids: list[StrictInt] | MISSING = MISSING
    """
    Plan ids
    """
    quantity: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Available uses, 0 means no quantity control
    """
    start_time: StrictInt
    """
    Start of validity (unix seconds)
    """
    upgrade_long_plan_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades to a longer period
    """
    upgrade_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades within the same period
    """
    user_limit: StrictInt | MISSING = MISSING
    """
    Uses per customer, 0 unlimited
    """
    user_scope: DiscountUserScope | MISSING = MISSING
    """
    0 everybody, 1 new customers, 2 renewals/upgrades/downgrades
    """


class CreateDiscountResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateDiscountData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateMarkedRefundData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    refund: Refund | None | MISSING = MISSING
    """
    Refund object
    """


class CreateMarkedRefundResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateMarkedRefundData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateMetricData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_metric: MerchantMetric | None | MISSING = MISSING
    """
    Metric object
    """


class CreateMetricEventData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_metric_event: MerchantMetricEvent | None | MISSING = MISSING
    """
    Stored event
    """


class CreateMetricEventResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateMetricEventData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateMetricResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateMetricData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreatePlanData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """


class CreatePlanMetricLimitData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_metric_plan_limit: MerchantMetricPlanLimitDetail | None | MISSING = MISSING
    """
    Plan limit entry
    """


class CreatePlanMetricLimitResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreatePlanMetricLimitData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreatePlanResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreatePlanData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateProductData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product: Product | None | MISSING = MISSING
    """
    Product object
    """


class CreateProductResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateProductData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateSubscriptionRequest(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_params: list[PlanAddonParam] | MISSING = MISSING
    """
    Recurring add-ons to attach, each with a quantity
    """
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    apply_promo_credit_amount: StrictInt | MISSING = MISSING
    """
    Ceiling of promo credit to use; worked out automatically when left out
    """
    cancel_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns after cancelling or failing payment
    """
    confirm_currency: StrictStr | MISSING = MISSING
    """
    Guard: currency expected by the caller; request fails when the server computes another
    """
    confirm_total_amount: StrictInt | MISSING = MISSING
    """
    Guard: total expected by the caller (minor units); request fails when the server computes another
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    discount: ExternalDiscountParam | MISSING = MISSING
    """
    Ad-hoc discount (API key calls only)
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    email: StrictStr | MISSING = MISSING
    """
    Customer e-mail; must match userId when both are sent
    """
    external_user_id: StrictStr | MISSING = MISSING
    """
    Caller's user id
    """
    free_in_initial_period: StrictBool | MISSING = MISSING
    """
    Make the first period free; wins over trialEnd
    """
    free_time_end: StrictInt | MISSING = MISSING
    """
    Custom end of that free period (unix seconds)
    """
    gateway_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Payment gateway id
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    metadata: Metadata | MISSING = MISSING
    """
    Free key/value map
    """
    payment_method_id: StrictStr | MISSING = MISSING
    """
    Gateway payment method id
    """
    payment_ui_mode: Annotated[StrictStr | MISSING, Field(alias="paymentUIMode")] = MISSING
    """
    Hosted (default), embedded or custom
    """
    plan_id: Annotated[StrictInt, Field(ge=0)]
    """
    Main plan (or one-time plan) to subscribe, must be active
    """
    product_data: PlanProductParam | MISSING = MISSING
    """
    Replaces product name/description on the invoice
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Units, default 1
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """
    split_payment: StrictBool | MISSING = MISSING
    """
    Create a hosted invoice that may be paid in parts, no automatic charge
    """
    start_incomplete: StrictBool | MISSING = MISSING
    """
    Start in status incomplete with an unpaid invoice (pay later)
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Override tax rate, basis points (0-9999), API key calls only
    """
    trial_end: StrictInt | MISSING = MISSING
    """
    Custom end of trial (unix seconds), used when in the future
    """
    user: NewUser | MISSING = MISSING
    """
    Customer data; finds or creates the customer when userId is absent
    """
    user_id: Annotated[StrictInt | MISSING, Field(ge=0)] = MISSING
    """
    Existing customer id; otherwise user, or email (+ externalUserId)
    """
    vat_country_code: StrictStr | MISSING = MISSING
    """
    Country used for VAT
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """


class CreateUserData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class CreateUserResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateUserData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreditAccountDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt | MISSING = MISSING
    """
    Money in minor units
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    currency_amount: StrictInt | MISSING = MISSING
    """
    Credit balance expressed in money (minor units)
    """
    exchange_rate: StrictInt | MISSING = MISSING
    """
    Conversion rate
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    total_decrement_amount: StrictInt | MISSING = MISSING
    """
    Sum of decreases
    """
    total_increment_amount: StrictInt | MISSING = MISSING
    """
    Sum of increases
    """
    type: UserType | MISSING = MISSING
    """
    1 individual, 2 business
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class CreditTransactionDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    account_type: CreditAccountType | MISSING = MISSING
    """
    1 main recharge account, 2 promo-credit account
    """
    admin_member: MerchantMember | None | MISSING = MISSING
    """
    Admin member
    """
    biz_id: StrictStr | MISSING = MISSING
    """
    Id of the related business record
    """
    by: StrictStr | MISSING = MISSING
    """
    Who triggered it
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    credit_account: CreditAccount | None | MISSING = MISSING
    """
    Credit account used
    """
    credit_amount_after: StrictInt | MISSING = MISSING
    """
    Balance after the movement
    """
    credit_amount_before: StrictInt | MISSING = MISSING
    """
    Balance before the movement
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    delta_amount: StrictInt | MISSING = MISSING
    """
    Credit change
    """
    delta_currency_amount: StrictInt | MISSING = MISSING
    """
    Money change (minor units)
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    exchange_rate: StrictInt | MISSING = MISSING
    """
    Conversion rate
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    transaction_id: StrictStr | MISSING = MISSING
    """
    Unique transaction id
    """
    transaction_type: CreditTransactionType | MISSING = MISSING
    """
    1 recharge, 2 payout, 3 refund, 4 withdraw, 5 failed withdraw, 6 admin change, 7 recharge refund
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class DecrementDiscountQuantityData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    discount_code: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount code
    """


class DecrementDiscountQuantityResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: DecrementDiscountQuantityData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class DeleteMetricData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_metric: MerchantMetric | None | MISSING = MISSING
    """
    Metric object
    """


class DeleteMetricResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: DeleteMetricData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class DeletePlanMetricLimitData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_metric_plan_limit: MerchantMetricPlanLimitDetail | None | MISSING = MISSING
    """
    Plan limit entry
    """


class DeletePlanMetricLimitResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: DeletePlanMetricLimitData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetBatchDiscountChildData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    child: MerchantBatchDiscountCode | None | MISSING = MISSING
    """
    The child code
    """


class GetBatchDiscountChildResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetBatchDiscountChildData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetBatchDiscountTemplateData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    template: MerchantBatchDiscountCodeTemplate | None | MISSING = MISSING
    """
    Template
    """


class GetBatchDiscountTemplateResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetBatchDiscountTemplateData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetCheckoutData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_checkout: MerchantCheckout | None | MISSING = MISSING
    """
    Checkout setup
    """


class GetCheckoutResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetCheckoutData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetCreditAccountData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_account: CreditAccountDetail | None | MISSING = MISSING
    """
    Credit account used
    """
    credit_transactions: list[CreditTransaction] | None | MISSING = MISSING
    """
    Credit transactions
    """


class GetCreditAccountResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetCreditAccountData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetMetricData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_metric: MerchantMetric | None | MISSING = MISSING
    """
    Metric object
    """


class GetMetricEventCurrentValueData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    current_value: StrictInt | MISSING = MISSING
    """
    Usage of the customer in the running period
    """
    metric_limit: PlanMetricLimitDetail | None | MISSING = MISSING
    """
    Limit value
    """
    total_limit: StrictInt | MISSING = MISSING
    """
    Limit in total, -1 when the metric has none
    """


class GetMetricEventCurrentValueResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetMetricEventCurrentValueData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetMetricResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetMetricData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetProductData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    product: Product | None | MISSING = MISSING
    """
    Product object
    """


class GetProductResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetProductData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetUserData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user: UserAccountDetail | None | MISSING = MISSING
    """
    Customer object
    """


class GetUserResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetUserData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class IncrementBatchDiscountTemplateQuantityData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    template: MerchantBatchDiscountCodeTemplate | None | MISSING = MISSING
    """
    Template
    """


class IncrementBatchDiscountTemplateQuantityResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: IncrementBatchDiscountTemplateQuantityData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class IncrementDiscountQuantityData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    discount_code: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount code
    """


class IncrementDiscountQuantityResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: IncrementDiscountQuantityData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class InvoiceItem(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    amount: StrictInt | MISSING = MISSING
    """
    Money in minor units
    """
    amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    Line total before tax (minor units)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    from_address: USAddress | None | MISSING = MISSING
    """
    Seller address for US tax
    """
    line_id: StrictStr | MISSING = MISSING
    """
    Line id
    """
    metric_charge: UserMetricChargeInvoiceItem | None | MISSING = MISSING
    """
    Usage billing behind this line
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    nexus_addresses: list[USAddress] | None | MISSING = MISSING
    """
    US tax nexus addresses
    """
    origin_amount: StrictInt | MISSING = MISSING
    """
    Amount before discounts (minor units)
    """
    origin_unit_amount_exclude_tax: StrictInt | MISSING = MISSING
    """
    Unit price before discount and tax (minor units)
    """
    pdf_description: StrictStr | MISSING = MISSING
    """
    Description printed on the PDF
    """
    period_end: StrictInt | MISSING = MISSING
    """
    Period end (unix seconds)
    """
    period_start: StrictInt | MISSING = MISSING
    """
    Period start (unix seconds)
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    plan_metric_charge_configs: list[InvoiceMetricCharge] | None | MISSING = MISSING
    """
    Usage pricing of the plan/add-on
    """
    plan_metric_limit_configs: list[InvoiceMetricLimit] | None | MISSING = MISSING
    """
    Usage limits of the plan/add-on
    """
    proration: StrictBool | MISSING = MISSING
    """
    Line is a proration
    """
    proration_date: StrictInt | MISSING = MISSING
    """
    Unix time from which proration counts
    """
    proration_scale: StrictInt | MISSING = MISSING
    """
    Proration share, scaled integer
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    tax: StrictInt | MISSING = MISSING
    """
    Tax of the line (minor units)
    """
    tax_code: StrictStr | MISSING = MISSING
    """
    Tax code
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    to_address: USAddress | None | MISSING = MISSING
    """
    Customer address for US tax
    """
    unit_amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    Unit price before tax (minor units)
    """
    ustax_alert: StrictStr | MISSING = MISSING
    """
    US tax warning
    """


class InvoicePlanSnapshot(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Add-ons resolved to plan objects with quantities
    """
    auto_charge: StrictBool | MISSING = MISSING
    """
    True when the automatic renewal run produced it
    """
    charge_type: InvoicePlanChargeType | MISSING = MISSING
    """
    0 one-time, 1 new, 2 upgrade, 3 downgrade, 4 renewal, 5 cycle charge
    """
    multi_currency_snapshot: PlanMultiCurrencySnapshot | None | MISSING = MISSING
    """
    Rates frozen at billing time
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    previous_addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Add-ons before the change
    """
    previous_plan: Plan | None | MISSING = MISSING
    """
    Plan before the change
    """


class ListBatchDiscountChildrenData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    children: list[MerchantBatchDiscountCode] | None | MISSING = MISSING
    """
    Child codes
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListBatchDiscountChildrenResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListBatchDiscountChildrenData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListBatchDiscountTemplatesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    active_template_count: StrictInt | MISSING = MISSING
    """
    Number of active batch templates
    """
    templates: list[MerchantBatchDiscountCodeTemplate] | None | MISSING = MISSING
    """
    Templates
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """
    total_child_code_count: StrictInt | MISSING = MISSING
    """
    Child codes in total
    """
    usage_rate: float | MISSING = MISSING
    """
    Share of used codes, 0 to 1
    """
    used_child_code_count: StrictInt | MISSING = MISSING
    """
    Used child codes
    """


class ListBatchDiscountTemplatesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListBatchDiscountTemplatesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListCheckoutsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_checkouts: list[MerchantCheckout] | None | MISSING = MISSING
    """
    Checkout setups
    """


class ListCheckoutsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListCheckoutsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListCreditAccountsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_accounts: list[CreditAccountDetail] | None | MISSING = MISSING
    """
    Main credit accounts
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListCreditAccountsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListCreditAccountsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListCreditTransactionsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_transactions: list[CreditTransactionDetail] | None | MISSING = MISSING
    """
    Credit transactions
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListCreditTransactionsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListCreditTransactionsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListEmailTemplatesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    email_template_list: list[MerchantEmailTemplate] | None | MISSING = MISSING
    """
    Email template list
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListEmailTemplatesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListEmailTemplatesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListMetricsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_metrics: list[MerchantMetric] | None | MISSING = MISSING
    """
    Metrics
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListMetricsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListMetricsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListPaymentItemsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    payment_items: list[PaymentItemDetail] | None | MISSING = MISSING
    """
    Payment items
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListPaymentItemsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListPaymentItemsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListProductsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    products: list[Product] | None | MISSING = MISSING
    """
    Products
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListProductsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListProductsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListRolesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_roles: list[MerchantRole] | None | MISSING = MISSING
    """
    Merchant roles
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListRolesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListRolesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListSubscriptionTimelineData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    subscription_time_lines: list[SubscriptionTimeLineDetail] | None | MISSING = MISSING
    """
    Timeline entries
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListSubscriptionTimelineResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListSubscriptionTimelineData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListUsersData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """
    user_accounts: list[UserAccountDetail] | None | MISSING = MISSING
    """
    Customers
    """


class ListUsersResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListUsersData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListWebhookEndpointsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    endpoint_list: list[MerchantWebhookEndpoint] | None | MISSING = MISSING
    """
    Configured endpoints
    """
    zapier_credential: MerchantZapierCredential | None | MISSING = MISSING
    """
    Zapier credential
    """


class ListWebhookEndpointsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListWebhookEndpointsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class MerchantDiscountCodeDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    advance: StrictBool | MISSING = MISSING
    """
    True switches the advanced restrictions on
    """
    billing_type: BillingType | MISSING = MISSING
    """
    1 one-time, 2 recurring
    """
    code: StrictStr | MISSING = MISSING
    """
    Unique code
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    cycle_limit: StrictInt | MISSING = MISSING
    """
    Number of cycles the discount lasts, 0 unlimited
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_percentage: StrictInt | MISSING = MISSING
    """
    Discount in basis points (100 = 1 %)
    """
    discount_type: DiscountType | MISSING = MISSING
    """
    1 percentage, 2 fixed amount
    """
    end_time: StrictInt | MISSING = MISSING
    """
    End of validity (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    is_deleted: StrictInt | MISSING = MISSING
    """
    0 alive; otherwise deleted (flag or unix time)
    """
    live_quantity: StrictInt | MISSING = MISSING
    """
    Remaining uses
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    plan_apply_group: GroupPlanSelector | None | MISSING = MISSING
    """
    Plan selection by type, currency and period
    """
    plan_apply_type: DiscountPlanApplyType | MISSING = MISSING
    """
    0 all plans, 1 listed plans, 2 all but listed, 3 by group, 4 all but group
    """
    plan_ids: list[StrictInt] | None | MISSING = MISSING
    """
    Plan ids
    """
    plans: list[Plan] | None | MISSING = MISSING
    """
    Plans
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    quantity_used: StrictInt | MISSING = MISSING
    """
    Uses so far
    """
    start_time: StrictInt | MISSING = MISSING
    """
    Start of validity (unix seconds)
    """
    status: DiscountStatus | MISSING = MISSING
    """
    1 editable, 2 active, 3 deactivated, 4 expired, 10 archived
    """
    upgrade_longer_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades to a longer period
    """
    upgrade_only: StrictBool | MISSING = MISSING
    """
    Only for upgrades within the same period
    """
    user_limit: StrictInt | MISSING = MISSING
    """
    Uses per customer, 0 unlimited
    """
    user_scope: DiscountUserScope | MISSING = MISSING
    """
    0 everybody, 1 new customers, 2 renewals/upgrades/downgrades
    """


class MerchantMemberDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    current_device_identity: StrictStr | MISSING = MISSING
    """
    Identity of the calling device
    """
    device_list: list[MerchantMemberDevice] | None | MISSING = MISSING
    """
    Devices of the member
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    first_name: StrictStr | MISSING = MISSING
    """
    First name
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    is_blank_passwd: StrictBool | MISSING = MISSING
    """
    No password set
    """
    is_owner: StrictBool | MISSING = MISSING
    """
    Member owns the merchant account
    """
    last_name: StrictStr | MISSING = MISSING
    """
    Last name
    """
    member_group_permission: Annotated[
        dict[str, MerchantRolePermission] | None | MISSING,
        Field(alias="MemberGroupPermission"),
    ] = MISSING
    """
    Permissions by group
    """
    member_roles: Annotated[list[MerchantRole] | None | MISSING, Field(alias="MemberRoles")] = MISSING
    """
    Roles of the member
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    mobile: StrictStr | MISSING = MISSING
    """
    Mobile number
    """
    oauth_accounts: list[Oauth] | None | MISSING = MISSING
    """
    Linked OAuth accounts
    """
    status: UserStatus | MISSING = MISSING
    """
    0 active, 2 suspended
    """
    totp_type: TotpType | MISSING = MISSING
    """
    0 none, 1 Google, 2 Microsoft, 3 Authy, 4 1Password, 5 LastPass, 6 FreeOTP, 7 other
    """


class MerchantOperationLogDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Member
    """
    member_id: StrictInt | MISSING = MISSING
    """
    Member id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    opt_account: StrictStr | MISSING = MISSING
    """
    Opt account
    """
    opt_account_id: StrictStr | MISSING = MISSING
    """
    Opt account id
    """
    opt_account_type: StrictInt | MISSING = MISSING
    """
    Opt account type
    """
    opt_content: StrictStr | MISSING = MISSING
    """
    Opt content
    """
    opt_target: StrictStr | MISSING = MISSING
    """
    Opt target
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class MerchantUserDiscountCodeDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    apply_amount: StrictInt | MISSING = MISSING
    """
    Discount actually granted (minor units)
    """
    code: StrictStr | MISSING = MISSING
    """
    Unique code
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    recurring: StrictInt | MISSING = MISSING
    """
    Applies to later cycles too
    """
    status: UserDiscountStatus | MISSING = MISSING
    """
    1 applied, 2 rolled back
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class PaymentTimelineDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    auto_charge: StrictBool | MISSING = MISSING
    """
    True when the automatic renewal run produced it
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    external_transaction_id: StrictStr | MISSING = MISSING
    """
    Transaction id of the external gateway
    """
    failure_reason: StrictStr | MISSING = MISSING
    """
    Human-readable failure reason
    """
    full_refund: StrictInt | MISSING = MISSING
    """
    1 when the refund covers everything, else 0
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    payment: Payment | None | MISSING = MISSING
    """
    Payment object
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    refund: Refund | None | MISSING = MISSING
    """
    Refund object
    """
    refund_id: StrictStr | MISSING = MISSING
    """
    Refund id
    """
    status: PaymentTimelineStatus | MISSING = MISSING
    """
    0 pending, 1 success, 2 failed, 3 cancelled
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    timeline_type: PaymentTimelineType | MISSING = MISSING
    """
    0 payment, 1 refund
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """
    transaction_id: StrictStr | MISSING = MISSING
    """
    Unique transaction id
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class PlanDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_ids: list[StrictInt] | None | MISSING = MISSING
    """
    Ids of recurring add-on plans (type 2)
    """
    addons: list[Plan] | None | MISSING = MISSING
    """
    Add-ons resolved to plan objects with quantities
    """
    check_address_via_gateway: StrictBool | MISSING = MISSING
    """
    Addresses are verified by the tax gateway
    """
    global_usvat_active: Annotated[StrictBool | MISSING, Field(alias="globalUSVATActive")] = MISSING
    """
    Global US sales tax switched on
    """
    metric_metered_charge: list[MerchantMetricPlanChargeDetail] | None | MISSING = MISSING
    """
    Usage pricing rules (metered)
    """
    metric_plan_limits: list[MerchantMetricPlanLimitDetail] | None | MISSING = MISSING
    """
    Limits of the plan
    """
    metric_recurring_charge: list[MerchantMetricPlanChargeDetail] | None | MISSING = MISSING
    """
    Usage pricing rules (recurring)
    """
    onetime_addon_ids: list[StrictInt] | None | MISSING = MISSING
    """
    Ids of one-time add-on plans (type 3)
    """
    onetime_addons: list[Plan] | None | MISSING = MISSING
    """
    One-time add-ons
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    product: Product | None | MISSING = MISSING
    """
    Product object
    """
    sell_on_us_only: Annotated[StrictBool | MISSING, Field(alias="sellOnUSOnly")] = MISSING
    """
    Only US customers allowed
    """


class RefundDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    payment: Payment | None | MISSING = MISSING
    """
    Payment object
    """
    refund: Refund | None | MISSING = MISSING
    """
    Refund object
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class RefundFailureEvent(RefundDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["refund.failure"]
    """
    Name of the event
    """


class RefundReversedEvent(RefundDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["refund.reversed"]
    """
    Name of the event
    """


class RefundSuccessEvent(RefundDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["refund.success"]
    """
    Name of the event
    """


class RegisterMerchantWithoutVerificationData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    token: StrictStr | MISSING = MISSING
    """
    Portal token of the customer
    """


class RegisterMerchantWithoutVerificationResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: RegisterMerchantWithoutVerificationData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class RegisterWithOauthData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    token: StrictStr | MISSING = MISSING
    """
    Portal token of the customer
    """


class RegisterWithOauthResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: RegisterWithOauthData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ResetMemberTotpData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """


class ResetMemberTotpResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ResetMemberTotpData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SearchUsersData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user_accounts: list[UserAccountDetail] | None | MISSING = MISSING
    """
    Customers
    """


class SearchUsersResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SearchUsersData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SetUpOauthData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    token: StrictStr | MISSING = MISSING
    """
    Portal token of the customer
    """


class SetUpOauthResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SetUpOauthData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SetUpPasswordData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    token: StrictStr | MISSING = MISSING
    """
    Portal token of the customer
    """


class SetUpPasswordResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SetUpPasswordData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class Subscription(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_data: StrictStr | MISSING = MISSING
    """
    Add-ons serialised as a JSON string
    """
    amount: StrictInt | MISSING = MISSING
    """
    Money in minor units
    """
    billing_cycle_anchor: StrictInt | MISSING = MISSING
    """
    Unix time that anchors the billing day
    """
    cancel_at_period_end: StrictInt | MISSING = MISSING
    """
    1 when the subscription ends with the current period, else 0
    """
    cancel_or_expire_time: StrictInt | MISSING = MISSING
    """
    Unix time of cancellation/expiry, 0 while alive
    """
    cancel_reason: StrictStr | MISSING = MISSING
    """
    Stored cancellation reason
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    current_period_end: StrictInt | MISSING = MISSING
    """
    End of the running period (unix seconds)
    """
    current_period_paid: StrictInt | MISSING = MISSING
    """
    1 when paid, otherwise unix time at which the unpaid period lapses
    """
    current_period_start: StrictInt | MISSING = MISSING
    """
    Start of the running period (unix seconds)
    """
    default_payment_method_id: StrictStr | MISSING = MISSING
    """
    Gateway payment method used by default
    """
    dunning_time: StrictInt | MISSING = MISSING
    """
    Dunning time (unix seconds)
    """
    external_subscription_id: StrictStr | MISSING = MISSING
    """
    Caller's subscription id
    """
    features: StrictStr | MISSING = MISSING
    """
    Free-form feature data (string)
    """
    first_paid_time: StrictInt | MISSING = MISSING
    """
    First successful payment (unix seconds)
    """
    gas_payer: GasPayer | MISSING = MISSING
    """
    Who carries crypto network fees: merchant or user
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    gateway_status: StrictStr | MISSING = MISSING
    """
    Raw status text of the gateway
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    last_update_time: StrictInt | MISSING = MISSING
    """
    Last update (unix seconds)
    """
    latest_invoice_id: StrictStr | MISSING = MISSING
    """
    Id of the newest invoice
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    multi_trial: SubscriptionMultiTrial | None | MISSING = MISSING
    """
    Multi-stage trial state
    """
    original_period_end: StrictInt | MISSING = MISSING
    """
    Period end before adjustments (unix seconds)
    """
    pending_update_id: StrictStr | MISSING = MISSING
    """
    Id of a pending change
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    product_id: StrictInt | MISSING = MISSING
    """
    Product id; 0/absent means the default product
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    return_url: StrictStr | MISSING = MISSING
    """
    Where the customer returns afterwards
    """
    status: SubscriptionStatus | MISSING = MISSING
    """
    0 init, 1 pending, 2 active, 3 pending-inactive (deprecated), 4 cancelled, 5 expired, 6 suspended, 7 incomplete, 8 processing, 9 failed
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    task_time: StrictStr | MISSING = MISSING
    """
    Scheduler time (text)
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    test_clock: StrictInt | MISSING = MISSING
    """
    Simulated clock (unix seconds); takes the subscription out of the scheduler
    """
    trial_end: StrictInt | MISSING = MISSING
    """
    End of trial (unix seconds)
    """
    type: SubscriptionType | MISSING = MISSING
    """
    0 managed by gateway, 1 managed by UniBee
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """


class SubscriptionPendingUpdateDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_data: StrictStr | MISSING = MISSING
    """
    Add-ons serialised as a JSON string
    """
    addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Add-ons resolved to plan objects with quantities
    """
    amount: StrictInt | MISSING = MISSING
    """
    Amount before the change (minor units)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    effect_immediate: StrictInt | MISSING = MISSING
    """
    1 now (with proration), 2 at next period
    """
    effect_time: StrictInt | MISSING = MISSING
    """
    When a scheduled change applies (unix seconds)
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    gmt_create: StrictStr | MISSING = MISSING
    """
    Creation time as text YYYY-MM-DD HH:MM:SS
    """
    gmt_modify: StrictStr | MISSING = MISSING
    """
    Last change as text YYYY-MM-DD HH:MM:SS
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    name: StrictStr | MISSING = MISSING
    """
    Name
    """
    note: StrictStr | MISSING = MISSING
    """
    Note text
    """
    paid: StrictInt | MISSING = MISSING
    """
    Paid flag
    """
    pending_update_id: StrictStr | MISSING = MISSING
    """
    Id of a pending change
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    proration_amount: StrictInt | MISSING = MISSING
    """
    Proration amount (minor units)
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    status: PendingUpdateStatus | MISSING = MISSING
    """
    1 pending, 2 finished, 3 cancelled (0 init in source)
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    update_addon_data: StrictStr | MISSING = MISSING
    """
    Target add-ons as JSON string
    """
    update_addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Target add-ons
    """
    update_amount: StrictInt | MISSING = MISSING
    """
    Amount after the change (minor units)
    """
    update_currency: StrictStr | MISSING = MISSING
    """
    Currency after the change
    """
    update_plan: Plan | None | MISSING = MISSING
    """
    Target plan
    """
    update_plan_id: StrictInt | MISSING = MISSING
    """
    Target plan id
    """
    update_quantity: StrictInt | MISSING = MISSING
    """
    Target quantity
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class UpdateExternalUserIdData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user: UserAccountDetail | None | MISSING = MISSING
    """
    Customer object
    """


class UpdateExternalUserIdResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateExternalUserIdData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateMemberData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """


class UpdateMemberResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateMemberData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateSubscriptionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    action: GatewayAction | None | MISSING = MISSING
    """
    Gateway-specific JSON for the client side (free form; may be null)
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    note: StrictStr | MISSING = MISSING
    """
    Note text
    """
    paid: StrictBool | MISSING = MISSING
    """
    Paid flag
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    subscription_pending_update: SubscriptionPendingUpdateDetail | None | MISSING = MISSING
    """
    Pending change
    """


class UpdateSubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateSubscriptionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateUserData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user: UserAccountDetail | None | MISSING = MISSING
    """
    Customer object
    """


class UpdateUserResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateUserData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UserAdminNoteDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    merchant_member_id: StrictInt | MISSING = MISSING
    """
    Id of the operator
    """
    note: StrictStr | MISSING = MISSING
    """
    Note text
    """
    user_account: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class UserHistoryMetric(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    limit_stats: list[UserHistoryMetricLimitStat] | None | MISSING = MISSING
    """
    Usage against limits
    """


class UserMetric(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Add-ons resolved to plan objects with quantities
    """
    description: StrictStr | MISSING = MISSING
    """
    Description text
    """
    is_paid: StrictBool | MISSING = MISSING
    """
    Paid flag
    """
    limit_stats: list[UserMerchantMetricLimitStat] | None | MISSING = MISSING
    """
    Usage against limits
    """
    metered_charge_stats: list[UserMerchantMetricChargeStat] | None | MISSING = MISSING
    """
    Metered usage that is charged
    """
    onetime_addons: list[UserOnetimeAddonDetail] | None | MISSING = MISSING
    """
    One-time add-ons
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    product: Product | None | MISSING = MISSING
    """
    Product object
    """
    recurring_charge_stats: list[UserMerchantMetricChargeStat] | None | MISSING = MISSING
    """
    Recurring usage that is charged
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class UserMetricUpdateEvent(UserMetric, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["user.metric.update"]
    """
    Name of the event
    """


class UserSubscriptionUpdateEvent(UserMetric, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["user.subscription.update"]
    """
    Name of the event
    """


class VerifyRegistrationData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    token: StrictStr | MISSING = MISSING
    """
    Portal token of the customer
    """


class VerifyRegistrationResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: VerifyRegistrationData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetDiscountData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    discount: MerchantDiscountCodeDetail | None | MISSING = MISSING
    """
    Discount object
    """


class GetDiscountResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetDiscountData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetMemberProfileData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """


class GetMemberProfileResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetMemberProfileData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetMerchantData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    analytics_host: StrictStr | MISSING = MISSING
    """
    Base URL of the analytics frontend
    """
    cloud_feature_analytics_enabled: StrictBool | MISSING = MISSING
    """
    Analytics feature available (cloud edition)
    """
    cname_domain: StrictStr | MISSING = MISSING
    """
    Custom domain of the merchant
    """
    cname: StrictStr | MISSING = MISSING
    """
    CNAME record value to configure
    """
    currency: Annotated[list[Currency] | None | MISSING, Field(alias="Currency")] = MISSING
    """
    Currency code(s) supported
    """
    default_currency: StrictStr | MISSING = MISSING
    """
    Default currency
    """
    default_email_gateway: StrictStr | MISSING = MISSING
    """
    Name of the default mail gateway
    """
    email_gateways: dict[str, EmailGatewayConnectionAPIKeys] | None | MISSING = MISSING
    """
    Mail gateway settings by name
    """
    email_sender: Sender | None | MISSING = MISSING
    """
    Sender identity of mails
    """
    env: StrictStr | MISSING = MISSING
    """
    Server environment: daily, stage, local or prod
    """
    exchange_rate_api_key: StrictStr | MISSING = MISSING
    """
    Key of the exchange-rate provider (masked in answers)
    """
    gateways: list[Gateway] | None | MISSING = MISSING
    """
    Payment gateways
    """
    global_topt_enabled: Annotated[StrictBool | MISSING, Field(alias="globalTOPTEnabled")] = MISSING
    """
    Two-factor login forced for all members
    """
    global_usvat_config: Annotated[USVATGlobalConfig | None | MISSING, Field(alias="globalUSVATConfig")] = MISSING
    """
    Global US sales tax settings
    """
    is_owner: StrictBool | MISSING = MISSING
    """
    Member owns the merchant account
    """
    is_prod: StrictBool | MISSING = MISSING
    """
    Server runs in production mode
    """
    member_roles: Annotated[list[MerchantRole] | None | MISSING, Field(alias="MemberRoles")] = MISSING
    """
    Roles of the member
    """
    merchant: Merchant | None | MISSING = MISSING
    """
    Merchant account
    """
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    multi_currency_configs: list[MerchantMultiCurrencyConfig] | None | MISSING = MISSING
    """
    Currency settings
    """
    open_api_host: StrictStr | MISSING = MISSING
    """
    API host
    """
    open_api_key: StrictStr | MISSING = MISSING
    """
    API key (masked in production)
    """
    quick_books_company_name: StrictStr | MISSING = MISSING
    """
    QuickBooks company
    """
    quick_books_last_sync_error: StrictStr | MISSING = MISSING
    """
    Last QuickBooks error
    """
    quick_books_last_synchronized: StrictStr | MISSING = MISSING
    """
    Last QuickBooks sync
    """
    segment_server_side_key: StrictStr | MISSING = MISSING
    """
    Segment server key
    """
    segment_user_portal_key: StrictStr | MISSING = MISSING
    """
    Segment portal key
    """
    send_grid_key: StrictStr | MISSING = MISSING
    """
    SendGrid key (masked)
    """
    tax_jar_api_keys: USVATGatewayConnectionAPIKeys | None | MISSING = MISSING
    """
    TaxJar keys
    """
    time_zone: Annotated[list[StrictStr] | None | MISSING, Field(alias="TimeZone")] = MISSING
    """
    Time zones
    """
    vat_sense_key: StrictStr | MISSING = MISSING
    """
    VATSense key (masked)
    """


class GetMerchantResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetMerchantData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetPlanData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    plan: PlanDetail | None | MISSING = MISSING
    """
    Plan object
    """


class GetPlanResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetPlanData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetRefundData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    refund_detail: RefundDetail | None | MISSING = MISSING
    """
    Refund with related objects
    """


class GetRefundResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetRefundData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetSubscriptionPendingUpdateData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    subscription_pending_update: Annotated[
        SubscriptionPendingUpdateDetail | None | MISSING,
        Field(alias="SubscriptionPendingUpdate"),
    ] = MISSING
    """
    Pending change
    """


class GetSubscriptionPendingUpdateResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetSubscriptionPendingUpdateData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetUserMetricByInvoiceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    is_latest_paid_invoice: StrictBool | MISSING = MISSING
    """
    True when the numbers are current, false when from a snapshot
    """
    user_history_metric: UserHistoryMetric | None | MISSING = MISSING
    """
    Historical usage
    """


class GetUserMetricByInvoiceResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetUserMetricByInvoiceData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetUserMetricBySubscriptionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user_history_metric: UserHistoryMetric | None | MISSING = MISSING
    """
    Historical usage
    """


class GetUserMetricBySubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetUserMetricBySubscriptionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetUserMetricData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user_metric: UserMetric | None | MISSING = MISSING
    """
    Usage overview
    """


class GetUserMetricResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetUserMetricData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetUserSubscriptionMetricData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    user_metric: UserMetric | None | MISSING = MISSING
    """
    Usage overview
    """


class GetUserSubscriptionMetricResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetUserSubscriptionMetricData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class Invoice(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    auto_charge: StrictBool | MISSING = MISSING
    """
    True when the automatic renewal run produced it
    """
    billing_cycle_anchor: StrictInt | MISSING = MISSING
    """
    Unix time that anchors the billing day
    """
    biz_type: BizType | MISSING = MISSING
    """
    1 one-time payment, 2 invoice, 3 subscription, 4 credit recharge
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    create_from: StrictStr | MISSING = MISSING
    """
    Origin marker, e.g. AutoRenew
    """
    credit_account: CreditAccount | None | MISSING = MISSING
    """
    Credit account used
    """
    credit_payout: CreditPayout | None | MISSING = MISSING
    """
    Credit paid out on the invoice
    """
    crypto_amount: StrictInt | MISSING = MISSING
    """
    Amount in the crypto/exchanged currency
    """
    crypto_currency: StrictStr | MISSING = MISSING
    """
    Crypto/exchanged currency
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    data: StrictStr | MISSING = MISSING
    """
    Serialised data
    """
    day_util_due: StrictInt | MISSING = MISSING
    """
    Days until the invoice is due
    """
    discount: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount object
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    finish_time: StrictInt | MISSING = MISSING
    """
    Unix time of finalisation
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    invoice_name: StrictStr | MISSING = MISSING
    """
    Invoice name
    """
    lines: list[InvoiceItem] | None | MISSING = MISSING
    """
    Invoice lines
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    origin_amount: StrictInt | MISSING = MISSING
    """
    Amount before discounts (minor units)
    """
    partial_credit_paid_amount: StrictInt | MISSING = MISSING
    """
    Part paid with credit (minor units)
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    payment_link: StrictStr | MISSING = MISSING
    """
    Payment URL
    """
    payment_method_id: Annotated[StrictStr | MISSING, Field(alias="PaymentMethodId")] = MISSING
    """
    Gateway payment method id
    """
    payment_type: StrictStr | MISSING = MISSING
    """
    Payment type label
    """
    period_end: StrictInt | MISSING = MISSING
    """
    Period end (unix seconds)
    """
    period_start: StrictInt | MISSING = MISSING
    """
    Period start (unix seconds)
    """
    plan_snapshot: InvoicePlanSnapshot | None | MISSING = MISSING
    """
    Plan as it was when billed
    """
    product_name: StrictStr | MISSING = MISSING
    """
    Product name
    """
    promo_credit_account: CreditAccount | None | MISSING = MISSING
    """
    Promo credit account
    """
    promo_credit_discount_amount: StrictInt | MISSING = MISSING
    """
    Promo credit used (minor units)
    """
    promo_credit_payout: CreditPayout | None | MISSING = MISSING
    """
    Promo credit paid out
    """
    promo_credit_transaction: CreditTransaction | None | MISSING = MISSING
    """
    Promo credit movement
    """
    proration_date: StrictInt | MISSING = MISSING
    """
    Unix time from which proration counts
    """
    proration_scale: StrictInt | MISSING = MISSING
    """
    Proration share, scaled integer
    """
    refund_id: StrictStr | MISSING = MISSING
    """
    Refund id
    """
    send_note: StrictStr | MISSING = MISSING
    """
    Note in the mail
    """
    send_status: InvoiceSendStatus | MISSING = MISSING
    """
    0 not sent, 1 sent, 2 not needed
    """
    status: InvoiceStatus | MISSING = MISSING
    """
    0 init, 1 pending, 2 processing, 3 paid, 4 failed, 5 cancelled, 6 reversed
    """
    subscription_amount: StrictInt | MISSING = MISSING
    """
    Subscription part of the invoice (minor units)
    """
    subscription_amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    The same before tax (minor units)
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    tax_amount: StrictInt | MISSING = MISSING
    """
    Tax (minor units)
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """
    total_amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    Total before tax (minor units)
    """
    trial_end: StrictInt | MISSING = MISSING
    """
    End of trial (unix seconds)
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """
    user_metric_charge_for_invoice: UserMetricChargeInvoiceItemEntity | None | MISSING = MISSING
    """
    Usage charges billed with the invoice
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """


class InvoiceDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    auto_charge: StrictBool | MISSING = MISSING
    """
    True when the automatic renewal run produced it
    """
    billing_cycle_anchor: StrictInt | MISSING = MISSING
    """
    Unix time that anchors the billing day
    """
    biz_type: BizType | MISSING = MISSING
    """
    1 one-time payment, 2 invoice, 3 subscription, 4 credit recharge
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    create_from: StrictStr | MISSING = MISSING
    """
    Origin marker, e.g. AutoRenew
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    crypto_amount: StrictInt | MISSING = MISSING
    """
    Amount in the crypto/exchanged currency
    """
    crypto_currency: StrictStr | MISSING = MISSING
    """
    Crypto/exchanged currency
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    day_util_due: StrictInt | MISSING = MISSING
    """
    Days until the invoice is due
    """
    discount: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount object
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    finish_time: StrictInt | MISSING = MISSING
    """
    Unix time of finalisation
    """
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    gateway_invoice_pdf: StrictStr | MISSING = MISSING
    """
    PDF link at the gateway
    """
    gateway_payment_id: StrictStr | MISSING = MISSING
    """
    Payment id at the gateway
    """
    gateway_payment_type: StrictStr | MISSING = MISSING
    """
    Payment type inside the gateway
    """
    gateway_status: StrictStr | MISSING = MISSING
    """
    Raw status text of the gateway
    """
    gateway_user_id: StrictStr | MISSING = MISSING
    """
    Customer id at the gateway
    """
    gmt_create: StrictStr | MISSING = MISSING
    """
    Creation time as text YYYY-MM-DD HH:MM:SS
    """
    gmt_modify: StrictStr | MISSING = MISSING
    """
    Last change as text YYYY-MM-DD HH:MM:SS
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    invoice_name: StrictStr | MISSING = MISSING
    """
    Invoice name
    """
    is_deleted: StrictInt | MISSING = MISSING
    """
    0 alive; otherwise deleted (flag or unix time)
    """
    lines: list[InvoiceItem] | None | MISSING = MISSING
    """
    Invoice lines
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    merchant: Merchant | None | MISSING = MISSING
    """
    Merchant account
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    message: StrictStr | MISSING = MISSING
    """
    Message text
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    original_payment_invoice: Invoice | None | MISSING = MISSING
    """
    Invoice that is being refunded
    """
    origin_amount: StrictInt | MISSING = MISSING
    """
    Amount before discounts (minor units)
    """
    paid_time: StrictInt | MISSING = MISSING
    """
    Unix time of payment
    """
    partial_credit_paid_amount: StrictInt | MISSING = MISSING
    """
    Part paid with credit (minor units)
    """
    payment: Payment | None | MISSING = MISSING
    """
    Payment object
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    payment_method_id: Annotated[StrictStr | MISSING, Field(alias="PaymentMethodId")] = MISSING
    """
    Gateway payment method id
    """
    payment_type: StrictStr | MISSING = MISSING
    """
    Payment type label
    """
    period_end: StrictInt | MISSING = MISSING
    """
    Period end (unix seconds)
    """
    period_start: StrictInt | MISSING = MISSING
    """
    Period start (unix seconds)
    """
    plan_snapshot: InvoicePlanSnapshot | None | MISSING = MISSING
    """
    Plan as it was when billed
    """
    product_name: StrictStr | MISSING = MISSING
    """
    Product name
    """
    promo_credit_discount_amount: StrictInt | MISSING = MISSING
    """
    Promo credit used (minor units)
    """
    promo_credit_transaction: CreditTransaction | None | MISSING = MISSING
    """
    Promo credit movement
    """
    proration_date: StrictInt | MISSING = MISSING
    """
    Unix time from which proration counts
    """
    refund: Refund | None | MISSING = MISSING
    """
    Refund object
    """
    refund_id: StrictStr | MISSING = MISSING
    """
    Refund id
    """
    send_email: StrictStr | MISSING = MISSING
    """
    Recipient e-mail
    """
    send_note: StrictStr | MISSING = MISSING
    """
    Note in the mail
    """
    send_pdf: StrictStr | MISSING = MISSING
    """
    PDF link
    """
    send_status: InvoiceSendStatus | MISSING = MISSING
    """
    0 not sent, 1 sent, 2 not needed
    """
    status: InvoiceStatus | MISSING = MISSING
    """
    0 init, 1 pending, 2 processing, 3 paid, 4 failed, 5 cancelled, 6 reversed
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    subscription_amount: StrictInt | MISSING = MISSING
    """
    Subscription part of the invoice (minor units)
    """
    subscription_amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    The same before tax (minor units)
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    subscription_pending_update: SubscriptionPendingUpdateDetail | None | MISSING = MISSING
    """
    Pending change
    """
    tax_amount: StrictInt | MISSING = MISSING
    """
    Tax (minor units)
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """
    total_amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    Total before tax (minor units)
    """
    trial_end: StrictInt | MISSING = MISSING
    """
    End of trial (unix seconds)
    """
    unique_id: StrictStr | MISSING = MISSING
    """
    Unique id
    """
    user_account: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """
    user_metric_charge_for_invoice: UserMetricChargeInvoiceItemEntity | None | MISSING = MISSING
    """
    Usage charges billed with the invoice
    """
    user_snapshot: UserAccount | None | MISSING = MISSING
    """
    Customer as of billing time
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """


class InvoiceFailedEvent(InvoiceDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["invoice.failed"]
    """
    Name of the event
    """


class InvoicePaidEvent(InvoiceDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["invoice.paid"]
    """
    Name of the event
    """


class InvoiceProcessEvent(InvoiceDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["invoice.process"]
    """
    Name of the event
    """


class InvoiceReversedEvent(InvoiceDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["invoice.reversed"]
    """
    Name of the event
    """


class License(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    is_paid: StrictBool | MISSING = MISSING
    """
    Paid flag
    """
    license: StrictStr | MISSING = MISSING
    """
    Licence data
    """
    owner_email: StrictStr | MISSING = MISSING
    """
    Owner e-mail
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    version: MerchantVersion | None | MISSING = MISSING
    """
    Version
    """


class ListDiscountsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    discounts: list[MerchantDiscountCodeDetail] | None | MISSING = MISSING
    """
    Discount codes
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListDiscountsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListDiscountsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListInvoicesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoices: list[InvoiceDetail] | None | MISSING = MISSING
    """
    Invoices
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListInvoicesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListInvoicesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListInvoicesWithMetricData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoices: list[InvoiceDetail] | None | MISSING = MISSING
    """
    Invoices
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListInvoicesWithMetricResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListInvoicesWithMetricData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListMemberOperationLogsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_operation_logs: list[MerchantOperationLogDetail] | None | MISSING = MISSING
    """
    Merchant operation logs
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListMemberOperationLogsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListMemberOperationLogsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListMembersData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_members: list[MerchantMemberDetail] | None | MISSING = MISSING
    """
    Merchant members
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListMembersResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListMembersData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListOauthMembersData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_members: list[MerchantMemberDetail] | None | MISSING = MISSING
    """
    Merchant members
    """


class ListOauthMembersResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListOauthMembersData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListPaymentTimelineData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    payment_time_lines: list[PaymentTimelineDetail] | None | MISSING = MISSING
    """
    Timeline entries
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListPaymentTimelineResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListPaymentTimelineData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListPlansData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    plans: list[PlanDetail] | None | MISSING = MISSING
    """
    Plans
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListPlansResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListPlansData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListRefundsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    refund_details: list[RefundDetail] | None | MISSING = MISSING
    """
    Refunds with related objects
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListRefundsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListRefundsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListSubscriptionPendingUpdatesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    subscription_pending_update_details: list[SubscriptionPendingUpdateDetail] | None | MISSING = MISSING
    """
    Pending changes
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListSubscriptionPendingUpdatesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListSubscriptionPendingUpdatesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListUserDiscountsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """
    user_discounts: list[MerchantUserDiscountCodeDetail] | None | MISSING = MISSING
    """
    Discount uses
    """


class ListUserDiscountsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListUserDiscountsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListUserNotesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    note_lists: list[UserAdminNoteDetail] | None | MISSING = MISSING
    """
    Notes
    """


class ListUserNotesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListUserNotesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class LogInData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    token: StrictStr | MISSING = MISSING
    """
    Portal token of the customer
    """


class LogInResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: LogInData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class LogInWithCodeData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    token: StrictStr | MISSING = MISSING
    """
    Portal token of the customer
    """


class LogInWithCodeResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: LogInWithCodeData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class LogInWithOauthData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    token: StrictStr | MISSING = MISSING
    """
    Portal token of the customer
    """


class LogInWithOauthResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: LogInWithOauthData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class LogInWithSessionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    return_url: Annotated[StrictStr | MISSING, Field(alias="return_url")] = MISSING
    """
    Return url
    """
    token: StrictStr | MISSING = MISSING
    """
    Portal token of the customer
    """


class LogInWithSessionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: LogInWithSessionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class MerchantMetricEventDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    aggregation_property_data: StrictStr | MISSING = MISSING
    """
    Event properties serialised as JSON string
    """
    aggregation_property_int: StrictInt | MISSING = MISSING
    """
    Numeric value taken from the event (latest/max/sum)
    """
    aggregation_property_string: StrictStr | MISSING = MISSING
    """
    Text value taken from the event (count/unique)
    """
    charge_invoice: Invoice | None | MISSING = MISSING
    """
    Invoice on which usage was billed
    """
    charge_invoice_id: StrictStr | MISSING = MISSING
    """
    Id of that invoice
    """
    charge_status: MetricChargeStatus | MISSING = MISSING
    """
    0 not yet charged, 1 charged
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    event_charge: EventMetricCharge | None | MISSING = MISSING
    """
    Charge computed for the event
    """
    external_event_id: StrictStr | MISSING = MISSING
    """
    Caller's unique event id (deduplication key)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    merchant_metric: MerchantMetric | None | MISSING = MISSING
    """
    Metric object
    """
    metric_id: StrictInt | MISSING = MISSING
    """
    Metric id
    """
    metric_limit: StrictInt | MISSING = MISSING
    """
    Limit value
    """
    subscription_ids: StrictStr | MISSING = MISSING
    """
    Subscription ids
    """
    subscription_period_end: StrictInt | MISSING = MISSING
    """
    Period end of the matched subscription (unix seconds)
    """
    subscription_period_start: StrictInt | MISSING = MISSING
    """
    Period start of the matched subscription (unix seconds)
    """
    used: StrictInt | MISSING = MISSING
    """
    Used amount
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """


class PaymentDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """
    invoice: InvoiceDetail | None | MISSING = MISSING
    """
    Invoice object
    """
    payment: Payment | None | MISSING = MISSING
    """
    Payment object
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class PaymentFailureEvent(PaymentDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["payment.failure"]
    """
    Name of the event
    """


class PaymentSuccessEvent(PaymentDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["payment.success"]
    """
    Name of the event
    """


class PreviewNextInvoiceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice: Invoice | None | MISSING = MISSING
    """
    Invoice object
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    subscription_pending_update: SubscriptionPendingUpdateDetail | None | MISSING = MISSING
    """
    Pending change
    """


class PreviewNextInvoiceResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PreviewNextInvoiceData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class PreviewOnetimeAddonPaymentData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon: Plan | None | MISSING = MISSING
    """
    Plan object of the purchased one-time add-on
    """
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    discount: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount object
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_message: StrictStr | MISSING = MISSING
    """
    Why the discount was (not) granted
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    invoice: Invoice | None | MISSING = MISSING
    """
    Invoice object
    """
    origin_amount: StrictInt | MISSING = MISSING
    """
    Amount before discounts (minor units)
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    tax_amount: StrictInt | MISSING = MISSING
    """
    Tax (minor units)
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """


class PreviewOnetimeAddonPaymentResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PreviewOnetimeAddonPaymentData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class PreviewSubscriptionRenewalData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    invoice: Invoice | None | MISSING = MISSING
    """
    Invoice object
    """
    origin_amount: StrictInt | MISSING = MISSING
    """
    Amount before discounts (minor units)
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    tax_amount: StrictInt | MISSING = MISSING
    """
    Tax (minor units)
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """


class PreviewSubscriptionRenewalResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PreviewSubscriptionRenewalData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class PreviewSubscriptionUpdateData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    discount: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount object
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_message: StrictStr | MISSING = MISSING
    """
    Why the discount was (not) granted
    """
    invoice: Invoice | None | MISSING = MISSING
    """
    Invoice object
    """
    next_period_invoice: Invoice | None | MISSING = MISSING
    """
    Preview of the following period's invoice
    """
    origin_amount: StrictInt | MISSING = MISSING
    """
    Amount before discounts (minor units)
    """
    proration_date: StrictInt | MISSING = MISSING
    """
    Unix time from which proration counts
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """


class PreviewSubscriptionUpdateResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PreviewSubscriptionUpdateData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class RefundCancelledEvent(RefundDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["refund.cancelled"]
    """
    Name of the event
    """


class RefundCreatedEvent(RefundDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["refund.created"]
    """
    Name of the event
    """


class RenewSubscriptionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    action: GatewayAction | None | MISSING = MISSING
    """
    Gateway-specific JSON for the client side (free form; may be null)
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    paid: StrictBool | MISSING = MISSING
    """
    Paid flag
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """


class RenewSubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: RenewSubscriptionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SearchByKeyData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    match_invoice: list[Invoice] | None | MISSING = MISSING
    """
    Match invoice
    """
    match_user_accounts: list[UserAccountDetail] | None | MISSING = MISSING
    """
    Match user accounts
    """
    precision_match_object: SearchPrecisionMatchObject | None | MISSING = MISSING
    """
    Precision match object
    """


class SearchByKeyResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SearchByKeyData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SubscriptionDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_params: list[PlanAddonParam] | None | MISSING = MISSING
    """
    Recurring add-ons to attach, each with a quantity
    """
    addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Add-ons resolved to plan objects with quantities
    """
    day_left: StrictInt | MISSING = MISSING
    """
    Days until period end (set in webhooks)
    """
    discount: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount object
    """
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """
    latest_invoice: Invoice | None | MISSING = MISSING
    """
    Newest invoice
    """
    note: StrictStr | MISSING = MISSING
    """
    Note text
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    previous_status: StrictInt | MISSING = MISSING
    """
    Subscription status before the transition
    """
    source: StrictStr | MISSING = MISSING
    """
    Source marker
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    unfinished_subscription_pending_update: SubscriptionPendingUpdateDetail | None | MISSING = MISSING
    """
    Change still in progress
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class SubscriptionEndOfThisCycleEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.end.of.this.cycle"]
    """
    Name of the event
    """


class SubscriptionExpiredEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.expired"]
    """
    Name of the event
    """


class SubscriptionFailedEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.failed"]
    """
    Name of the event
    """


class SubscriptionImportCreatedEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.import.created"]
    """
    Name of the event
    """


class SubscriptionImportOverrideEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.import.override"]
    """
    Name of the event
    """


class SubscriptionLatestInvoiceTrackEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.latest_invoice.track"]
    """
    Name of the event
    """


class SubscriptionOnetimeAddonDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon: Plan | None | MISSING = MISSING
    """
    Plan object of the purchased one-time add-on
    """
    addon_id: StrictInt | MISSING = MISSING
    """
    Id of a plan of type 3 (one-time add-on)
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice: Invoice | None | MISSING = MISSING
    """
    Invoice object
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    payment: Payment | None | MISSING = MISSING
    """
    Payment object
    """
    period_end: StrictInt | MISSING = MISSING
    """
    Period end (unix seconds)
    """
    period_start: StrictInt | MISSING = MISSING
    """
    Period start (unix seconds)
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    status: OnetimeAddonStatus | MISSING = MISSING
    """
    1 created, 2 paid, 3 cancelled, 4 expired
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class SubscriptionOnetimeAddonExpiredEvent(SubscriptionOnetimeAddonDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.onetime_addon.expired"]
    """
    Name of the event
    """


class SubscriptionOnetimeAddonSuccessEvent(SubscriptionOnetimeAddonDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.onetime_addon.success"]
    """
    Name of the event
    """


class SubscriptionPendingUpdateEvent(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_data: StrictStr | MISSING = MISSING
    """
    Add-ons serialised as a JSON string
    """
    addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Add-ons resolved to plan objects with quantities
    """
    amount: StrictInt | MISSING = MISSING
    """
    Money in minor units
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    effect_immediate: StrictInt | MISSING = MISSING
    """
    1 now with proration, 2 at next period; default: upgrade now, downgrade later
    """
    effect_time: StrictInt | MISSING = MISSING
    """
    When a scheduled change applies (unix seconds)
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    gmt_create: StrictStr | MISSING = MISSING
    """
    Creation time as text YYYY-MM-DD HH:MM:SS
    """
    gmt_modify: StrictStr | MISSING = MISSING
    """
    Last change as text YYYY-MM-DD HH:MM:SS
    """
    invoice: Invoice | None | MISSING = MISSING
    """
    Invoice object
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    merchant_member: MerchantMemberDetail | None | MISSING = MISSING
    """
    Team member
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    note: StrictStr | MISSING = MISSING
    """
    Note text
    """
    paid: StrictInt | MISSING = MISSING
    """
    Paid flag
    """
    pending_update_id: StrictStr | MISSING = MISSING
    """
    Id of a pending change
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    plan_id: StrictInt | MISSING = MISSING
    """
    Plan id
    """
    proration_amount: StrictInt | MISSING = MISSING
    """
    Proration amount (minor units)
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    status: StrictInt | MISSING = MISSING
    """
    Text result: success or failed
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    update_addon_data: StrictStr | MISSING = MISSING
    """
    Target add-ons as JSON string
    """
    update_addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Target add-ons
    """
    update_amount: StrictInt | MISSING = MISSING
    """
    Amount after the change (minor units)
    """
    update_currency: StrictStr | MISSING = MISSING
    """
    Currency after the change
    """
    update_plan: Plan | None | MISSING = MISSING
    """
    Target plan
    """
    update_plan_id: StrictInt | MISSING = MISSING
    """
    Target plan id
    """
    update_quantity: StrictInt | MISSING = MISSING
    """
    Target quantity
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class SubscriptionPendingUpdateSuccessEvent(
    SubscriptionPendingUpdateEvent,
    EventFields,
):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.pending_update.success"]
    """
    Name of the event
    """


class SubscriptionResumeEndOfThisCycleEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.resume.end.of.this.cycle"]
    """
    Name of the event
    """


class SubscriptionTrackEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.track"]
    """
    Name of the event
    """


class SubscriptionTrackUserOutofsubscribeEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.track.user.outofsubscribe"]
    """
    Name of the event
    """


class SubscriptionTrackWillcancelEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.track.willcancel"]
    """
    Name of the event
    """


class SubscriptionUpdatedEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.updated"]
    """
    Name of the event
    """


class SyncInvoiceUserSnapshotData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice: InvoiceDetail | None | MISSING = MISSING
    """
    Invoice object
    """


class SyncInvoiceUserSnapshotResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SyncInvoiceUserSnapshotData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SyncPaidInvoiceBillingDetailsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice: InvoiceDetail | None | MISSING = MISSING
    """
    Invoice object
    """


class SyncPaidInvoiceBillingDetailsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: SyncPaidInvoiceBillingDetailsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdateInvoiceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice: InvoiceDetail | None | MISSING = MISSING
    """
    Invoice object
    """


class UpdateInvoiceResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdateInvoiceData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class UpdatePaidInvoiceBillingDetailsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice: InvoiceDetail | None | MISSING = MISSING
    """
    Invoice object
    """


class UpdatePaidInvoiceBillingDetailsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: UpdatePaidInvoiceBillingDetailsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ApplyToNextInvoiceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice: Invoice | None | MISSING = MISSING
    """
    Invoice object
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    subscription_pending_update: SubscriptionPendingUpdateDetail | None | MISSING = MISSING
    """
    Pending change
    """


class ApplyToNextInvoiceResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ApplyToNextInvoiceData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateCreditRechargeData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_account: CreditAccount | None | MISSING = MISSING
    """
    Credit account used
    """
    credit_recharge: CreditRecharge | None | MISSING = MISSING
    """
    Credit recharge
    """
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """
    invoice: Invoice | None | MISSING = MISSING
    """
    Invoice object
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    merchant: Merchant | None | MISSING = MISSING
    """
    Merchant account
    """
    paid: StrictBool | MISSING = MISSING
    """
    Paid flag
    """
    payment: Payment | None | MISSING = MISSING
    """
    Payment object
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class CreateCreditRechargeResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateCreditRechargeData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateInvoiceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice: InvoiceDetail | None | MISSING = MISSING
    """
    Invoice object
    """


class CreateInvoiceResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateInvoiceData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateOnetimeAddonPaymentData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice: Invoice | None | MISSING = MISSING
    """
    Invoice object
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    paid: StrictBool | MISSING = MISSING
    """
    Paid flag
    """
    subscription_onetime_addon: SubscriptionOnetimeAddon | None | MISSING = MISSING
    """
    Purchased one-time add-on
    """


class CreateOnetimeAddonPaymentResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateOnetimeAddonPaymentData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreateSubscriptionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    action: GatewayAction | None | MISSING = MISSING
    """
    Gateway-specific JSON for the client side (free form; may be null)
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    other_pending_crypto_subscription: SubscriptionDetail | None | MISSING = MISSING
    """
    Another subscription waiting for a crypto payment
    """
    paid: StrictBool | MISSING = MISSING
    """
    Paid flag
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    token: StrictStr | MISSING = MISSING
    """
    Portal token of the customer
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class CreateSubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: CreateSubscriptionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class CreditNoteDetail(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    biz_type: BizType | MISSING = MISSING
    """
    1 one-time payment, 2 invoice, 3 subscription, 4 credit recharge
    """
    country_code: StrictStr | MISSING = MISSING
    """
    ISO 3166-1 alpha-2 country
    """
    create_from: StrictStr | MISSING = MISSING
    """
    Origin marker, e.g. AutoRenew
    """
    create_time: StrictInt | MISSING = MISSING
    """
    Creation time (unix seconds)
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    discount: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount object
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_code: StrictStr | MISSING = MISSING
    """
    Discount code
    """
    finish_time: StrictInt | MISSING = MISSING
    """
    Unix time of finalisation
    """
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """
    gateway_id: StrictInt | MISSING = MISSING
    """
    Payment gateway id
    """
    id: StrictInt | MISSING = MISSING
    """
    Numeric id
    """
    invoice_id: StrictStr | MISSING = MISSING
    """
    Invoice id
    """
    invoice_name: StrictStr | MISSING = MISSING
    """
    Invoice name
    """
    lines: list[InvoiceItem] | None | MISSING = MISSING
    """
    Invoice lines
    """
    link: StrictStr | MISSING = MISSING
    """
    Hosted URL
    """
    merchant_id: StrictInt | MISSING = MISSING
    """
    Merchant id
    """
    message: StrictStr | MISSING = MISSING
    """
    Message text
    """
    metadata: Metadata | None | MISSING = MISSING
    """
    Free key/value map
    """
    original_payment_invoice: Invoice | None | MISSING = MISSING
    """
    Invoice that is being refunded
    """
    origin_amount: StrictInt | MISSING = MISSING
    """
    Amount before discounts (minor units)
    """
    paid_time: StrictInt | MISSING = MISSING
    """
    Unix time of payment
    """
    partial_credit_paid_amount: StrictInt | MISSING = MISSING
    """
    Part paid with credit (minor units)
    """
    payment: Payment | None | MISSING = MISSING
    """
    Payment object
    """
    payment_id: StrictStr | MISSING = MISSING
    """
    Payment id
    """
    period_end: StrictInt | MISSING = MISSING
    """
    Period end (unix seconds)
    """
    period_start: StrictInt | MISSING = MISSING
    """
    Period start (unix seconds)
    """
    plan_snapshot: InvoicePlanSnapshot | None | MISSING = MISSING
    """
    Plan as it was when billed
    """
    product_name: StrictStr | MISSING = MISSING
    """
    Product name
    """
    promo_credit_discount_amount: StrictInt | MISSING = MISSING
    """
    Promo credit used (minor units)
    """
    promo_credit_transaction: CreditTransaction | None | MISSING = MISSING
    """
    Promo credit movement
    """
    refund: Refund | None | MISSING = MISSING
    """
    Refund object
    """
    refund_id: StrictStr | MISSING = MISSING
    """
    Refund id
    """
    status: InvoiceStatus | MISSING = MISSING
    """
    0 init, 1 pending, 2 processing, 3 paid, 4 failed, 5 cancelled, 6 reversed
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    subscription_amount: StrictInt | MISSING = MISSING
    """
    Subscription part of the invoice (minor units)
    """
    subscription_amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    The same before tax (minor units)
    """
    subscription_id: StrictStr | MISSING = MISSING
    """
    Subscription id
    """
    tax_amount: StrictInt | MISSING = MISSING
    """
    Tax (minor units)
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """
    total_amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    Total before tax (minor units)
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """
    user_snapshot: UserAccount | None | MISSING = MISSING
    """
    Customer as of billing time
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """


class FinishInvoiceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice: Invoice | None | MISSING = MISSING
    """
    Invoice object
    """


class FinishInvoiceResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: FinishInvoiceData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetInvoiceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_notes: list[InvoiceDetail] | None | MISSING = MISSING
    """
    Credit notes (refund invoices)
    """
    invoice: InvoiceDetail | None | MISSING = MISSING
    """
    Invoice object
    """


class GetInvoiceResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetInvoiceData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetLicenseData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    api_rate_limit: Annotated[StrictInt | MISSING, Field(alias="APIRateLimit")] = MISSING
    """
    Requests-per-second allowance of the merchant's licence
    """
    current_member_count: StrictInt | MISSING = MISSING
    """
    Members in use
    """
    license: License | None | MISSING = MISSING
    """
    Licence data
    """
    member_limit: StrictInt | MISSING = MISSING
    """
    Member seats, -1 unlimited
    """
    merchant: Merchant | None | MISSING = MISSING
    """
    Merchant account
    """


class GetLicenseResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetLicenseData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetPaymentData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    payment_detail: PaymentDetail | None | MISSING = MISSING
    """
    Payment with related objects
    """


class GetPaymentResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetPaymentData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetSubscriptionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_params: list[PlanAddonParam] | None | MISSING = MISSING
    """
    Recurring add-ons to attach, each with a quantity
    """
    addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Add-ons resolved to plan objects with quantities
    """
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """
    latest_invoice: Invoice | None | MISSING = MISSING
    """
    Newest invoice
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    unfinished_subscription_pending_update: SubscriptionPendingUpdateDetail | None | MISSING = MISSING
    """
    Change still in progress
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class GetSubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetSubscriptionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetUserPendingCryptoSubscriptionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    subscription: SubscriptionDetail | None | MISSING = MISSING
    """
    Subscription object
    """


class GetUserPendingCryptoSubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetUserPendingCryptoSubscriptionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class GetUserSubscriptionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Add-ons resolved to plan objects with quantities
    """
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """
    latest_invoice: Invoice | None | MISSING = MISSING
    """
    Newest invoice
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    subscription: Subscription | None | MISSING = MISSING
    """
    Subscription object
    """
    unfinished_subscription_pending_update: SubscriptionPendingUpdateDetail | None | MISSING = MISSING
    """
    Change still in progress
    """
    user: UserAccount | None | MISSING = MISSING
    """
    Customer object
    """


class GetUserSubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: GetUserSubscriptionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ImportActiveSubscriptionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    subscription: SubscriptionDetail | None | MISSING = MISSING
    """
    Subscription object
    """


class ImportActiveSubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ImportActiveSubscriptionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ImportHistorySubscriptionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    subscription: SubscriptionDetail | None | MISSING = MISSING
    """
    Subscription object
    """


class ImportHistorySubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ImportHistorySubscriptionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ImportInvoiceData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    invoice: InvoiceDetail | None | MISSING = MISSING
    """
    Invoice object
    """


class ImportInvoiceResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ImportInvoiceData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class InvoiceCancelledEvent(InvoiceDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["invoice.cancelled"]
    """
    Name of the event
    """


class InvoiceCreatedEvent(InvoiceDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["invoice.created"]
    """
    Name of the event
    """


class ListCreditNotesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    credit_notes: list[CreditNoteDetail] | None | MISSING = MISSING
    """
    Credit notes (refund invoices)
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListCreditNotesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListCreditNotesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListMetricEventsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    events: list[MerchantMetricEventDetail] | None | MISSING = MISSING
    """
    List of events
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListMetricEventsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListMetricEventsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListOnetimeAddonPurchasesData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    subscription_onetime_addons: list[SubscriptionOnetimeAddonDetail] | None | MISSING = MISSING
    """
    Purchased one-time add-ons
    """


class ListOnetimeAddonPurchasesResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListOnetimeAddonPurchasesData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListPaymentsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    payment_details: list[PaymentDetail] | None | MISSING = MISSING
    """
    Payments with related objects
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListPaymentsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListPaymentsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class ListSubscriptionsData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    subscriptions: list[SubscriptionDetail] | None | MISSING = MISSING
    """
    Subscriptions with related objects
    """
    total: StrictInt | MISSING = MISSING
    """
    Number of matches
    """


class ListSubscriptionsResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: ListSubscriptionsData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class PaymentAuthorisedNeedEvent(PaymentDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["payment.authorised.need"]
    """
    Name of the event
    """


class PaymentCancelledEvent(PaymentDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["payment.cancelled"]
    """
    Name of the event
    """


class PaymentCreatedEvent(PaymentDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["payment.created"]
    """
    Name of the event
    """


class PreviewSubscriptionData(BaseModel):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    addon_params: list[PlanAddonParam] | None | MISSING = MISSING
    """
    Recurring add-ons to attach, each with a quantity
    """
    addons: list[PlanAddonDetail] | None | MISSING = MISSING
    """
    Add-ons resolved to plan objects with quantities
    """
    apply_promo_credit: StrictBool | MISSING = MISSING
    """
    Use the customer's promo credit on this invoice
    """
    currency: StrictStr | MISSING = MISSING
    """
    ISO 4217 currency code, upper case
    """
    discount: MerchantDiscountCode | None | MISSING = MISSING
    """
    Discount object
    """
    discount_amount: StrictInt | MISSING = MISSING
    """
    Discount (minor units)
    """
    discount_message: StrictStr | MISSING = MISSING
    """
    Why the discount was (not) granted
    """
    email: StrictStr | MISSING = MISSING
    """
    E-mail address
    """
    gateway: Gateway | None | MISSING = MISSING
    """
    Payment gateway object
    """
    invoice: Invoice | None | MISSING = MISSING
    """
    Invoice object
    """
    origin_amount: StrictInt | MISSING = MISSING
    """
    Amount before discounts (minor units)
    """
    other_active_subscription_id: StrictStr | MISSING = MISSING
    """
    Another live subscription of the same product
    """
    other_pending_crypto_subscription: SubscriptionDetail | None | MISSING = MISSING
    """
    Another subscription waiting for a crypto payment
    """
    plan: Plan | None | MISSING = MISSING
    """
    Plan object
    """
    quantity: StrictInt | MISSING = MISSING
    """
    Quantity
    """
    recurring_discount_code: StrictStr | MISSING = MISSING
    """
    Code kept for later cycles
    """
    subscription_amount_excluding_tax: StrictInt | MISSING = MISSING
    """
    The same before tax (minor units)
    """
    tax_amount: StrictInt | MISSING = MISSING
    """
    Tax (minor units)
    """
    tax_percentage: StrictInt | MISSING = MISSING
    """
    Tax rate in basis points (1000 = 10 %)
    """
    total_amount: StrictInt | MISSING = MISSING
    """
    Total (minor units)
    """
    trial_end: StrictInt | MISSING = MISSING
    """
    End of trial (unix seconds)
    """
    user_id: StrictInt | MISSING = MISSING
    """
    Customer id
    """
    vat_country_code: StrictStr | MISSING = MISSING
    """
    Country used for VAT
    """
    vat_country_name: StrictStr | MISSING = MISSING
    """
    Its name
    """
    vat_number: StrictStr | MISSING = MISSING
    """
    VAT number
    """
    vat_number_validate: ValidResult | None | MISSING = MISSING
    """
    VAT number check result
    """
    vat_number_validate_message: StrictStr | MISSING = MISSING
    """
    Message of that check
    """


class PreviewSubscriptionResponse(Envelope):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    data: PreviewSubscriptionData | None | MISSING = MISSING
    """
    The payload; empty or null when refused
    """


class SubscriptionActivatedEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.activated"]
    """
    Name of the event
    """


class SubscriptionAutoRenewFailureEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.auto_renew.failure"]
    """
    Name of the event
    """


class SubscriptionAutoRenewSuccessEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.auto_renew.success"]
    """
    Name of the event
    """


class SubscriptionCancelledEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.cancelled"]
    """
    Name of the event
    """


class SubscriptionCreatedEvent(SubscriptionDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.created"]
    """
    Name of the event
    """


class SubscriptionOnetimeAddonCancelledEvent(
    SubscriptionOnetimeAddonDetail,
    EventFields,
):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.onetime_addon.cancelled"]
    """
    Name of the event
    """


class SubscriptionOnetimeAddonCreatedEvent(SubscriptionOnetimeAddonDetail, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.onetime_addon.created"]
    """
    Name of the event
    """


class SubscriptionPendingUpdateCancelledEvent(
    SubscriptionPendingUpdateEvent,
    EventFields,
):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.pending_update.cancelled"]
    """
    Name of the event
    """


class SubscriptionPendingUpdateCreateEvent(SubscriptionPendingUpdateEvent, EventFields):
    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        alias_generator=to_camel,
    )
    event_type: Literal["subscription.pending_update.create"]
    """
    Name of the event
    """
