"""The house keeps its order: small files, provider folders that look alike."""

from __future__ import annotations

import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

from scripts.paths import PROVIDERS, ROOT

ALIKE = {
    "__init__",
    "async_client",
    "async_resources",
    "calls",
    "client",
    "config",
    "mapping",
    "reading",
    "resources",
    "signing",
    "statuses",
    "webhooks",
}
"""What every provider's folder has; a long reading is split into ``reading_*``."""
OWN = {
    # Its tokens, its encrypted bodies, and the keys of both; its callbacks come in two forms.
    "payapi": {"callbacks", "events", "keys", "sealing", "token"},
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
    assert names == ALIKE | OWN.get(provider, set())


def distribution(folder: str) -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((ROOT / folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return found


@pytest.mark.parametrize("name", [*PROVIDERS, "canonical"])
def test_the_overlay_takes_the_clients_beside_it(name: str) -> None:
    overlay = distribution("overlays")
    wanted = [*overlay["dependencies"], *overlay["optional-dependencies"].get(name, ())]
    [requirement] = [found for found in map(Requirement, wanted) if found.name == f"polybill-{name}"]
    version = distribution(f"generated/{name}")["version"]
    assert version in requirement.specifier, f"overlays/pyproject.toml wants {requirement}, generated/ has {version}"
