// The widest spacing of text that WCAG 1.4.12 asks a page to bear. A constructed sheet is no inline style.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);
document.adoptedStyleSheets = arguments[0] ? [sheet] : [];
return [];
