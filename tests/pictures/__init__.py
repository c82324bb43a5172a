"""The pictures in `docs/pictures/`: `make pictures` plays and takes them."""
