"""What follows from a changed contract: signatures of our examples, and which tests are chosen."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from scripts.change.__main__ import main
from scripts.change.resign import resign
from scripts.change.selection import select
from scripts.paths import PROVIDERS, ROOT, SPECS


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
    others = [
        ROOT / "tests" / "overlays" / "providers" / f"test_{other}.py" for other in PROVIDERS if other != provider
    ]
    silent = [path for path in others if provider not in path.read_text(encoding="utf-8").lower()]
    assert silent
    assert not {path.relative_to(ROOT).as_posix() for path in silent} & set(chosen)


def test_chosen_tests_follow_helpers_and_pages(tmp_path: Path) -> None:
    files = {
        "tests/docs/test_page.py": "import re",
        "tests/a/test_far.py": "from tests.a import near",
        "tests/a/near.py": "from .last import WHAT",
        "tests/a/last.py": "WHAT = 'Clink'",
        "tests/b/test_conftest.py": "def test_x(shop): ...",
        "tests/b/conftest.py": "import clink",
        "tests/c/test_unibee_other.py": "from polybill import Clink",
        "tests/c/test_unibee.py": "from tests.a import near",
        "tests/c/test_nothing.py": "from .gone import x",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert select("clink", {}, tmp_path) == [
        "tests/a/test_far.py",
        "tests/b/test_conftest.py",
        "tests/c/test_unibee_other.py",
        "tests/docs/test_page.py",
    ]


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
