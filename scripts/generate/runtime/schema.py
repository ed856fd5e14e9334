"""What the modules of generated classes are made of, in one import: each wheel holds hundreds of these modules."""

from __future__ import annotations

from .codecs import (
    ANY,
    BOOL,
    DATE,
    DATETIME,
    DECIMAL,
    FILE,
    INT,
    NULL,
    NUMBER,
    STR,
    Const,
    EnumRef,
    Limited,
    ListOf,
    MapOf,
    ModelRef,
    OneOf,
)
from .enums import OpenIntEnum, OpenStrEnum
from .model import Field, Model, model
from .types import UNSET, File, Unset

__all__ = [
    "ANY",
    "BOOL",
    "DATE",
    "DATETIME",
    "DECIMAL",
    "FILE",
    "INT",
    "NULL",
    "NUMBER",
    "STR",
    "UNSET",
    "Const",
    "EnumRef",
    "Field",
    "File",
    "Limited",
    "ListOf",
    "MapOf",
    "Model",
    "ModelRef",
    "OneOf",
    "OpenIntEnum",
    "OpenStrEnum",
    "Unset",
    "model",
]
