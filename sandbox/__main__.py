"""Run the sandbox by itself: `python -m sandbox --port 0`."""

import argparse
import asyncio
import json
import signal
import sys
from pathlib import Path

from sandbox.app import App
from sandbox.control import control_routes
from sandbox.page import page_routes
from sandbox.server import Sandbox


def main() -> None:
    """Run until told to stop; the line printed is JSON with address and tokens."""
    parser = argparse.ArgumentParser(prog="sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--clock-file", type=Path)
    parser.add_argument("--request-url", help="send events there, signed")
    parser.add_argument("--tokens", help="JSON: bot_token, app_token, signing_secret")
    asyncio.run(_run(parser.parse_args()))


async def _run(options: argparse.Namespace) -> None:
    app = App(**json.loads(options.tokens)) if options.tokens else App()
    sandbox = Sandbox(
        app, clock_file=options.clock_file, routes=[control_routes, page_routes]
    )
    stopped = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stopped.set)
    await sandbox.start(options.host, options.port)
    if options.request_url:
        await sandbox.use_http(options.request_url)
    sys.stdout.write(json.dumps(_about(sandbox)) + "\n")
    sys.stdout.flush()
    await stopped.wait()
    await sandbox.stop()


def _about(sandbox: Sandbox) -> dict[str, str]:
    """Return what a bot needs to know in order to live here."""
    return {
        "base_url": sandbox.base_url,
        "api_url": sandbox.api_url,
        "bot_token": sandbox.bot_token,
        "app_token": sandbox.app_token,
        "signing_secret": sandbox.signing_secret,
        "bot_user": sandbox.workspace.app.bot_user,
        "client_id": sandbox.workspace.app.client_id,
        "client_secret": sandbox.workspace.app.client_secret,
        "team_id": sandbox.workspace.team_id,
    }


if __name__ == "__main__":
    main()
