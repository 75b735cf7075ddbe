// The findings as a list, those of the page that is shown first. All words come from files and are set as text.

export function counted(findings) {
  const words = ["error", "warning", "note"]
    .map((severity) => [findings.filter((finding) => finding.severity === severity).length, severity])
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}${count === 1 ? "" : "s"}`);
  return words.length === 0 ? "No findings" : words.join(", ");
}

export function lists(findings) {
  const here = findings.filter((finding) => finding.address === location.pathname);
  const elsewhere = findings.filter((finding) => finding.address !== location.pathname);
  return [...list("On this page", here), ...list(here.length > 0 ? "Elsewhere" : "Findings", elsewhere)];
}

function list(heading, findings) {
  if (findings.length === 0) return [];
  return [made("h2", { textContent: heading }), made("ol", {}, findings.map(item))];
}

function item(finding) {
  return made("li", { className: finding.severity }, [
    made("p", { className: "place" }, [
      made("strong", { textContent: finding.severity }),
      " ",
      finding.address && finding.address !== location.pathname
        ? made("a", { href: finding.address }, [made("code", { textContent: finding.place })])
        : made("code", { textContent: finding.place }),
    ]),
    made("p", { className: "message", textContent: finding.message }),
    ...(finding.hint ? [made("p", { className: "hint", textContent: finding.hint })] : []),
    made("p", { className: "rule" }, [
      finding.sentence,
      " ",
      made("a", { href: `/-/preview/rules/${finding.rule}`, target: "_blank", textContent: `Why: ${finding.rule}` }),
    ]),
  ]);
}

export function made(name, properties, children = []) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
