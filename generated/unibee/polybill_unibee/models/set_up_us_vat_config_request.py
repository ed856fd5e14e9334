# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .usvat_global_config import USVATGlobalConfig


@define(kw_only=True, eq=False, repr=False)
class SetUpUsVatConfigRequest(Model):
    """Body of setUpUsVatConfig"""

    global_us_vat_config: USVATGlobalConfig | Unset = UNSET
    """Usvatglobal config Evidence: sdk."""

    FIELDS = (Field("global_us_vat_config", "global_us_vat_config", ModelRef(_models, "USVATGlobalConfig")),)
