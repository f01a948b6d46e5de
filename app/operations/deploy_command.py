"""`flask deploy-files`: what the service manager, the proxies and the databases of an instance are to be told, as files."""

from __future__ import annotations

import re
import sysconfig
from dataclasses import asdict, dataclass, replace
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import click
from flask import current_app, render_template
from flask.cli import with_appcontext
from jinja2 import FileSystemLoader
from markupsafe import Markup

from app import clinic_hours, server_address
from app.i18n.catalogue import offered
from app.i18n.localizers import FixedLocalizer
from app.i18n.opening_words import weekly_hours
from app.operations.listening import USUAL_PORT
from config import Settings

TEMPLATES = Path(__file__).with_name("deployment")
DOWN_PAGE = "down.html"
UNITS = "/etc/systemd/system"
PLACES = {
    "kyphoplasty-check.service": UNITS,
    "kyphoplasty-check-worker.service": UNITS,
    "kyphoplasty-check-backup.service": UNITS,
    "kyphoplasty-check-backup.timer": UNITS,
    "nginx.conf": "/etc/nginx/conf.d/kyphoplasty-check.conf",
    "Caddyfile": "/etc/caddy/Caddyfile",
    "haproxy.cfg": "/etc/haproxy/haproxy.cfg",
    "haproxy-database.cfg": "/etc/haproxy/haproxy.cfg",
    "pgbouncer.ini": "/etc/pgbouncer/pgbouncer.ini",
    "patroni.yml": "/etc/patroni/config.yml",
    "Containerfile": "a copy of this repository",
}
"""The files, and where each goes on its machine."""
_PLAIN = re.compile(r"[A-Za-z0-9./_-]+")
READABLE = 0o644


@dataclass(frozen=True, kw_only=True)
class Deployment:
    """What the files say. Nothing in it is secret.

    host: of the public address. port: of the application, on its own machine. balancer: the address of the HAProxy before this
    machine, or "". folders: what the service writes to. slow_s: how long the proxy waits for the next part of a request.
    """

    host: str
    code: Path
    programs: Path
    folders: list[Path]
    https_port: int = 443
    http_port: int = 80
    balanced_port: int = 8443
    port: int = USUAL_PORT
    workers: int = 2
    balancer: str = ""
    slow_s: int = 10
    certificate: Path = Path("/etc/ssl/kyphoplasty-check/fullchain.pem")
    certificate_key: Path = Path("/etc/ssl/kyphoplasty-check/privkey.pem")
    ca: str = "@system-ca"
    pages: Path = Path("/var/www/kyphoplasty-check")
    backups: Path = Path("/var/backups/kyphoplasty-check")
    web: tuple[str, ...] = ("web-1.example.org", "web-2.example.org")
    database: str = "check"
    databases: tuple[str, ...] = ("db-1.example.org", "db-2.example.org", "db-3.example.org")
    database_port: int = 5000
    database_ca: Path = Path("/etc/ssl/kyphoplasty-check/database-ca.pem")
    pooler_port: int = 6432
    etcd: tuple[str, ...] = ("etcd-1.example.org:2379", "etcd-2.example.org:2379", "etcd-3.example.org:2379")


@click.command("deploy-files")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--port", default=USUAL_PORT, show_default=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=2, show_default=True, type=click.IntRange(1, 64))
@click.option(
    "--balancer", default="", help="The address of HAProxy, where several web machines stand behind it."
)
@click.option("--web", multiple=True, help="The name of a web machine, for HAProxy. Give each of them.")
@with_appcontext
def deploy_files(folder: Path, port: int, workers: int, balancer: str, web: tuple[str, ...]) -> None:
    """Write the files for systemd, proxies, databases and a container into a folder, over those of before.

    Look through each, and put it where its first line says. None holds a secret.
    """
    instance = deployment_of(current_app.config["SETTINGS"])
    deployment = replace(instance, port=port, workers=workers, balancer=balancer, web=web or instance.web)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in written(deployment).items():
        file = folder / name
        file.write_text(text, encoding="utf-8")
        file.chmod(READABLE)
        click.echo(f"{file}: for {PLACES.get(name, deployment.pages)}")


def deployment_of(settings: Settings) -> Deployment:
    """Return what the files say of an instance. Raises ClickException without a public address."""
    address = urlsplit(settings.public_url)
    if not settings.is_https or not address.hostname:
        raise click.ClickException(
            "Set PUBLIC_URL to the https:// address of the patients: the files are for it."
        )
    server = server_address.parts(settings.database_url) if settings.database_url else {}
    hosts = tuple(filter(server_address.is_elsewhere, server.get("host", "").split(",")))
    return Deployment(
        host=address.hostname,
        https_port=address.port or Deployment.https_port,
        code=Path(__file__).parents[2],
        programs=Path(sysconfig.get_path("scripts")),
        folders=sorted({settings.instance_path, settings.erased_list.parent}),
        database=server.get("dbname", Deployment.database),
        databases=hosts or Deployment.databases,
    )


def _refuse_unfit(deployment: Deployment) -> None:
    if deployment.balancer and not _is_address(deployment.balancer):
        raise click.ClickException(
            f"{deployment.balancer!r} is not the address of a machine, such as 10.0.0.5."
        )
    values = [deployment.host, deployment.database, *deployment.databases, *deployment.web]
    for value in [*values, str(deployment.code), str(deployment.programs), *map(str, deployment.folders)]:
        if not _PLAIN.fullmatch(value):
            raise click.ClickException(
                f"{value!r} cannot stand in these files: use letters, digits, and the characters . / _ - only."
            )


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def written(deployment: Deployment) -> dict[str, str]:
    """Return the text of each file, by its name. Raises ClickException for what cannot stand in them."""
    _refuse_unfit(deployment)
    templates = current_app.jinja_env.overlay(loader=FileSystemLoader(TEMPLATES), keep_trailing_newline=True)
    values = asdict(deployment)
    texts = {name: templates.get_template(name).render(values, at=at) for name, at in PLACES.items()}
    return {**texts, DOWN_PAGE: down_page()}


def down_page() -> str:
    """Return the page that a proxy shows when the application is away: phone and 911 in each language that is offered."""
    allowed = current_app.extensions["languages"]
    return render_template(
        "design/down.html",
        languages=[(each, FixedLocalizer(each.code)) for each in offered() if each.code in allowed],
        opening=clinic_hours.usual_opening(),
        weekly_hours=weekly_hours,
        nine_one_one=Markup('<a href="tel:911">911</a>'),
    )
