# `make run` and `make test` are all a fresh machine needs: each sets up what it uses.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: run test quick check bench soak release clean

run: $(STAMP)
	@$(BIN)/rehearse

test: check
	$(BIN)/python -m pytest -n auto -m "not soak"

quick: $(STAMP)
	$(BIN)/python -m pytest -n auto -m "not slow and not soak"

check: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(STAMP)
	$(BIN)/python -m benchmarks

soak: $(STAMP)
	REHEARSE_SOAK=1 $(BIN)/python -m pytest -m soak

# Help lines that were last checked too long ago stop a release.
release: test
	$(BIN)/python -m simulator.safety.release_check
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

$(STAMP): pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]" 1>&2
	@touch $@
