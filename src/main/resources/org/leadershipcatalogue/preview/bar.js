// The bar at the end of each page: what the preview is doing, what is to be mended, and how the site is looked at.

import { counted, lists, made } from "./findings.js";

const FOLDED = "preview-folded";
const SPOKEN = "preview-spoken";
const STOPPED = "The preview has stopped: this page no longer follows your changes. Start it again with mvn -Ppreview.";
const LAST_GOOD = "The last good page is shown until all is mended.";

export class PreviewBar extends HTMLElement {
  #status;
  #parts;

  constructor() {
    super();
    this.#parts = parts();
    const root = this.attachShadow({ mode: "open" });
    root.append(style(() => this.toggleAttribute("data-styled", true)), this.#parts.section);
    this.#parts.fold.addEventListener("click", () => this.#folded(this.#parts.fold.ariaExpanded === "true"));
    this.#parts.form.addEventListener("change", () => this.#choose());
    this.#parts.today.addEventListener("click", () => this.#chooseToday());
    new ResizeObserver(() => this.#keepFocusClear()).observe(this);
  }

  show(status) {
    this.#status = status;
    const { words, doing, seen, section, findings } = this.#parts;
    words.textContent = wordsOf(status);
    doing.textContent = doingOf(status);
    seen.textContent = seenOf(status);
    section.dataset.worst = status.failure ? "error" : (status.findings[0] && worst(status.findings)) || "none";
    findings.replaceChildren(...(status.failure ? [made("p", { textContent: status.failure })] : lists(status.findings)));
    findings.hidden = !status.failure && status.findings.length === 0;
    this.#showChoice(status);
    const isFolded = sessionStorage.getItem(FOLDED) ?? String(findings.hidden);
    this.#unfold(isFolded !== "true");
    if (!status.isBuilding) this.#speak(`${words.textContent}. ${doing.textContent}`);
  }

  gone() {
    this.#parts.section.dataset.worst = "gone";
    this.#parts.words.textContent = "Not connected";
    this.#parts.doing.textContent = STOPPED;
    this.#speak(STOPPED);
  }

  // Which control of the bar has the focus, so that it has it again after a reload.
  focused() {
    return this.shadowRoot.activeElement?.dataset.control;
  }

  focusOn(control) {
    if (control) this.shadowRoot.querySelector(`[data-control="${control}"]`)?.focus({ preventScroll: true });
  }

  #folded(isFolded) {
    sessionStorage.setItem(FOLDED, String(isFolded));
    this.#unfold(!isFolded);
  }

  #unfold(isOpen) {
    this.#parts.fold.ariaExpanded = String(isOpen);
    this.#parts.fold.textContent = isOpen ? "Hide details" : "Show details";
    this.#parts.section.toggleAttribute("data-open", isOpen);
  }

  #showChoice(status) {
    this.#parts.everything.checked = status.isEverything;
    this.#parts.visitors.checked = !status.isEverything;
    if (this.shadowRoot.activeElement !== this.#parts.day) this.#parts.day.value = status.day;
  }

  #choose() {
    const day = this.#parts.day.value;
    if (!day) return;
    this.#send(day === this.#status?.today ? "" : day);
  }

  #chooseToday() {
    this.#send("");
  }

  #send(day) {
    const body = new URLSearchParams({ everything: String(this.#parts.everything.checked), day });
    fetch("/-/preview/choice", { method: "POST", body }).catch(() => this.gone());
  }

  // Said once, and not again by the next page.
  #speak(words) {
    if (sessionStorage.getItem(SPOKEN) === words) return;
    sessionStorage.setItem(SPOKEN, words);
    setTimeout(() => (this.#parts.spoken.textContent = words), 100);
  }

  // What has the focus is not scrolled to below the bar (WCAG 2.4.11).
  #keepFocusClear() {
    document.documentElement.style.scrollPaddingBlockEnd = `${this.offsetHeight}px`;
  }
}

function wordsOf(status) {
  if (status.failure) return "Cannot be built";
  return status.isBuilding && !status.hasSite ? "" : counted(status.findings);
}

function doingOf(status) {
  const lastGood = status.isLastGood ? LAST_GOOD : "";
  if (status.isBuilding) return `${lastGood} Building …`.trim();
  return lastGood || (status.failure || worst(status.findings) === "error" ? "" : "Up to date");
}

function seenOf({ hidden, isEverything }) {
  if (hidden === 0) return "";
  const entries = hidden === 1 ? "1 entry" : `${hidden} entries`;
  return isEverything ? `Visitors do not see ${entries} of these` : `${entries} left out`;
}

function worst(findings) {
  return ["error", "warning", "note"].find((severity) => findings.some((finding) => finding.severity === severity));
}

function style(loaded) {
  const link = made("link", { rel: "stylesheet", href: new URL("panel.css", import.meta.url).href });
  link.addEventListener("load", loaded);
  return link;
}

function parts() {
  const words = made("strong", { className: "words" });
  const doing = made("span", { className: "doing" });
  const seen = made("span", { className: "seen" });
  const everything = control("input", "everything", { type: "radio", name: "show", value: "everything" });
  const visitors = control("input", "visitors", { type: "radio", name: "show", value: "visitors" });
  const day = control("input", "day", { type: "date", required: true });
  const today = control("button", "today", { type: "button", textContent: "Today" });
  const fold = control("button", "fold", { type: "button", className: "fold" });
  const form = made("form", { className: "choice" }, [
    made("fieldset", {}, [
      made("legend", { textContent: "Show" }),
      made("label", {}, [everything, " Everything"]),
      made("label", {}, [visitors, " As visitors see it"]),
    ]),
    made("label", { className: "day" }, ["As of ", day]),
    today,
  ]);
  form.addEventListener("submit", (event) => event.preventDefault());
  const findings = control("div", "findings", { id: "findings", className: "findings", tabIndex: 0, role: "region", ariaLabel: "Findings", hidden: true });
  const spoken = made("p", { className: "spoken", role: "status" });
  const head = made("div", { className: "head" }, [made("p", { className: "status" }, [words, " ", doing, " ", seen]), fold, form]);
  fold.setAttribute("aria-controls", "findings");
  const section = made("section", { ariaLabel: "Preview" }, [head, findings, spoken]);
  return { section, words, doing, seen, everything, visitors, day, today, fold, form, findings, spoken };
}

function control(name, key, properties) {
  const element = made(name, properties);
  element.dataset.control = key;
  return element;
}
