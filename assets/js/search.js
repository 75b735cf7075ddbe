/*
 * The search page: results as one types. The index is fetched when the field gets the focus, or at once for an address
 * with a query; the query stays in the address, so that it can be kept, sent, and found again with the back button.
 */
import { sentences, write } from "./search-results.js";

const KEEPING = 200;
const SAYING = 700;
const FIRST = { any: 5 };

const search = document.querySelector(".search");
const form = search.querySelector("form");
const field = form.elements.q;
const results = search.querySelector(".search-results");
const nothing = search.querySelector(".search-nothing");
const status = search.querySelector("[role=status]");
const everything = document.querySelector(".a-z");

let worker;
let isReady = false;
/** While the worker looks something up, the next query waits; only the latest one is asked. */
let isBusy = false;
let isOutdated = false;
let most = FIRST;
let keeping;
let saying;

function start() {
  if (!worker) {
    worker = new Worker(new URL("./search-worker.js", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }) => receive(data));
    worker.addEventListener("error", fail);
    worker.postMessage({ index: new URL(search.dataset.index, document.baseURI).href });
  }
}

function receive(data) {
  if (data.failure) {
    fail();
  } else if (data.isReady) {
    isReady = true;
    look();
  } else {
    isBusy = false;
    if (isOutdated) {
      isOutdated = false;
      look();
    } else {
      show(data);
    }
  }
}

function query() {
  return field.value.trim().replace(/\s+/g, " ");
}

/** Asks for what stands in the field now. */
function look() {
  const wanted = query();
  if (wanted === "") {
    isOutdated = isBusy;
    clear();
  } else if (!isReady) {
    start();
    search.setAttribute("aria-busy", "true");
    everything.hidden = true;
  } else if (isBusy) {
    isOutdated = true;
  } else {
    isBusy = true;
    worker.postMessage({ query: wanted, most });
  }
}

/** Puts the query into the address; browsers do not like that to be done at every key. */
function keep() {
  clearTimeout(keeping);
  const url = new URL(location.href);
  url.searchParams.delete("q");
  if (query() !== "") {
    url.searchParams.set("q", query());
    url.hash = "";
  }
  if (url.href !== location.href) {
    history.replaceState(history.state, "", url);
  }
}

function show(answer) {
  search.removeAttribute("aria-busy");
  write(answer, results);
  results.hidden = false;
  nothing.hidden = answer.count > 0;
  everything.hidden = true;
  say(sentences(answer).join(" "));
}

function clear() {
  clearTimeout(saying);
  search.removeAttribute("aria-busy");
  status.textContent = "";
  results.replaceChildren();
  results.hidden = true;
  nothing.hidden = true;
  everything.hidden = false;
}

/** Once the visitor pauses, so that not every letter is talked over. */
function say(words) {
  clearTimeout(saying);
  saying = setTimeout(() => {
    status.textContent = words;
  }, SAYING);
}

function fail() {
  search.removeAttribute("aria-busy");
  const words = document.createElement("p");
  words.className = "search-failure";
  words.textContent = "The search cannot be loaded. Please try again later, or look below, where everything is listed.";
  results.replaceChildren(words);
  results.hidden = false;
  everything.hidden = false;
  say(results.textContent);
}

function reset() {
  field.value = "";
  most = FIRST;
  look();
  keep();
}

/** With the arrows from the field through the results and back. */
function move(event) {
  const stops = [field, ...results.querySelectorAll("a, button")];
  const at = stops.indexOf(document.activeElement);
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at >= 0 && next && stops.length > 1) {
    event.preventDefault();
    next.focus();
  }
}

field.value = new URL(location.href).searchParams.get("q") ?? "";
field.addEventListener("focus", start);
field.addEventListener("input", () => {
  most = FIRST;
  look();
  clearTimeout(keeping);
  keeping = setTimeout(keep, KEEPING);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  look();
  keep();
});
search.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    move(event);
  } else if (event.key === "Escape" && field.value !== "") {
    event.preventDefault();
    reset();
    field.focus();
  }
});
results.addEventListener("click", ({ target }) => {
  keep();
  const type = target.dataset.more;
  if (type) {
    most = { ...most, [type]: Infinity };
    look();
  }
});
search.querySelector("[data-search-clear]").addEventListener("click", reset);

if (query() !== "") {
  look();
}
