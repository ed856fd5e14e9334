"""The command, as its users see it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from polybill.cli.app import app
from typer.testing import CliRunner

from scripts.paths import PROVIDERS, SPECS

BODY = SPECS / "linksfield" / "examples" / "createStripeSubscription.request.json"
runner = CliRunner()


def test_providers() -> None:
    done = runner.invoke(app, ["providers", "--json"])
    assert done.exit_code == 0
    rows = json.loads(done.stdout)
    assert [row["provider"] for row in rows] == list(PROVIDERS)
    by_key = {row["provider"]: row for row in rows}
    linksfield = by_key["linksfield"]
    assert (linksfield["signing"], linksfield["secret"], linksfield["proves"]) == (
        "md5-sorted-json",
        False,
        "integrity",
    )
    assert {operation["id"] for operation in by_key["useepay"]["operations"]} >= {
        "createSubscription",
        "updateSubscription",
    }
    shown = runner.invoke(app, ["providers"]).stdout
    assert all(key in shown for key in PROVIDERS)


def test_sign_shows_text_and_signature() -> None:
    done = runner.invoke(app, ["sign", "linksfield", str(BODY), "--json"])
    assert done.exit_code == 0
    found = json.loads(done.stdout)
    assert found["signature"] == "1fa57a144f90d5daa45e07e411c45dcd"
    assert found["text"].startswith('{"email":"user@example.com"')
    assert (found["given"], found["fits"]) == ("b2a9e697bdff66049803d62ffeffccaf", False)
    shown = runner.invoke(app, ["sign", "linksfield", str(BODY)]).stdout
    assert found["text"] in shown
    assert "does not fit" in shown


@pytest.mark.parametrize("provider", [key for key in PROVIDERS if key != "linksfield"])
def test_sign_of_a_scheme_that_computes_nothing(provider: str) -> None:
    found = json.loads(runner.invoke(app, ["sign", provider, "-", "--json"], input="{}").stdout)
    assert "***" in found["text"]
    assert found["signature"] == ""


@pytest.mark.parametrize(
    ("arguments", "given", "told"),
    [
        (["sign", "paypal", "-"], "{}", "unknown provider 'paypal'; expected one of "),
        (["sign", "linksfield", "-"], "[]", "the body must be a JSON object"),
        (["sign", "linksfield", "-"], "{", "not valid JSON"),
        (["sign", "linksfield", "no such file"], None, "No such file"),
        (["sandbox", "--port", "99999"], None, "99999"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(arguments: list[str], given: str | None, told: str) -> None:
    done = runner.invoke(app, arguments, input=given)
    assert done.exit_code == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_command_is_installed_and_says_its_version() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "polybill.cli", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "0.1.0"
    assert (Path(sys.executable).parent / "polybill").exists()


def test_missing_extra_is_named() -> None:
    program = "import sys; sys.modules['typer'] = None; from polybill.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pip install 'polybill[cli]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_shells_complete_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_POLYBILL_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "polybill pro")
    monkeypatch.setenv("COMP_CWORD", "1")
    done = CliRunner().invoke(app, [], prog_name="polybill")
    assert done.output.split() == ["providers"]
