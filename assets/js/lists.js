/*
 * Makes the choices of a list a filter: the same links are boxes to tick that combine, and the address says what is
 * chosen. On the pages of one choice, and where a list goes on, they stay links, to the list with both choices.
 * A long list is fetched once, from the page that has all of it.
 */
import { counted, matches, read, toggled, write } from "./choice.js";
import { correct, stepAt } from "./timely.js";

const AT_ONCE = 48;
const wide = matchMedia("(min-width: 60rem)");
const byTitle = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** What an entry is chosen by at the visitor’s moment. */
function keysOf({ card, keys }) {
  const { standings } = card.dataset;
  return standings ? new Set(keys).add(`state=${stepAt(standings, Date.now()).kind}`) : keys;
}

function entriesOf(page) {
  return [...page.querySelectorAll(".group-cards > .card")].map((card, index) => ({
    card,
    index,
    keys: new Set((card.dataset.keys ?? "").split(" ").filter(Boolean)),
    title: card.querySelector(".card-title").textContent,
    date: card.dataset.date ?? "",
  }));
}

const ORDERS = {
  latest: (one, other) => byTitle.compare(other.date, one.date) || one.index - other.index,
  title: (one, other) => byTitle.compare(one.title, other.title),
};

class Listing {
  constructor(section) {
    this.section = section;
    this.words = section.dataset;
    this.part = (selector) => section.querySelector(selector);
    this.cards = this.part(".group-cards");
    this.asBuilt = [...(this.cards?.children ?? [])];
    this.options = [...section.querySelectorAll(".choices-way a")].map((link) => ({
      link,
      way: link.closest("[data-way]").dataset.way,
      name: link.dataset.name,
      count: link.parentElement.querySelector(".choices-count"),
    }));
    this.offered = new Set(this.options.map(({ way, name }) => `${way}=${name}`));
    this.orders = this.part("#_order");
    this.atOnce = AT_ONCE;
    this.turn = 0;
  }

  start() {
    const choices = this.part(".choices");
    if (choices) {
      const fold = () => (choices.open = wide.matches);
      fold();
      wide.addEventListener("change", fold);
    }
    const isWhole = "here" in this.words || location.pathname === this.words.list;
    if (isWhole && this.cards) {
      this.address = location.pathname;
      this.filter();
    } else {
      this.address = this.words.list;
      this.combine();
    }
  }

  /** All entries with their keys, here or fetched once; a failure is forgotten, so that the next try is a new one. */
  load() {
    this.loading ??= "here" in this.words ? Promise.resolve(entriesOf(this.section)) : this.fetched();
    this.loading.catch(() => (this.loading = undefined));
    return this.loading;
  }

  async fetched() {
    const reply = await fetch(this.words.all);
    if (!reply.ok) {
      throw new Error(`${this.words.all}: ${reply.status}`);
    }
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    return entriesOf(page).map((entry) => ({ ...entry, card: document.adoptNode(entry.card) }));
  }

  /* Links: on the page of a choice. */

  combine() {
    const chosen = read(this.words.chosen ?? "", this.offered);
    for (const { link, way, name } of this.options) {
      link.href = this.address + write(toggled(chosen, way, name));
    }
    const count = () => this.load().then((entries) => this.count(entries, chosen), () => {});
    for (const event of ["pointerover", "focusin"]) {
      this.part(".choices")?.addEventListener(event, count, { once: true });
    }
  }

  /* A filter: on the list itself. */

  filter() {
    for (const { link, way, name } of this.options) {
      link.setAttribute("role", "checkbox");
      link.addEventListener("click", (event) => this.follow(event, () => this.toggle(way, name)));
      link.addEventListener("keydown", (event) => event.key === " " && this.follow(event, () => this.toggle(way, name)));
    }
    if (this.orders) {
      this.orders.closest("[hidden]").hidden = false;
      this.orders.addEventListener("change", () => this.go(this.choice, this.orders.value));
    }
    this.part(".listing-more").addEventListener("click", () => this.showMore());
    this.part(".choices-done")?.addEventListener("click", () => this.showResults());
    this.part(".listing-none a").addEventListener("click", (event) => this.follow(event, () => this.clear()));
    addEventListener("popstate", () => location.search !== this.query && this.arrive());
    this.arrive();
  }

  /** Follows a link on this page, unless it is to open elsewhere. */
  follow(event, action) {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      action();
    }
  }

  /** Reads the address: at the start, and when the visitor goes back or forward. */
  arrive() {
    const order = new URLSearchParams(location.search).get("order");
    this.query = location.search;
    this.choice = read(location.search, this.offered);
    this.order = Object.hasOwn(ORDERS, order ?? "") && this.orders ? order : "";
    this.atOnce = AT_ONCE;
    this.show();
  }

  go(choice, order = this.order) {
    history.pushState(null, "", this.address + write(choice, order));
    this.arrive();
  }

  toggle(way, name) {
    this.go(toggled(this.choice, way, name));
  }

  clear() {
    this.go(new Map());
    this.part("#_results").focus();
  }

  async show() {
    const turn = ++this.turn;
    const isAsBuilt = !this.choice.size && !this.order && !("here" in this.words) && !this.loading;
    this.mark();
    if (isAsBuilt) {
      this.part(".listing-failed").hidden = true;
      this.isTold = true;
      return;
    }
    const area = this.part(".listing-entries");
    area.setAttribute("aria-busy", "true");
    try {
      const entries = await this.load();
      if (turn === this.turn) {
        this.fill(entries);
      }
    } catch {
      this.part(".listing-failed").hidden = false;
      this.say(this.part(".listing-failed").textContent);
    } finally {
      area.removeAttribute("aria-busy");
    }
  }

  fill(entries) {
    const found = entries.filter((entry) => matches(keysOf(entry), this.choice));
    const isPlain = !this.choice.size && !this.order && !("here" in this.words);
    const sorted = this.order ? [...found].sort(ORDERS[this.order]) : found;
    this.cards.replaceChildren(...(isPlain ? this.asBuilt : sorted.slice(0, this.atOnce).map(({ card }) => card)));
    correct();
    this.cards.hidden = !found.length;
    this.part(".listing-none").hidden = found.length > 0;
    this.part(".listing-failed").hidden = true;
    this.count(entries, this.choice);
    this.paging(isPlain, found.length);
    this.tell(found.length);
  }

  /** The pages of the list as it was built; of what is chosen, more at the end. */
  paging(isPlain, found) {
    const paging = this.part(".paging");
    if (paging) {
      paging.hidden = !isPlain;
    }
    const left = found - this.atOnce;
    const more = this.part(".listing-more");
    more.hidden = isPlain || left <= 0;
    more.textContent = `Show ${Math.min(left, AT_ONCE)} more of ${found} ${this.words.several}`;
  }

  count(entries, choice) {
    const counts = counted(entries.map(keysOf), choice);
    for (const { way, name, count } of this.options) {
      const number = counts.get(`${way}=${name}`) ?? 0;
      count.textContent = number;
      count.parentElement.classList.toggle("is-empty", number === 0);
    }
  }

  tell(found) {
    const words = `${found} ${found === 1 ? this.words.one : this.words.several}`;
    const heading = this.part("#_results");
    if (heading.textContent !== words || this.isTold) {
      this.say(words);
    }
    heading.textContent = words;
    this.isTold = true;
    const done = this.part(".choices-done");
    if (done) {
      done.hidden = false;
      done.textContent = `Show ${words}`;
    }
  }

  say(words) {
    this.part("[role=status]").textContent = words;
  }

  /** Marks what is chosen: on the options, as chips, and in the words that open the choices. */
  mark() {
    for (const { link, way, name } of this.options) {
      link.setAttribute("aria-checked", String(this.choice.get(way)?.has(name) ?? false));
      link.href = this.address + write(toggled(this.choice, way, name), this.order);
      if (this.choice.get(way)?.has(name)) {
        link.closest("details").open = true;
      }
    }
    if (this.orders) {
      this.orders.value = this.order;
    }
    const chosen = this.options.filter(({ way, name }) => this.choice.get(way)?.has(name));
    const active = this.part(".choices-active");
    if (active) {
      active.hidden = !chosen.length;
      active.textContent = `${chosen.length} chosen`;
    }
    this.chips(chosen);
  }

  chips(chosen) {
    const list = this.part(".chips");
    const [chip, clear] = this.part("template").content.children;
    const items = chosen.map((option) => this.chip(chip.cloneNode(true), option));
    if (items.length) {
      items.push(clear.cloneNode(true));
      items.at(-1).firstElementChild.addEventListener("click", (event) => this.follow(event, () => this.clear()));
    }
    list.replaceChildren(...items);
    list.hidden = !items.length;
  }

  chip(item, { link, way, name }) {
    const remove = item.firstElementChild;
    const heading = link.closest("details").querySelector("summary").textContent;
    item.querySelector(".chip-words").textContent = `${heading.trim()}: ${link.textContent}`;
    remove.href = link.href;
    remove.addEventListener("click", (event) =>
      this.follow(event, () => {
        this.toggle(way, name);
        (this.part(".chip") ?? this.part("#_results")).focus();
      }),
    );
    return item;
  }

  async showMore() {
    const first = this.cards.children.length;
    this.atOnce += AT_ONCE;
    await this.show();
    this.cards.children[first]?.querySelector("a").focus();
  }

  showResults() {
    this.part(".choices").open = false;
    this.part("#_results").focus();
    this.part("#_results").scrollIntoView();
  }
}

const section = document.querySelector("[data-list]");
if (section) {
  new Listing(section).start();
}
