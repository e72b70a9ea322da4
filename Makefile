# The two commands a newcomer needs: `make run` and `make test`. Each sets up whatever is missing.
PY := .venv/bin/python
export RASA_TELEMETRY_ENABLED := false

.PHONY: run test fast check install install-dev train widget lock clean help

help:      ## this list
	@grep -hE '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*## */\t/'

run: install  ## set up what is missing, train if needed, start everything, print the addresses
	@.venv/bin/nightdesk up

install:   ## .venv with the locked requirements, the widget built; quick when nothing changed
	@python3 scripts/bootstrap.py

install-dev:
	@python3 scripts/bootstrap.py --dev

train: install  ## train the model when anything it depends on changed
	@.venv/bin/nightdesk train

fast: install-dev  ## the tests that need neither Rasa nor a browser
	@$(PY) -m pytest -m "not slow"

check: install-dev  ## style, types, import directions, names, texts, Rasa's own validation
	@$(PY) scripts/check.py

test: check  ## everything
	@.venv/bin/nightdesk train
	@$(PY) -m pytest

lock: install-dev  ## compile requirements*.in into hash-locked requirements*.txt
	@$(PY) scripts/bootstrap.py --lock
