// The lines of the main part that can be seen, but for what is named and for words meant for screen readers alone.
const [without] = arguments;
const main = document.querySelector("main");
const isForListeners = (element) => getComputedStyle(element).clipPath.startsWith("inset(50%");
const left = [...main.querySelectorAll("*")].filter((element) => element.matches(without) || isForListeners(element));
const before = left.map((element) => element.style.display);
left.forEach((element) => element.style.setProperty("display", "none", "important"));
const text = main.innerText;
left.forEach((element, index) => (element.style.display = before[index]));
return text.split("\n").map((line) => line.trim().replace(/\s+/g, " ")).filter(Boolean);
