"""The dataclasses of the canonical model, with datamodel-code-generator."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from scripts.contracts import ContractError


def _mark_secrets(node: Any) -> Any:
    """Write ``x-secret`` for ``format: password``: the generator keeps only ``x-`` members for its templates."""
    if isinstance(node, dict):
        marked = {name: _mark_secrets(value) for name, value in node.items()}
        return marked | {"x-secret": True} if node.get("format") == "password" else marked
    if isinstance(node, list):
        return [_mark_secrets(item) for item in node]
    return node


def build(document: dict[str, Any], out: Path, arguments: tuple[str, ...], header: str) -> None:
    """Write one module of models.

    Raises:
        ContractError: the generator failed or warned.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "openapi.json"
        source.write_text(json.dumps(_mark_secrets(document)), encoding="utf-8")
        done = subprocess.run(
            [
                sys.executable, "-m", "datamodel_code_generator",
                "--input", str(source),
                "--output", str(out),
                "--custom-file-header", header,
                *arguments,
            ],
            cwd=folder,  # away from our pyproject.toml, which the generator would read
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip
    if done.returncode or done.stderr.strip():
        raise ContractError(f"{out.stem}: the model generator failed:\n{done.stderr.strip()}")
