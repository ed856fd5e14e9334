# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import UNSET, Field, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import USVATGlobalConfig


@model
class SetUpUsVatConfigRequest(Model):
    """Body of setUpUsVatConfig"""

    global_us_vat_config: USVATGlobalConfig | Unset = UNSET
    """Usvatglobal config Evidence: sdk."""

    FIELDS = (Field("global_us_vat_config", ModelRef(_models, "USVATGlobalConfig")),)
