# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class ReprocessMetricCarryoverRequest(Model):
    """Body of reprocessMetricCarryover"""

    previous_invoice_id: str
    """Invoice of the previous period"""

    FIELDS = (Field("previousInvoiceId", "previous_invoice_id", STR, required=True),)
