// Where the focus is among the elements of keyboard-start.js (-1: nowhere), and what is wrong with how it shows.
const element = document.activeElement;
const { elements, plain, looks, named } = window.proof;
const index = elements.indexOf(element);
if (!element || element === document.body || element === document.documentElement) {
  return ["-1"];
}
if (index < 0) {
  return ["-2", `${named(element)} takes the focus and is no control`];
}
const faults = [];
const focused = looks(element);
if (focused.every((look, step) => look === plain[index][step])) {
  faults.push(`${named(element)} does not show that it has the focus`);
}
const points = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) =>
  [[(left + right) / 2, (top + bottom) / 2], [left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2]]);
const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
const isHit = ([x, y]) => {
  const hit = document.elementFromPoint(x, y);
  return hit && (element.contains(hit) || [...(element.labels ?? [])].some((label) => label.contains(hit)));
};
if (inView.length === 0) {
  faults.push(`${named(element)} has the focus outside of the screen`);
} else if (!inView.some(isHit)) {
  faults.push(`${named(element)} has the focus behind something else`);
}
return [String(index), ...faults];
