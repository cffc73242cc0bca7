"""Bytes → text: decompressed, decoded and repaired before anything counts characters."""

import codecs
import gzip
import io
import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import BinaryIO, cast

from .errors import ArticleError
from .extras import load_extra

MOST_BYTES = 256 * 2**20  # of one article, one line or one JSON file, decompressed
GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
# The longer first: the mark of UTF-16 opens that of UTF-32.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_.:-]{3,40})""", re.IGNORECASE)
# What cp1252 has where Unicode keeps controls that no page prints: "\x92" is an apostrophe read as latin-1.
CONTROLS = {n: bytes([n]).decode("cp1252") for n in range(0x80, 0xA0) if n not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def decompressed(stream: io.BufferedReader) -> BinaryIO:
    """The stream itself, or what is packed in it when it is gzip or zstd; told by its first bytes."""
    magic = stream.peek(4)[:4]
    if magic.startswith(GZIP):
        return cast(BinaryIO, gzip.GzipFile(fileobj=stream))
    return _from_zstd(stream) if magic == ZSTD else cast(BinaryIO, stream)


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of the bytes: by its mark, as UTF-8, as it declares, as cp1252; `encoding` says it for sure.

    >>> decode("caf\u00e9 \u2013 s\u00ed".encode("cp1252")), decode(b"\\xef\\xbb\\xbfyes")
    ('café – sí', 'yes')
    """
    for mark, name in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if encoding:
        return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(data)


def repair(text: str) -> str:
    """The text without the marks of wrong decodings; what was read as latin-1 or twice as UTF-8 is read again.

    The latter needs ftfy (``eventkit-news[text]``); its lengths change, so it runs before offsets are counted.
    """
    if text.isascii():
        return text
    if find_spec("ftfy"):
        ftfy = import_module("ftfy")
        config = ftfy.TextFixerConfig(
            uncurl_quotes=False, fix_latin_ligatures=False, fix_character_width=False, fix_line_breaks=False,
            unescape_html=False, remove_control_chars=False, normalization=None,
        )  # fmt: skip
        text = ftfy.fix_text(text, config)
    return text.translate(CONTROLS)


def read_whole(stream: BinaryIO) -> bytes:
    """All bytes; raises `ArticleError` when they are too many for one text."""
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise ArticleError(f"longer than {MOST_BYTES // 2**20} MB. Split it, or write one article a line (JSON Lines).")
    return data


def read_lines(stream: BinaryIO, encoding: str | None = None) -> Iterator[str]:
    """The lines with their ends; raises `ArticleError` at one that is too long."""
    first = stream.readline(MOST_BYTES + 1)
    if any(first.startswith(mark) and name != "utf-8" for mark, name in MARKS):
        yield from io.StringIO(decode(first + read_whole(stream)))
        return
    line = first
    while line:
        if len(line) > MOST_BYTES:
            raise ArticleError(f"a line is longer than {MOST_BYTES // 2**20} MB")
        yield decode(line, encoding)
        line = stream.readline(MOST_BYTES + 1)


def _decode_other(data: bytes) -> str:
    """Bytes that are no UTF-8, or UTF-8 with a few broken letters."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    if sum(not c.isascii() for c in text) > 4 * broken:
        return text
    if (match := DECLARED.search(data[:2048])) and (name := match[1].decode().lower()) not in ("utf-8", "utf8"):
        try:
            return data.decode(name)
        except (LookupError, UnicodeDecodeError):
            pass
    return data.decode("latin-1").translate(CONTROLS)


def _from_zstd(stream: io.BufferedReader) -> BinaryIO:
    if find_spec("compression") and find_spec("compression.zstd"):
        return cast(BinaryIO, import_module("compression.zstd").open(stream, "rb"))
    packer = load_extra("zstandard", "zstd").ZstdDecompressor(max_window_size=2**31)
    return cast(BinaryIO, io.BufferedReader(packer.stream_reader(stream, read_across_frames=True)))
