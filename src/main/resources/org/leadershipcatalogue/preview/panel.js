// Ties a page to the preview that serves it: shows the bar, and loads the page again when another one is served.

import { PreviewBar } from "./bar.js";
import { keepPlace, restorePlace } from "./place.js";

const RETRY = 1000;
const { preview: version } = document.querySelector("script[data-preview]").dataset;
const address = `/-/preview/events?${new URLSearchParams({ page: location.pathname, version })}`;

customElements.define("catalogue-preview", PreviewBar);
const bar = document.createElement("catalogue-preview");
document.body.append(bar);
restorePlace(bar);

let events;

function listen() {
  if (events || document.visibilityState === "hidden") return;
  events = new EventSource(address);
  events.addEventListener("status", (event) => bar.show(JSON.parse(event.data)));
  events.addEventListener("reload", reload);
  events.addEventListener("error", lost);
}

function hush() {
  events?.close();
  events = undefined;
}

// A browser keeps few connections open to one server: tabs that nobody sees have none, and catch up later.
document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? hush() : listen()));
addEventListener("pagehide", hush);
addEventListener("pageshow", listen);

function reload() {
  hush();
  keepPlace(bar);
  location.reload();
}

function lost() {
  bar.gone();
  if (events?.readyState === EventSource.CLOSED) {
    hush();
    setTimeout(listen, RETRY);
  }
}

listen();
