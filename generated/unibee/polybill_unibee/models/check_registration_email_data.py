# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CheckRegistrationEmailData(Model):
    """Payload of checkRegistrationEmail"""

    valid: bool | Unset = UNSET
    """Result of the check"""

    FIELDS = (Field("valid", "valid", BOOL),)
