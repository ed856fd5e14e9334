"""What a client is made with, checked once."""

from __future__ import annotations

import hashlib
import os
import re
import ssl
from collections.abc import Callable, Mapping, Sequence
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict, cast

import httpx
from attrs import field, frozen

from polybill.client.clock import SystemClock
from polybill.client.network import IN_PROCESS, Network, is_loopback, make_network, positive
from polybill.client.reporting import Hook as EventHook
from polybill.client.reporting import Reporter, make_reporter
from polybill.core.contract import servers, services
from polybill.errors import ConfigurationError, Unsupported
from polybill.ledger.entry import Ledger, Scope
from polybill.ledger.memory import MemoryLedger
from polybill.protocol.clock import Clock
from polybill.protocol.exchange import RawResponse
from polybill.protocol.retry import RetryPolicy
from polybill.protocol.rules import OperationRules
from polybill.protocol.signing import Opener, Signer
from polybill.suggestion import did_you_mean

if TYPE_CHECKING:  # only who sets a hook pays for its import
    from polybill.core.drift import Hook, Watch

_SECRET: Final = re.compile(r"-----BEGIN [A-Z ]+-----.*?-----END [A-Z ]+-----|\S+", re.DOTALL)


EnvironmentName: TypeAlias = Literal["production", "sandbox", "self_hosted", "stage"]
"""Names of the servers that the contracts document; which of them a provider has is in docs/settings.md."""


class Options(TypedDict, total=False):
    """Keyword arguments that all clients take.

    Attributes:
        environment: name of a documented server, such as ``sandbox`` or ``production``; this or `base_url` is needed.
        base_url: another address; it wins over `environment`. At a provider with one base URL for each group of calls
            (Linksfield) one address serves all groups, a mapping gives each its own.
        timeout: seconds that one attempt may take, from waiting for a connection to the last byte; 30 unless given.
        deadline: seconds for a whole call, repeats and waits included; 60 unless given.
        attempts: how often a call is tried at most, where repeating is safe; 3 unless given.
        connect_timeout: seconds for name, connection and TLS together; 5 unless given.
        max_connections: connections open at a time; 100 unless given. Further calls wait for a free one.
        max_keepalive_connections: idle connections that are kept; 100 unless given.
        keepalive_expiry: seconds that an idle connection is kept; 5 unless given.
        verify: TLS: True unless given, or a context of your own; False only for tests.
        proxy: address of a proxy.
        trust_env: whether ``HTTPS_PROXY``, ``NO_PROXY``, ``SSL_CERT_FILE`` and the like count; True unless given.
        clock: time, for tests.
        drift: gets a `polybill.DriftNote` for each deviation of a response from the contract, once each; a
            function, called in the thread of the call. Nothing is looked for unless given.
        on_event: gets a `polybill.CallEvent` when an attempt or a call has ended, for metrics and traces; a function,
            called in the thread of the call. See docs/observability.md.
        ledger: where references are kept, so that each has at most one effect: `polybill.SqliteLedger`,
            `polybill.PostgresLedger`, or in the memory of this client unless given.
        intents: the former name of `ledger`.
        account: identifies your account at the provider in a ledger that several share; derived from the
            credentials unless given. Give it where the key changes and the account stays.
        webhook_secrets: what webhooks are checked with: the current secret, and the previous one while it is being
            rotated out.
        webhook_form: what only one provider needs for its webhooks: ``SignatureForm`` of UseePay and Linksfield,
            ``Merchant`` of PayAPI.
    """

    environment: EnvironmentName
    base_url: str | Mapping[str, str]
    timeout: float
    deadline: float
    attempts: int
    connect_timeout: float
    max_connections: int
    max_keepalive_connections: int
    keepalive_expiry: float
    verify: bool | ssl.SSLContext
    proxy: str
    trust_env: bool
    clock: Clock
    drift: Hook
    on_event: EventHook
    ledger: Ledger
    intents: Ledger
    account: str
    webhook_secrets: Sequence[str]
    webhook_form: object


@frozen
class ClientConfig:
    """A client's settings after checking.

    Attributes:
        watch: detects drift; None where no hook is set.
        network: how connections are made.
        base_url: where calls go.
        services: where the calls of a group go that has a base URL of its own.
        account: identifies the account at the provider; not a secret.
        scope: what references are unique within.
        schemes: the contract's ``x-signing`` schemes that `sign` carries out.
        opener: decrypts answers; None where the provider does not encrypt.
        hint: what to give the client so that it can carry out the other schemes.
    """

    provider: str
    base_url: str
    services: Mapping[str, str]
    schemes: frozenset[str]
    sign: Signer = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False)
    policy: RetryPolicy
    clock: Clock
    watch: Watch | None = field(repr=False)
    ledger: Ledger
    account: str
    scope: Scope
    network: Network
    opener: Opener | None = field(default=None, repr=False)
    hint: str = ""
    webhook_secrets: tuple[str, ...] = field(default=(), repr=False)
    webhook_form: object = field(default=None, repr=False)
    reporter: Reporter = field(kw_only=True, repr=False)

    @property
    def observe(self) -> Callable[[OperationRules, RawResponse], None] | None:
        """What looks at each response, where drift is wanted."""
        return None if self.watch is None else self.watch.look

    def base(self, service: str) -> str:
        """Give the base URL of a group of calls."""
        return self.services.get(service, self.base_url)

    def require_scheme(self, rules: OperationRules) -> None:
        """Make sure that this client can sign an operation.

        Raises:
            Unsupported: the contract wants another scheme.
        """
        if rules.scheme not in self.schemes:
            able = ", ".join(sorted(self.schemes))
            text = f"{self.provider} {rules.id}: the contract signs it by {rules.scheme}, this client by {able}"
            raise Unsupported(f"{text}; nothing was sent{self.hint and '. '}{self.hint}")


def make_config(
    provider: str,
    schemes: str | frozenset[str],
    sign: Signer,
    secrets: tuple[str, ...],
    options: Options,
    *,
    opener: Opener | None = None,
    hint: str = "",
    account: str = "",
) -> ClientConfig:
    """Check the options.

    Args:
        provider: provider key.
        schemes: the contract's ``x-signing`` schemes that `sign` carries out.
        sign: signs an attempt.
        secrets: what must never be shown.
        options: the caller's.
        opener: see `ClientConfig`.
        hint: see `ClientConfig`.
        account: the provider's own number of the account, where a credential is one.

    Raises:
        ConfigurationError: an option can't work; the message names it.
    """
    unknown = set(options) - set(Options.__annotations__)
    if unknown:
        meant = did_you_mean(min(unknown), [*Options.__annotations__, "transport"])
        raise ConfigurationError(f"{provider}: unknown option {', '.join(sorted(unknown))}{meant}")
    timeout = positive(provider, "timeout", options.get("timeout", 30.0))
    deadline = positive(provider, "deadline", options.get("deadline", 60.0))
    attempts: object = options.get("attempts", 3)
    if not isinstance(attempts, int) or isinstance(attempts, bool) or attempts < 1:
        raise ConfigurationError(f"{provider}: attempts must be a whole number from 1")
    base_url, own_urls = _base_urls(provider, options)
    own_account = _account(provider, options.get("account"), account, secrets)
    webhook_secrets = _texts(provider, "webhook_secrets", options.get("webhook_secrets", ()))
    return ClientConfig(
        provider=provider,
        schemes=frozenset({schemes}) if isinstance(schemes, str) else schemes,
        base_url=base_url,
        services=own_urls,
        sign=sign,
        secrets=tuple(secret for secret in (*secrets, *webhook_secrets) if secret),
        webhook_secrets=webhook_secrets,
        webhook_form=options.get("webhook_form"),
        policy=RetryPolicy(deadline=deadline, timeout=timeout, attempts=attempts),
        clock=options.get("clock") or SystemClock(),
        watch=make_watch(provider, options.get("drift"), (*secrets, *webhook_secrets)),
        ledger=_ledger(provider, options),
        account=own_account,
        scope=Scope(provider, own_account, base_url),
        network=make_network(provider, options),
        opener=opener,
        hint=hint,
        reporter=make_reporter(provider, options.get("on_event")),
    )


def _ledger(provider: str, options: Options) -> Ledger:
    given = options.get("ledger") or options.get("intents")
    if given is None:
        return MemoryLedger()
    if not isinstance(given, Ledger):
        raise ConfigurationError(f"{provider}: ledger must be a MemoryLedger, SqliteLedger or PostgresLedger")
    return given


def _account(provider: str, given: object, own: str, secrets: tuple[str, ...]) -> str:
    if given is not None:
        if not isinstance(given, str) or not given:
            raise ConfigurationError(f"{provider}: account must be a non-empty string")
        return given
    # A fingerprint distinguishes two keys without revealing them.
    return own or hashlib.sha256(f"{provider}\x1f{secrets[0] if secrets else ''}".encode()).hexdigest()[:16]


def _texts(provider: str, name: str, value: object) -> tuple[str, ...]:
    # A single text is a sequence too, of texts of one letter each.
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        raise ConfigurationError(f"{provider}: {name} must be a list of strings")
    if not all(isinstance(item, str) and item for item in value):
        raise ConfigurationError(f"{provider}: {name} must hold only non-empty strings")
    return tuple(value)


def make_watch(provider: str, hook: Any, secrets: tuple[str, ...]) -> Watch | None:
    """Make the drift detector, where a hook is set.

    Raises:
        ConfigurationError: the hook is not a plain function.
    """
    if hook is None:
        return None
    if not callable(hook) or iscoroutinefunction(hook):
        raise ConfigurationError(f"{provider}: drift must be a plain function (not async) that takes a DriftNote")
    from polybill.core.drift import Watch  # noqa: PLC0415 - see above

    return Watch(provider, hook, secrets)


def _base_urls(provider: str, options: Options) -> tuple[str, dict[str, str]]:
    """Give the base URL, and those of the groups of calls that have their own."""
    groups = services(provider)
    given = options.get("base_url")
    if isinstance(given, Mapping):
        if not groups or set(given) != set(groups):
            wanted = ", ".join(groups) or "none: give one address"
            raise ConfigurationError(f"{provider}: base_url must name the groups of calls, which are {wanted}")
        made = {name: _base_url(provider, given[name]) for name in groups}
        return next(iter(made.values())), made
    if given is not None:
        return _base_url(provider, given), {}
    known = servers(provider)
    environment: object = options.get("environment")
    if environment is None:
        choices = " or ".join(sorted(known))
        raise ConfigurationError(f"{provider}: give environment ({choices}) or base_url")
    if not isinstance(environment, str) or environment not in known:
        choices = ", ".join(sorted(known))
        raise ConfigurationError(f"{provider}: unknown environment {environment!r}; expected one of {choices}")
    address = known[environment]
    if "{" in address:
        raise ConfigurationError(f"{provider}: the address of {environment} is your own ({address}); give base_url")
    return _base_url(provider, address), {name: _base_url(provider, urls[environment]) for name, urls in groups.items()}


def _base_url(provider: str, address: str) -> str:
    try:
        url = httpx.URL(address)
        host = url.host  # decoding a name can fail too
    except (httpx.InvalidURL, ValueError, TypeError):
        raise ConfigurationError(f"{provider}: base_url must be a valid URL") from None
    if url.scheme not in {"http", "https"} or not host:
        raise ConfigurationError(f"{provider}: base_url must start with https:// and name a host")
    if url.userinfo or url.query or url.fragment:
        raise ConfigurationError(f"{provider}: base_url must hold no user, password, query or fragment")
    if url.scheme == "http" and host != IN_PROCESS and not is_loopback(host):
        raise ConfigurationError(f"{provider}: base_url must be https, unless the host is this machine")
    return str(url).rstrip("/")


def environment_variables(
    provider: str, names: Sequence[str], given: Options, environ: Mapping[str, str] | None = None
) -> tuple[list[str], Options]:
    """Read a client's settings from ``POLYBILL_<PROVIDER>_<NAME>``.

    Args:
        provider: provider key.
        names: the needed arguments.
        given: options that win over the variables.
        environ: the variables; the process's own unless given.

    Returns:
        The arguments' values in their order, and the options.

    Raises:
        ConfigurationError: a variable is missing; the message names it.
    """
    environ = os.environ if environ is None else environ
    prefix = f"POLYBILL_{provider.upper()}_"
    variables = [prefix + name.upper() for name in names]
    if missing := [name for name in variables if not environ.get(name)]:
        text = f"{provider}: the environment variable {' and '.join(missing)} must be set"
        raise ConfigurationError(text + _misspelt(missing, environ))
    options: Options = {}
    if value := environ.get(prefix + "ENVIRONMENT"):
        options["environment"] = cast("EnvironmentName", value)  # checked with the other options
    if (value := environ.get(prefix + "BASE_URL")) and not _names_a_server(provider, given):
        options["base_url"] = value
    if value := environ.get(prefix + "WEBHOOK_SECRETS"):
        options["webhook_secrets"] = split_secrets(value)
    options.update(given)
    return [environ[name] for name in variables], options


def _misspelt(missing: Sequence[str], environ: Mapping[str, str]) -> str:
    """Name a variable that is set and was probably meant for a missing one; never its value."""
    there = [name for name in environ if name.upper().startswith("POLYBILL") and name not in missing]
    found = [(name, did_you_mean(name, there)) for name in missing]
    return "".join(f"{text} It is set, and {name} is not" for name, text in found if text)


def split_secrets(text: str) -> list[str]:
    """Read secrets that are separated by blanks; a key in PEM, which has blanks of its own, is one of them."""
    return _SECRET.findall(text)


def _names_a_server(provider: str, given: Options) -> bool:
    """Whether the caller chose a server: an address in a variable must not override it."""
    environment = given.get("environment")
    return environment is not None and "{" not in servers(provider).get(environment, "")


def optional_variables(provider: str, names: Sequence[str], environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Read those of a client's further arguments that are set as ``POLYBILL_<PROVIDER>_<NAME>``.

    Args:
        provider: provider key.
        names: the arguments.
        environ: the variables; the process's own unless given.
    """
    environ = os.environ if environ is None else environ
    found = {name: environ.get(f"POLYBILL_{provider.upper()}_{name.upper()}", "") for name in names}
    return {name: value for name, value in found.items() if value}
