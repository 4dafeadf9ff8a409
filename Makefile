# make demo builds every bundled pack, make test runs every test, make validate lets the judges of every format look at
# the packs. Each first installs what is missing.

prefix ?= /usr/local
program := .build/release/leaflet

# What make validate looks at: packs="en-GB ar" looks at those languages, leaflet=… at one leaflet.
packs ?=
leaflet ?=

# What make bench measures: areas="growth build"; every one when not given.
areas ?=

.PHONY: demo test test-cluster bench validate docs docs-check setup build lint install clean

demo: build
	$(program) build --draft --out dist
	@echo "Open dist/index.html in a browser: every leaflet in every language."

# Without what only a debugger needs, which takes the compiler a while.
test: setup
	swift build --build-tests -debug-info-format none
	swift test --skip-build -debug-info-format none

# A Slurm of two nodes on this machine, one of which dies; as root.
test-cluster: build
	@.ci/setup cluster
	.ci/test-cluster

bench: build
	Benchmarks/run.py $(areas)

validate: build
	@.ci/setup judges
	$(program) build $(packs) $(if $(leaflet),--leaflet $(leaflet)) --draft --out .build/validated \
		--clinic .ci/validate/clinic.yaml
	.build/judges/bin/python .ci/validate .build/validated $(packs)

# The table of the languages' state in docs/languages.md.
docs: build
	$(program) status --format json | python3 docs/languages.py

docs-check: build
	$(program) status --format json | python3 docs/languages.py --check

# With Swift's libraries within: the installed program runs where no Swift is, and starts in half the time.
build: setup
	swift build --configuration release --static-swift-stdlib

setup:
	@.ci/setup

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

install: build
	install -D --strip $(program) $(DESTDIR)$(prefix)/bin/leaflet
	install -D --strip .build/release/leaflet-voice-worker $(DESTDIR)$(prefix)/libexec/leafletkit/leaflet-voice-worker
	mkdir -p $(DESTDIR)$(prefix)/share/leafletkit
	cp -R Locales Audio $(DESTDIR)$(prefix)/share/leafletkit/
	install -D -m 644 docs/leaflet.1 $(DESTDIR)$(prefix)/share/man/man1/leaflet.1
	install -D -m 644 LICENSE $(DESTDIR)$(prefix)/share/doc/leafletkit/copyright

clean:
	rm -rf .build .leaflet dist
