# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import NUMBER
from polybill_runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class AmountsByCurrency(Model):
    """Currency code to amount, major units"""

    FIELDS = ()
    EXTRA = NUMBER
