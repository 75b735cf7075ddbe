// Where the reader was, kept across a reload: the place on the page, what was open, what was typed, what had the focus.

const KEY = "preview-place";
const FIELDS = "input:not([type=password], [type=file], [type=hidden]), textarea, select";

export function keepPlace(bar) {
  const place = {
    path: location.pathname,
    top: scrollY,
    anchor: anchor(),
    open: keyed("details").map(([key, element]) => [key, element.open]),
    fields: keyed(FIELDS).filter(([, field]) => isChanged(field)).map(([key, field]) => [key, value(field)]),
    focus: focusOf(document.activeElement),
    control: bar.focused(),
  };
  history.scrollRestoration = "manual";
  sessionStorage.setItem(KEY, JSON.stringify(place));
}

export function restorePlace(bar) {
  const place = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  sessionStorage.removeItem(KEY);
  if (place?.path !== location.pathname) return;
  restoreAll("details", place.open, (element, isOpen) => (element.open = isOpen));
  restoreAll(FIELDS, place.fields, restoreField);
  restoreFocus(place.focus);
  bar.focusOn(place.control);
  restoreScroll(place);
}

// The nearest thing with a name above the reader: it stays where it is on the screen, whatever grows above it.
function anchor() {
  const seen = [...document.querySelectorAll("main [id]")]
    .map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }))
    .filter(({ top }) => top <= innerHeight / 3);
  return scrollY > 0 ? seen.at(-1) : undefined;
}

function restoreScroll(place) {
  const back = () => {
    const element = place.anchor && document.getElementById(place.anchor.id);
    const top = element ? scrollY + element.getBoundingClientRect().top - place.anchor.top : place.top;
    scrollTo({ top, behavior: "instant" });
  };
  back();
  const at = scrollY;
  addEventListener("load", () => {
    if (scrollY === at) back();
    history.scrollRestoration = "auto";
  }, { once: true });
}

// Each element with a key that is the same on the next page: its id or name, and which of those it is.
function keyed(selector) {
  const counts = new Map();
  return [...document.querySelectorAll(selector)].map((element) => {
    const name = element.id || element.name || element.querySelector("summary")?.textContent.trim() || "";
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return [`${name} ${count}`, element];
  });
}

function restoreAll(selector, kept, restore) {
  const found = new Map(keyed(selector));
  for (const [key, was] of kept) {
    if (found.has(key)) restore(found.get(key), was);
  }
}

function isChanged(field) {
  if (field.matches("[type=checkbox], [type=radio]")) return field.checked !== field.defaultChecked;
  if (field.matches("select")) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  return field.value !== field.defaultValue;
}

function value(field) {
  return field.matches("[type=checkbox], [type=radio]") ? field.checked : field.value;
}

function restoreField(field, was) {
  field[field.matches("[type=checkbox], [type=radio]") ? "checked" : "value"] = was;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

function focusOf(element) {
  if (!element || element === document.body || element.matches("catalogue-preview")) return undefined;
  return { path: pathTo(element), selection: selection(element) };
}

function selection(element) {
  try {
    return [element.selectionStart, element.selectionEnd];
  } catch {
    return undefined;
  }
}

function pathTo(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (element === document.documentElement) return "html";
  const siblings = [...element.parentElement.children].filter((other) => other.localName === element.localName);
  const own = `${element.localName}:nth-of-type(${siblings.indexOf(element) + 1})`;
  return `${pathTo(element.parentElement)} > ${own}`;
}

function restoreFocus(focus) {
  const element = focus && document.querySelector(focus.path);
  element?.focus({ preventScroll: true });
  if (element && typeof focus.selection?.[0] === "number") element.setSelectionRange?.(...focus.selection);
}
