// What cannot be read on a page: text that is cut off, beside the page, or written over other text.
const SLACK = 2;
const faults = [];
const root = document.documentElement;
if (root.scrollWidth > root.clientWidth + 1) {
  faults.push(`the page is ${root.scrollWidth - root.clientWidth} px wider than the screen`);
}

const styles = new Map();
function style(element) {
  if (!styles.has(element)) {
    styles.set(element, getComputedStyle(element));
  }
  return styles.get(element);
}

// Words for screen readers alone are made so, and the skip link until it has the focus.
const hidden = new Map();
function isHidden(element) {
  if (!element || element === root) {
    return false;
  }
  if (!hidden.has(element)) {
    const { clipPath, clip, overflowX, position } = style(element);
    const box = element.getBoundingClientRect();
    const isCut = clipPath.startsWith("inset(50%") || (clip !== "auto" && position === "absolute");
    const isDot = overflowX !== "visible" && box.width <= 1 && box.height <= 1;
    hidden.set(element, isCut || isDot || element.matches(".skip:not(:focus)") || isHidden(element.parentElement));
  }
  return hidden.get(element);
}

function clips(element) {
  const clipped = [];
  for (let box = element; box && box !== root; box = box.parentElement) {
    const { overflowX, overflowY } = style(box);
    const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
    if (cuts(overflowX) || cuts(overflowY)) {
      clipped.push({ rect: box.getBoundingClientRect(), x: cuts(overflowX), y: cuts(overflowY) });
    }
    if (/auto|scroll/.test(overflowX + overflowY)) {
      return { clipped, scrolls: true };
    }
    if (style(box).position === "fixed") {
      break;
    }
  }
  return { clipped, scrolls: false };
}

const shown = (text) => `“${text.data.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
const boxes = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let text = walker.nextNode(); text; text = walker.nextNode()) {
  const element = text.parentElement;
  if (!text.data.trim() || element.closest("script, style, noscript, option, title, desc")) {
    continue;
  }
  if (!element.checkVisibility({ visibilityProperty: true }) || isHidden(element)) {
    continue;
  }
  const range = document.createRange();
  range.selectNodeContents(text);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
  const { clipped, scrolls } = clips(element);
  const isCut = (rect) => clipped.some((clip) =>
    (clip.x && (rect.left < clip.rect.left - SLACK || rect.right > clip.rect.right + SLACK)) ||
    (clip.y && (rect.top < clip.rect.top - SLACK || rect.bottom > clip.rect.bottom + SLACK)));
  if (rects.some(isCut)) {
    faults.push(`${shown(text)} is cut off`);
  }
  if (!scrolls && rects.some((rect) => rect.left < -SLACK || rect.top + scrollY < -SLACK)) {
    faults.push(`${shown(text)} stands beside the page`);
  }
  rects.forEach((rect) => boxes.push({ text, rect }));
}

// Lines may touch, as those of a heading do: only what covers a third of a line is told.
boxes.sort((one, other) => one.rect.top - other.rect.top);
const told = new Set();
boxes.forEach(({ text, rect }, index) => {
  for (let next = index + 1; next < boxes.length && boxes[next].rect.top < rect.bottom; next += 1) {
    const other = boxes[next];
    const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
    const down = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
    if (other.text !== text && across > SLACK && down > Math.min(rect.height, other.rect.height) / 3) {
      told.add(`${shown(text)} and ${shown(other.text)} are written over each other`);
    }
  }
});

document.querySelectorAll("body *").forEach((element) => {
  const { position } = style(element);
  if ((position === "fixed" || position === "sticky") && element.checkVisibility()
      && element.offsetWidth > innerWidth / 2 && element.offsetHeight > innerHeight / 2) {
    faults.push(`${element.tagName.toLowerCase()}.${element.className} stays in front of more than half of the screen`);
  }
});
return [...faults, ...told];
