"""How an exchange fails."""

from __future__ import annotations


class TransportFailure(Exception):
    """An exchange that gave no complete response.

    Attributes:
        what: kind of failure; holds no address and no header.
        sent: False = proved that no byte of the request was written; True = some may have been.
    """

    def __init__(self, what: str, *, sent: bool) -> None:
        self.what = what
        self.sent = sent
        super().__init__(what)


EXPIRED_WAITING = "no free connection within the deadline"
EXPIRED_CONNECTING = "no connection within the time limit"
EXPIRED_WRITING = "the deadline passed while the request was written"
EXPIRED_READING = "no complete response within the deadline"
BAD_HOST = "the host name is not valid"
BAD_CERTIFICATE = "the certificate of the server can't be verified"
TLS_FAILED = "TLS failed"
CLOSED_EARLY = "the connection was closed before the response was complete"


def os_failure(error: OSError) -> str:
    """Describe an error of a socket; its own text may hold an address."""
    import errno  # noqa: PLC0415 - failures only
    import ssl  # noqa: PLC0415

    if isinstance(error, ssl.SSLCertVerificationError):
        return f"{BAD_CERTIFICATE}: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return f"{TLS_FAILED}: {error.reason or type(error).__name__}"
    name = errno.errorcode.get(error.errno or 0, "")
    known = {
        "ECONNREFUSED": "connection refused",
        "ECONNRESET": "connection reset",
        "EPIPE": "connection closed by the server",
        "ETIMEDOUT": "connection timed out",
        "EHOSTUNREACH": "host unreachable",
        "ENETUNREACH": "network unreachable",
        "EMFILE": "too many open files",
    }
    return known.get(name, name or type(error).__name__)


def before_request(failure: TransportFailure) -> TransportFailure:
    """Describe a failure while a connection is made ready: a tunnel through a proxy, a TLS handshake."""
    own = failure.what.startswith((BAD_CERTIFICATE, TLS_FAILED))  # which can only happen then
    return TransportFailure(failure.what if own else f"before the request: {failure.what}", sent=False)


def is_foreign(error: OSError) -> bool:
    """Whether an error came from a signal handler that ran while the socket was waited for.

    What the operating system reports has a number; nothing here uses Python's socket timeouts, which have none.
    """
    import ssl  # noqa: PLC0415 - failures only

    return error.errno is None and not isinstance(error, ssl.SSLError)
