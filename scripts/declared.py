"""Compare imports and declared dependencies with deptry: ``python -m scripts.declared``.

Two runs: the overlay against its distribution's metadata, and the rest of the repository against the dependency groups,
which deptry reads only as a project's dependencies. 0 = each import is declared and each declaration is used.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scripts.paths import GENERATED, OVERLAYS, ROOT

TOOLS = [
    "anyio",
    "build",
    "celery",
    "datamodel-code-generator",
    "dbos",
    "deptry",
    "django",
    "editables",
    "fastapi",
    "flask",
    "hatchling",
    "import-linter",
    "mypy",
    "openapi-python-client",
    "psycopg",
    "pyreqwest",
    "pyright",
    "pytest-xdist",
    "python-multipart",
    "ruff",
    "starlette",
    "typer",
    "types-PyYAML",
    "types-jsonschema",
    "uvicorn",
    "zizmor",
]
"""Run as commands, or needed by what the tests start: declared, and imported by nothing here."""


def dependencies(groups: Mapping[str, Any], name: str) -> Iterator[str]:
    """Give the requirements of a dependency group, those of included groups too."""
    for item in groups[name]:
        if isinstance(item, str):
            yield item
        else:
            yield from dependencies(groups, item["include-group"])


def project(groups: Mapping[str, Any]) -> str:
    """Write the groups that the repository's code uses as a project."""
    wanted = sorted({item for name in ("dev",) for item in dependencies(groups, name)})
    own = [path.name for path in GENERATED.glob("*/polybill_*") if path.is_dir()]
    lines = [
        "[project]",
        'name = "repository"',
        'version = "0"',
        f"dependencies = {json.dumps(wanted)}",
        "[tool.deptry]",
        f"known_first_party = {json.dumps(['polybill', *sorted(own)])}",
        r"exclude = ['^generated/', '^overlays/', '^\.(nox|cache)/', '^(examples|build|dist)/', '^tests/recipes/']",
        "[tool.deptry.per_rule_ignores]",
        'DEP001 = ["openai", "stripe"]',  # compared with where they are installed
        f"DEP002 = {json.dumps(TOOLS)}",
    ]
    return "\n".join(lines) + "\n"


def run(folder: Path, config: Path) -> int:
    """Run deptry."""
    command = [sys.executable, "-m", "deptry", ".", "--config", str(config)]
    return subprocess.run(command, cwd=folder, check=False).returncode


def main() -> int:
    """Run both."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "pyproject.toml"
        config.write_text(project(groups), encoding="utf-8")
        failed = [run(OVERLAYS, OVERLAYS / "pyproject.toml"), run(ROOT, config)]
    return 1 if any(failed) else 0


if __name__ == "__main__":
    sys.exit(main())
