# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import BOOL
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CheckRegistrationEmailData(Model):
    """Payload of checkRegistrationEmail"""

    valid: bool | Unset = UNSET
    """Result of the check"""

    FIELDS = (Field("valid", "valid", BOOL),)
