// Lists, in the order of the page, what the Tab key has to reach, and keeps how it looks without the focus.
const SELECTOR = "a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]";
const isOffered = (element) => element.checkVisibility({ visibilityProperty: true })
  && !element.matches(":disabled, [type=hidden], [tabindex^='-']") && !element.closest("[inert]");
const isScrolled = (element) => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth)
    || (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight);
};
const LOOKS = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "borderTopColor",
  "borderBottomColor", "borderBottomWidth", "textDecorationLine", "textDecorationThickness", "stroke", "strokeWidth"];
const near = (element) => [element, element.parentElement, element.parentElement?.parentElement].filter(Boolean);
window.proof = {
  looks: (element) => near(element).flatMap((one) => ["", "::before", "::after"].map((part) => [one, part])).map(([one, part]) => {
    const style = getComputedStyle(one, part);
    const values = LOOKS.map((name) => style[name]);
    return (style.outlineStyle === "none" ? values.slice(3) : values).join();
  }),
  named: (element) => {
    const words = element.getAttribute("aria-label") ?? element.textContent.trim().replace(/\s+/g, " ");
    return `${element.tagName.toLowerCase()} “${words.slice(0, 40)}”`;
  },
};
document.body.tabIndex = -1;
document.body.focus({ preventScroll: true });
document.body.removeAttribute("tabindex");
const all = [...document.querySelectorAll("*")];
proof.elements = all.filter((element) => (element.matches(SELECTOR) && isOffered(element))
  || (element !== document.documentElement && element !== document.body && isScrolled(element) && isOffered(element)
    && !element.querySelector(SELECTOR)));
const groups = new Set();
proof.elements = proof.elements.filter((element) => {
  if (element.type !== "radio") {
    return true;
  }
  const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`);
  const isFirst = !groups.has(element.name);
  groups.add(element.name);
  return chosen ? chosen === element : isFirst;
});
proof.plain = proof.elements.map(proof.looks);
scrollTo({ top: 0, behavior: "instant" });
return proof.elements.map(proof.named);
