"""Columns that only the holder of the key can read: what people wrote, and tokens."""

import base64
import hashlib
from collections.abc import MutableMapping
from typing import Any
from weakref import WeakKeyDictionary

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import ColumnElement, Dialect, Engine, MetaData, Text
from sqlalchemy.types import TypeDecorator

from bot.errors import SettingsError
from storage.schema.base import Json

MARK = "sealed:"

_ciphers: MutableMapping[Dialect, MultiFernet] = WeakKeyDictionary()


def seal_with(engine: Engine, keys: str) -> None:
    """Seal what this engine writes from now on, and open what it reads.

    `keys` are secrets of any form, parted by commas; the first seals, all open, so that
    a new one can be put before the old.
    """
    secrets = [each.strip() for each in keys.split(",") if each.strip()]
    _ciphers[engine.dialect] = MultiFernet([Fernet(_key(each)) for each in secrets])


def seal(text: str, dialect: Dialect) -> str:
    """Return the text as it is kept; without a key, as it is."""
    cipher = _ciphers.get(dialect)
    return text if cipher is None else MARK + cipher.encrypt(text.encode()).decode()


def unseal(kept: str, dialect: Dialect) -> str:
    """Return the text that was sealed; raise SettingsError without the right key."""
    if not kept.startswith(MARK):
        return kept
    cipher = _ciphers.get(dialect)
    if cipher is None:
        raise SettingsError("FOLLOWTHROUGH_KEY is not set, and the database is sealed")
    try:
        return cipher.decrypt(kept.removeprefix(MARK).encode()).decode()
    except InvalidToken:
        raise SettingsError(
            "FOLLOWTHROUGH_KEY is not the key that the database was sealed with"
        ) from None


class SealedText(TypeDecorator[str]):
    """A text kept sealed."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Seal it on the way in."""
        return None if value is None else seal(value, dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Open it on the way out."""
        return None if value is None else unseal(value, dialect)


class SealedJson(Json):
    """A value kept as sealed JSON."""

    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        """Seal it on the way in."""
        plain = super().process_bind_param(value, dialect)
        return None if plain is None else seal(plain, dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401  of the column's type
        """Open it on the way out."""
        plain = None if value is None else unseal(value, dialect)
        return super().process_result_value(plain, dialect)


def sealed_columns(metadata: MetaData) -> list[ColumnElement[Any]]:
    """Return the columns that are kept sealed."""
    return [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, SealedText | SealedJson)
    ]


def _key(secret: str) -> bytes:
    """Return a Fernet key made of a secret of any length."""
    return base64.urlsafe_b64encode(hashlib.sha256(secret.encode()).digest())
