# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class LocalizedNames(Model):
    """Locale such as en-US to name"""

    FIELDS = ()
    EXTRA = STR
