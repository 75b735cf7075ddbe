/*
 * On the page for lost visitors: names the pages whose addresses are nearest to the one that was asked for. The words of
 * an address count, and not their order, so that a page that has moved to another folder is found as well.
 */
const MOST = 3;
const LEAST_LIKENESS = 0.5;

/** The pairs of neighbouring letters in the words of a path: “/npqh/” gives ␣n np pq qh h␣. */
function pairs(path) {
  const words = path.toLowerCase().replace(/\.html?$/, "").split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return new Set(words.flatMap((word) => Array.from(` ${word}`, (letter, at) => letter + (word[at] ?? " "))));
}

/** How alike two paths are, from 0 to 1 (Dice’s coefficient of their pairs). */
export function likeness(one, other) {
  const [first, second] = [pairs(one), pairs(other)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size || 1);
}

/** The paths that are like the one that was asked for, the likest first. */
export function nearest(asked, paths) {
  return paths
    .map((path) => ({ path, like: likeness(asked, path) }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((one, other) => other.like - one.like || one.path.localeCompare(other.path))
    .slice(0, MOST)
    .map(({ path }) => path);
}

async function read(url, type) {
  const response = await fetch(url);
  return new DOMParser().parseFromString(response.ok ? await response.text() : "", type);
}

async function item(path) {
  const page = await read(path, "text/html");
  const link = document.createElement("a");
  link.href = path;
  link.textContent = page.querySelector("h1")?.textContent || decodeURI(path);
  const line = document.createElement("li");
  line.append(link);
  return line;
}

async function suggest(place) {
  const base = new URL("./", new URL(place.dataset.sitemap, location.href)).pathname;
  const sitemap = await read(place.dataset.sitemap, "text/xml");
  const paths = [...sitemap.getElementsByTagName("loc")].map((loc) => new URL(loc.textContent).pathname);
  const below = (path) => decodeURI(path).slice(base.length);
  const asked = below(location.pathname);
  const byAddress = new Map(paths.filter((path) => path !== base).map((path) => [below(path), path]));
  const found = nearest(asked, [...byAddress.keys()]).map((address) => byAddress.get(address));
  if (found.length > 0) {
    place.querySelector("ul").append(...(await Promise.all(found.map(item))));
    place.hidden = false;
  }
}

const place = document.querySelector(".nearest");
if (place) {
  suggest(place)
    .catch(() => place.remove())
    .finally(() => place.removeAttribute("data-sitemap"));
}
