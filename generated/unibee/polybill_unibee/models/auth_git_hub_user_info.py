# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class AuthGitHubUserInfo(Model):
    """Auth git hub user info"""

    avatar_url: str | Unset = UNSET
    """Avatar image URL"""
    bio: str | Unset = UNSET
    company: str | Unset = UNSET
    email: str | Unset = UNSET
    """E-mail address"""
    id: int | Unset = UNSET
    """Numeric id"""
    location: str | Unset = UNSET
    """Location text"""
    login: str | Unset = UNSET
    name: str | Unset = UNSET

    FIELDS = (
        Field("avatarUrl", "avatar_url", STR),
        Field("bio", "bio", STR),
        Field("company", "company", STR),
        Field("email", "email", STR),
        Field("id", "id", INT),
        Field("location", "location", STR),
        Field("login", "login", STR),
        Field("name", "name", STR),
    )
