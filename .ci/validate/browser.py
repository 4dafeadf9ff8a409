"""What a browser shows: WCAG 2.2 AA by axe, and a patient who has only a keyboard."""

import os
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--autoplay-policy=no-user-gesture-required",
]


@contextmanager
def chromium():
    """A browser without network."""
    with sync_playwright() as playwright:
        program = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def opened(browser, path, **options):
    """A page that is open, and the addresses that it asked for."""
    context = browser.new_context(viewport={"width": 900, "height": 1300}, **options)
    page = context.new_page()
    requests, errors = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(path.resolve().as_uri())
    yield page, requests, errors
    context.close()


def axe_failures(page):
    """The violations that axe finds in what is shown."""
    response = Axe().run(page, options={"runOnly": RULES, "resultTypes": ["violations"]}).response
    for violation in response["violations"]:
        yield f"axe {violation['id']}: {violation['nodes'][0]['html'][:100]}"


def look(browser, path):
    """Axe in light, dark and forced colours, no error, no network, nothing wider than a small screen.

    A window of 1,280 pixels at 400 % has 320 of them (WCAG 2.2, success criterion 1.4.10).
    """
    for options in ({"color_scheme": "light"}, {"color_scheme": "dark"}, {"forced_colors": "active"}):
        with opened(browser, path, **options) as (page, requests, errors):
            yield from axe_failures(page)
            page.set_viewport_size({"width": 320, "height": 256})
            if page.evaluate("document.documentElement.scrollWidth") > 320:
                yield f"{options}: wider than 320 pixels"
            yield from complaints(requests, errors)


def complaints(requests, errors):
    """What the script complained of, and what was asked from the network."""
    yield from (f"script: {error}" for error in errors)
    yield from (f"asks the network for {url}" for url in requests if not url.startswith(("file:", "data:")))


def look_plain(browser, path):
    """Without script, and on paper, every section and every word explained is shown."""
    for options in ({"java_script_enabled": False}, {}):
        with opened(browser, path, **options) as (page, _, _):
            if not options:
                page.emulate_media(media="print")
                page.evaluate("dispatchEvent(new Event('beforeprint'))")
                if page.locator("#player").count() and page.locator("#player").is_visible():
                    yield "the player is printed"
            for panel in page.locator("main section.panel, main dd").all():
                if not panel.is_visible():
                    yield f"{options or 'print'}: {panel.text_content()[:40]} is not shown"


def search(browser, path):
    """With the keyboard alone, from opening the library to opening a leaflet whose language is typed."""
    with opened(browser, path) as (page, requests, errors):
        name = page.locator("li[data-words] .name").last.text_content()
        press_until(page, "document.activeElement.id === 'search'", "Tab", 5)
        page.keyboard.type(name)
        shown = [item.text_content() for item in page.locator("li[data-words]:visible .name").all()]
        if not shown or any(found != name for found in shown):
            yield f"a search for {name} shows {shown}"
        press_until(page, "document.activeElement.querySelector('.name')", "Tab", 10)
        with page.expect_navigation():
            page.keyboard.press("Enter")
        if not page.locator("h1").count() or not page.url.endswith("/index.html"):
            yield f"Enter on {name} opens {page.url}"
        page.go_back()
        page.locator("#search").fill("☃")
        if page.locator("li[data-words]:visible").count() or not page.locator("#nothing").text_content():
            yield "a search that finds nothing does not say so"
        yield from complaints(requests, errors)


def look_all_panels(browser, path):
    """Axe with every section, the source text and the strongest contrast shown."""
    with opened(browser, path) as (page, _, _):
        page.evaluate("document.querySelectorAll('.panel').forEach((panel) => { panel.hidden = false; })")
        if page.locator("#beside").count():
            page.locator("#beside").click()
        yield from axe_failures(page)
        page.locator("#contrast").click()
        yield from axe_failures(page)


def listen(browser, path):
    """From opening to hearing the treatment at 1.5 times the speed with the keyboard alone, then again after a reload."""
    with opened(browser, path) as (page, requests, errors):
        press_until(page, "document.activeElement.getAttribute('role') === 'tab'", "Tab", 20)
        ahead = "ArrowLeft" if page.evaluate("document.dir === 'rtl'") else "ArrowRight"
        press_until(page, "document.activeElement.hash === '#treatment'", ahead, 8)
        if page.evaluate("document.querySelector('#treatment').hidden"):
            yield "the arrow keys do not show the treatment"
        if page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "none":
            yield "the focus is not visible on a tab"
        press_until(page, "document.activeElement.className === 'play-section'", "Tab", 8)
        page.keyboard.press("Enter")
        press_until(page, "document.activeElement.id === 'speed'", "Tab", 60)
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(200)
        if page.evaluate("document.querySelector('#voice').playbackRate") != 1.5:
            yield f"the speed is {page.evaluate('document.querySelector(`#voice`).playbackRate')}, not 1.5"
        page.wait_for_timeout(2500)
        before = page.evaluate("document.querySelector('#voice').currentTime")
        if before < 1:
            yield f"after three seconds the voice is at {before}"
        yield from follows(page)
        yield from hear_sentence(page)
        before = page.evaluate("document.querySelector('#voice').currentTime")
        page.reload()
        press_until(page, "document.activeElement.id === 'play'", "Tab", 60)
        page.keyboard.press("Enter")
        wait_until(page, "document.querySelector('#voice').readyState > 2")
        page.wait_for_timeout(800)
        after = page.evaluate("document.querySelector('#voice').currentTime")
        if not before - 1 < after < before + 4:
            yield f"after a reload the voice is at {after}, it was at {before}"
        yield from complaints(requests, errors)


def hear_sentence(page):
    """Enter on a sentence speaks from there; ten seconds forward and back lead there again."""
    page.locator("#treatment .s[tabindex='0']").focus()
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    chosen = page.evaluate("document.activeElement.id")
    page.keyboard.press("Enter")
    page.wait_for_timeout(500)
    yield from follows(page)
    marked = page.evaluate("document.querySelector('.speaking')?.id")
    if marked != chosen:
        yield f"Enter on {chosen} speaks {marked}"
    time = "document.querySelector('#voice').currentTime"
    before = page.evaluate(time)
    for name, expected in (("#forward", before + 10), ("#back", before)):
        page.locator(name).focus()
        page.keyboard.press("Enter")
        page.wait_for_timeout(100)
        if abs(page.evaluate(time) - expected) > 0.2:
            yield f"{name} leads to {page.evaluate(time)}, not {expected}"


def follows(page):
    """The sentence and the word that are marked are those whose time it is."""
    at = """() => {
      const data = JSON.parse(document.querySelector('#data').textContent);
      const voice = document.querySelector('#voice');
      const track = data.tracks.find((track) => voice.src.endsWith(track.src));
      const time = voice.currentTime * 1000;
      const cue = track.cues.find((cue) => time >= cue.t[0] && time < cue.t[1]);
      const word = cue && cue.p && cue.w.find((word) => time >= word[2] && time < word[3]);
      const marked = document.querySelector('.speaking');
      const text = cue && cue.p && document.getElementById(cue.p + '-' + cue.r[0]).textContent;
      const range = CSS.highlights.get('word') && [...CSS.highlights.get('word')][0];
      return {
        sentence: [cue && cue.p ? cue.p + '-' + cue.r[0] : null, marked ? marked.id : null],
        word: [word ? text.slice(word[0] - cue.r[0], word[1] - cue.r[0]) : null, range ? String(range) : null],
      };
    }"""
    page.evaluate("document.querySelector('#voice').pause()")
    page.wait_for_timeout(200)
    for name, (expected, marked) in page.evaluate(at).items():
        if expected != marked:
            yield f"the {name} {marked} is marked, {expected} is spoken"


def press_until(page, condition, key, most):
    for _ in range(most):
        if page.evaluate(condition):
            return
        page.keyboard.press(key)
        page.wait_for_timeout(30)
    if not page.evaluate(condition):
        raise AssertionError(f"{key} never came to: {condition}")


def wait_until(page, condition):
    """Waits five seconds at most; playwright's own way would evaluate a string, which the page's policy forbids."""
    for _ in range(50):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(100)
