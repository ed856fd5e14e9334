# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Model


@define(kw_only=True, eq=False, repr=False)
class Metadata(Model):
    """At most 20 keys of at most 40 characters, values of at most 500 characters"""

    FIELDS = ()
    EXTRA = STR
    EXTRA_RULES: ClassVar[Mapping[str, Any]] = {
        "maxProperties": 20,
        "propertyNames": {"maxLength": 40},
        "values": {"maxLength": 500},
    }
