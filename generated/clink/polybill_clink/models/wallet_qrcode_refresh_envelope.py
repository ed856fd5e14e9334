# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .wallet_qrcode_refresh_api_vo import WalletQrcodeRefreshApiVo


@define(kw_only=True, eq=False, repr=False)
class WalletQrcodeRefreshEnvelope(Model):
    """Envelope of a new QR code"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | WalletQrcodeRefreshApiVo | Unset = UNSET
    """The new code; null when refused"""

    FIELDS = (
        Field("code", "code", INT),
        Field("msg", "msg", STR),
        Field("data", "data", OneOf(ModelRef(_models, "WalletQrcodeRefreshApiVo"), NULL)),
    )
