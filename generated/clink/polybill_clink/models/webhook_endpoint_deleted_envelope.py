# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class WebhookEndpointDeletedEnvelope(Model):
    """Envelope without content"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | Unset = UNSET
    """Always null"""

    FIELDS = (
        Field("code", "code", INT),
        Field("msg", "msg", STR),
        Field("data", "data", NULL),
    )
