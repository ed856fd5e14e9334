"""An import that is not declared and a dependency that is not used are both found."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import declared


def test_groups_are_read_with_those_they_include() -> None:
    groups = {"a": ["one>=1", {"include-group": "b"}], "b": ["two"]}
    assert list(declared.dependencies(groups, "a")) == ["one>=1", "two"]


def test_faults_are_found(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    config = tmp_path / "pyproject.toml"
    config.write_text(declared.project({"dev": ["pytest", "attrs"]}))
    (tmp_path / "module.py").write_text("import attrs\nimport nowhere_declared\n")
    assert declared.run(tmp_path, config) == 1
    shown = capfd.readouterr().err
    assert "'nowhere_declared' imported but missing" in shown
    assert "'pytest' defined as a dependency but not used" in shown
    assert "'attrs'" not in shown
