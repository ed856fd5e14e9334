# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class CreditConfigStatistics(Model):
    """Credit config statistics"""

    id: int | Unset = UNSET
    """Numeric id"""
    total_decrement_amount: int | Unset = UNSET
    """Sum of all decreases, zero or negative, over merchant and currency without regard to the kind of account:
credits and minor units are added up when both kinds exist; 0 when the request has no currency
"""
    total_increment_amount: int | Unset = UNSET
    """Sum of all increases over merchant and currency without regard to the kind of account: credits and minor units
are added up when both kinds exist; 0 when the request has no currency
"""

    FIELDS = (
        Field("id", INT),
        Field("totalDecrementAmount", INT),
        Field("totalIncrementAmount", INT),
    )


@model
class GetPromoCreditStatisticsData(Model):
    """Payload of getPromoCreditStatistics"""

    credit_config_statistics: CreditConfigStatistics | None | Unset = UNSET

    FIELDS = (Field("creditConfigStatistics", OneOf(ModelRef(_models, "CreditConfigStatistics"), NULL)),)


@model
class GetPromoCreditStatisticsResponse(Model):
    """Envelope of getPromoCreditStatistics"""

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
    data: GetPromoCreditStatisticsData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "GetPromoCreditStatisticsData"), NULL)),
    )
