"""The certificate: seeded fault schedules against a server that counts effects; `nox -s certificate`."""
