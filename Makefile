# make demo builds every bundled pack, make test runs every test, make validate lets the judges of every format look at
# the packs. Each first installs what is missing.

prefix ?= /usr/local
program := .build/release/leaflet

# make test and make demo share one build, so that a clean clone compiles everything once: -enable-testing lets the tests
# look inside. Without what only a debugger needs, which takes the compiler a while.
flags := --configuration release -debug-info-format none -Xswiftc -enable-testing

# What make install installs and make bench measures. With Swift's libraries within it runs where no Swift is, and starts
# in half the time; tests cannot be built so. Optimized across modules it checks a tenth faster.
shipped := .build/shipped/release

# What make validate looks at: packs="en-GB ar" looks at those languages, leaflet=… at one leaflet.
packs ?=
leaflet ?=

# What make bench measures: areas="growth build"; every one when not given.
areas ?=

.PHONY: demo test test-cluster bench validate docs docs-check setup build shipped lint install clean

demo: build
	$(program) build --draft --out dist
	@echo "Open dist/index.html in a browser: every leaflet in every language."

test: setup
	swift build $(flags) --build-tests
	swift test $(flags) --skip-build

# A Slurm of two nodes on this machine, one of which dies; as root.
test-cluster: build
	@.ci/setup cluster
	.ci/test-cluster

bench: shipped
	LEAFLET=$(CURDIR)/$(shipped)/leaflet Benchmarks/run.py $(areas)

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

build: setup
	swift build $(flags)

shipped: setup
	swift build --configuration release -debug-info-format none --static-swift-stdlib --scratch-path .build/shipped \
		-Xswiftc -cross-module-optimization

setup:
	@.ci/setup

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

install: shipped
	install -D --strip $(shipped)/leaflet $(DESTDIR)$(prefix)/bin/leaflet
	install -D --strip $(shipped)/leaflet-voice-worker $(DESTDIR)$(prefix)/libexec/leafletkit/leaflet-voice-worker
	mkdir -p $(DESTDIR)$(prefix)/share/leafletkit
	cp -R Locales Audio $(DESTDIR)$(prefix)/share/leafletkit/
	install -D -m 644 docs/leaflet.1 $(DESTDIR)$(prefix)/share/man/man1/leaflet.1
	install -D -m 644 LICENSE $(DESTDIR)$(prefix)/share/doc/leafletkit/copyright

clean:
	rm -rf .build .leaflet dist
