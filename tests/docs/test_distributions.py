"""What a registry gets: licence, metadata and project pages of every distribution, and the checks that guard them."""

from __future__ import annotations

import ast
import shutil
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts import dist, release, wheels
from scripts.paths import PYTHONS, ROOT

FOLDERS = dist.distributions()


def project(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return found


def test_every_distribution_is_found() -> None:
    assert {"overlays", "canonical", "clink", "unibee"} <= {folder.name for folder in FOLDERS}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_metadata_is_complete(folder: Path) -> None:
    found = project(folder)
    assert (folder / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
    assert found["license-files"] == ["LICENSE"]
    assert found["keywords"]
    classifiers = [item.rpartition(" :: ")[2] for item in found["classifiers"] if "Python :: 3." in item]
    assert tuple(classifiers) == PYTHONS
    assert "Typing :: Typed" in found["classifiers"]
    page = (folder / "README.md").read_text(encoding="utf-8")
    assert "pip install" in page
    assert "```python" in page


def test_one_list_of_pythons() -> None:
    tree = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
    [value] = [
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "PYTHONS"
    ]
    assert tuple(ast.literal_eval(value)) == PYTHONS
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / "checks.yml").read_text(encoding="utf-8"))["jobs"]
    assert ["3.11", *jobs["tests"]["strategy"]["matrix"]["python"]] == list(PYTHONS)
    for step in jobs["wheels"]["steps"]:
        if "python-version" in step.get("with", {}):
            assert step["with"]["python-version"].split() == list(PYTHONS)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    out = tmp_path_factory.mktemp("dist")
    return dist.build(ROOT / "generated" / "canonical", out, "https://code.example.com/team/polybill")


def test_a_built_distribution_has_no_problem(built: list[Path]) -> None:
    assert sorted(file.suffix for file in built) == [".gz", ".whl"]
    assert dist.check(built) == []
    for file in built:
        metadata = next(data for name, data in dist.contents(file).items() if name.endswith(("METADATA", "PKG-INFO")))
        assert b"Project-URL: Repository, https://code.example.com/team/polybill\n" in metadata


@pytest.mark.parametrize(
    ("name", "change", "expected"),
    [
        ("licenses/LICENSE", lambda _: None, "LICENSE is not"),
        ("licenses/LICENSE", lambda data: data[:-9], "LICENSE is not"),
        ("METADATA", lambda data: data.replace(b"Keywords", b"Kinds"), "no Keywords"),
        ("METADATA", lambda data: data.partition(b"\n\n")[0] + b"\n\nText\n", "project page"),
        ("METADATA", lambda data: data + b"\n[more](../README.md)\n", "leads nowhere"),
        ("py.typed", lambda _: None, "no py.typed"),
        ("openapi.json", lambda data: ("lock.json", data), "holds"),
    ],
)
def test_a_fault_is_found(built: list[Path], tmp_path: Path, name: str, change: Any, expected: str) -> None:
    [wheel] = [file for file in built if file.suffix == ".whl"]
    spoilt = tmp_path / wheel.name
    with zipfile.ZipFile(wheel) as source, zipfile.ZipFile(spoilt, "w") as target:
        for item in source.namelist():
            data: Any = source.read(item)
            changed = change(data) if item.endswith(name) else data
            if isinstance(changed, tuple):
                item, changed = changed  # noqa: PLW2901 - renamed
            if changed is not None:
                target.writestr(item, changed)
    assert [line for line in dist.problems(spoilt) if expected in line] != []


def test_the_size_of_all_wheels_is_limited(built: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dist, "MOST_BYTES", 1000)
    assert [line for line in dist.check(built) if line.startswith("all wheels")] != []


def test_a_release_is_built_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "old.whl").touch()
    assert dist.main([str(tmp_path)]) == 1
    assert "not empty" in capsys.readouterr().err


def test_foreign_files_are_found(built: list[Path], tmp_path: Path) -> None:
    [wheel] = [file for file in built if file.suffix == ".whl"]
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    assert wheels.foreign(tmp_path, built) == []
    [record] = tmp_path.glob("*.dist-info/RECORD")
    record.write_text(record.read_text(encoding="utf-8").replace("sha256=", "sha256=x"), encoding="utf-8")
    assert wheels.foreign(tmp_path, built) == ["polybill_canonical"]


def test_the_first_call_is_short() -> None:
    wanted, code = wheels.first_steps((ROOT / "README.md").read_text(encoding="utf-8"))
    assert wanted.startswith("polybill[clink")
    assert 1 + wheels.lines_of(code) <= wheels.MOST_LINES
    assert wheels.lines_of("# a\n\nb\n") == 1
    with pytest.raises(ValueError, match="needs a line"):
        wheels.first_steps("# polybill\n")


def test_a_tag_needs_its_version_and_changelog(tmp_path: Path) -> None:
    version = project(ROOT / "overlays")["version"]
    for name in ("overlays/pyproject.toml", "overlays/polybill/_version.py", "CHANGELOG.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "changelog.d").mkdir()
    (tmp_path / "changelog.d" / "README.md").touch()
    assert release.problems(f"v{version}", tmp_path) == []
    assert "has version" in release.problems("v9.9.9", tmp_path)[0]
    (tmp_path / "changelog.d" / "+x.added.md").touch()
    assert "left over: +x.added.md" in release.problems(f"v{version}", tmp_path)[0]
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n", encoding="utf-8")
    (tmp_path / "overlays" / "polybill" / "_version.py").write_text("", encoding="utf-8")
    assert len(release.problems(f"v{version}", tmp_path)) == 3


def test_fragments_have_a_known_kind() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["towncrier"]
    kinds = {item["directory"] for item in settings["type"]}
    for path in (ROOT / settings["directory"]).glob("*.md"):
        if path.name != "README.md":
            assert path.name.rsplit(".", 2)[1] in kinds, path.name
            assert path.read_text(encoding="utf-8").strip(), path.name
    assert settings["start_string"].strip() in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
