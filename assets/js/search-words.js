/*
 * Words as the search compares them: small letters without accents, and their stems (“leading” and “leads” are one).
 */
import lunr from "./lib/lunr.js";

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const POSSESSIVE = /['’]s?$|['’]/g;
const MARKS = /\p{M}/gu;
const COMMON = new Set(
  "a an and are as at be by for from has have in into is it its of on or that the their this to was were with".split(" "),
);

/** Every word is made plain and stemmed once: { word, stem }. */
const known = new Map();

function plain(written) {
  return written.toLowerCase().normalize("NFKD").replace(MARKS, "").replace(POSSESSIVE, "");
}

function read(written) {
  let both = known.get(written);
  if (both === undefined) {
    const word = plain(written);
    both = { word, stem: lunr.stemmer(new lunr.Token(word, {})).toString() };
    known.set(written, both);
  }
  return both;
}

/** The words of a text in order, each with its stem and its place: { stem, from, to }. */
export function placed(text) {
  return Array.from(text.matchAll(WORD), (match) => ({
    stem: read(match[0]).stem,
    from: match.index,
    to: match.index + match[0].length,
  }));
}

export function words(text) {
  return (text.match(WORD) ?? []).map((written) => read(written).word);
}

/** What a word shares with its other endings. */
export function stem(word) {
  return read(word).stem;
}

/** Words so common that they say nothing of a page. */
export function isCommon(word) {
  return COMMON.has(word);
}
