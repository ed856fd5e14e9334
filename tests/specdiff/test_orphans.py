"""What no contract refers to can't be reviewed, and the review reports it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from scripts.specdiff.__main__ import main

ROOT = """openapi: 3.1.1
info: {title: T, version: 1.0.0}
paths:
  /a: {$ref: 'paths/a.yaml#/~1a'}
"""
ITEM = "{get: {operationId: getA, responses: {'200': {description: It}}}}"


def test_an_orphan_is_mentioned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "specs" / "acme"
    (folder / "paths").mkdir(parents=True)
    (folder / "openapi.yaml").write_text(ROOT, encoding="utf-8")
    (folder / "paths" / "a.yaml").write_text(f"/a: {ITEM}\n", encoding="utf-8")
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "First"]):
        identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"]
        subprocess.run(["git", "-C", str(tmp_path), *identity, *arguments], check=True)
    (folder / "paths" / "a.yaml").write_text(f"/a: {ITEM}\n/b: {ITEM}\n", encoding="utf-8")
    (folder / "events.yaml").write_text("gone: {}\n", encoding="utf-8")
    main(["HEAD", "--root", str(tmp_path), "--today", "2026-11-30"])
    lines = capsys.readouterr().err.splitlines()
    assert "specs/acme/paths/a.yaml:2: /b: nothing refers to it, so it is not part of the contract" in lines
    assert any(line.startswith("specs/acme/events.yaml:1: gone: ") for line in lines)
