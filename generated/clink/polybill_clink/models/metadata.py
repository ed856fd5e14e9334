# Generated: edit specs/clink.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from polybill_runtime.schema import STR, Model, model


@model
class Metadata(Model):
    """At most 20 keys of at most 40 characters, values of at most 500 characters"""

    FIELDS = ()
    EXTRA = STR
    EXTRA_RULES: ClassVar[Mapping[str, Any]] = {
        "maxProperties": 20,
        "propertyNames": {"maxLength": 40},
        "values": {"maxLength": 500},
    }
