"""Signing our own example payloads again after they changed. What a page prints is never touched: it is evidence."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml
from polybill import registry
from polybill.errors import ConfigurationError
from polybill.protocol.signing import Attempt

from scripts import contracts


def resign(folder: Path, *, write: bool = True) -> list[str]:
    """Write the right signature into each request example of ours.

    Args:
        folder: folder of a contract.
        write: whether to write; without it the files are only named.

    Returns:
        Names of the files whose signature was another one.

    Raises:
        ContractError: the contract can't be read.
    """
    index = folder / "examples" / "index.yaml"
    if not index.exists():
        return []
    sign = _signer(folder.name)
    if sign is None:
        return []
    document = contracts.load(folder / "openapi.yaml")
    rules = {operation.id: operation.data.get("x-signing") or {} for operation in contracts.operations(document)}
    changed = []
    for entry in yaml.load(index.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) or ():
        rule = rules.get(entry.get("operation"), {})
        if entry.get("origin") == "ours" and entry.get("side") == "request" and rule.get("carrier") == "body":
            file = folder / "examples" / entry["file"]
            if _resigned(file, str(rule.get("name")), sign, write=write):
                changed.append(file.name)
    return changed


def _signer(provider: str) -> Callable[[Mapping[str, Any]], str] | None:
    """Give what signs a payload of a provider; None where the signature is no part of it, or needs a secret."""
    try:
        declared = registry.get(provider)
    except ConfigurationError:  # a contract without a client yet
        return None
    if not declared.signed_member:
        return None
    return lambda parameters: declared.signing_text(parameters, Attempt(0)).signature


def _resigned(file: Path, name: str, sign: Callable[[Mapping[str, Any]], str], *, write: bool) -> bool:
    text = file.read_text(encoding="utf-8")
    payload = json.loads(text)
    if not isinstance(payload, dict) or not isinstance(payload.get(name), str):
        return False
    right = sign(payload)
    if payload[name] == right:
        return False
    # Only the value changes: the file keeps its order and form.
    new = re.sub(rf'("{re.escape(name)}"\s*:\s*)"[^"]*"', lambda match: f'{match[1]}"{right}"', text, count=1)
    if write:
        file.write_text(new, encoding="utf-8")
    return True
