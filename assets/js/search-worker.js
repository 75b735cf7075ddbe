/*
 * Searches beside the page, so that typing never waits. Messages in: {index: URL}, then {query, most}; out: {isReady}, {failure},
 * or what was found, with the query it answers.
 */
import { Engine } from "./search-engine.js";
import { shown } from "./search-extract.js";

let engine;
let types;

async function load(url) {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  const index = await response.json();
  types = index.types;
  engine = new Engine(index.pages);
  postMessage({ isReady: true });
}

/** The finds by type, the type of the best find first; of each type at most so many. */
function answer({ query, most }) {
  const { hits, instead, isWhole } = engine.find(query);
  const byType = new Map();
  for (const hit of hits) {
    byType.set(hit.page.type, [...(byType.get(hit.page.type) ?? []), hit]);
  }
  const groups = Array.from(byType, ([type, list]) => ({
    type,
    heading: types.find(({ id }) => id === type).plural,
    count: list.length,
    hits: list.slice(0, most[type] ?? most.any).map(shown),
  }));
  return { query, count: hits.length, instead, isWhole, groups };
}

addEventListener("message", ({ data }) => {
  if (data.index) {
    load(data.index).catch((failure) => postMessage({ failure: String(failure) }));
  } else if (engine) {
    postMessage(answer(data));
  }
});
