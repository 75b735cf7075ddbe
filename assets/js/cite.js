/*
 * Copies a reference or an address, or hands the page to what the visitor shares with. A button is shown only where the
 * browser can do what it says; the words stand on the page either way.
 */
const canCopy = typeof navigator.clipboard?.writeText === "function";
const canShare = typeof navigator.share === "function";

function said(part, words) {
  const status = part.querySelector("[role=status]");
  status.textContent = "";
  // Said twice, the same words are spoken twice only when they were gone in between.
  requestAnimationFrame(() => {
    status.textContent = words;
  });
}

async function copy(part, id) {
  const { copied, failed } = part.querySelector("[role=status]").dataset;
  try {
    await navigator.clipboard.writeText(document.getElementById(id).textContent);
    said(part, copied);
  } catch {
    said(part, failed);
  }
}

async function share() {
  const canonical = document.querySelector("link[rel=canonical]");
  try {
    await navigator.share({ title: document.title, url: canonical?.href ?? location.href });
  } catch (problem) {
    if (problem.name !== "AbortError") {
      throw problem;
    }
  }
}

for (const part of document.querySelectorAll("[data-cite]")) {
  for (const button of part.querySelectorAll("[data-copy]")) {
    button.hidden = !canCopy;
    button.addEventListener("click", () => copy(part, button.dataset.copy));
  }
  for (const button of part.querySelectorAll("[data-share]")) {
    button.hidden = !canShare;
    button.addEventListener("click", share);
  }
}
