"""Make a provider: ``python -m scripts.new_provider KEY [--title TITLE]``.

It writes a draft of a contract with two operations and an event, its overlay, its simulator and its tests, and
generates the client. Only folders and files with the provider's name are made; docs/adding-a-provider.md goes on.
"""

from __future__ import annotations

import argparse
import keyword
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from scripts.paths import CANONICAL, ROOT

FILES: Final = Path(__file__).parent / "files"
_SUFFIX: Final = ".txt"
_KEY: Final = re.compile(r"[a-z][a-z0-9]{1,30}")
_TAKEN: Final = frozenset({CANONICAL, "runtime", "polybill", "sandbox"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; 0 = made, 1 = the client can't be generated, 2 = the key can't be used; then nothing is written."""
    parser = argparse.ArgumentParser(prog="python -m scripts.new_provider", description=__doc__)
    parser.add_argument("key", metavar="KEY", help="provider key: lower-case letters and digits")
    parser.add_argument("--title", help="name as its owner writes it; by its letters the same as the key")
    parser.add_argument("--no-generate", action="store_true", help="write the files, generate nothing")
    options = parser.parse_args(arguments)
    title = options.title or options.key.capitalize()
    if problem := _problem(options.key, title) or _collision(options.key):
        print(f"new_provider: {problem}", file=sys.stderr)
        return 2
    for path in write(options.key, title):
        print(f"  {path.relative_to(ROOT).as_posix()}")
    if options.no_generate:
        return 0
    # In processes of their own: this one has listed the providers already.
    for module in (["scripts.generate", options.key], ["scripts.derive"]):
        if subprocess.run([sys.executable, "-m", *module], cwd=ROOT, check=False).returncode:
            print(f"new_provider: {module[0]} failed; its message is above", file=sys.stderr)
            return 1
    print("Next: docs/adding-a-provider.md")
    return 0


def write(key: str, title: str, root: Path = ROOT) -> list[Path]:
    """Write the files of a provider.

    Args:
        key: provider key.
        title: name as its owner writes it.
        root: the repository.

    Returns:
        The files.
    """
    made = dict(files(key, title, root))
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(made)


def files(key: str, title: str, root: Path = ROOT) -> Iterator[tuple[Path, str]]:
    """Give the files of a provider with their text."""
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    for source in sorted(FILES.rglob(f"*{_SUFFIX}")):
        name = source.relative_to(FILES).as_posix().removesuffix(_SUFFIX).replace("acme", key)
        text = source.read_text(encoding="utf-8").replace("TODAY", today)
        yield root / name, text.replace("acme", key).replace("Acme", title).replace("ACME", key.upper())


def _problem(key: str, title: str) -> str:
    if _KEY.fullmatch(key) is None or keyword.iskeyword(key) or key in _TAKEN:
        return f"{key!r} can't be a provider key: 2 to 31 lower-case letters and digits, no word of Python or of ours"
    if title.lower() != key or not title.isidentifier() or title[0].islower():
        return f"the title {title!r} must be {key!r} in other letters: it names the client's class"
    return ""


def _collision(key: str) -> str:
    folders = ("specs", "generated", "overlays/polybill/providers", "overlays/polybill/sandbox/providers")
    there = [folder for folder in folders if (ROOT / folder / key).exists()]
    return f"{there[0]}/{key} is there already" if there else ""


if __name__ == "__main__":
    sys.exit(main())
