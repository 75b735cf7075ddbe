/*
 * Puts the words right that depend on the moment: the page was right when it was built, the visitor reads it later.
 * data-timely="- KIND WORDS|INSTANT KIND WORDS|…", the steps in order; {12:2023-09-27} in the words stands for the
 * days left in London until that day, at most 12. A step without words hides the element.
 */
const STEP = /^(\S+) (\S+) ?(.*)$/;
const COUNTDOWN = /\{(\d+):(\d{4})-(\d\d)-(\d\d)\}/g;
const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;

const london = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** The day in London as a number of days, for subtraction. */
function dayInLondon(now) {
  const part = Object.fromEntries(london.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day) / DAY;
}

function counted(words, now) {
  return words.replace(COUNTDOWN, (place, most, year, month, day) =>
    Math.min(Number(most), Date.UTC(year, month - 1, day) / DAY - dayInLondon(now)),
  );
}

/** What is to be said at a moment: the last step that has begun. */
export function stepAt(steps, now) {
  const [kind, words] = steps
    .split("|")
    .map((step) => STEP.exec(step).slice(1))
    .filter(([from]) => from === "-" || Date.parse(from) <= now)
    .at(-1)
    .slice(1);
  return { kind, words: counted(words, now) };
}

/** Puts right what stands on the page now. */
export function correct() {
  const now = Date.now();
  for (const element of document.querySelectorAll("[data-timely]")) {
    const { kind, words } = stepAt(element.dataset.timely, now);
    if (element.dataset.kind !== kind || element.textContent !== words) {
      element.dataset.kind = kind;
      element.textContent = words;
      element.hidden = words === "";
    }
  }
}

correct();
setInterval(correct, MINUTE);
addEventListener("pageshow", correct);
document.addEventListener("visibilitychange", correct);
