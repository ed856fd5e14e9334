"""The house keeps its order: small files, provider folders that look alike."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from scripts.generate.publishing import published
from scripts.paths import PROVIDERS, ROOT

ALIKE = {
    "__init__",
    "async_client",
    "async_resources",
    "calls",
    "client",
    "config",
    "declaration",
    "mapping",
    "reading",
    "resources",
    "webhooks",
}
"""What every provider's folder has; a long reading is split into ``reading_*``."""
SOME = {"signing", "statuses"}
"""What a folder has where a signature is computed, or a page lists statuses."""
OWN = {
    # Its tokens, its encrypted bodies, and the keys of both; its callbacks come in two forms.
    "payapi": {"callbacks", "credentials", "events", "jwe", "jwt"},
    "unibee": {"credits", "events"},
    "useepay": {"rsa"},
}


def written_by_hand() -> list[Path]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    names = done.stdout.splitlines() if done.returncode == 0 else []
    found = [ROOT / name for name in names] or [*ROOT.glob("[ost]*/**/*.py")]
    return [path for path in found if path.exists() and path.relative_to(ROOT).parts[0] != "generated"]


def test_no_file_is_long() -> None:
    files = written_by_hand()
    assert len(files) > 200
    assert {path.name for path in files if len(path.read_text(encoding="utf-8").splitlines()) > 400} == set()


@pytest.mark.parametrize("provider", PROVIDERS)
def test_provider_folders_look_alike(provider: str) -> None:
    folder = ROOT / "overlays" / "polybill" / "providers" / provider
    names = {path.stem for path in folder.glob("*.py") if not path.stem.startswith("reading_")}
    assert names - SOME == ALIKE | OWN.get(provider, set())


def distribution(folder: str) -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((ROOT / folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return found


def imports_of(text: str, packages: str) -> bool:
    return re.search(rf"^\s*(?:from|import) (?:{packages})(?:\.|\s)", text, re.MULTILINE) is not None


def test_what_is_generated_imports_nothing_of_the_overlay() -> None:
    clients = "|".join(f"polybill_{key}" for key in PROVIDERS)
    assert imports_of("from polybill.errors import PolybillError", "polybill"), "a planted import is found"
    assert imports_of(f"    import polybill_{PROVIDERS[0]}.types", clients), "a planted import is found"
    files = [path for path in (ROOT / "generated").rglob("*.py") if path.parts[-3] != ".nox"]
    assert len(files) > 100
    assert [path for path in files if imports_of(path.read_text(encoding="utf-8"), "polybill")] == []
    runtime = [path for path in files if "runtime" in path.parts]
    assert runtime
    assert [path for path in runtime if imports_of(path.read_text(encoding="utf-8"), clients)] == []


@pytest.mark.parametrize("name", [*published(), "canonical"])
def test_the_overlay_takes_the_clients_beside_it(name: str) -> None:
    overlay = distribution("overlays")
    wanted = [*overlay["dependencies"], *overlay["optional-dependencies"].get(name, ())]
    [requirement] = [found for found in map(Requirement, wanted) if found.name == f"polybill-{name}"]
    version = distribution(f"generated/{name}")["version"]
    assert version in requirement.specifier, f"overlays/pyproject.toml wants {requirement}, generated/ has {version}"
