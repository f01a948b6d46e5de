"""Networks of addresses: the one that an address is in, and those that a setting names. No web code."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

IPV4_BITS, IPV6_BITS = 24, 48
"""Prefix bits of the largest network that one customer of a provider usually has."""
NETWORKS_EXAMPLE = "192.0.2.0/24, 2001:db8:12::/48"


def network_of(address: Address) -> str:
    """Return the network of an address, which one sender may use all addresses of."""
    bits = IPV4_BITS if isinstance(address, IPv4Address) else IPV6_BITS
    return str(ip_network((address, bits), strict=False))


def read_networks(text: str) -> tuple[Network, ...]:
    """Read networks, separated by commas or blanks. Raises ValueError with a reason for the operator."""
    return tuple(_read(part) for part in filter(None, re.split(r"[\s,]+", text)))


def _read(text: str) -> Network:
    try:
        return ip_network(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a network") from None
