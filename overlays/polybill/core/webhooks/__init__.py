"""Webhooks without sockets: what arrived, whether its signature holds, and what it says. All of it is pure."""
