"""Redocly CLI finds what is planted, in our words. `nox -s lint` installs it; without it these tests can't run."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from scripts import node
from scripts.lint_specs import redocly
from scripts.paths import SPECS

installed = pytest.mark.skipif(
    not (node.folder() / ".complete").exists(), reason="Redocly CLI is not installed here: nox -s lint does it"
)

FAULTS = [
    ("openapi.yaml", "title: PayAPI", "titel: PayAPI", "struct Property `titel` is not expected here"),
    ("openapi.yaml", "/pay-api/trade/refund:", "/pay-api/trade/refund/:", "no-path-trailing-slash"),
    ("paths/refund.yaml", "operationId: getRefund", "operationId: getPayin", "operation-operationId-unique"),
    ("paths/refund.yaml", "name: refundNo", "name: refundNr", "path-parameters-defined"),
    ("paths/refund.yaml", "schemas/", "shapes/", "no-unresolved-refs"),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SPECS / "payapi", tmp_path / "payapi"))


@installed
def test_the_contract_itself_is_clean(copy: Path) -> None:
    assert list(redocly.problems(copy / "openapi.yaml")) == []


@installed
@pytest.mark.parametrize(("file", "before", "after", "says"), FAULTS)
def test_planted_faults_are_found(copy: Path, file: str, before: str, after: str, says: str) -> None:
    target = copy / file
    text = target.read_text(encoding="utf-8")
    assert before in text
    target.write_text(text.replace(before, after, 1), encoding="utf-8")
    found = list(redocly.problems(copy / "openapi.yaml"))
    assert any(says in problem for problem in found), found
    assert all(":" in problem.partition(" ")[0] for problem in found), "file and line stand first"


def test_without_a_network_the_check_fails_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("package.json", "package-lock.json"):
        document = json.loads((node.LOCK / name).read_text(encoding="utf-8"))
        document["dependencies"] = {"no-such-package-anywhere": "file:./missing"}
        (tmp_path / name).write_text(json.dumps(document), encoding="utf-8")
    monkeypatch.setattr(node, "LOCK", tmp_path)
    monkeypatch.setattr(node, "ROOT", tmp_path)
    assert redocly.main(["payapi"]) == 3
    assert "npm could not install" in capsys.readouterr().err
    assert not list((tmp_path / ".cache").glob("npm/*/.complete")), "half an installation is none"
