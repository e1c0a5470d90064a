# make run serves the workbook, make test runs every test; each sets up what is missing first.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PORT ?= 8501
ADDRESS ?= 127.0.0.1
VENV := .venv
PYTHON := $(VENV)/bin/python
PIP := $(PYTHON) -m pip -qq --no-input --disable-pip-version-check
# The first Python on the path that is new enough and can make an environment.
PYTHON3 = $(shell for each in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$each -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$each && break; done)
# nginx lives where only root looks.
export PATH := $(PATH):/usr/sbin:/sbin

.PHONY: help setup tools run test check catalogs bench lock

help:  ## list the commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile

setup: $(VENV)/.tests  ## make the environment for running and testing

$(VENV)/.run: requirements.txt pyproject.toml
	@$(PYTHON) -m pip --version >/dev/null 2>&1 || { \
		test -n "$(PYTHON3)" || { echo "Klartext needs Python 3.11 or newer with its venv module." >&2; exit 1; }; \
		echo "Making $(VENV) with $(PYTHON3)."; rm -rf $(VENV); "$(PYTHON3)" -m venv $(VENV); }
	@echo "Installing what Klartext runs on."
	@$(PIP) install --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.tests: requirements-dev.txt $(VENV)/.run
	@echo "Installing what the tests need."
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@

# Programs that only tests use. Without root they are left out, and the tests that need them say so.
# RUNLEVEL=1 keeps nginx from being started as a service; the tests start their own.
tools:
	@missing=; \
	command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null \
		|| missing="$$missing chromium"; \
	{ command -v pdftotext && command -v pdftoppm; } >/dev/null || missing="$$missing poppler-utils"; \
	command -v nginx >/dev/null || missing="$$missing nginx"; \
	command -v qpdf >/dev/null || missing="$$missing qpdf"; \
	test -z "$$missing" && exit 0; \
	if [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then \
		echo "Not installed, so some tests are skipped:$$missing" >&2; exit 0; fi; \
	echo "Installing for the tests:$$missing"; \
	export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1; \
	apt-get update -qq </dev/null || echo "The package lists could not be renewed." >&2; \
	for each in $$missing; do \
		apt-get install -qq --yes --no-install-recommends $$each </dev/null >$(VENV)/apt.log 2>&1 \
			|| { cat $(VENV)/apt.log >&2; echo "Not installed, so some tests are skipped: $$each" >&2; }; done

run: $(VENV)/.run  ## serve the workbook: make run [PORT=8501] [ADDRESS=127.0.0.1]
	@$(PYTHON) -m streamlit run app.py --server.port $(PORT) --server.address $(ADDRESS)

test: setup tools  ## run every test: make test [ARGS="-k limits"]
	@$(PYTHON) -m pytest $(ARGS)

check: setup  ## lint, format, types, catalogs
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@$(PYTHON) -m tests.catalogs --check

catalogs: setup  ## collect the messages and bring the German and English catalogs up to date
	@$(PYTHON) -m tests.catalogs

bench: setup  ## measure, as ratios
	@$(PYTHON) -m tests.load

# Names, versions and hashes only: where packages come from is the business of the machine that installs them.
COMPILE = $(PYTHON) -m uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

lock: setup  ## pin the requirements anew: make lock [UPGRADE=1]
	@$(COMPILE) pyproject.toml --group build -o requirements.txt
	@$(COMPILE) pyproject.toml --group build --group dev -c requirements.txt -o requirements-dev.txt
