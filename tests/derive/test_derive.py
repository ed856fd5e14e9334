"""The derived files are current, follow from their sources, and a fault in any of them is found."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from polybill import capabilities
from polybill.resources._offered import OFFERED

from scripts.derive import clients, names, twins
from scripts.derive.__main__ import PACKAGE, main, write, wrong
from scripts.paths import PROVIDERS


def test_committed_files_are_current() -> None:
    assert main(["--check"]) == 0


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small package with a client and a list of names."""
    folder = tmp_path_factory.mktemp("made") / "polybill"
    (folder / "providers" / "acme").mkdir(parents=True)
    (folder / "resources").mkdir()
    (folder / "_names.py").write_text('PUBLIC = {"polybill.errors": ("Oops",)}\nMODULES = ("webhooks",)\n')
    (folder / "providers" / "acme" / "async_client.py").write_text(SOURCE)
    (folder / "providers" / "acme" / "async_resources.py").write_text(RESOURCES)
    write(folder)
    return folder


@pytest.fixture
def package(pristine: Path, tmp_path: Path) -> Path:
    return shutil.copytree(pristine, tmp_path / "polybill")


SOURCE = '''"""Acme, for async code."""

import asyncio  # sync: import time
# sync: import socket

from polybill.providers.acme.async_parts import AsyncPart, make_async_part
from polybill.resources.async_clients import AsyncClient


class AsyncAcme(AsyncClient):
    """Acme, for async code: in an ``async with`` block; see `AsyncPart.get`."""

    async def get(self, part: AsyncPart) -> str:
        """Return "Async text stays"."""
        await asyncio.sleep(1)  # sync: time.sleep(1)
        print("async only")  # sync:
        async with make_async_part() as made:
            return "Async and await" + "".join([x async for x in made]) + str(await part)

    async def __aenter__(self) -> None: ...
'''


RESOURCES = '''"""Acme: what its client offers, for async code."""

from polybill.providers.acme import calls
from polybill.resources import async_verbs as verbs


class AsyncPayments(verbs.AsyncGets[str]):
    """Payments."""

    kind = "payments"
    _get = calls.get_payment
'''


def test_what_is_offered_is_found(package: Path) -> None:
    assert names.offered(package) == {"payments.get": ("acme",)}
    assert '"payments.get": ("acme",)' in (package / "resources" / "_offered.py").read_text()
    assert "class Payments(verbs.Gets[str]):" in (package / "providers" / "acme" / "resources.py").read_text()


def test_offered_is_what_the_clients_have() -> None:
    found: dict[str, set[str]] = {}
    for provider in PROVIDERS:
        for item in capabilities(provider):
            found.setdefault(f"{item.kind}.{item.verb}", set()).add(provider)
    assert {name: set(providers) for name, providers in OFFERED.items()} == found


def test_the_twin_is_the_source_without_async(package: Path) -> None:
    text = (package / "providers" / "acme" / "client.py").read_text()
    assert text.startswith("# Made from async_client.py by ")
    assert '"""Acme, for threads: in a ``with`` block; see `Part.get`."""' in text
    assert "class Acme(SyncClient):" in text
    assert "from polybill.resources.clients import SyncClient" in text
    assert "from polybill.providers.acme.parts import Part, make_part" in text
    assert 'return "Async and await" + "".join([x for x in made]) + str(part)' in text
    assert 'Return "Async text stays".' in text
    assert "import socket\nimport time\n" in text
    assert "time.sleep(1)" in text
    assert "def __enter__" in text
    assert "async only" not in text


def test_clients_are_found_in_the_folders(package: Path) -> None:
    assert names.clients(package, {}) == {
        "Acme": "polybill.providers.acme.client",
        "AsyncAcme": "polybill.providers.acme.async_client",
    }
    stub = (package / "__init__.pyi").read_text()
    assert "from polybill.errors import Oops" in stub
    assert '"AsyncAcme",' in stub
    assert "from polybill import webhooks as webhooks" in stub


def test_an_edit_by_hand_is_found_and_repaired(package: Path) -> None:
    derived = ["__init__.pyi", "_clients.py", "providers/acme/client.py", "resources/_offered.py"]
    assert wrong(package) == []
    for name in derived:
        path = package / name
        path.write_text(path.read_text() + "\nFAULT = 1\n")
    assert sorted(wrong(package)) == [f"{name}: differs from what its source gives" for name in derived]
    write(package)
    assert wrong(package) == []


def test_a_missing_twin_and_an_orphan_are_found(package: Path) -> None:
    folder = package / "providers" / "acme"
    (folder / "client.py").unlink()
    assert "providers/acme/client.py: missing" in wrong(package)
    write(package)
    shutil.move(folder / "async_client.py", package / "elsewhere.txt")
    assert "providers/acme/client.py: its source is gone; delete it" in wrong(package)


def test_a_name_that_is_listed_twice_is_refused(package: Path) -> None:
    (package / "_names.py").write_text('PUBLIC = {"polybill.errors": ("Oops",), "polybill.other": ("Oops",)}\n')
    with pytest.raises(SystemExit, match=r"listed twice in _names\.py: Oops"):
        names.public(package, {})


def test_every_async_module_has_a_twin() -> None:
    sources = list(PACKAGE.rglob("async_*.py"))
    assert all(twins.twin_path(source).exists() for source in sources)


CONFIG = '''from polybill.client.config import ClientConfig, Options
from polybill.providers.beta.keys import Mode

def configure(options: Options, *, api_key: str, mode: Mode | None = None) -> ClientConfig:
    """Check the credentials.

    Calls are signed.

    Args:
        options: see `Options`.
        api_key: the key.
        mode: which data.

    Raises:
        ConfigurationError: one can't work.
    """
'''
MAPPING = """from polybill_canonical import PaymentRequest

PAYMENT: Final = Table("beta", "createPayment", PaymentRequest, native.Request, ())
"""
READING = """Paid: TypeAlias = Payment[native.Paid]
Listed: TypeAlias = Payment[native.Item]

payment: Final = Reading(Paid, ())


def listed(raw: native.Item, answer: RawResponse) -> Listed: ...
"""
CALLS = """from polybill.providers.beta import mapping, reading

RESOURCES: Final = {"payments": "Payments."}

get_payment: Final[Operation[[str], reading.Paid]] = getting("beta")
create_payment: Final = resolvable(creating(mapping.PAYMENT, reading.payment), get_payment)
_inner: Final[Operation[[str], reading.Paid]] = getting("beta")
_LIMIT: Final = 5


@using("cancelPayment")
def cancel_payment(id: str, how: Cancellation) -> Call[reading.Ended]: ...


list_payments: Final = listing("beta", reading.listed)
"""


@pytest.fixture
def declared(tmp_path: Path) -> Path:
    """A package with a provider that declares what its client is made of."""
    folder = tmp_path / "polybill" / "providers" / "beta"
    folder.mkdir(parents=True)
    (folder / "config.py").write_text(CONFIG)
    (folder / "calls.py").write_text(CALLS)
    (folder / "mapping.py").write_text(MAPPING)
    (folder / "reading.py").write_text(READING)
    (folder / "declaration.py").write_text('PROVIDER = Provider(key="beta", title="Beta")\n')
    return tmp_path / "polybill"


def test_clients_and_resources_come_from_the_declaration(declared: Path) -> None:
    texts = {path.name: " ".join(text.split()) for path, text in clients.made(declared).items()}
    assert sorted(texts) == ["async_client.py", "async_resources.py"]
    resources, client = texts["async_resources.py"], texts["async_client.py"]
    bases = (
        "AsyncCreates[PaymentRequest, reading.Paid], verbs.AsyncGets[reading.Paid], verbs.AsyncLists[reading.Listed]"
    )
    assert f"class AsyncPayments(verbs.{bases}, verbs.AsyncCancels[reading.Ended]):" in resources
    assert "_create = calls.create_payment _get = calls.get_payment _list = calls.list_payments" in resources
    assert "from polybill_canonical import PaymentRequest" in resources
    assert "_inner" not in resources
    assert "class AsyncBeta(AsyncClient):" in client
    assert "*, api_key: str, mode: Mode | None = None, transport:" in client
    assert "Calls are signed. Args: api_key: the key. mode: which data. transport:" in client
    assert "from polybill.providers.beta.keys import Mode" in client
    assert "environment_variables(\"beta\", ('api_key',), options)" in client
    assert "optional_variables(\"beta\", ('mode',))" in client


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("calls.py", "RESOURCES: Final", "OTHER: Final", "needs RESOURCES"),
        (
            "calls.py",
            '"payments": ',
            '"refunds": ',
            "get_payment is of the kind payments, which RESOURCES does not have",
        ),
        ("calls.py", '"Payments."', '"Payments.", "refunds": "Refunds."', "no operation is of the kind refunds"),
        ("calls.py", "get_payment:", "fetch_payment:", "fetch_payment must begin with a verb: create, get"),
        ("config.py", "def configure", "def make", "needs the function configure"),
        ("declaration.py", ', title="Beta"', "", "has no Provider with a title"),
    ],
)
def test_a_declaration_that_can_not_be_used_is_refused(
    declared: Path, file: str, old: str, new: str, message: str
) -> None:
    path = declared / "providers" / "beta" / file
    path.write_text(path.read_text().replace(old, new))
    with pytest.raises(SystemExit, match=f"derive: beta/{file}: {message}"):
        clients.made(declared)
