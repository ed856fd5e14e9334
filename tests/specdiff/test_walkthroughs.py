"""Three reviews from end to end, on a git repository of their own with a copy of a real contract."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.paths import ROOT
from scripts.specdiff.__main__ import main

TODAY = "2026-11-21"


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Ada Example", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "specs" / "clink", tmp_path / "specs" / "clink")
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message=The contract")
    git(tmp_path, "switch", "--quiet", "--create", "change")
    return tmp_path


class Command:
    """The command, without a process of its own; one test below starts it as a user does."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, repository: Path, *arguments: str) -> tuple[int, str, str]:
        code = main([*arguments, "--root", str(repository), "--today", TODAY])
        shown = self.capsys.readouterr()
        return code, shown.out, shown.err


@pytest.fixture
def review(capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(capsys)


def data(review: Command, repository: Path) -> tuple[int, dict[str, Any]]:
    code, output, error = review(repository, "--json")
    assert error == ""
    found: dict[str, Any] = json.loads(output)
    return code, found


def edit(repository: Path, file: str, before: str, after: str) -> None:
    path = repository / "specs" / "clink" / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def version(repository: Path) -> str:
    line = next(
        line
        for line in (repository / "specs/clink/openapi.yaml").read_text().splitlines()
        if line.startswith("  version:")
    )
    return line.split()[1]


def raised(repository: Path, wanted: str) -> None:
    edit(repository, "openapi.yaml", f"version: {version(repository)}", f"version: {wanted}")


def test_an_optional_field_appears(review: Command, repository: Path) -> None:
    edit(
        repository,
        "schemas/refund.yaml",
        "    remark:\n",
        "    notifyUrl:\n      type: string\n      description: Where to report\n    remark:\n",
    )
    code, found = data(review, repository)
    assert code == 1, "the version and the changelog have to follow"
    [finding] = found["findings"]
    assert (finding["rule"], finding["verdicts"], finding["breaking"]) == ("SD201", [], False)
    assert finding["title"] == "optional field RefundCreateApiRequest.notifyUrl was added"
    assert finding["operations"] == ["createRefund"]
    name = "polybill_clink.models.RefundCreateApiRequest.notify_url"
    assert {"name": name, "kind": "attribute", "change": "added"} in finding["symbols"]
    assert finding["new"]["file"] == "specs/clink/schemas/refund.yaml"
    [contract] = found["contracts"]
    major, minor, patch = map(int, version(repository).split("."))
    assert contract["wanted"] == f"{major}.{minor}.{patch + 1}"

    code, _, error = review(repository, "--write-changelog")
    assert code == 1
    assert "drafted; choose the cause" in error
    text = (repository / "specs/clink/CHANGELOG.md").read_text()
    assert f"## {contract['wanted']} ({TODAY})" in text
    assert "`polybill_clink.models.RefundCreateApiRequest.notify_url`" in text
    again = text
    review(repository, "--write-changelog")
    assert (repository / "specs/clink/CHANGELOG.md").read_text() == again, "a second draft adds nothing"

    raised(repository, contract["wanted"])
    code, found = data(review, repository)
    assert code == 1
    assert "names no cause" in found["contracts"][0]["missing"][0]
    edit(repository, "CHANGELOG.md", "CHOOSE ONE OF", "provider changed. Not")
    code, found = data(review, repository)
    assert (code, found["mergeable"], found["findings"][0]["cause"]) == (0, True, "provider changed")


def test_a_field_becomes_required(review: Command, repository: Path) -> None:
    edit(
        repository,
        "schemas/refund.yaml",
        "required: [orderId, refundAmount, refundMerchantOrderId]",
        "required: [orderId, refundAmount, refundMerchantOrderId, remark]",
    )
    code, found = data(review, repository)
    assert code == 1
    assert found["breaking"]
    [finding] = found["findings"]
    assert (finding["rule"], finding["verdicts"], finding["step"]) == ("SD205", ["WIRE", "SOURCE"], "major")
    names = {symbol["name"] for symbol in finding["symbols"]}
    assert "polybill_clink.models.RefundCreateApiRequest.remark" in names
    assert "polybill_clink.api.refund.create_refund.sync" in names
    assert "tests/generated -k clink" in finding["tests"]
    major, minor, _ = map(int, version(repository).split("."))
    wanted = found["contracts"][0]["wanted"]
    assert wanted == f"{major}.{minor + 1}.0"

    raised(repository, f"{major}.{minor}.99")
    code, output, _ = review(repository)
    assert code == 1
    assert f"info.version must be {wanted} or higher" in output
    assert output.startswith("Not mergeable: 1 change, 1 breaking; raise the version of clink")


@pytest.mark.proof
def test_a_signing_rule_changes(review: Command, repository: Path) -> None:
    edit(repository, "openapi.yaml", "scheme: api-key-timestamp", "scheme: bearer")
    code, found = data(review, repository)
    assert code == 1
    [finding] = found["findings"]
    assert (finding["rule"], finding["verdicts"]) == ("SD301", ["WIRE", "BEHAVIOUR"])
    assert len(finding["operations"]) == 51, "one finding for all operations that inherit the rule"
    assert "polybill.providers.clink.config.configure" in finding["overlay"]
    assert "tests/overlays/test_signing.py -k clink" in finding["tests"]

    wanted = found["contracts"][0]["wanted"]
    raised(repository, wanted)
    entry = f"## {wanted} (2026-11-21)\n\nCause: documentation and wire disagree.\n\n- `x-signing` is bearer\n\n"
    text = (repository / "specs/clink/CHANGELOG.md").read_text()
    head, _, rest = text.partition("## ")
    (repository / "specs/clink/CHANGELOG.md").write_text(f"{head}{entry}## {rest}")
    code, found = data(review, repository)
    assert (code, found["mergeable"], found["breaking"]) == (0, True, True), "breaking, and rightly versioned"
    assert found["findings"][0]["cause"] == "documentation and wire disagree"

    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "--message=Another signature")
    code, output, _ = review(repository, "main", "HEAD")
    assert code == 0
    assert output.startswith("Mergeable: 1 change, 1 breaking; versions and changelogs fit.")


@pytest.mark.proof
def test_a_suppression_has_a_reason_and_an_end(review: Command, repository: Path) -> None:
    edit(repository, "openapi.yaml", "scheme: api-key-timestamp", "scheme: bearer")
    _, found = data(review, repository)
    name = found["findings"][0]["id"]
    file = repository / "specs" / "review-suppressions.yaml"
    file.write_text(f"suppressions:\n  - {{id: {name}, reason: Agreed with the provider, expires: 2026-12-01}}\n")
    code, found = data(review, repository)
    assert (code, found["breaking"]) == (0, False)
    assert found["findings"][0]["suppressed"] == {"reason": "Agreed with the provider", "expires": "2026-12-01"}
    assert "accepted:" in review(repository)[1]
    file.write_text(f"suppressions:\n  - {{id: {name}, reason: Agreed with the provider, expires: 2026-11-20}}\n")
    code, found = data(review, repository)
    assert code == 1
    assert "expired on 2026-11-20" in found["contracts"][0]["problems"][0]
    file.write_text(f"suppressions:\n  - {{id: {name}, expires: 2026-12-01}}\n")
    code, _, error = review(repository)
    assert code == 2
    assert "row 1 needs id, reason and expires" in error


def test_a_contract_that_cannot_be_read_names_the_line(review: Command, repository: Path) -> None:
    edit(repository, "schemas/refund.yaml", "    remark:\n", "    remark:\n  }\n")
    code, output, error = review(repository)
    assert (code, output) == (2, "")
    assert "refund.yaml" in error
    assert "line " in error
    command = [sys.executable, "-m", "scripts.specdiff", "--root", str(repository)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", error), "as a process too"
    code, _, error = review(repository, "no-such-revision")
    assert code == 2
    assert "no-such-revision" in error


@pytest.mark.proof
def test_a_contract_that_goes_needs_a_word(review: Command, repository: Path) -> None:
    """A renamed file is a contract that goes: no version can make that right."""
    shutil.move(repository / "specs" / "clink" / "openapi.yaml", repository / "specs" / "clink" / "clink.yaml")
    code, found = data(review, repository)
    assert (code, found["breaking"], found["mergeable"]) == (1, True, False)
    [finding] = found["findings"]
    assert finding["rule"] == "SD405"
    assert "the contract is gone" in found["contracts"][0]["problems"][0]
    file = repository / "specs" / "review-suppressions.yaml"
    file.write_text(f"suppressions:\n  - {{id: {finding['id']}, reason: Its API was shut down, expires: 2026-12-01}}\n")
    assert data(review, repository)[0] == 0
