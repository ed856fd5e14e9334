# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class DeviceBrowser(Model):
    """Payer's browser"""

    java_enabled: bool | Unset = UNSET
    """Whether Java is on"""
    javascript_enabled: bool | Unset = UNSET
    """Whether JavaScript is on"""
    user_agent: str | Unset = UNSET
    """Name that the browser sends"""

    FIELDS = (
        Field("java_enabled", "java_enabled", BOOL),
        Field("javascript_enabled", "javascript_enabled", BOOL),
        Field("user_agent", "user_agent", STR),
    )
