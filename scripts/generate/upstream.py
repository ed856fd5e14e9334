"""What changed in the stock templates that ours replace: ``python -m scripts.generate.upstream``.

An override keeps working when its generator is upgraded, and misses what the stock template has learned. This command
compares the installed stock templates with those that the overrides were last compared with, and shows the difference.

It ends with 0 when nothing changed, 1 when something did, 2 when the earlier version can't be had.
"""

from __future__ import annotations

import argparse
import difflib
import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).parent
RECORD = HERE / "stock.json"
_HOMES = {
    "templates": ("openapi-python-client", "openapi_python_client", "templates"),
    "model_templates": ("datamodel-code-generator", "datamodel_code_generator", "model/template"),
}
"""Folder of ours → distribution, package, and the folder of the stock templates in it."""


@dataclass(frozen=True)
class Stock:
    """A stock template as it was when the override was last compared with it."""

    generator: str
    version: str
    sha256: str


def overrides() -> list[Path]:
    """List our templates."""
    return sorted(path for folder in _HOMES for path in (HERE / folder).glob("*.jinja*"))


def name_of(override: Path) -> str:
    """Give an override's name in the record."""
    return f"{override.parent.name}/{override.name}"


def stock_path(override: Path, site: Path | None = None) -> Path:
    """Find the stock template that an override replaces.

    Args:
        override: one of ours.
        site: folder of another installation; the one of this interpreter unless given.
    """
    _, package, below = _HOMES[override.parent.name]
    spec = find_spec(package)
    home = Path(str(spec.origin)).parent.parent if spec is not None else Path()
    return (site or home) / package / below / override.name


def installed() -> dict[str, Stock]:
    """Describe the stock templates that are installed; one that is gone has an empty hash."""
    made = {}
    for override in overrides():
        generator = _HOMES[override.parent.name][0]
        made[name_of(override)] = Stock(generator, version(generator), _hash(stock_path(override)))
    return made


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def recorded() -> dict[str, Stock]:
    """Read what the overrides were last compared with."""
    written = json.loads(RECORD.read_text(encoding="utf-8"))
    return {name: Stock(**entry) for name, entry in written.items()}


def changed() -> list[Path]:
    """List the overrides whose stock template is not the recorded one."""
    before, now = recorded(), installed()
    return [path for path in overrides() if _known(before, path) != now[name_of(path)].sha256]


def _known(before: dict[str, Stock], path: Path) -> str | None:
    return before[name_of(path)].sha256 if name_of(path) in before else None


def difference(override: Path, old: Path) -> str:
    """Show what changed in a stock template.

    Args:
        override: the override.
        old: folder of the installation with the earlier version.
    """
    places = (stock_path(override, old), stock_path(override))
    texts = [path.read_text(encoding="utf-8").splitlines(keepends=True) if path.is_file() else [] for path in places]
    before = recorded().get(name_of(override))
    now = installed()[name_of(override)]
    was, is_now = f"{override.name} {before.version if before else '(new override)'}", f"{override.name} {now.version}"
    return "".join(difflib.unified_diff(texts[0], texts[1], was, is_now))


def fetch(wanted: Sequence[Path], folder: Path) -> None:
    """Install the recorded versions of the generators into a folder of their own, without what they need.

    Raises:
        CalledProcessError: the installer failed.
    """
    before = recorded()
    pins = {
        f"{before[name_of(path)].generator}=={before[name_of(path)].version}"
        for path in wanted
        if name_of(path) in before
    }
    command = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--no-deps", "--target", str(folder)]
    subprocess.run([*command, *sorted(pins)], check=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run."""
    parser = argparse.ArgumentParser(prog="python -m scripts.generate.upstream", description=__doc__)
    parser.add_argument(
        "--old", type=Path, metavar="DIR", help="an installation of the earlier versions; default: fetch"
    )
    parser.add_argument("--record", action="store_true", help="the overrides are adapted: remember the installed ones")
    options = parser.parse_args(arguments)
    if options.record:
        made = {name: asdict(stock) for name, stock in installed().items()}
        RECORD.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
        print(f"upstream: {len(made)} stock templates recorded")
        return 0
    found = changed()
    if not found:
        print(f"upstream: the {len(overrides())} stock templates are those that the overrides were compared with")
        return 0
    return _show(found, options.old)


def _show(found: list[Path], old: Path | None) -> int:
    with tempfile.TemporaryDirectory() as folder:
        if old is None:
            try:
                fetch(found, Path(folder))
            except (OSError, subprocess.CalledProcessError) as error:
                names = ", ".join(path.name for path in found)
                print(f"upstream: changed: {names}; the earlier version can't be had: {error}", file=sys.stderr)
                return 2
        for path in found:
            print(difference(path, old or Path(folder)) or f"{path.name}: compared with nothing yet")
    print(f"upstream: {len(found)} stock templates changed. Adapt the overrides, then: nox -s templates -- --record")
    return 1


if __name__ == "__main__":
    sys.exit(main())
