"""Whose trouble an error of the database is: one transaction's, or everybody's."""

import sqlite3

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from storage.retrying import is_everybodys, is_its_own, worth_retrying


def sqlite_error(code: int) -> OperationalError:
    cause = sqlite3.OperationalError()
    cause.sqlite_errorcode = code
    return OperationalError("", {}, cause)


class PostgresError(Exception):
    def __init__(self, state: str) -> None:
        self.sqlstate = state


def postgres_error(state: str) -> DBAPIError:
    return OperationalError("", {}, PostgresError(state))


@pytest.mark.parametrize(
    ("error", "own", "everybodys", "again"),
    [
        (ValueError("a row that can't be read"), True, False, False),
        (IntegrityError("", {}, sqlite3.IntegrityError()), True, False, False),
        (sqlite_error(sqlite3.SQLITE_ERROR), True, False, False),  # too many variables
        (sqlite_error(sqlite3.SQLITE_BUSY), False, True, True),
        (sqlite_error(sqlite3.SQLITE_FULL), False, False, False),
        (sqlite_error(sqlite3.SQLITE_IOERR | 5 << 8), False, False, False),
        (postgres_error("40P01"), False, False, True),  # deadlock
        (postgres_error("55P03"), True, False, True),  # a lock that is kept
        (postgres_error("57P01"), False, True, True),  # the server goes down
        (postgres_error("53100"), False, False, False),  # disk full
        (postgres_error("25006"), False, False, False),  # a standby
        (postgres_error("42601"), True, False, False),  # our own mistake
    ],
)
def test_each_error_is_somebodys(
    error: Exception, *, own: bool, everybodys: bool, again: bool
) -> None:
    assert is_its_own(error) is own
    assert is_everybodys(error) is everybodys
    if isinstance(error, DBAPIError):
        assert worth_retrying(error) is again
