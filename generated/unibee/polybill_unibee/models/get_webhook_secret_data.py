# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GetWebhookSecretData(Model):
    """Payload of getWebhookSecret"""

    secret: str | Unset = UNSET
    """Webhook secret (current signatures use the API key instead)"""

    FIELDS = (Field("secret", "secret", STR, secret=True),)
