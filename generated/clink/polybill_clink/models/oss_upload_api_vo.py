# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class OssUploadApiVo(Model):
    """An uploaded picture"""

    file_name: str | Unset = UNSET
    oss_id: str | Unset = UNSET
    """Id to send as a product's image"""
    url: str | Unset = UNSET
    """Address of the picture"""

    FIELDS = (
        Field("fileName", "file_name", STR),
        Field("ossId", "oss_id", STR),
        Field("url", "url", STR),
    )
