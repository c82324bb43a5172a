import zipfile
from contextlib import suppress
from datetime import date
from io import BytesIO
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.importing.read_plan import LARGEST, read_plan
from bot.importing.refused import Reason, RefusedError
from tests.importing.made import cards, depot

MOMENT = 5.0
TODAY = date(2026, 3, 1)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refusal(name: str, content: bytes) -> Reason:
    with pytest.raises(RefusedError) as refused:
        read_plan(name, content, today=TODAY)
    return refused.value.reason


def zipped(parts: dict[str, bytes]) -> bytes:
    saved = BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return saved.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    return zipped(parts | {name: part})


def saved(book: Workbook) -> bytes:
    content = BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("plan.pdf", b"%PDF-1.7", Reason.PAGES),
        ("plan.xlsm", b"PK\x03\x04", Reason.MACROS),
        ("plan.exe", b"MZ", Reason.UNKNOWN_KIND),
        ("plan.xls", OLE, Reason.OLD_FORMAT),
        ("plan", b"words", Reason.UNKNOWN_KIND),
        ("plan.doc", OLE, Reason.OLD_FORMAT),
        ("plan.docx", OLE + b"\0" * 600, Reason.OLD_FORMAT),
        (
            "plan.docx",
            OLE + "EncryptedPackage".encode("utf-16-le"),
            Reason.PROTECTED,
        ),
        ("plan.docx", b"this is no zip", Reason.BROKEN),
        ("plan.xlsx", b"PK\x03\x04 and then nothing", Reason.BROKEN),
        ("plan.docx", zipped({"a.txt": b"a"}), Reason.BROKEN),
        ("plan.xlsx", zipped({"xl/workbook.xml": b"<workbook/>"}), Reason.BROKEN),
        ("plan.docx", zipped({"word/document.xml": b"<w:doc"}), Reason.BROKEN),
        ("plan.txt", b"\x00\x01\x02", Reason.BROKEN),
        ("plan.yaml", b"a: [1, 2", Reason.BROKEN),
        ("plan.yaml", b"just words", Reason.BROKEN),
        ("plan.yaml", b"a: " + b"[" * 5000, Reason.UNSAFE),
        ("plan.yaml", b"- " * 5000 + b"a", Reason.UNSAFE),
        ("plan.md", b"  \n ", Reason.EMPTY),
        ("plan.md", b"", Reason.EMPTY),
        ("plan.md", b"a" * (LARGEST + 1), Reason.TOO_LARGE),
        ("plan.md", b"- a\n" * 60_000, Reason.TOO_LONG),
        ("plan.csv", b"a,b\n" * 3_000, Reason.TOO_LONG),
    ],
)
def test_file_that_cannot_be_read_is_refused(
    name: str, content: bytes, reason: Reason
) -> None:
    assert refusal(name, content) is reason


def test_archive_that_swells_is_not_opened() -> None:
    bomb = zipped({"word/document.xml": b"<a/>", "word/b.xml": b"0" * 20_000_000})
    assert refusal("plan.docx", bomb) is Reason.UNSAFE


def test_archive_of_countless_parts_is_not_opened() -> None:
    parts = {f"word/document{n}.xml": b"" for n in range(600)}
    assert refusal("plan.docx", zipped(parts)) is Reason.UNSAFE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_not_resolved(encoding: str) -> None:
    text = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    content = with_part(cards(), "word/document.xml", text.encode(encoding))
    assert refusal("plan.docx", content) is Reason.UNSAFE


def test_references_that_multiply_are_not_followed() -> None:
    text = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n"
    assert refusal("plan.yaml", text.encode()) is Reason.UNSAFE


def test_workbook_of_very_many_rows_is_not_opened() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for number in range(6_000):
        sheet.append([number])
    assert refusal("plan.xlsx", saved(book)) is Reason.TOO_LONG


def test_lonely_cell_in_the_last_row_is_not_counted_up_to() -> None:
    content = depot()
    with zipfile.ZipFile(BytesIO(content)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    longer = sheet.replace(b"</sheetData>", far)
    changed = with_part(content, "xl/worksheets/sheet1.xml", longer)
    assert refusal("plan.xlsx", changed) is Reason.TOO_LONG


def test_merged_cells_over_the_whole_sheet_are_refused() -> None:
    content = depot()
    with zipfile.ZipFile(BytesIO(content)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    wide = sheet.replace(b'ref="A1:I1"', b'ref="A1:XFD1048576"')
    assert wide != sheet
    changed = with_part(content, "xl/worksheets/sheet1.xml", wide)
    assert refusal("plan.xlsx", changed) is Reason.TOO_LONG


@given(
    st.text(
        alphabet="a b1\n\t|#-*[]()（）：:；;，,.@%>目标负责人行动3月DueOwnr于归\u3000",
        max_size=120,
    ),
    st.sampled_from(["a.md", "a.csv"]),
)
def test_text_of_any_kind_is_read_without_an_error(text: str, name: str) -> None:
    with suppress(RefusedError):  # it may be empty
        read_plan(name, text.encode(), today=TODAY)


@pytest.mark.parametrize(
    "piece",
    [
        "A Bb Cc, ",
        "with Bo and Al ",
        "负责人：于归；",
        "(",
        "a:",
        "3月1日—",
        "1. ",
        "@a ",
    ],
)
def test_endless_line_is_read_in_a_moment(piece: str) -> None:
    text = "# Actions\n- " + piece * (100_000 // len(piece))
    began = perf_counter()
    read_plan("a.md", text.encode(), today=TODAY)
    assert perf_counter() - began < MOMENT
