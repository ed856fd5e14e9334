# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import FILE, INT, NULL, STR, UNSET, Field, File, Model, ModelRef, OneOf, Unset, model

from .. import models as _models


@model
class ImageUploadEnvelope(Model):
    """Envelope of an uploaded picture"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | OssUploadApiVo | Unset = UNSET
    """The picture; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "OssUploadApiVo"), NULL)),
    )


@model
class OssUploadApiVo(Model):
    """An uploaded picture"""

    file_name: str | Unset = UNSET
    oss_id: str | Unset = UNSET
    """Id to send as a product's image"""
    url: str | Unset = UNSET
    """Address of the picture"""

    FIELDS = (
        Field("fileName", STR),
        Field("ossId", STR),
        Field("url", STR),
    )


@model
class ProductImageUploadRequest(Model):
    """The picture"""

    file: File | Unset = UNSET
    """Picture, at most 5 MB"""

    FIELDS = (Field("file", FILE),)
