"""The Markdown pages lead somewhere: links, anchors, paths, sessions, commands, and the lists of what there is."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from scripts.paths import PROVIDERS, ROOT

FOLDERS = ("docs", "specs", "overlays", "generated", "examples", "scripts", "changelog.d", ".github")
PAGES = sorted({*ROOT.glob("*.md"), *(page for folder in FOLDERS for page in (ROOT / folder).rglob("*.md"))})
IDS = [page.relative_to(ROOT).as_posix() for page in PAGES]
HAND_WRITTEN = [
    page for page in PAGES if page.name != "CHANGELOG.md" and page.relative_to(ROOT).parts[0] != "generated"
]

INVENTED = "acme"
"""The provider of the examples; its folders are not in the repository."""
OPTIONAL = {"specs/review-suppressions.yaml"}
"""Files that a page describes and that are there only while they are needed."""

_FENCED = re.compile(r"^ *(```|~~~).*?^ *\1", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\]\((?![a-z]+:)([^)\s#]*)(?:#([^)\s]*))?\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_PATH = re.compile(r"`((?:docs|specs|overlays|generated|examples|scripts|tests|requirements|\.github)/[^`\s]*)`")
_SESSION = re.compile(r"nox -s (\w+)")
_MODULE = re.compile(r"python -m (scripts[\w.]*)")


@cache
def _text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def _anchors(page: Path) -> set[str]:
    """The anchors that the platform makes of a page's headings."""
    kept = [re.sub(r"[^\w\- ]", "", heading.lower()) for heading in _HEADING.findall(_FENCED.sub("", _text(page)))]
    return {heading.strip().replace(" ", "-") for heading in kept} | set(re.findall(r'<a id="([^"]+)"', _text(page)))


def broken_links(page: Path) -> list[str]:
    def broken(target: str, anchor: str) -> bool:
        place = page.parent / target if target else page
        return not place.exists() or bool(anchor and place.suffix == ".md" and anchor not in _anchors(place))

    found = _LINK.findall(_FENCED.sub("", _text(page)))
    return [f"{target}#{anchor}" if anchor else target for target, anchor in found if broken(target, anchor)]


def missing_paths(page: Path) -> list[str]:
    """Paths of the repository that a page names and that are not there; ``<provider>`` is any, ``*`` anything."""

    def there(path: str) -> bool:
        spelled = [re.sub(r"<p(?:rovider)?>", key, path) for key in PROVIDERS]
        patterns = [re.sub(r"<\w+>", "*", name).rstrip("/") for name in spelled]
        return any(next(root.glob(pattern), None) for root in (ROOT, page.parent) for pattern in patterns)

    named = [path for path in _PATH.findall(_text(page)) if path not in OPTIONAL and INVENTED not in path]
    return [path for path in named if not there(path)]


def sessions() -> set[str]:
    return set(re.findall(r"^@nox\.session.*\ndef (\w+)\(", _text(ROOT / "noxfile.py"), re.MULTILINE))


def unknown_commands(page: Path) -> list[str]:
    """Sessions and modules that a page runs and that do not exist."""
    named = set(_SESSION.findall(_text(page)))
    modules = [name for name in _MODULE.findall(_text(page)) if not _is_module(name.rstrip("."))]
    return sorted(named - sessions()) + modules


def _is_module(name: str) -> bool:
    path = ROOT / name.replace(".", "/")
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists() or path.is_dir()


def misnamed(page: Path, listed: set[str], there: set[str]) -> list[str]:
    """What a page lists and is not there, and the other way round."""
    assert len(listed) > 10, page
    return sorted(listed ^ there)


def _in_the_house(folder: str, text: str) -> set[str]:
    """The entries that the tree of architecture.md lists under a folder."""
    _, _, rest = text.partition(f"\n{folder}/ ")
    lines = rest.splitlines()[1:]
    indented = lines[: next(n for n, line in enumerate(lines) if not line.startswith("  "))]
    # Names come first; two spaces end them.
    return {name.rstrip("/") for line in indented for name in line.strip().split("  ")[0].split()}


def _entries(folder: str) -> set[str]:
    """The packages and modules of a folder that have a name of their own."""
    found = {path.name for path in (ROOT / folder).iterdir() if not path.name.startswith(("_", "."))}
    return {name for name in found if name.endswith(".py") or (ROOT / folder / name / "__init__.py").exists()}


def _table_of_sessions(text: str) -> set[str]:
    _, _, rest = text.partition("\n## Tasks\n")
    return set(re.findall(r"^\| `(\w+)` \|", rest.partition("\n## ")[0], re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_links_lead_somewhere(page: Path) -> None:
    assert broken_links(page) == []


@pytest.mark.parametrize("page", HAND_WRITTEN, ids=[name for name in IDS if ROOT / name in HAND_WRITTEN])
def test_paths_and_commands_exist(page: Path) -> None:
    assert missing_paths(page) == []
    assert unknown_commands(page) == []


@pytest.mark.parametrize("folder", ["overlays/polybill", "scripts"])
def test_the_architecture_lists_what_is_there(folder: str) -> None:
    page = ROOT / "docs" / "architecture.md"
    listed = {name.split("/")[0] for name in _in_the_house(folder, _text(page))}
    assert misnamed(page, listed, _entries(folder)) == []


def test_contributing_lists_every_session() -> None:
    page = ROOT / "CONTRIBUTING.md"
    # The row of `tests` has `tests_on` too.
    assert misnamed(page, _table_of_sessions(_text(page)), sessions() - {"tests_on"}) == []


def test_planted_faults_are_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    (tmp_path / "other.md").write_text("# One heading: `x`\n", encoding="utf-8")
    page.write_text(
        "[a](other.md#one-heading-x) [b](gone.md) [c](other.md#two) [d](#none) [e](https://example.com/x)\n"
        "`scripts/paths.py` `scripts/gone.py` `specs/<provider>/openapi.yaml` `specs/<provider>/gone.yaml`\n"
        "`nox -s lint` `nox -s lnit` `python -m scripts.demo` `python -m scripts.gone`\n"
        "```text\n[f](gone.md)\n```\n",
        encoding="utf-8",
    )
    assert broken_links(page) == ["gone.md", "other.md#two", "#none"]
    assert missing_paths(page) == ["scripts/gone.py", "specs/<provider>/gone.yaml"]
    assert unknown_commands(page) == ["lnit", "scripts.gone"]


def test_a_planted_entry_is_seen() -> None:
    text = _text(ROOT / "docs" / "architecture.md")
    planted = text.replace("  suggestion.py ", "  suggestions.py ")
    assert planted != text
    assert _in_the_house("overlays/polybill", planted) ^ _in_the_house("overlays/polybill", text) == {
        "suggestion.py",
        "suggestions.py",
    }
