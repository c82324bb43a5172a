"""The page's templates."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from sandbox.html.element import el
from sandbox.people import Person


def avatar(person: Person) -> Markup:
    """Return a person's picture: initials on their colour; an app's is square."""
    kind = "avatar bot" if person.is_bot else "avatar"
    style = f"--tint:#{person.color}"
    return el("span", person.initials, class_=kind, style=style, aria_hidden="true")


PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "pages"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)
PAGES.globals["avatar"] = avatar
_PARTS = PAGES.get_template("parts.html").module


def page(name: str, **values: object) -> str:
    """Return a whole page."""
    return PAGES.get_template(name).render(**values)


def part(name: str, *values: object) -> str:
    """Return one of the parts in `parts.html`, given what its macro takes."""
    return str(getattr(_PARTS, name)(*values))
