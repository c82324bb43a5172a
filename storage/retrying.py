"""Which errors of the database may pass when the same is tried again."""

import sqlite3

from sqlalchemy.exc import DBAPIError, OperationalError

LOCK_KEPT = "55P03"
AGAIN = {"40001", "40P01", LOCK_KEPT}  # serialization, deadlock, lock
GONE = ("08", "57P")  # connection lost, server going down or coming up
ILL = (  # a disk that is full or broken
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_NOMEM,
)
ILL_STATES = ("53", "58", "25006")  # no room left, system error, standby server
LOCKED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def is_everybodys(error: Exception) -> bool:
    """Tell whether any transaction would have raised it, alone too."""
    if not isinstance(error, DBAPIError):
        return False
    state = getattr(error.orig, "sqlstate", None) or ""
    return error.connection_invalidated or _is_locked(error) or state.startswith(GONE)


def is_its_own(error: Exception) -> bool:
    """Tell whether what was done is to blame, so that all else may go on without it.

    So is who waits for a lock that somebody keeps.
    """
    if not isinstance(error, DBAPIError):
        return True
    state = getattr(error.orig, "sqlstate", None) or ""
    if state == LOCK_KEPT:
        return True
    is_ill = _sqlite_code(error) in ILL or state.startswith(ILL_STATES)
    return not (is_ill or is_everybodys(error) or worth_retrying(error))


def worth_retrying(error: DBAPIError) -> bool:
    """Tell whether the same transaction may succeed if run again from the start."""
    if error.connection_invalidated:
        return True
    if getattr(error.orig, "sqlite_errorcode", None) is not None:
        return _is_locked(error)
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return state in AGAIN or state.startswith(GONE)
    return isinstance(error, OperationalError)


def _is_locked(error: DBAPIError) -> bool:
    return _sqlite_code(error) in LOCKED


def _sqlite_code(error: DBAPIError) -> int | None:
    code: int | None = getattr(error.orig, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF
