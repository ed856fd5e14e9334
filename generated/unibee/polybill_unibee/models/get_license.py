# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, EnumRef, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        GasPayer,
        IntervalUnit,
        Merchant,
        Metadata,
        Plan,
        PlanPublishStatus,
        PlanStatus,
        PlanType,
        Subscription,
    )


@model
class GetLicenseData(Model):
    """Payload of getLicense"""

    api_rate_limit: int | Unset = UNSET
    """Requests-per-second allowance of the merchant's licence"""
    current_member_count: int | Unset = UNSET
    """Members in use"""
    license_: License | None | Unset = UNSET
    """Licence data"""
    member_limit: int | Unset = UNSET
    """Member seats, -1 unlimited"""
    merchant: Merchant | None | Unset = UNSET
    """Merchant account"""

    FIELDS = (
        Field("APIRateLimit", INT, "api_rate_limit"),
        Field("currentMemberCount", INT),
        Field("license", OneOf(ModelRef(_models, "License"), NULL), "license_"),
        Field("memberLimit", INT),
        Field("merchant", OneOf(ModelRef(_models, "Merchant"), NULL)),
    )


@model
class GetLicenseResponse(Model):
    """Envelope of getLicense"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: GetLicenseData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetLicenseData"), NULL)),
    )


@model
class License(Model):
    """License"""

    is_paid: bool | Unset = UNSET
    """Paid flag"""
    license_: str | Unset = UNSET
    """Licence data"""
    owner_email: str | Unset = UNSET
    """Owner e-mail"""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    version: MerchantVersion | None | Unset = UNSET

    FIELDS = (
        Field("isPaid", BOOL),
        Field("license", STR, "license_"),
        Field("ownerEmail", STR),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("version", OneOf(ModelRef(_models, "MerchantVersion"), NULL)),
    )


@model
class LicensePlan(Model):
    """License plan"""

    amount: int | Unset = UNSET
    """Money in minor units Amount in minor units of currency."""
    binding_addon_ids: str | Unset = UNSET
    """Comma-separated ids of bound recurring add-ons"""
    binding_onetime_addon_ids: str | Unset = UNSET
    """Comma-separated ids of bound one-time add-ons"""
    cancel_at_trial_end: int | Unset = UNSET
    """1 ends the subscription after its first trial, else 0"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    external_plan_id: str | Unset = UNSET
    """Caller's plan id"""
    extra_metric_data: str | Unset = UNSET
    """Extra metric data (string)"""
    gas_payer: GasPayer | Unset = UNSET
    """Who carries crypto network fees: merchant or user Evidence: source."""
    home_url: str | Unset = UNSET
    """Home page URL"""
    id: int | Unset = UNSET
    """Numeric id"""
    image_url: str | Unset = UNSET
    interval_count: int | Unset = UNSET
    """Number of interval units per billing period"""
    interval_unit: IntervalUnit | Unset = UNSET
    """Billing unit: day, week, month or year"""
    merchant_id: int | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    plan_name: str | Unset = UNSET
    """Name of the plan as customers see it"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    publish_status: PlanPublishStatus | Unset = UNSET
    """1 unpublished, 2 published Evidence: source."""
    status: PlanStatus | Unset = UNSET
    """1 editing, 2 active, 3 inactive, 4 soft-archived, 5 hard-archived Evidence: source."""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    trial_amount: int | Unset = UNSET
    """Price of the trial (minor units) Amount in minor units of currency."""
    trial_demand: str | Unset = UNSET
    """Empty, or paymentMethod to require one before the trial"""
    trial_duration_time: int | Unset = UNSET
    """Length of the trial in seconds"""
    type_: PlanType | Unset = UNSET
    """1 main plan (default), 2 recurring add-on, 3 one-time add-on Evidence: source."""

    FIELDS = (
        Field("amount", INT, money=("minor", "number", "currency")),
        Field("bindingAddonIds", STR),
        Field("bindingOnetimeAddonIds", STR),
        Field("cancelAtTrialEnd", INT),
        Field("createTime", INT, time="epoch-s"),
        Field("currency", STR),
        Field("description", STR),
        Field("externalPlanId", STR),
        Field("extraMetricData", STR),
        Field("gasPayer", EnumRef(_models, "GasPayer")),
        Field("homeUrl", STR),
        Field("id", INT),
        Field("imageUrl", STR),
        Field("intervalCount", INT),
        Field("intervalUnit", EnumRef(_models, "IntervalUnit")),
        Field("merchantId", INT),
        Field("metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("planName", STR),
        Field("productId", INT),
        Field("publishStatus", EnumRef(_models, "PlanPublishStatus")),
        Field("status", EnumRef(_models, "PlanStatus")),
        Field("taxPercentage", INT),
        Field("trialAmount", INT, money=("minor", "number", "currency")),
        Field("trialDemand", STR),
        Field("trialDurationTime", INT, time="duration-s"),
        Field("type", EnumRef(_models, "PlanType"), "type_"),
    )


@model
class MerchantVersion(Model):
    """Merchant version"""

    end_time: int | Unset = UNSET
    """End of validity (unix seconds)"""
    expired: bool | Unset = UNSET
    """Expired flag"""
    is_paid: bool | Unset = UNSET
    """Paid flag"""
    name: str | Unset = UNSET
    plan: LicensePlan | None | Unset = UNSET
    """Plan object"""
    start_time: int | Unset = UNSET
    """Start of validity (unix seconds)"""

    FIELDS = (
        Field("endTime", INT, time="epoch-s"),
        Field("expired", BOOL),
        Field("isPaid", BOOL),
        Field("name", STR),
        Field("plan", OneOf(ModelRef(_models, "LicensePlan"), NULL)),
        Field("startTime", INT, time="epoch-s"),
    )
