# Two commands; both are thin over one script that also works without make: python3 packaging/bootstrap.py run|test
PYTHON ?= python3
ARGS ?=

.PHONY: run test
run:
	@$(PYTHON) packaging/bootstrap.py run $(ARGS)

test:
	@$(PYTHON) packaging/bootstrap.py test $(ARGS)
