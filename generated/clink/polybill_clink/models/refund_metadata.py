# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class RefundMetadata(Model):
    """Further data of a refund, such as arn and merchantReferenceId"""

    FIELDS = ()
