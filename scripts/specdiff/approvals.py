"""Findings that a named person approved in the pull request: a comment ``/approve ID reason``, kept with the id.

Input is the list of comments as the platform's API gives it. Who may approve is the platform's word, not the comment's:
owners, members and collaborators, but neither bots nor the author of the pull request.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from scripts.contracts import ContractError

from .findings import Approval, Finding

_TRUSTED = {"OWNER", "MEMBER", "COLLABORATOR"}
_COMMAND = re.compile(r"^/(approve|withdraw) +([0-9a-f]{12})\b *(.*?)\s*$", re.MULTILINE)


def read(path: Path, author: str = "") -> dict[str, Approval]:
    """Read the approvals out of a pull request's comments.

    Args:
        path: the comments as JSON.
        author: login of the pull request's author, whose approvals do not count.

    Raises:
        ContractError: the file is not a list of comments.
    """
    try:
        comments = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ContractError(f"{path}: line 1: not readable as JSON: {error}") from error
    if not isinstance(comments, list) or not all(isinstance(each, Mapping) for each in comments):
        raise ContractError(f"{path}: line 1: must be the list of comments of a pull request")
    return found(comments, author)


def found(comments: Iterable[Mapping[str, Any]], author: str = "") -> dict[str, Approval]:
    """Give the approvals by finding; a later withdrawal by anyone who may approve takes one back."""
    made: dict[str, Approval] = {}
    for comment in comments:
        user = comment.get("user") or {}
        name = str(user.get("login", ""))
        if comment.get("author_association") not in _TRUSTED or user.get("type") == "Bot" or not name or name == author:
            continue
        for verb, finding, reason in _COMMAND.findall(str(comment.get("body") or "").replace("\r", "")):
            if verb == "withdraw":
                made.pop(finding, None)
            elif reason:
                made[finding] = Approval(name, reason)
    return made


def applied(findings: Iterable[Finding], approvals: Mapping[str, Approval]) -> list[Finding]:
    """Mark the findings that are approved."""
    return [
        replace(finding, approved=approvals[finding.id]) if finding.id in approvals else finding for finding in findings
    ]
