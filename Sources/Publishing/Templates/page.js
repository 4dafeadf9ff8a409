"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;

  // A page opened from a file may be denied storage; reading works without it.
  const store = {
    get(key) { try { return localStorage.getItem("leaflet:" + key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem("leaflet:" + key, value); } catch { /* not remembered */ } },
  };

  // Tabs: the links of the navigation become tabs, the sections their panels.
  const links = [...document.querySelectorAll("#tabs a")];
  const panels = links.map((link) => $(link.hash.slice(1)));
  $("tabs").setAttribute("role", "tablist");
  $("tabs").setAttribute("aria-label", $("tabs").parentElement.getAttribute("aria-label"));
  links.forEach((link, index) => {
    link.parentElement.setAttribute("role", "presentation");
    link.setAttribute("role", "tab");
    link.setAttribute("aria-controls", panels[index].id);
    panels[index].setAttribute("role", "tabpanel");
    link.addEventListener("click", (event) => { event.preventDefault(); show(index); });
    link.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const to = step ? index + (getComputedStyle(root).direction === "rtl" ? -step : step)
        : { Home: 0, End: links.length - 1 }[event.key];
      if (to === undefined || !links[to]) return;
      event.preventDefault();
      show(to);
      links[to].focus();
    });
  });

  let shown = -1;
  function show(index) {
    if (index === shown) return;
    shown = index;
    links.forEach((link, other) => {
      link.setAttribute("aria-selected", String(other === index));
      link.tabIndex = other === index ? 0 : -1;
      panels[other].hidden = other !== index;
    });
    store.set("section", String(index));
  }

  function showHash() {
    const target = location.hash && $(location.hash.slice(1));
    const index = target ? panels.findIndex((panel) => panel.contains(target)) : -1;
    if (index >= 0) { show(index); target.scrollIntoView(); }
    return index >= 0;
  }
  addEventListener("hashchange", showHash);
  if (!showHash()) show(0);
  addEventListener("beforeprint", () => panels.forEach((panel) => { panel.hidden = false; }));
  addEventListener("afterprint", () => panels.forEach((panel, index) => { panel.hidden = index !== shown; }));

  // Reading settings.
  document.querySelector(".tools").hidden = false;
  let size = Number(store.get("size")) || 1.1875;
  const resize = (to) => {
    size = Math.min(3, Math.max(.875, to));
    root.style.setProperty("--size", size + "rem");
    store.set("size", String(size));
  };
  resize(size);
  $("smaller").addEventListener("click", () => resize(size / 1.15));
  $("larger").addEventListener("click", () => resize(size * 1.15));
  $("print").addEventListener("click", () => print());
  toggle("contrast");
  if ($("beside")) toggle("beside", (on) => { $("beside").textContent = on ? data.labels.hide : data.labels.show; });

  function toggle(name, changed = () => {}) {
    const set = (on) => {
      root.classList.toggle(name, on);
      $(name).setAttribute("aria-pressed", String(on));
      store.set(name, on ? "on" : "");
      changed(on);
    };
    $(name).addEventListener("click", () => set(!root.classList.contains(name)));
    if (store.get(name) === "on") set(true);
  }

  // Listening.
  if (!data.tracks.length) return;
  const voice = $("voice");
  // Highlights leave letters joined, as spans around words would not. Their style is set here, since browsers without
  // them drop a rule that names them.
  const canMarkWords = typeof Highlight === "function" && CSS.highlights && document.adoptedStyleSheets;
  if (canMarkWords) {
    const style = new CSSStyleSheet();
    style.replaceSync("::highlight(word) { background-color: var(--word); color: var(--on-word); }");
    document.adoptedStyleSheets = [style];
  }
  let track = -1, cue = -1, wanted = null;
  root.classList.add("has-voice");
  $("player").hidden = false;
  document.querySelectorAll(".listen audio").forEach((audio) => audio.remove());
  document.querySelectorAll(".play-section").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => { load(Number(button.dataset.track), 0); play(); });
  });

  const clock = (seconds) => Math.floor(seconds / 60) + ":" + String(Math.floor(seconds % 60)).padStart(2, "0");

  function load(index, seconds) {
    if (index !== track) {
      track = index;
      voice.src = data.tracks[index].src;
      voice.playbackRate = voice.defaultPlaybackRate = Number($("speed").value);
      $("position").max = String(Math.round(data.tracks[index].ms / 1000));
      $("total").textContent = clock(data.tracks[index].ms / 1000);
      $("now").textContent = data.tracks[index].title;
      show(panels.findIndex((panel) => panel.id === data.tracks[index].section));
    }
    seek(seconds);
  }

  // Before its length is known, an audio element takes no position.
  function seek(seconds) {
    const to = Math.min(Math.max(seconds, 0), data.tracks[track].ms / 1000);
    if (voice.readyState > 0) { voice.currentTime = to; wanted = null; } else { wanted = to; }
    follow(to);
  }
  voice.addEventListener("loadedmetadata", () => { if (wanted !== null) seek(wanted); });

  function play() { voice.play().catch(() => fail()); }
  function fail() { if (voice.error) $("now").textContent = data.labels.error; }
  voice.addEventListener("error", fail);

  $("play").addEventListener("click", () => {
    if (track < 0) resume();
    if (voice.paused) play(); else voice.pause();
  });
  function resume() {
    const [index, seconds] = (store.get(data.id) || "").split(" ").map(Number);
    if (data.tracks[index] && seconds > 0) load(index, seconds);
    else load(Math.max(0, data.tracks.findIndex((track) => track.section === panels[shown].id)), 0);
  }
  const state = () => {
    $("player").classList.toggle("playing", !voice.paused);
    $("play-label").textContent = voice.paused ? data.labels.play : data.labels.pause;
  };
  voice.addEventListener("play", state);
  voice.addEventListener("pause", state);

  const here = () => wanted ?? voice.currentTime;
  $("back").addEventListener("click", () => { if (track < 0) resume(); seek(here() - 10); });
  $("forward").addEventListener("click", () => { if (track < 0) resume(); seek(here() + 10); });
  $("previous").addEventListener("click", () => go(here() > 3 ? 0 : -1));
  $("next").addEventListener("click", () => go(1));
  $("position").addEventListener("input", () => { if (track < 0) resume(); seek(Number($("position").value)); });
  $("speed").addEventListener("change", () => {
    voice.playbackRate = voice.defaultPlaybackRate = Number($("speed").value);
    store.set("speed", $("speed").value);
  });
  if (store.get("speed")) $("speed").value = store.get("speed");

  function go(step) {
    const on = !voice.paused;
    if (track < 0) resume();
    load(Math.min(Math.max(track + step, 0), data.tracks.length - 1), 0);
    if (on) play();
  }
  voice.addEventListener("ended", () => { if (track + 1 < data.tracks.length) { load(track + 1, 0); play(); } });
  voice.addEventListener("timeupdate", () => {
    follow(voice.currentTime);
    store.set(data.id, track + " " + voice.currentTime.toFixed(1));
  });
  (function frame() {
    if (!voice.paused) follow(voice.currentTime);
    requestAnimationFrame(frame);
  })();

  // Follow-along: the sentence by its element, the word by a highlight, which leaves letters joined.
  function follow(seconds) {
    $("elapsed").textContent = clock(seconds);
    $("position").value = String(Math.round(seconds));
    $("position").setAttribute("aria-valuetext", clock(seconds));
    const time = seconds * 1000;
    const cues = data.tracks[track].cues;
    const now = cues.findIndex((cue) => time >= cue.t[0] && time < cue.t[1]);
    if (now !== cue) {
      cue = now;
      document.querySelector(".speaking")?.classList.remove("speaking");
      const element = now >= 0 && sentence(cues[now]);
      if (element) {
        element.classList.add("speaking");
        if (!voice.paused) reveal(element);
      }
    }
    if (canMarkWords) markWord(now >= 0 ? cues[now] : null, time);
  }

  const sentence = (cue) => cue.p && $(cue.p + "-" + cue.r[0]);

  function reveal(element) {
    const box = element.getBoundingClientRect();
    const top = document.querySelector("nav").getBoundingClientRect().bottom;
    if (box.top < top || box.bottom > $("player").getBoundingClientRect().top) {
      element.scrollIntoView({ block: "center" });
    }
  }

  function markWord(cue, time) {
    const word = cue && cue.p && cue.w.find((word) => time >= word[2] && time < word[3]);
    const range = word && rangeIn(sentence(cue), word[0] - cue.r[0], word[1] - cue.r[0]);
    if (range) CSS.highlights.set("word", new Highlight(range)); else CSS.highlights.delete("word");
  }

  function rangeIn(element, start, end) {
    if (!element) return null;
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let offset = 0, isOpen = false;
    while (walker.nextNode()) {
      const length = walker.currentNode.length;
      if (!isOpen && start < offset + length) { range.setStart(walker.currentNode, start - offset); isOpen = true; }
      if (isOpen && end <= offset + length) { range.setEnd(walker.currentNode, end - offset); return range; }
      offset += length;
    }
    return null;
  }

  // Click or Enter on a sentence to hear it. One sentence is in the tab order; arrow keys move among them.
  const places = new Map();
  data.tracks.forEach((track, index) => track.cues.forEach((cue) => {
    const element = sentence(cue);
    if (element && !places.has(element)) places.set(element, [index, cue.t[0] / 1000]);
  }));
  const sentences = [...places.keys()];
  panels.forEach((panel) => {
    const first = sentences.find((element) => panel.contains(element));
    sentences.filter((element) => panel.contains(element)).forEach((element) => {
      element.tabIndex = element === first ? 0 : -1;
      element.title = data.labels.here;
    });
  });
  const hear = (element) => { const [index, seconds] = places.get(element); load(index, seconds); play(); };
  $("main").addEventListener("click", (event) => {
    const element = event.target.closest(".s");
    if (element && places.has(element) && !event.target.closest("a") && getSelection().isCollapsed) hear(element);
  });
  $("main").addEventListener("keydown", (event) => {
    const element = event.target;
    if (!places.has(element)) return;
    if (event.key === "Enter") { event.preventDefault(); hear(element); return; }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && sentences[sentences.indexOf(element) + step];
    if (!next || next.closest(".panel") !== element.closest(".panel")) return;
    event.preventDefault();
    element.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
  state();
})();
