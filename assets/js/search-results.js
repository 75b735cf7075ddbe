/*
 * Writes what was found into the page. Text only ever becomes text: no mark-up is made of words.
 */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function marked(pieces) {
  return pieces.map(([words, isFound]) => (isFound ? element("mark", {}, words) : words));
}

function place({ url, heading }) {
  return element("li", {}, element("a", { href: url }, ...marked(heading)));
}

function hit({ url, title, names, extract, places }, type) {
  const item = element("li", { class: "search-hit", "data-type": type });
  item.append(element("p", { class: "search-hit-title" }, element("a", { href: url }, ...marked(title))));
  if (names.length > 0) {
    item.append(element("p", { class: "search-hit-names" }, ...marked(names)));
  }
  item.append(element("p", { class: "search-hit-extract" }, ...marked(extract)));
  if (places.length > 0) {
    item.append(element("ul", { class: "search-hit-places", "aria-label": "In this page" }, ...places.map(place)));
  }
  return item;
}

function group({ type, heading, count, hits }) {
  const id = `_found-${type}`;
  const section = element("section", { class: "search-group", "aria-labelledby": id, "data-type": type });
  const number = element("span", { class: "search-group-count" }, String(count));
  section.append(
    element("h3", { id }, `${heading} `, number),
    element("ol", {}, ...hits.map((found) => hit(found, type))),
  );
  if (count > hits.length) {
    const words = `Show all ${count} ${heading.toLowerCase()}`;
    section.append(element("button", { type: "button", class: "search-more", "data-more": type }, words));
  }
  return section;
}

function quoted(words) {
  return words.map((word) => `“${word}”`).join(", ");
}

/** What is said of an answer, in sentences. */
export function sentences({ query, count, instead, isWhole }) {
  const said = [];
  if (count === 0) {
    return [`Nothing was found for “${query}”. Check the spelling, or try another word.`];
  }
  said.push(`${count} ${count === 1 ? "result" : "results"} for “${query}”.`);
  if (!isWhole) {
    said.push("No page has all of these words; these have most of them.");
  }
  instead.forEach(({ word, words }) => said.push(`No page has “${word}”; these have ${quoted(words.slice(0, 3))}.`));
  return said;
}

/** Fills the place of the results. */
export function write(answer, into) {
  const [first, ...more] = sentences(answer);
  into.replaceChildren(
    element("h2", { class: "search-count" }, first),
    ...more.map((sentence) => element("p", { class: "search-note" }, sentence)),
    ...answer.groups.map(group),
  );
}
