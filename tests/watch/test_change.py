"""What follows from a changed contract: signatures of our examples, and which tests are chosen."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from scripts.change.__main__ import main
from scripts.change.resign import resign
from scripts.change.selection import select
from scripts.paths import PROVIDERS, SPECS


@pytest.fixture
def linksfield(tmp_path: Path) -> Path:
    shutil.copytree(SPECS / "linksfield", tmp_path / "linksfield")
    return tmp_path / "linksfield"


def test_signatures_in_the_repository_are_right() -> None:
    assert resign(SPECS / "linksfield", write=False) == []


def test_a_changed_example_is_signed_again_and_keeps_its_form(linksfield: Path) -> None:
    file = linksfield / "examples" / "createStripeSubscription.ours.request.json"
    before = file.read_text(encoding="utf-8")
    changed = before.replace('"payAmount": "19.99"', '"payAmount": "29.99"')
    assert changed != before
    file.write_text(changed, encoding="utf-8")
    assert resign(linksfield) == [file.name]
    after = file.read_text(encoding="utf-8")
    different = [(old, new) for old, new in zip(changed.split("\n"), after.split("\n"), strict=True) if old != new]
    assert len(different) == 1
    assert '"sign"' in different[0][0]
    assert resign(linksfield) == []
    file.write_text(before, encoding="utf-8")
    assert resign(linksfield) == []


def test_what_a_page_prints_is_never_signed_again(linksfield: Path) -> None:
    file = linksfield / "examples" / "createStripeSubscription.request.json"
    payload = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**payload, "payAmount": "1.00"}), encoding="utf-8")
    assert resign(linksfield) == []


@pytest.mark.parametrize("provider", PROVIDERS)
def test_chosen_tests_include_the_provider_and_those_of_all(provider: str) -> None:
    chosen = select(provider, {})
    assert f"tests/overlays/providers/test_{provider}.py" in chosen
    assert "tests/generated/test_examples.py" in chosen
    others = [name for name in PROVIDERS if name != provider]
    assert not any(f"tests/overlays/providers/test_{other}.py" in chosen for other in others)


def test_what_the_review_names_is_chosen() -> None:
    review = {
        "findings": [{"tests": ["tests/specdiff -k clink", "tests/docs/test_readme.py::test_x", "tests/no/such.py"]}]
    }
    chosen = select("clink", review)
    assert "tests/specdiff" in chosen
    assert "tests/docs/test_readme.py" in chosen
    assert "tests/no/such.py" not in chosen
    assert not any(name.startswith("tests/specdiff/") for name in chosen)


def test_an_unknown_contract_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nowhere"]) == 2
    assert "unknown contract 'nowhere'; expected one of clink, linksfield" in capsys.readouterr().err
