"""A new provider is made by one command, in its own folders, and works at once; the page that describes it is true."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from scripts.new_provider.__main__ import main
from scripts.new_provider.proof import foreign
from scripts.paths import PROVIDERS, ROOT
from scripts.scratch_copy import ScratchCopy

PAGE = (ROOT / "docs" / "adding-a-provider.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> ScratchCopy:
    """A copy in which the command of the page was run."""
    made = ScratchCopy(tmp_path_factory.mktemp("new_provider") / "copy")
    [[arguments]] = [re.findall(r"^nox -s new_provider -- (.*)$", PAGE, re.MULTILINE)]
    done = made.run([sys.executable, "-m", "scripts.new_provider", *arguments.split()])
    assert done.returncode == 0, done.stdout + done.stderr
    made.install("acme")
    return made


def test_nothing_outside_of_its_own_folders_changes(copy: ScratchCopy) -> None:
    changed = copy.changed()
    assert foreign(changed) == []
    assert foreign({*changed, "noxfile.py"}) == ["noxfile.py"], "a planted edit is found"
    assert {name.split("/")[0] for name in changed} == {"specs", "generated", "overlays", "tests"}


@pytest.mark.proof
def test_it_is_green_and_the_first_call_of_the_page_works(copy: ScratchCopy) -> None:
    [block] = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    (copy.root / "tests" / "overlays" / "providers" / "test_page_of_acme.py").write_text(
        f"def test_page(capsys):\n    exec({block!r}, {{}})\n    assert capsys.readouterr().out == 'active\\n'\n"
        "def test_lint():\n    from scripts.lint_specs.__main__ import main\n    assert main(['acme']) == 0\n"
        "def test_registry():\n    from polybill import registry\n"
        "    assert registry.get('acme').client.__name__ == 'Acme'\n",
        encoding="utf-8",
    )
    files = [f"tests/overlays/providers/test_{name}.py" for name in ("acme", "page_of_acme")]
    done = copy.run([sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", *files])
    assert done.returncode == 0, done.stdout + done.stderr
    assert "6 passed" in done.stdout


def test_every_command_and_folder_of_the_page_is_there(copy: ScratchCopy) -> None:
    sessions = set(re.findall(r"^def (\w+)\(session", (ROOT / "noxfile.py").read_text(encoding="utf-8"), re.MULTILINE))
    named = [line.partition(" -- ")[0].split()[2:] for line in re.findall(r"^nox -s .*$", PAGE, re.MULTILINE)]
    assert {name for names in named for name in names} <= sessions
    for name in re.findall(r"^\| `([^`]+)` \|", PAGE, re.MULTILINE):
        assert (copy.root / name).exists(), name


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["Acme"], "can't be a provider key"),
        (["../acme"], "can't be a provider key"),
        (["class"], "can't be a provider key"),
        (["canonical"], "can't be a provider key"),
        ([PROVIDERS[0]], "is there already"),
        (["acme", "--title", "Other"], "in other letters"),
        (["acme", "--title", "acme"], "in other letters"),
    ],
)
def test_a_key_that_can_not_work_is_refused(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert message in capsys.readouterr().err
    assert not Path(ROOT / "specs" / "acme").exists()
