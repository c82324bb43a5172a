# The commands a person needs; `make help` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PYTEST_JOBS ?= 3

.DEFAULT_GOAL := help
.PHONY: help run test lint bench soak pictures lock clean

help:  ## list the commands
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 10

run: $(VENV)/run  ## start the bot: the sandbox workspace, or Slack where tokens are set
	@$(BIN)/followthrough run

test: lint  ## check style, types, layers, and run every test
	@$(BIN)/pytest -q -n $(PYTEST_JOBS)

lint: $(VENV)/dev  ## style, types, layers
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy .
	@$(BIN)/lint-imports

bench: $(VENV)/dev  ## measure, each figure beside its ceiling or peer
	@$(BIN)/python -m benchmarks

soak: $(VENV)/dev  ## the fault tests, for long
	@$(BIN)/pytest -q -s -m soak

pictures: $(VENV)/dev  ## take the pictures in docs/pictures/ anew (needs Chromium)
	@$(BIN)/python -m tests.pictures

lock:  ## write the lock files anew from pyproject.toml (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate --extra build --output-file requirements.lock pyproject.toml
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate --extra build --extra dev --output-file requirements-dev.lock pyproject.toml

clean:  ## remove what the commands above made
	rm -rf $(VENV) build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis

# Two stamps: what running needs, and what developing needs beside it.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Followthrough needs Python 3.11 or newer; name one with PYTHON=..."; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/run: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q $(addprefix $(CURDIR)/,bot handlers storage sandbox)  # a start reads what is compiled
	@touch $@

$(VENV)/dev: requirements-dev.lock pyproject.toml | $(VENV)/run
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@
