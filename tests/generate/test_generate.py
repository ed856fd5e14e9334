"""The generator: byte-identical, complete, and loud where something would be lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import contracts
from scripts.contracts import ContractError
from scripts.generate import client, config, installing, targets
from scripts.generate.__main__ import main
from scripts.paths import GENERATED, ROOT, SPECS

TEMPLATES = ROOT / "scripts" / "generate"


def build_in_process(target: str, out: Path, **environment: str) -> dict[str, str]:
    program = (
        "import sys; from pathlib import Path; from scripts.generate import building; "
        "building.build(sys.argv[1], Path(sys.argv[2]))"
    )
    env = {**os.environ, **environment}
    subprocess.run([sys.executable, "-c", program, target, str(out)], check=True, cwd=ROOT, env=env)
    return targets.owned(out)


@pytest.mark.proof
@pytest.mark.parametrize("target", ["canonical", "linksfield"])
def test_output_does_not_depend_on_seed_zone_or_place(target: str, tmp_path: Path) -> None:
    # What is committed was made elsewhere, with another seed.
    out = tmp_path / "deep" / "er"
    made = build_in_process(target, out, PYTHONHASHSEED="4242", TZ="America/New_York", LANG="C")
    assert made == targets.owned(GENERATED / target)
    assert not [path for path in out.rglob("*") if targets.is_cache(path.relative_to(out))]


def test_committed_output_is_what_the_contracts_give(capsys: pytest.CaptureFixture[str]) -> None:
    assert [target for target in targets.TARGETS if not targets.is_fresh(target)] == [], "run: nox -s generate"
    assert main([]) == 0
    assert "nothing to do" in capsys.readouterr().out


def test_lock_says_what_it_was_made_from() -> None:
    for target in targets.TARGETS:
        lock = json.loads((GENERATED / target / "lock.json").read_text(encoding="utf-8"))
        assert lock["generators"] == config.GENERATORS
        assert set(lock["inputs"]) == {"contract", "config", "templates", "scripts"}
        assert lock["files"] == targets.owned(GENERATED / target)


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of generated/ that a test may damage."""
    shutil.copytree(GENERATED, tmp_path / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(targets, "GENERATED", tmp_path / "generated")
    return tmp_path / "generated"


def test_check_names_every_difference_and_the_repair(copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = copied / "linksfield" / "polybill_linksfield"
    (package / "client.py").write_text("# edited by hand\n", encoding="utf-8")
    (package / "orphan.py").write_text("", encoding="utf-8")
    (package / "types.py").unlink()
    assert main(["--check", "linksfield"]) == 1
    told = capsys.readouterr().err
    assert "differs: linksfield/polybill_linksfield/client.py" in told
    assert "orphan:  linksfield/polybill_linksfield/orphan.py" in told
    assert "missing: linksfield/polybill_linksfield/types.py" in told
    assert "Repair with: nox -s generate" in told
    assert (package / "orphan.py").exists(), "--check changes nothing"


def test_generate_repairs_and_removes_orphans_and_caches(copied: Path) -> None:
    package = copied / "linksfield" / "polybill_linksfield"
    (package / "client.py").write_text("# edited by hand\n", encoding="utf-8")
    (package / "old" / "deep").mkdir(parents=True)
    (package / "old" / "deep" / "orphan.py").write_text("", encoding="utf-8")
    (package / ".ruff_cache").mkdir()
    (package / ".ruff_cache" / "x").write_text("", encoding="utf-8")
    untouched = package / "types.py"
    before = untouched.stat().st_mtime_ns
    assert main(["linksfield"]) == 0
    assert targets.owned(copied / "linksfield") == targets.owned(GENERATED / "linksfield")
    assert not (package / "old").exists()
    assert not (package / ".ruff_cache").exists()
    assert untouched.stat().st_mtime_ns == before, "a file that stays the same is not written"


def test_an_interrupted_installation_leaves_the_old_folder(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = targets.owned(copied / "linksfield")
    (copied / "linksfield" / "lock.json").write_text("{", encoding="utf-8")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr(installing.os, "utime", full)
    with pytest.raises(OSError, match="no space left"):
        main(["linksfield"])
    assert targets.owned(copied / "linksfield") == before
    monkeypatch.undo()
    monkeypatch.setattr(targets, "GENERATED", copied)
    assert main(["linksfield"]) == 0
    assert sorted(path.name for path in copied.iterdir()) == sorted([*targets.TARGETS])


def test_a_damaged_lock_is_not_trusted(copied: Path) -> None:
    (copied / "clink" / "lock.json").write_text("{", encoding="utf-8")
    assert not targets.is_fresh("clink")
    assert targets.is_fresh("payapi")


@pytest.mark.parametrize("template", sorted(TEMPLATES.glob("*templates/*.jinja*")), ids=lambda path: path.name)
def test_each_template_says_where_it_comes_from_and_why(template: Path) -> None:
    head = template.read_text(encoding="utf-8").splitlines()[0]
    wanted = "datamodel-code-generator" if "model_templates" in template.parts else "openapi-python-client"
    assert f"{wanted} {config.GENERATORS[wanted]}" in head
    assert "Why: " in head


def test_operations_and_modules_match_both_ways() -> None:
    # Each generation checks its own provider; two of them prove the check.
    for provider in ("linksfield", "payapi"):
        document = contracts.load(SPECS / provider / "openapi.yaml")
        client.check_symbols(provider, document, GENERATED / provider / f"polybill_{provider}")
        document["paths"].popitem()
        with pytest.raises(ContractError, match="operations without a symbol or the reverse"):
            client.check_symbols(provider, document, GENERATED / provider / f"polybill_{provider}")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\na: 2\n", "'a' appears twice"),
        ("a: [1\n", "line 2"),
        ("- 1\n", "not an object"),
    ],
)
def test_unreadable_contract_names_the_line(text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContractError, match=message):
        contracts.load(path)


def test_dates_stay_text(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text("read: 2026-11-21\nyes: on\n", encoding="utf-8")
    assert contracts.load(path)["read"] == "2026-11-21"


def test_wrong_generator_version_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(config.GENERATORS, "ruff", "0.0.1")
    assert main(["--check", "clink"]) == 2
    assert "ruff" in capsys.readouterr().err
