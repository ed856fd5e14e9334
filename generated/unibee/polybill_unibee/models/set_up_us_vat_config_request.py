# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import ModelRef
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .usvat_global_config import USVATGlobalConfig


@define(kw_only=True, eq=False, repr=False)
class SetUpUsVatConfigRequest(Model):
    """Body of setUpUsVatConfig"""

    global_us_vat_config: USVATGlobalConfig | Unset = UNSET
    """Usvatglobal config Evidence: sdk."""

    FIELDS = (
        Field("global_us_vat_config", "global_us_vat_config", ModelRef("usvat_global_config", "USVATGlobalConfig")),
    )
