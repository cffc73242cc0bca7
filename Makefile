# The task runner: `make` lists the recipes. Everything happens in .venv, which the first recipe that needs it sets up.
# With an environment of your own: make test BIN=/path/to/venv/bin READY=

PYTHON ?= python3
VENV ?= .venv
BIN ?= $(VENV)/bin
READY ?= $(VENV)/.ready-dev
READY_TO_RUN ?= $(if $(READY),$(VENV)/.ready,)
READY_TO_BROWSE ?= $(if $(READY),$(VENV)/.ready-browser,)
READY_TO_FUZZ ?= $(if $(READY),$(VENV)/.ready-reliability,)
PIP = $(BIN)/python -m pip --disable-pip-version-check
ARTICLE ?= examples/articles/treaty.txt

.DEFAULT_GOAL := help
.PHONY: help setup demo view test model-tests slow-tests browser-tests chromium screenshots nightly fuzz bounds faults mutants soak lint lint-types security audit format types docs docs-check accuracy cases parses models compiled ci clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

setup: $(READY) ## the environment with everything for development

demo: $(READY_TO_RUN) ## set up and print the events of a real article
	$(BIN)/eventkit extract --format table $(ARTICLE)

view: $(READY_TO_RUN) ## set up and open the example articles, their events marked, in a browser
	$(BIN)/eventkit view examples/articles -o eventkit.html --open

test: $(READY) ## set up and run the tests, on stored parses
	$(BIN)/python -m pytest -q

model-tests: $(READY) ## tests that parse with the bundled models
	$(BIN)/python -m pytest -q -m "model and not slow"

slow-tests: $(READY) ## tests that take long
	$(BIN)/python -m pytest -q -m slow

browser-tests: $(READY_TO_BROWSE) chromium ## set up and test the page in a headless Chromium
	$(BIN)/python -m pytest -q -m browser

chromium: ## the system's Chromium, from Debian's packages where it is missing
	@command -v chromium >/dev/null || $(if $(filter 0,$(shell id -u)),,sudo) apt-get install -y -q chromium

screenshots: $(READY_TO_BROWSE) chromium ## take the pictures of README and docs anew
	$(BIN)/python scripts/make_screenshots.py
	$(BIN)/python scripts/draw_pipeline.py

nightly: $(READY) ## ten million generated examples of the laws, for a night; EXAMPLES=N for another number, JOBS=N laws at a time
	$(BIN)/python scripts/nightly.py --examples $(or $(EXAMPLES),10000000) --jobs $(or $(JOBS),1)

fuzz: $(READY_TO_FUZZ) ## fuzz all readers of outside input; RUNS=N executions of each, TARGETS="dates gold" for some
	$(BIN)/python -m fuzz $(TARGETS) --runs $(or $(RUNS),1000000)

mutants: $(READY_TO_FUZZ) ## how many small faults the tests find; GROUPS="clauses dates" for some, SAMPLE=0 for all of them, SEED=N
	$(BIN)/python scripts/mutants.py $(GROUPS) --sample $(or $(SAMPLE),900) --seed $(or $(SEED),9)

soak: $(READY_TO_RUN) ## 20,000 articles in one process: memory, rate, open files; SOAK="--models DIR --articles 500" for real ones
	$(BIN)/python benchmarks/soak.py $(SOAK)

lint: $(READY) ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(READY) ## put the code in shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(READY) ## mypy, strict
	$(BIN)/mypy

bounds: $(READY) ## regular expressions, growth of every stage, absurd inputs (in `make test`, too)
	$(BIN)/python -m pytest -q tests/test_bounds.py

faults: $(READY) ## full disk, damage, killed processes, changing input under a run; the slow ones, too
	$(BIN)/python -m pytest -q -m "not model" tests/test_corpus_faults.py tests/test_corpus.py

security: $(READY) ## bandit over the package (ruff's S rules run in lint, the rest in tests/test_security.py)
	$(BIN)/bandit -q -r eventkit -c pyproject.toml

audit: $(READY) ## known weaknesses of the installed dependencies, as far as PyPI can be asked
	$(BIN)/python scripts/audit.py

compiled: $(READY) ## compile the stages behind the parser in build/compiled, a copy, and run the tests there
	@if command -v cc >/dev/null; then $(BIN)/python scripts/compile_stages.py build/compiled && cd build/compiled && $(abspath $(BIN))/python -m pytest -q tests; \
	else echo "no C compiler here: nothing is compiled"; fi

lint-types: $(READY) ## check the patterns of the built-in event types against their examples
	$(BIN)/eventkit lint

models: $(READY_TO_RUN) ## the bundled models and their hashes
	$(BIN)/eventkit models

docs: $(READY) accuracy ## write generated pages, outputs and the accuracy table; build the site into site/
	$(BIN)/python scripts/write_reference.py
	$(BIN)/python scripts/run_docs.py
	$(BIN)/mkdocs build --strict --quiet

docs-check: $(READY) ## generated pages and accuracy are as the code says, the site builds without a warning
	$(BIN)/python scripts/write_reference.py --check
	$(BIN)/python scripts/update_accuracy.py --check
	$(BIN)/mkdocs build --strict --quiet

accuracy: $(READY) ## measure on tests/gold and write the README's table
	$(BIN)/python scripts/update_accuracy.py

parses: $(READY) ## parse the sentences that tests use and store them in tests/parses; all anew with REPARSE=1
	$(if $(REPARSE),$(BIN)/python scripts/reparse.py)
	EVENTKIT_STORE_PARSES=1 $(BIN)/python -m pytest -q

cases: $(READY) ## write the golden cases anew: read the diff before you commit it
	$(BIN)/python tests/golden.py $(if $(REPARSE),--parse,)

ci: lint types security audit test model-tests compiled lint-types docs-check ## what .ci/run runs

clean: ## remove what the recipes made, the environment included
	rm -rf $(VENV) site dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "eventkit needs Python 3.11 or newer; try make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --quiet --upgrade pip

$(VENV)/.ready: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.ready-reliability: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install --quiet --constraint constraints.txt --editable '.[reliability]'
	@touch $@ $(VENV)/.ready-dev $(VENV)/.ready

$(VENV)/.ready-dev: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@ $(VENV)/.ready

$(VENV)/.ready-browser: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(PIP) install --quiet --constraint constraints.txt --editable '.[dev,browser]'
	@touch $@ $(VENV)/.ready $(VENV)/.ready-dev
