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
    response = Axe().run(page, options={"runOnly": RULES}).response
    for violation in response["violations"]:
        yield f"axe {violation['id']}: {violation['nodes'][0]['html'][:100]}"


def look(browser, path):
    """Axe in light and dark, no error, nothing asked from a network, nothing wider than a small screen."""
    for scheme in ("light", "dark"):
        with opened(browser, path, color_scheme=scheme) as (page, requests, errors):
            yield from axe_failures(page)
            yield from (f"script: {error}" for error in errors)
            yield from (f"asks the network for {url}" for url in requests if not url.startswith(("file:", "data:")))
            page.set_viewport_size({"width": 320, "height": 640})
            if page.evaluate("document.documentElement.scrollWidth") > 320:
                yield "wider than 320 pixels"


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
        page.reload()
        press_until(page, "document.activeElement.id === 'play'", "Tab", 60)
        page.keyboard.press("Enter")
        page.wait_for_timeout(800)
        after = page.evaluate("document.querySelector('#voice').currentTime")
        if not before - 1 < after < before + 4:
            yield f"after a reload the voice is at {after}, it was at {before}"
        yield from (f"script: {error}" for error in errors)
        yield from (f"asks the network for {url}" for url in requests if not url.startswith(("file:", "data:")))


def follows(page):
    """The sentence that is marked is the one whose time it is."""
    at = """() => {
      const data = JSON.parse(document.querySelector('#data').textContent);
      const voice = document.querySelector('#voice');
      voice.pause();
      const track = data.tracks.find((track) => voice.src.endsWith(track.src));
      const time = voice.currentTime * 1000;
      const cue = track.cues.find((cue) => time >= cue.t[0] && time < cue.t[1]);
      const marked = document.querySelector('.speaking');
      return [cue && cue.p ? cue.p + '-' + cue.r[0] : null, marked ? marked.id : null];
    }"""
    expected, marked = page.evaluate(at)
    if expected != marked:
        yield f"the sentence {marked} is marked, {expected} is spoken"


def press_until(page, condition, key, most):
    for _ in range(most):
        if page.evaluate(condition):
            return
        page.keyboard.press(key)
        page.wait_for_timeout(30)
    if not page.evaluate(condition):
        raise AssertionError(f"{key} never came to: {condition}")
