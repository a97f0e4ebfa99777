# All are thin over one script that also works without make: python3 packaging/bootstrap.py run|test|torture|fuzz|pictures
PYTHON ?= python3
ARGS ?=

.PHONY: run test torture fuzz pictures
run:
	@$(PYTHON) packaging/bootstrap.py run $(ARGS)

test:
	@$(PYTHON) packaging/bootstrap.py test $(ARGS)

# Kills the program sixteen times in the middle of each of its acts (272 in all) and judges what is left.
torture:
	@$(PYTHON) packaging/bootstrap.py torture $(ARGS)

# Bends what every reader of foreign bytes reads, for some minutes.
fuzz:
	@$(PYTHON) packaging/bootstrap.py fuzz $(ARGS)

# A picture of every view and dialog, light and dark: build/pictures/index.html.
pictures:
	@$(PYTHON) packaging/bootstrap.py pictures $(ARGS)
