# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class CustomerPortalCreateReq(Model):
    """Whose portal to open, and with what"""

    customer_id: str
    return_url: str | Unset = UNSET
    """Address behind the link back to the merchant"""
    subscription_update_product_ids: list[str] | Unset = UNSET
    """Products to change to; empty sets no limit, blank or unknown ids are refused"""

    FIELDS = (
        Field("customerId", STR, required=True),
        Field("returnUrl", STR),
        Field("subscriptionUpdateProductIds", ListOf(STR)),
    )


@model
class CustomerPortalSessionEnvelope(Model):
    """Envelope of a portal link"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: CustomerPortalSessionVo | None | Unset = UNSET
    """The link; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "CustomerPortalSessionVo"), NULL)),
    )


@model
class CustomerPortalSessionVo(Model):
    """Link to the customer portal"""

    expires_at: int | Unset = UNSET
    """When the link ends"""
    url: str | Unset = UNSET
    """Link that logs the customer in"""

    FIELDS = (
        Field("expiresAt", INT, time="epoch-ms"),
        Field("url", STR, secret=True),
    )
