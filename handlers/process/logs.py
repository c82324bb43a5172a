"""What the operator reads: one JSON object a line, ids and never texts."""

import logging
import sys
import traceback

import structlog

QUIET = {
    "slack_bolt": logging.ERROR,  # its warnings quote whole payloads
    "slack_sdk": logging.ERROR,  # its warnings quote answers of Slack
    "apscheduler": logging.WARNING,
    "aiohttp.access": logging.WARNING,
    "alembic": logging.WARNING,
}


def configure(level: str = "INFO") -> None:
    """Send every log line of the process to standard error, as JSON."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    output = logging.StreamHandler(sys.stderr)
    output.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _where,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(level=level, handlers=[output], force=True)
    output.addFilter(_without_words)


def _without_words(record: logging.LogRecord) -> bool:
    """Tell whether a line may be logged; one of asyncio's loses what quotes an error.

    A logger's own level would not do: Bolt gives each of its loggers the root's.
    """
    room = ".".join(record.name.split(".")[:2])
    quiet = QUIET.get(record.name.partition(".")[0], QUIET.get(room, logging.NOTSET))
    if record.name == "asyncio":
        record.msg, record.args = record.getMessage().partition("\n")[0], ()
    return record.levelno >= quiet


def _where(
    _: object, __: str, event: structlog.typing.EventDict
) -> structlog.typing.EventDict:
    """Say of an exception its type and where it rose; its message may quote people."""
    info = event.pop("exc_info", None)
    error = sys.exc_info()[1] if info is True else info
    error = error[1] if isinstance(error, tuple) else error
    if isinstance(error, BaseException):
        frames = traceback.extract_tb(error.__traceback__)
        event["error"] = type(error).__name__
        event["at"] = [f"{frame.filename}:{frame.lineno}" for frame in frames]
    return event


def log(name: str) -> structlog.stdlib.BoundLogger:
    """Return a logger; pass it ids as keywords."""
    logger: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)
    return logger
