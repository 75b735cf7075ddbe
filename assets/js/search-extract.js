/*
 * What is shown of a page that was found: pieces of text, each [words, isFound].
 */
import { placed } from "./search-words.js";

const BEFORE = 60;
const LENGTH = 180;
const MOST_PLACES = 3;

/** A text cut into pieces where a word was found. */
export function pieces(text, stems) {
  const cut = [];
  let at = 0;
  for (const { stem, from, to } of placed(text)) {
    if (stems.has(stem)) {
      cut.push([text.slice(at, from), false], [text.slice(from, to), true]);
      at = to;
    }
  }
  return [...cut, [text.slice(at), false]].filter(([words]) => words !== "");
}

/** What a page shows: its title, the stretch that tells most, and the places in it that are named like the query. */
export function shown({ page, stems }) {
  const places = page.places ?? [];
  const named = places
    .map((place) => ({ ...place, found: count(place.heading, stems) }))
    .filter(({ found }) => found > 0)
    .sort((left, right) => right.found - left.found)
    .slice(0, MOST_PLACES);
  return {
    url: page.url,
    title: pieces(page.title, stems),
    names: count(page.names ?? "", stems) > 0 ? pieces(page.names, stems) : [],
    extract: extract([page.summary ?? "", page.text ?? "", ...places.map(({ text }) => text ?? "")], stems),
    places: named.map(({ url, heading }) => ({ url, heading: pieces(heading, stems) })),
  };
}

/** The words around the find in the text that has most of what was looked for; the first text where none has any. */
function extract(texts, stems) {
  let best = { text: texts.find((text) => text !== "") ?? "", from: 0, found: 0 };
  for (const text of texts) {
    const window = densest(text, stems);
    if (window.found > best.found) {
      best = window;
    }
  }
  return pieces(cut(best.text, best.from), stems);
}

function densest(text, stems) {
  const finds = placed(text).filter(({ stem }) => stems.has(stem));
  let best = { text, from: 0, found: 0 };
  finds.forEach(({ from }, at) => {
    const inside = finds.slice(at).filter(({ to }) => to <= from + LENGTH - BEFORE);
    const found = new Set(inside.map(({ stem }) => stem)).size;
    if (found > best.found) {
      best = { text, from, found };
    }
  });
  return best;
}

/** Cut at spaces, with dots where something was left out. */
function cut(text, find) {
  if (text.length <= LENGTH) {
    return text;
  }
  const start = find <= BEFORE ? 0 : text.indexOf(" ", find - BEFORE) + 1;
  const space = text.lastIndexOf(" ", start + LENGTH);
  const end = text.length <= start + LENGTH || space <= find ? text.length : space;
  return (start > 0 ? "… " : "") + text.slice(start, Math.min(end, start + 2 * LENGTH)) + (end < text.length ? " …" : "");
}

/** How many of the stems stand in a text. */
function count(text, stems) {
  return new Set(placed(text).map(({ stem }) => stem).filter((stem) => stems.has(stem))).size;
}
