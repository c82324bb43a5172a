"""Blocks that are read: section, header, context, divider, image, video, file."""

from markupsafe import Markup

from sandbox.html.controls import control_html
from sandbox.html.element import el
from sandbox.html.reader import Reader
from sandbox.html.text import text_html, words_of
from sandbox.jsons import Json
from sandbox.mrkdwn import LINK, link_html


def section_html(block: Json, reader: Reader) -> Markup:
    """Return a section: text, fields in two columns, accessory at the side."""
    text = el("div", text_html(block.get("text"), reader)) if "text" in block else None
    fields = [el("div", text_html(one, reader)) for one in block.get("fields", ())]
    grid = el("div", *fields, class_="fields") if fields else None
    accessory = block.get("accessory")
    side = (
        el("div", accessory_html(accessory, block, reader), class_="accessory")
        if accessory
        else None
    )
    return el("div", el("div", text, grid, class_="words"), side, class_="section")


def accessory_html(element: Json, block: Json, reader: Reader) -> Markup:
    """Return a section's accessory: a picture or a control."""
    if element["type"] == "image":
        return picture_html(element, reader)
    return control_html(element, block, reader, live=True)


def header_html(block: Json, reader: Reader) -> Markup:
    """Return a header."""
    level = {1: "h2", 2: "h3", 3: "h4", 4: "h5"}.get(block.get("level", 2), "h3")
    return el(level, text_html(block["text"], reader), class_="header")


def context_html(block: Json, reader: Reader) -> Markup:
    """Return small grey texts and pictures in a row."""
    elements = (
        picture_html(one, reader)
        if one["type"] == "image"
        else el("span", text_html(one, reader))
        for one in block["elements"]
    )
    return el("div", *elements, class_="context")


def divider_html(_block: Json, _reader: Reader) -> Markup:
    """Return a line."""
    return el("hr")


def image_html(block: Json, reader: Reader) -> Markup:
    """Return a picture with its title."""
    title = block.get("title")
    caption = el("figcaption", text_html(title, reader)) if title else None
    return el("figure", caption, picture_html(block, reader))


def picture_html(image: Json, reader: Reader) -> Markup:
    """Return an image by address or Slack file; its alt text where neither is known."""
    file = image.get("slack_file", {})
    address = image.get("image_url") or reader.files.get(file.get("id", ""))
    address = address or file.get("url", "")
    alt = image["alt_text"]
    if not (LINK.match(address) or address.startswith("/")):
        return el("span", alt, class_="missing")
    return el("img", src=address, alt=alt, title=alt, loading="lazy")


def video_html(block: Json, reader: Reader) -> Markup:
    """Return a video as a link; this page embeds nothing from elsewhere."""
    address = block.get("title_url") or block["video_url"]
    title = el("strong", link_html(address, words_of(block["title"])))
    about = [block.get("provider_name"), block.get("author_name")]
    source = " · ".join(filter(None, about))
    text = text_html(block.get("description"), reader)
    watch = link_html(block["video_url"], f"▶ {reader.say('Watch the video')}")
    lines = (el("div", part) for part in (title, source, text, watch) if part)
    return el("div", *lines, class_="video")


def file_html(block: Json, _reader: Reader) -> Markup:
    """Return a remote file by its name alone."""
    return el("div", f"📄 {block['external_id']}", class_="file")
