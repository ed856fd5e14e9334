"""Anybody's contracts: any layout of files, any repository, and the distribution of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.contracts import ContractError
from scripts.paths import ROOT
from scripts.specdiff import __main__ as command
from scripts.specdiff import distribution
from scripts.specdiff import review as reviewing
from scripts.specdiff.engine import compare
from scripts.specdiff.faces.markdown import MARK
from scripts.specdiff.sources import read_file

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: 1.0.0}\n"
WHOLE = (
    HEAD
    + """paths:
  /a:
    post:
      operationId: doA
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'200': {description: ok}}
components:
  schemas:
    Pet:
      type: object
      properties: {name: {$ref: '#/components/schemas/Name'}, next: {$ref: '#/components/schemas/Pet'}}
    Name: {type: string, maxLength: 9}
"""
)
SPLIT = {
    "openapi.yaml": HEAD + "paths: {$ref: paths/index.yaml}\n",
    "paths/index.yaml": "/a: {$ref: a.yaml}\n",
    "paths/a.yaml": "post:\n  operationId: doA\n  requestBody: {$ref: '../bodies.json#/parts/0'}\n"
    "  responses: {'200': {description: ok}}\n",
    "bodies.json": '{"parts": [{"content": {"application/json": {"schema": {"$ref": "Pet.yaml"}}}}]}',
    "Pet.yaml": "type: object\nproperties:\n  name:\n    $ref: 'common.yaml#/components/schemas/Name'\n"
    "  next: {$ref: '#'}\n",
    "common.yaml": "components:\n  schemas:\n    Name:\n      type: string\n      maxLength: 9\n",
}


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "openapi.yaml"


def test_one_file_and_six_are_one_contract(tmp_path: Path) -> None:
    whole = written(tmp_path / "whole", {"openapi.yaml": WHOLE})
    split = written(tmp_path / "split", SPLIT)
    one, six = read_file(whole), read_file(split)
    assert compare(one, six, "x") == ()
    assert compare(six, one, "x") == ()
    other = written(tmp_path / "other", {**SPLIT, "common.yaml": SPLIT["common.yaml"].replace("9", "3")})
    [finding] = compare(six, read_file(other), "x")
    assert finding.breaking
    assert finding.new is not None
    assert (finding.new.file, finding.new.line) == ("common.yaml", 5)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"openapi.yaml": "swagger: '2.0'\ninfo: {title: T, version: '1'}\n"}, "line 1: Swagger 2.0 is not supported"),
        (
            {"openapi.yaml": "info: {title: T, version: '1'}\nopenapi: 3.2.0\n"},
            "line 2: OpenAPI 3.2.0 is not supported",
        ),
        (
            {**SPLIT, "Pet.yaml": "type: object\nallOf: [{$ref: gone.yaml}]\n"},
            "Pet.yaml: line 2: gone.yaml: file not found",
        ),
        ({**SPLIT, "Pet.yaml": "\n$ref: 'common.yaml#/x'\n"}, "Pet.yaml: line 2: common.yaml#/x: leads nowhere"),
        (
            {**SPLIT, "Pet.yaml": "$ref: https://example.com/a.yaml\n"},
            "Pet.yaml: line 1: https://example.com/a.yaml: leads",
        ),
        ({**SPLIT, "Pet.yaml": "$ref: ../../../../../../etc/passwd\n"}, "Pet.yaml: line 1"),
        ({**SPLIT, "common.yaml": "a: 1\na: 2\n"}, "common.yaml: line 2: the key 'a' appears twice"),
        ({"openapi.yaml": HEAD + "paths: &a\n  x: *a\n"}, "line 4: the alias *a leads back"),
        ({"openapi.yaml": HEAD + "paths: {}\n---\na: 1\n"}, "line 4: more than one document"),
        ({"openapi.yaml": HEAD + "x: " + "[" * 300 + "]" * 300}, "line 3: nested deeper"),
    ],
)
def test_what_is_refused_is_refused_by_file_and_line(files: dict[str, str], message: str, tmp_path: Path) -> None:
    with pytest.raises(ContractError) as refused:
        read_file(written(tmp_path, files), within=tmp_path)
    assert message in str(refused.value)


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Ada Example", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_a_contract_of_any_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(tmp_path / "api", SPLIT)
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message=The contract")
    common = tmp_path / "api" / "common.yaml"
    common.write_text(common.read_text(encoding="utf-8").replace("9", "3"), encoding="utf-8")
    arguments = ["main", "--contract", "api/openapi.yaml", "--root", str(tmp_path), "--json"]
    assert command.main(arguments) == 1
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    [finding] = found["findings"]
    assert finding["new"]["file"] == "api/common.yaml"
    assert finding["symbols"] == [], "no package is generated from it"
    assert command.main([*arguments, "--fail-on", "nothing"]) == 0
    assert command.main([*arguments, "--fail-on", "breaking"]) == 1
    capsys.readouterr()
    assert command.main(["main", "--contract", "gone.yaml", "--root", str(tmp_path)]) == 2
    assert "gone.yaml: line 1: file not found" in capsys.readouterr().err


def test_the_distribution_works_without_this_repository(tmp_path: Path) -> None:
    target = distribution.write(tmp_path)
    whole = written(tmp_path / "whole", {"openapi.yaml": WHOLE})
    done = subprocess.run(
        [sys.executable, "-m", "polybill_review", str(whole), str(whole), "--json"],
        cwd=target,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["findings"] == []
    assert "polybill-review" in (target / "pyproject.toml").read_text(encoding="utf-8")


def test_a_reader_who_has_seen_enough(tmp_path: Path) -> None:
    whole = written(tmp_path / "whole", {"openapi.yaml": WHOLE})
    line = f"{sys.executable} -m scripts.specdiff {whole} {whole} --json | head -c 1"
    done = subprocess.run(line, shell=True, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("{", "")


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["old.yaml", "gone.yaml"], "gone.yaml: line 1: file not found"),
        (["gone.json", "old.yaml"], "gone.json: line 1: file not found"),
        (["old.yaml"], "old.yaml: line 1: one file alone"),
        (["main", "old.yaml"], "old.yaml: line 1: one file alone"),
        (["main"], "revision main has no folder specs/: name a contract with --contract PATH"),
        (["old.yaml", "broken.yaml"], "broken.yaml: line 2"),
    ],
)
def test_names_that_are_no_two_files(
    names: list[str],
    message: str,
    repository: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(repository)
    assert command.main(names) == 2
    printed = capsys.readouterr()
    assert message in printed.err
    assert printed.out == ""


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("foreign")
    files = {"old.yaml": WHOLE, "new.yaml": WHOLE.replace("maxLength: 9", "maxLength: 3"), "broken.yaml": "a: ["}
    written(folder, files)
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message=The contracts")
    return folder


def test_two_files_stand_in_the_place_of_two_revisions(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(repository)
    assert command.main(["old.yaml", "new.yaml"]) == 1
    printed = capsys.readouterr().out
    assert "old.yaml → new.yaml" in printed
    assert "raise the version of new.yaml" in printed, "a file without a folder is called by its own name"
    assert command.main(["main", "HEAD", "--contract", "old.yaml"]) == 0


@pytest.mark.parametrize("name", ["contract-review.yml", "openapi-review.yml"])
def test_the_job_that_comments_runs_nothing_of_the_pull_request(name: str) -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / name).read_text(encoding="utf-8"))
    jobs = workflow["jobs"]
    assert workflow["permissions"] == {}
    assert jobs["review"]["permissions"] == {"contents": "read", "pull-requests": "read"}
    assert jobs["comment"]["permissions"] == {"pull-requests": "write"}
    [step] = jobs["comment"]["steps"]
    assert "uses" not in step, "no checkout beside the right to write"
    assert "${{" not in step["run"], "a text of the pull request is never a part of a script"
    assert MARK in step["run"], "the comment that is kept up to date is the one that the review writes"


def test_an_installed_review_takes_a_contract_with_our_marks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reviewing, "find_spec", lambda _: None)  # as in the wheel, which leaves the packages out
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    marked = WHOLE.replace("info:", "x-provider: acme\ninfo:", 1)
    old.write_text(marked, encoding="utf-8")
    new.write_text(marked.replace("maxLength: 9", "maxLength: 8"), encoding="utf-8")
    assert command.main(["--files", str(old), str(new)]) == 1
