"""What the module of an operation is made of, in one import: each wheel holds hundreds of these modules."""

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
from .errors import RequestInvalid
from .hooks import Invalid
from .media import BYTES, NOTHING, TEXT, ByMedia
from .requests import Body, Parameter, make_request
from .responses import ResponseParser
from .success import Success
from .types import UNSET, File, Response, Unset

__all__ = [
    "ANY",
    "BOOL",
    "BYTES",
    "DATE",
    "DATETIME",
    "DECIMAL",
    "FILE",
    "INT",
    "NOTHING",
    "NULL",
    "NUMBER",
    "STR",
    "TEXT",
    "UNSET",
    "Body",
    "ByMedia",
    "Const",
    "EnumRef",
    "File",
    "Invalid",
    "Limited",
    "ListOf",
    "MapOf",
    "ModelRef",
    "OneOf",
    "Parameter",
    "RequestInvalid",
    "Response",
    "ResponseParser",
    "Success",
    "Unset",
    "make_request",
]
