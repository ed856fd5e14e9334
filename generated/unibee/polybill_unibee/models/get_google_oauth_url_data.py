# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .auth_google_user_info import AuthGoogleUserInfo


@define(kw_only=True, eq=False, repr=False)
class GetGoogleOauthUrlData(Model):
    """Payload of getGoogleOauthUrl"""

    sign: str | Unset = UNSET
    user_info: AuthGoogleUserInfo | None | Unset = UNSET

    FIELDS = (
        Field("sign", "sign", STR),
        Field("userInfo", "user_info", OneOf(ModelRef(_models, "AuthGoogleUserInfo"), NULL)),
    )
