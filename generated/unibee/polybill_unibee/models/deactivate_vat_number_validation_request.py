# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class DeactivateVatNumberValidationRequest(Model):
    """Body of deactivateVatNumberValidation"""

    history_id: int | Unset = UNSET

    FIELDS = (Field("historyId", "history_id", INT),)
