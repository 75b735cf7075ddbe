// What axe-core finds against a page: all its rules, or those that are named. It has been loaded before.
const [rules] = arguments;
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const options = rules.length
  ? { runOnly: { type: "rule", values: rules }, resultTypes: ["violations"], preload: false }
  : { runOnly: { type: "tag", values: tags }, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] };
// Under forced colours Chromium paints text in the forced colour, and tells the fill that the page wanted.
const valueOf = CSSStyleDeclaration.prototype.getPropertyValue;
CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
  const isFill = name === "-webkit-text-fill-color" && matchMedia("(forced-colors: active)").matches;
  return valueOf.call(this, isFill ? "color" : name);
};
const told = (rule, node) => `${rule.id}: ${node.target.flat().join(" ")}: ${node.failureSummary.replace(/\s+/g, " ")}`;
return axe.run(document, options)
  .then(({ violations }) => violations.flatMap((rule) => rule.nodes.map((node) => told(rule, node))))
  .finally(() => (CSSStyleDeclaration.prototype.getPropertyValue = valueOf));
