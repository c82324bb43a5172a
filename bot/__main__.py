"""The command line `followthrough`, and where the parts are put together.

The one file of this room that knows the others; it imports them when a command needs
them, so that `followthrough read` does not wait for Slack's libraries.
"""

import asyncio
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Annotated, Any, ParamSpec, TypeVar

import typer

from bot.errors import SettingsError
from bot.settings import Settings

P = ParamSpec("P")
T = TypeVar("T")
MISTAKE = 2
cli = typer.Typer(
    help="A Slack bot that keeps improvement plans moving.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Port = Annotated[int, typer.Option(help="0 takes any port that is free.")]
Host = Annotated[str, typer.Option(help="The address to listen at.")]


@cli.command()
def run(
    *,
    http: Annotated[
        bool, typer.Option("--http", help="Take events by HTTP, not Socket Mode.")
    ] = False,
    host: Host = "127.0.0.1",
    port: Annotated[
        int | None,
        typer.Option(help="Where HTTP is served (with Socket Mode: health, metrics)."),
    ] = None,
) -> None:
    """Run the bot: in Slack where tokens are set, else in the sandbox workspace."""
    settings = _settings()
    if not settings.has_slack:
        _sandbox(settings, host, 8484 if port is None else port)
        return
    from handlers.process.running import serve

    if http and port is None:
        port = 3000
    _main(partial(serve, settings, http=http, host=host, port=port))


@cli.command()
def sandbox(*, host: Host = "127.0.0.1", port: Port = 8484) -> None:
    """Run the bot inside a Slack workspace on this machine, for trying it."""
    _sandbox(_settings(), host, port)


@cli.command()
def migrate() -> None:
    """Bring the database to the tables that this version needs."""
    from storage.migrate import migrate as upgrade

    settings = _settings()
    typer.echo(f"The database is at revision {_told(upgrade, settings.database_url)}.")


@cli.command()
def read(
    *,
    explain: Annotated[
        bool, typer.Option("--explain", help="Add the rule and span of each finding.")
    ] = False,
) -> None:
    """Read replies: JSON lines in, readings out, in the same order."""
    from bot.reading.read_cli import answer

    _lines(partial(answer, explain=explain))


@cli.command()
def dates() -> None:
    """Find dates: JSON lines in, the first and last day of each out."""
    from bot.reading.dates.cli import answer

    _lines(answer)


@cli.command("import")
def import_(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False)],
) -> None:
    """Read a plan document, and print what it says as JSON."""
    from bot.clock import system_clock
    from bot.importing.import_cli import answer
    from bot.importing.refused import RefusedError
    from bot.texts.en.imports import refused

    _input()
    try:
        said = answer(file, system_clock().date())
    except RefusedError as error:
        typer.echo(refused(error.reason, file.name), err=True)
        raise typer.Exit(1) from None
    typer.echo(json.dumps(said, ensure_ascii=False, indent=1))


@cli.command()
def doctor() -> None:
    """Check the settings, the tokens and scopes, the database and the manifest."""
    from handlers.process.doctor import examine

    settings = _settings()
    findings = asyncio.run(examine(settings))
    for finding in findings:
        typer.echo(f"{'ok  ' if finding.fine else 'FAIL'}  {finding.says}")
    if not all(finding.fine for finding in findings):
        raise typer.Exit(1)


def _lines(answer: Callable[[Mapping[str, Any]], Mapping[str, Any]]) -> None:
    """Answer each line; name those that can't be read, and end with 1 for them."""
    bad = 0
    for number, line in enumerate(_input(), start=1):
        if not line.strip():
            continue
        try:
            said = answer(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            bad += 1
            reason = f"{type(error).__name__}: {error}"
            typer.echo(f"line {number} can't be read ({reason})", err=True)
            continue
        sys.stdout.write(json.dumps(said, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    if bad:
        raise typer.Exit(1)


def _input() -> Iterable[str]:
    """Return standard input as UTF-8, whatever the machine's locale is."""
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    return sys.stdin


def _sandbox(settings: Settings, host: str, port: int) -> None:
    from handlers.process.trying import serve_sandbox

    _main(partial(serve_sandbox, settings, host, port))


def _settings() -> Settings:
    return _told(Settings.read)


def _main(serve: Callable[[], Any]) -> None:
    from handlers.process.logs import configure

    configure()
    _told(lambda: asyncio.run(serve()))


def _told(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Return what the function returns; a wrong setting is one line and ends with 2."""
    try:
        return function(*args, **kwargs)
    except SettingsError as error:
        typer.echo(f"followthrough: {error}", err=True)
        raise typer.Exit(MISTAKE) from None


if __name__ == "__main__":
    cli()
