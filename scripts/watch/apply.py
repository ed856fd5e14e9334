"""Applying an overlay to a contract in its files. Nothing is written unless the files then mean the same."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts import contracts
from scripts.lint_specs.positions import escape, join, steps

from . import overlay, splice
from .contract import Contract
from .edits import Edit, edits
from .overlay import Action, OverlayError
from .reach import references


@dataclass(slots=True)
class Applied:
    """What applying did.

    Attributes:
        files: files that changed, below the contract's folder.
        notes: what a person should look at, with file and line.
    """

    files: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def apply(contract: Contract, actions: Sequence[Action], *, write: bool = True) -> Applied:
    """Apply actions to the files of a contract.

    Args:
        contract: the contract, as its files are now.
        actions: actions of an overlay on the contract as one document.
        write: whether to write; without it everything is tried on a copy only.

    Raises:
        OverlayError: an action selects nothing or can't be made in the files; they stay as they were.
    """
    wanted = overlay.apply(contract.document, actions)
    files = _Files(contract)
    found = list(edits(contract.document, wanted))
    files.expect(found)
    try:
        for edit in found:
            files.edit(edit)
    except splice.SpliceError as error:
        raise OverlayError(f"can't be made in the files: {error}") from error
    files.notes += _check(contract, files.texts, wanted)
    applied = Applied(notes=files.notes)
    for file, text in files.texts.items():
        if text != file.read_text(encoding="utf-8"):
            applied.files.append(file.relative_to(contract.folder.resolve()).as_posix())
            if write:
                _replace(file, text)
    return applied


def _replace(file: Path, text: str) -> None:
    """Write a file whole or not at all."""
    temporary = file.with_name(f"{file.name}.new")
    temporary.write_text(text, encoding="utf-8")
    os.replace(temporary, file)  # noqa: PTH105 - atomic on every system


def _check(contract: Contract, texts: dict[Path, str], wanted: dict[str, Any]) -> list[str]:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / contract.folder.name
        shutil.copytree(contract.folder, folder)
        for file, text in texts.items():
            (folder / file.relative_to(contract.folder.resolve())).write_text(text, encoding="utf-8")
        try:
            made = contracts.load(folder / "openapi.yaml")
        except contracts.ContractError as error:
            raise OverlayError(f"the files would not be readable any longer: {error}") from error
    unused = _drop_unused(wanted, made)
    if made != wanted:
        wrong = next(iter(edits(made, wanted)), None)
        raise OverlayError(
            f"the files would not mean what the patch means, at {wrong.pointer if wrong else 'the root'}"
        )
    return unused


def _drop_unused(wanted: dict[str, Any], made: Mapping[str, Any]) -> list[str]:
    """Take out of a document what nothing refers to any longer; a contract in several files does not have it either."""
    notes = []
    for section, known in (wanted.get("components") or {}).items():
        found = (made.get("components") or {}).get(section) or {}
        for name in [name for name in known if name not in found]:
            at = join("", "components", section, name)
            others = {key: value for key, value in known.items() if key != name or section != "schemas"}
            if at not in set(references({**wanted, "components": {**wanted["components"], section: others}})):
                del known[name]
                notes.append(f"{name} is no longer used: remove it, or document why it stays")
    return notes


class _Files:
    """The texts of a contract's files while they are edited."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._root = contract.bundle.files[0]
        self._origins = dict(contract.bundle.origins)
        self.texts = {file: file.read_text(encoding="utf-8") for file in contract.bundle.files}
        self.notes: list[str] = []

    def place(self, pointer: str) -> tuple[Path, str]:
        """Give the file of a pointer of the whole document, and the pointer in the file."""
        at = pointer
        while at and at not in self._origins:
            at = at.rpartition("/")[0]
        if not at:
            return self._root, pointer
        file, inside = self._origins[at]
        return file, inside + pointer[len(at) :]

    def edit(self, edit: Edit) -> None:
        """Carry out one edit."""
        if edit.kind == "rename" and edit.pointer in self._origins:
            self._rename_item(edit)
        elif _is_new_schema(edit):
            self._new_component(edit)
        else:
            file, inside = self.place(edit.pointer)
            self.texts[file] = self._edited(file, inside, edit)

    def _edited(self, file: Path, inside: str, edit: Edit) -> str:
        text = self.texts[file]
        if edit.kind == "rename":
            return splice.rename(text, inside, str(edit.value))
        if edit.kind == "delete":
            for line in splice.comments_above(text, inside):
                name = file.relative_to(self._contract.folder.resolve()).as_posix()
                self.notes.append(
                    f"specs/{self._contract.provider}/{name}:{line}: does the comment above the removal still hold?"
                )
            return splice.delete(text, inside)
        value = self._referring(edit.value, file)
        if edit.kind == "append":
            return splice.append(text, inside, value)
        if edit.kind == "set":
            return splice.put(text, inside, value)
        parent, _, last = inside.rpartition("/")
        return splice.insert(text, parent, steps(f"/{last}")[0], value)

    def _rename_item(self, edit: Edit) -> None:
        """Rename a path, or an event, that has a file of its own: in the index, in the file, and in the reference."""
        file, inside = self._origins.pop(edit.pointer)
        new = f"{inside.rpartition('/')[0]}/{escape(edit.value)}"
        self.texts[file] = splice.rename(self.texts[file], inside, str(edit.value))
        reference = os.path.relpath(file, self._root.parent).replace(os.sep, "/")
        self.texts[self._root] = splice.put(self.texts[self._root], join(edit.pointer, "$ref"), f"{reference}#{new}")
        self.texts[self._root] = splice.rename(self.texts[self._root], edit.pointer, str(edit.value))
        self._origins[join(edit.pointer.rpartition("/")[0], edit.value)] = (file, new)

    def expect(self, found: Sequence[Edit]) -> None:
        """Choose the file of each new schema: that of the first place which refers to it."""
        new = {edit.pointer: edit for edit in found if _is_new_schema(edit)}
        users = [edit for edit in found if edit.pointer not in new] + list(new.values())
        for pointer in _in_order(new, users):
            user = next(
                (edit for edit in users if edit.pointer != pointer and f"#{pointer}" in _references(edit.value)), None
            )
            file = self.place(user.pointer)[0] if user is not None else self._root
            name = steps(pointer)[-1]
            is_schemas = file.parent.name == "schemas" and file != self._root
            self._origins[pointer] = (file, join("", name)) if is_schemas else (self._root, pointer)

    def _new_component(self, edit: Edit) -> None:
        file, inside = self._origins[edit.pointer]
        parent, _, last = inside.rpartition("/")
        value = self._referring(edit.value, file)
        self.texts[file] = splice.insert(self.texts[file], parent, steps(f"/{last}")[0], value)

    def _referring(self, value: Any, file: Path) -> Any:
        """Write references into the document as the files have them."""
        if isinstance(value, dict):
            return {
                key: self._reference(part, file)
                if key == "$ref" and isinstance(part, str)
                else self._referring(part, file)
                for key, part in value.items()
            }
        return [self._referring(part, file) for part in value] if isinstance(value, list) else value

    def _reference(self, reference: str, file: Path) -> str:
        if not reference.startswith("#/"):
            return reference
        home, inside = self.place(reference.removeprefix("#"))
        if home == file:
            return f"#{inside}"
        return f"{os.path.relpath(home, file.parent).replace(os.sep, '/')}#{inside}"


def _is_new_schema(edit: Edit) -> bool:
    return edit.kind == "insert" and edit.pointer.startswith("/components/schemas/") and edit.pointer.count("/") == 3


def _references(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {value["$ref"]} if isinstance(value.get("$ref"), str) else set()
        return own.union(*map(_references, value.values()))
    return set().union(*map(_references, value)) if isinstance(value, list) else set()


def _in_order(new: Mapping[str, Edit], users: Sequence[Edit]) -> list[str]:
    """Order new schemas so that each comes after the new one that refers to it."""
    direct = [pointer for pointer in new if any(
        f"#{pointer}" in _references(edit.value) for edit in users if edit.pointer not in new)]  # fmt: skip
    order = direct or list(new)
    for pointer in order:
        inner = {name.removeprefix("#") for name in _references(new[pointer].value)}
        order += [other for other in new if other in inner and other not in order]
    return order + [pointer for pointer in new if pointer not in order]


def check(contract: Contract, actions: Iterable[Action]) -> Applied:
    """Try actions without writing.

    Raises:
        OverlayError: see `apply`.
    """
    return apply(contract, list(actions), write=False)
