/*
 * Looks words up in the pages of the catalogue. A page is found when it has every word that was typed, in any ending,
 * or the beginning of one; when no page has a word at all, words that are spelled nearly so stand in for it.
 */
import lunr from "./lib/lunr.js";
import { isCommon, stem, words } from "./search-words.js";

const WEIGHTS = { title: 12, names: 12, summary: 4, headings: 4, text: 1 };
/** Whoever searches is more often after something to take part in than after a word’s own page. */
const FAVOUR = { programme: 1.5, event: 1.4, initiative: 1.3, publication: 1.3 };
const EXACT = 6;
const LIKE = 1;
const LONGEST_LIST = 60;
const SHORTEST_STEM = 4;
const SHORTEST_PART = 3;

export class Engine {
  #pages;
  #index;
  /** The stem of each word that stands in a page. */
  #vocabulary = new Map();
  #stems = new Set();

  /** @param pages as they stand in search.json */
  constructor(pages) {
    this.#pages = pages;
    const texts = pages.map(fieldsOf);
    this.#learn(texts);
    this.#index = this.#built(texts);
  }

  #learn(texts) {
    for (const fields of texts) {
      for (const name of Object.keys(WEIGHTS)) {
        for (const word of fields[name]) {
          if (!this.#vocabulary.has(word)) {
            this.#vocabulary.set(word, stem(word));
          }
        }
      }
    }
    this.#stems = new Set(this.#vocabulary.values());
  }

  #built(texts) {
    const builder = new lunr.Builder();
    builder.tokenizer = (list) => list.map((word) => new lunr.Token(word, {}));
    for (const [name, boost] of Object.entries(WEIGHTS)) {
      builder.field(name, { boost });
    }
    texts.forEach((fields, id) => {
      const stemmed = Object.entries(fields).map(([name, list]) => [name, this.#stemmed(list)]);
      builder.add({ id, ...Object.fromEntries(stemmed) }, { boost: FAVOUR[this.#pages[id].type] ?? 1 });
    });
    return builder.build();
  }

  /** “head teacher” is also found as “headteacher”, where pages write the one and the other. */
  #stemmed(list) {
    const found = [];
    list.forEach((word, at) => {
      if (!isCommon(word)) {
        found.push(stem(word));
      }
      const joined = this.#joined(word, list[at + 1]);
      if (joined) {
        found.push(joined);
      }
    });
    return found;
  }

  #joined(word, next) {
    const isPair = next !== undefined && word.length >= SHORTEST_PART && next.length >= SHORTEST_PART;
    const both = isPair ? stem(word + next) : "";
    return this.#stems.has(both) ? both : undefined;
  }

  /**
   * The pages that answer a query, best first.
   *
   * @returns {{hits: {page: object, stems: Set<string>}[], instead: {word: string, words: string[]}[], isWhole: boolean}}
   *   isWhole: the pages have all words; instead: which words stood in for words that no page has
   */
  find(query) {
    const asked = this.#asked(query);
    const found = new Map();
    const instead = [];
    for (const { word, terms, isLike } of asked) {
      if (isLike) {
        instead.push({ word, words: this.#spelled(word, terms) });
      }
      for (const [id, { score, stems }] of this.#look(terms)) {
        const hit = found.get(id) ?? { page: this.#pages[id], count: 0, score: 0, stems: new Set() };
        hit.count++;
        hit.score += score;
        stems.forEach((term) => hit.stems.add(term));
        found.set(id, hit);
      }
    }
    const most = Math.max(0, ...Array.from(found.values(), (hit) => hit.count));
    const hits = Array.from(found.values()).filter((hit) => hit.count === most);
    hits.sort((left, right) => right.score - left.score || (left.page.url < right.page.url ? -1 : 1));
    return { hits, instead: instead.filter(({ words }) => words.length > 0), isWhole: most === asked.length };
  }

  /** The words of a query with the terms that answer each: those of the index, and how much they weigh. */
  #asked(query) {
    const typed = words(query);
    const telling = typed.filter((word) => !isCommon(word));
    const list = (telling.length > 0 ? telling : typed).flatMap((word) => this.#parts(word));
    return list.map((word, at) => {
      const terms = this.#terms(word);
      for (const joined of [this.#joined(word, list[at + 1]), this.#joined(list[at - 1] ?? "", word)]) {
        if (joined) {
          terms.set(joined, EXACT);
        }
      }
      return terms.size > 0 ? { word, terms, isLike: false } : { word, terms: this.#like(word), isLike: true };
    });
  }

  /** A word that no page has, but that two words of theirs make: “headteacher”, where all write “head teacher”. */
  #parts(word) {
    if (this.#terms(word).size === 0) {
      for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
        const parts = [word.slice(0, cut), word.slice(cut)];
        if (parts.every((part) => this.#stems.has(stem(part)))) {
          return parts;
        }
      }
    }
    return [word];
  }

  #terms(word) {
    const same = stem(word);
    const terms = new Map();
    if (this.#stems.has(same)) {
      terms.set(same, EXACT);
    }
    for (const [other, itsStem] of this.#vocabulary) {
      const begins = other.startsWith(word) || (same.length >= SHORTEST_STEM && itsStem.startsWith(same));
      if (begins && !terms.has(itsStem)) {
        terms.set(itsStem, LIKE);
      }
      if (terms.size === LONGEST_LIST) {
        break;
      }
    }
    return terms;
  }

  /** The terms that are a slip or two away; those with the same first letter, if there are any. */
  #like(word) {
    const same = stem(word);
    for (const editDistance of same.length < SHORTEST_STEM ? [] : same.length < 8 ? [1] : [1, 2]) {
      const terms = new Map();
      const matches = this.#index.query((query) => query.term(same, { editDistance, usePipeline: false }));
      for (const { matchData } of matches) {
        Object.keys(matchData.metadata).forEach((term) => terms.set(term, EXACT));
      }
      if (terms.size > 0) {
        const alike = Array.from(terms).filter(([term]) => term[0] === same[0]);
        return alike.length > 0 ? new Map(alike) : terms;
      }
    }
    return new Map();
  }

  #look(terms) {
    const found = new Map();
    if (terms.size > 0) {
      const matches = this.#index.query((query) =>
        terms.forEach((boost, term) => query.term(term, { boost, usePipeline: false })),
      );
      for (const { ref, score, matchData } of matches) {
        found.set(Number(ref), { score, stems: Object.keys(matchData.metadata) });
      }
    }
    return found;
  }

  /** A word for each term: the one that is nearest in length to what was typed. */
  #spelled(typed, terms) {
    const nearest = new Map();
    for (const [word, itsStem] of this.#vocabulary) {
      const distance = Math.abs(word.length - typed.length);
      if (terms.has(itsStem) && !(nearest.get(itsStem)?.distance <= distance)) {
        nearest.set(itsStem, { word, distance });
      }
    }
    return Array.from(nearest.values(), ({ word }) => word).sort();
  }
}

function fieldsOf({ title, names = "", summary = "", text = "", places = [] }) {
  return {
    title: words(title),
    names: words(names),
    summary: words(summary),
    headings: places.flatMap(({ heading }) => words(heading)),
    text: [words(text), ...places.map((place) => words(place.text ?? ""))].flat(),
  };
}
