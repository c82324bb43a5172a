"""The words of both languages as look-ups from what is written to its concept."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from sys import intern
from typing import NamedTuple

from bot.reading.en import answering as en_answering
from bot.reading.en import blocker as en_blocker
from bot.reading.en import done as en_done
from bot.reading.en import given_up as en_given_up
from bot.reading.en import held as en_held
from bot.reading.en import help as en_help
from bot.reading.en import idle as en_idle
from bot.reading.en import no_answer as en_no_answer
from bot.reading.en import noise as en_noise
from bot.reading.en import others as en_others
from bot.reading.en import own_time as en_own_time
from bot.reading.en import regions as en_regions
from bot.reading.en import status as en_status
from bot.reading.en import trouble as en_trouble
from bot.reading.en import work as en_work
from bot.reading.en.spellings import SPELLINGS
from bot.reading.zh import blocker as zh_blocker
from bot.reading.zh import everyday as zh_everyday
from bot.reading.zh import help as zh_help
from bot.reading.zh import noise as zh_noise
from bot.reading.zh import people as zh_people
from bot.reading.zh import progress as zh_progress
from bot.reading.zh import status as zh_status
from bot.reading.zh import working as zh_working

_ENGLISH = (
    en_help.WORDS,
    en_blocker.WORDS,
    en_trouble.WORDS,
    en_own_time.WORDS,
    en_no_answer.WORDS,
    en_others.WORDS,
    en_done.WORDS,
    en_work.WORDS,
    en_status.WORDS,
    en_idle.WORDS,
    en_held.WORDS,
    en_given_up.WORDS,
    en_noise.WORDS,
    en_answering.WORDS,
    en_regions.WORDS,
)
_CHINESE = (
    zh_progress.WORDS,
    zh_help.WORDS,
    zh_status.WORDS,
    zh_blocker.WORDS,
    zh_noise.WORDS,
    zh_people.WORDS,
    zh_working.WORDS,
)

Phrase = tuple[list[str], str]


class Entry(NamedTuple):
    """What one word may begin: its own concept, and phrases by their second word."""

    alone: str
    longer: Mapping[str, Sequence[Phrase]]


@cache
def phrases() -> Mapping[str, Entry]:
    """Return, for each first word, the phrases it may begin, longest first."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for words in _ENGLISH:
        for concept, listed in words.items():
            for phrase in listed.replace("\n", "|").split("|"):
                said = phrase.replace(":", " :").split()
                parts = tuple(intern(SPELLINGS.get(word, word)) for word in said)
                for form in _spelt_out(parts):
                    found.setdefault(form[0], {}).setdefault(form, concept)
    return {first: _entry(of) for first, of in found.items()}


def _spelt_out(parts: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return a phrase, and "that is it" beside "that's it"."""
    if not parts:
        return ()
    whole = parts[0] == "that's" and len(parts) > 1
    return (parts, ("that", "is", *parts[1:])) if whole else (parts,)


def _entry(of: Mapping[tuple[str, ...], str]) -> Entry:
    longer: dict[str, list[Phrase]] = {}
    alone = ""
    for parts, concept in sorted(of.items(), key=lambda one: -len(one[0])):
        if len(parts) == 1:
            alone = concept
        else:
            longer.setdefault(parts[1], []).append((list(parts), concept))
    return Entry(alone, longer)


Signs = tuple[Mapping[str, str], Mapping[str, tuple[int, ...]]]
"""Words with their concepts, and for each first sign their lengths, longest first."""


@cache
def characters() -> Signs:
    """Return the words of Chinese signs alone."""
    return _indexed(_is_chinese)


@cache
def mixed() -> Signs:
    """Return the words of both alphabets: "ok了"."""
    return _indexed(lambda word: not _is_chinese(word) and _has_chinese(word))


def _listed(words: str) -> list[str]:
    """Return the words of a table, where "|" or a new line stands between them."""
    found = (each.strip() for each in words.replace("\n", "|").split("|"))
    return [word for word in found if word]


def _is_chinese(word: str) -> bool:
    return all("\u3400" <= sign <= "\u9fff" for sign in word)


def _has_chinese(word: str) -> bool:
    return any("\u3400" <= sign <= "\u9fff" for sign in word)


def _indexed(fits: Callable[[str], bool]) -> Signs:
    found: dict[str, str] = {}
    lengths: dict[str, set[int]] = {}
    for words in _CHINESE:
        for concept, listed in words.items():
            for word in filter(fits, _listed(listed.lower())):
                for form in _forms(word):
                    found.setdefault(form, concept)
                    lengths.setdefault(form[0], set()).add(len(form))
    return found, {
        first: tuple(sorted(sizes, reverse=True)) for first, sizes in lengths.items()
    }


@cache
def everyday() -> Mapping[str, str]:
    """Return Chinese words that report nothing, with their concepts."""
    return {
        **dict.fromkeys(zh_everyday.plain(), "_"),
        **dict.fromkeys(zh_everyday.verbs(), "k"),
        **dict.fromkeys(zh_everyday.offices(), "o"),
    }


@cache
def sizes() -> Mapping[str, tuple[int, ...]]:
    """Return, by their first sign, how long Chinese words are, the longest first."""
    found = {first: {*lengths} for first, lengths in characters()[1].items()}
    for word in everyday():
        found.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(of, reverse=True)) for first, of in found.items()}


def _forms(word: str) -> tuple[str, ...]:
    """Return a word with what may stand before its "not": 没到货, 还没到货."""
    if word[0] in "没未" and len(word) > 1:
        return (word, f"还{word}", f"一直{word}", f"尚{word}", f"仍{word}")
    return (word,)
