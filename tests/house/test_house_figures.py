"""The figures count what their names promise: each count sees a planted instance, and not what it leaves out."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.house import __main__ as house
from scripts.house import counts
from scripts.house.probe import Crossings

KEYS = ("alpha", "beta", "gamma", "delta")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with four providers, one line each."""
    for key in KEYS:
        folder = tmp_path / "overlays" / "polybill" / "providers" / key
        folder.mkdir(parents=True)
        (folder / "__init__.py").write_text(f'"""{key}."""\n')
    (tmp_path / "scripts").mkdir()
    (tmp_path / "noxfile.py").write_text("")
    (tmp_path / "pyproject.toml").write_text("")
    return tmp_path


def test_lines_of_providers_leave_derived_files_out(root: Path) -> None:
    folder = root / "overlays" / "polybill" / "providers" / "alpha"
    (folder / "async_client.py").write_text("A = 1\nB = 2\n")
    (folder / "client.py").write_text("# Made from async_client.py by `nox -s derive`.\nA = 1\nB = 2\n")
    assert counts.provider_lines(root) == 4 + 2


def test_a_file_that_lists_the_providers_is_found(root: Path) -> None:
    (root / "scripts" / "listed.py").write_text(f"PROVIDERS = {KEYS!r}\n")
    (root / "scripts" / "prose.py").write_text('"""For alpha, beta, gamma and delta."""\n')
    (root / "scripts" / "three.py").write_text("SOME = ('alpha', 'beta', 'gamma')\n")
    (root / "noxfile.py").write_text("".join(f"{key} = 'generated/{key}'\n" for key in KEYS))
    assert counts.listing_files(root) == ["scripts/listed.py", "noxfile.py"]


def test_any_copies_and_comparisons_by_name_are_found(root: Path) -> None:
    (root / "overlays" / "polybill" / "module.py").write_text(
        "from typing import Any\n\n\ndef f(x: Any) -> bool:\n"
        "    return type(x).__name__ == 'Unset' or hasattr(x, 'y') or isinstance(x, int)\n"
    )
    (root / "generated" / "alpha").mkdir(parents=True)
    (root / "generated" / "alpha" / "_codecs.py").write_text("")
    assert counts.any_uses(root) == 1
    assert counts.name_comparisons(root) == ["overlays/polybill/module.py:5"] * 2
    assert counts.runtime_copies(root) == 1


def test_crossings_and_returns_are_counted(tmp_path: Path) -> None:
    texts = {
        "a": "def start(b, c):\n    b()\n    c()\n    b()\n    return own()\n\n\ndef own():\n    return 1\n",
        "b": "def b():\n    return 1\n",
        "c": "def c():\n    return 1\n",
    }
    spaces: dict[str, dict[str, object]] = {}
    for name, text in texts.items():
        spaces[name] = {}
        exec(compile(text, str(tmp_path / f"{name}.py"), "exec"), spaces[name])
    found = Crossings((str(tmp_path),))
    import sys

    sys.setprofile(found)
    try:
        spaces["a"]["start"](spaces["b"]["b"], spaces["c"]["c"])  # type: ignore[operator]
    finally:
        sys.setprofile(None)
    assert (len(found.entered), found.crossings, found.returns) == (3, 3, 1)


def test_the_page_keeps_what_is_around_the_figures() -> None:
    page = f"before\n{house.BEGIN}\nold\n{house.END}\nafter\n"
    assert house.written(page, "new") == f"before\n{house.BEGIN}\nnew\n{house.END}\nafter\n"
    with pytest.raises(SystemExit, match="needs the lines"):
        house.written("no marks", "new")
