"""A wrong edit of a real contract is refused with file, line and repair, and leaves generated/ as it was."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.contracts import ContractError, bundle
from scripts.generate import __main__ as command
from scripts.generate import building, jobs, targets
from scripts.lint_specs import __main__ as lint_command
from scripts.lint_specs.contract import Contract
from scripts.lint_specs.refusals import refusals
from scripts.paths import SPECS
from tests.support.proofs import every

SCHEMA = "schemas/subscription.yaml"
PATHS = "paths/subscription.yaml"
PRICE = "    priceId:\n"
CANCEL = "CancelSubscriptionApiRequest:\n"

Edit = Callable[[Path], None]


@pytest.fixture
def clink(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of Clink's contract as the only one."""
    specs = tmp_path / "specs"
    shutil.copytree(SPECS / "clink", specs / "clink")
    for module in (targets, lint_command):
        monkeypatch.setattr(module, "SPECS", specs)
    monkeypatch.setattr(lint_command, "NAMES", ("clink",))
    return specs / "clink"


def replaced(file: str, old: str, new: str) -> Edit:
    def change(folder: Path) -> None:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text, old
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def added(file: str, text: str) -> Edit:
    return lambda folder: (folder / file).write_text(
        (folder / file).read_text(encoding="utf-8") + text, encoding="utf-8"
    )


def before(text: str) -> Edit:
    """Put lines above the members of the first request that has a priceId."""
    return replaced(SCHEMA, PRICE, text + PRICE)


def line_of(folder: Path, file: str, text: str) -> int:
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


EDITS: list[tuple[str, Edit, str, str, str]] = [
    (
        "an unknown reference",
        before("    why: {$ref: '#/CancelReasonCodes'}\n"),
        SCHEMA,
        "CancelReasonCodes",
        "leads nowhere; ",
    ),
    (
        "an operationId twice",
        replaced(PATHS, "operationId: retrieveSubscription", "operationId: createSubscription"),
        PATHS,
        "",
        "used twice; first at",
    ),
    (
        "an unknown type",
        before("    why: {type: strin, description: Why}\n"),
        SCHEMA,
        "strin,",
        "'strin' is not a type of JSON Schema; did you mean string?",
    ),
    (
        "an unknown extension",
        before("    why: {type: string, x-monney: {unit: minor}}\n"),
        SCHEMA,
        "x-monney",
        "x-money?",
    ),
    ("an unknown keyword", before("    why: {type: string, maxLenght: 5}\n"), SCHEMA, "maxLenght", "maxLength?"),
    (
        "alternatives beside properties",
        replaced(SCHEMA, CANCEL, CANCEL + "  anyOf: [{required: [reason]}, {required: [subscriptionId]}]\n"),
        SCHEMA,
        "anyOf: [{required",
        "as a part of allOf",
    ),
    (
        "references in a circle",
        added(SCHEMA, "Left: {$ref: '#/Right'}\nRight: {$ref: '#/Left'}\n"),
        SCHEMA,
        "Left: {$ref",
        "nothing refers to it",
    ),
    (
        "an enum's case",
        added(SCHEMA, "Odd: {type: string, enum: [incomplete, INCOMPLETE]}\n"),
        SCHEMA,
        "Odd: {",
        "nothing refers to it",
    ),
    (
        "an orphan path",
        added(PATHS, "/nowhere:\n  get: {operationId: 7}\n"),
        PATHS,
        "/nowhere:",
        "the contract does not contain it",
    ),
    (
        "an orphan schema",
        added(SCHEMA, "Lonely: {type: nonsense}\n"),
        SCHEMA,
        "Lonely: {",
        "the contract does not contain it",
    ),
    (
        "an orphan event",
        added("webhooks.yaml", "nothing.done: {post: {}}\n"),
        "webhooks.yaml",
        "nothing.done:",
        "the contract does not contain it",
    ),
    (
        "another path parameter",
        replaced(PATHS, "name: id\n", "name: ident\n"),
        PATHS,
        "",
        "the path has {id}, its path parameters are: ident",
    ),
    (
        "an unknown required name",
        replaced(SCHEMA, "required: [reason]", "required: [reasn]"),
        SCHEMA,
        "required: [reasn]",
        "reasn is required, but is not a property; did you mean reason?",
    ),
    (
        "an unknown member for dedupe",
        replaced("webhooks.yaml", "dedupe: /id", "dedupe: /idd"),
        "webhooks.yaml",
        "dedupe: /idd",
        "dedupe /idd does not resolve",
    ),
]


def why(folder: Path) -> list[str]:
    try:
        return [str(found) for found in refusals(Contract(folder))]
    except ContractError as error:
        return str(error).splitlines()


@pytest.mark.parametrize(
    ("edit", "file", "at", "message"),
    every(4, [row[1:] for row in EDITS], ids=[row[0] for row in EDITS]),
)
def test_a_wrong_edit_is_refused(edit: Edit, file: str, at: str, message: str, clink: Path) -> None:
    edit(clink)
    found = why(clink)
    assert any(message in text for text in found), found
    text = next(text for text in found if message in text)
    assert f"clink/{file}:" in text
    if at:
        assert int(text.split(":")[1]) == line_of(clink, file, at)
    assert int(text.split(":")[1]) > 1


@pytest.mark.proof
@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ("{type: string, enum: [incomplete, INCOMPLETE]}", "x-enum-varnames sets them apart"),
        ("{type: string, enum: [a, b, a]}", "'a' is listed twice"),
        ("{$ref: '#/Odd'}", "leads back to itself"),
    ],
)
def test_a_wrong_schema_that_is_used(schema: str, message: str, clink: Path) -> None:
    before("    odd: {$ref: '#/Odd'}\n")(clink)
    added(SCHEMA, f"Odd: {schema}\n")(clink)
    found = why(clink)
    assert any(message in text for text in found), found
    assert all(f"clink/{SCHEMA}:{line_of(clink, SCHEMA, 'Odd: {')}:" in text for text in found if message in text)


@pytest.mark.parametrize(
    "edit",
    [
        before("    parent: {$ref: '#/CancelSubscriptionApiRequest'}\n"),
        before("    unexpected: {type: string, description: One}\n    problems: {type: string, description: Other}\n"),
    ],
    ids=["a schema that holds itself", "fields named as the runtime's"],
)
def test_what_is_no_mistake(edit: Edit, clink: Path) -> None:
    edit(clink)
    assert why(clink) == []


def test_a_file_that_is_not_yaml(clink: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replaced(SCHEMA, PRICE, PRICE[1:])(clink)
    assert lint_command.main(["clink"]) == 2
    printed = capsys.readouterr()
    assert "nothing found" not in printed.out
    assert f"clink/{SCHEMA}:" in printed.err
    assert "invalid YAML at line" in printed.err
    assert command.main(["--force", "clink"]) == 2
    assert f"clink/{SCHEMA}:" in capsys.readouterr().err


def test_a_refusal_leaves_everything_as_it_was(
    clink: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    generated = tmp_path / "generated"
    (generated / "clink").mkdir(parents=True)
    (generated / "clink" / "old.py").write_text("old = 1\n", encoding="utf-8")
    monkeypatch.setattr(targets, "GENERATED", generated)
    replaced(PATHS, "operationId: retrieveSubscription", "operationId: createSubscription")(clink)
    assert command.main(["clink"]) == 2
    printed = capsys.readouterr().err
    assert "used twice" in printed
    assert "generated/ stays as it was" in printed
    assert [path.name for path in generated.rglob("*")] == ["clink", "old.py"]


def test_a_folder_without_a_contract(clink: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (clink.parent / "acme").mkdir()
    assert command.main(["clink"]) == 2
    assert "specs/acme/openapi.yaml:1: not found: a folder of specs/ holds a contract" in capsys.readouterr().err


def test_a_failure_of_the_generator_itself_is_no_traceback(
    clink: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(target: str, out: Path) -> None:
        raise KeyError(target, out)

    monkeypatch.setattr(building, "build", broken)
    printed = jobs.try_build("clink", str(tmp_path))
    assert printed is not None
    assert printed.startswith("specs/clink/openapi.yaml:1: the generator failed: KeyError")


def test_every_dangling_reference_is_named_at_once(clink: Path) -> None:
    before("    a: {$ref: '#/NoSuch'}\n    b: {$ref: 'product.yaml#/NoSuch'}\n")(clink)
    with pytest.raises(ContractError) as caught:
        bundle(clink / "openapi.yaml")
    assert len(str(caught.value).splitlines()) == 2
