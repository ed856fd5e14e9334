# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import Model, model


@model
class RefundMetadata(Model):
    """Further data of a refund, such as arn and merchantReferenceId"""

    FIELDS = ()
