# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalSessionVo(Model):
    """Link to the customer portal"""

    expires_at: int | Unset = UNSET
    """When the link ends"""
    url: str | Unset = UNSET
    """Link that logs the customer in"""

    FIELDS = (
        Field("expiresAt", "expires_at", INT, time="epoch-ms"),
        Field("url", "url", STR, secret=True),
    )
