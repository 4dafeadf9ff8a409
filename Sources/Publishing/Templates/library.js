"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const input = document.getElementById("search");
  // Letters without their accents, so that "francais" finds "Français".
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  input.parentElement.hidden = false;
  input.addEventListener("input", () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let found = 0;
    document.querySelectorAll(".leaflet").forEach((leaflet) => {
      let inLeaflet = 0;
      leaflet.querySelectorAll("li[data-words]").forEach((item) => {
        const text = fold(leaflet.dataset.words + " " + item.dataset.words);
        item.hidden = !words.every((word) => text.includes(word));
        inLeaflet += item.hidden ? 0 : 1;
      });
      leaflet.hidden = inLeaflet === 0;
      found += inLeaflet;
    });
    document.getElementById("nothing").textContent = found ? "" : data.nothing;
  });
})();
