// Runs axe on the page as it stands and answers with the few things a report needs.
// describe() comes from describe.js. Arguments: options of axe.run, locale of axe, a condition or null, callback. Answers
// {violations, incomplete, passed, inapplicable, version, looks, spared} or {error}; of rules that found nothing wrong or had
// nothing to look at, only the names. The condition is {of, known, rules}: when looks()[of] is still what was `known`, only those
// rules run (`spared` is true), because the others would give the answer that they gave before.
const [options, locale, unless, done] = arguments;
// Nobody gets there with any key: it is switched off, or a modal dialog is open on top of it. What is in a frame has no
// element here; then it is about the frame.
function isInert(result) {
  const frame = typeof result.target[0] === "string" ? document.querySelector(result.target[0]) : null;
  const node = result.element || frame;
  if (!node) return false;
  const dialog = document.querySelector("dialog:modal");
  return node.closest("[inert]") !== null || (dialog !== null && !dialog.contains(node));
}

const frameOf = (target) => JSON.stringify(target.slice(0, -1));

// Whether all that a result compares its element with is in another document: each frame has its own.
function isInOtherFrame(result) {
  const others = [...result.any, ...result.all, ...result.none].flatMap((check) => check.relatedNodes || []);
  return others.length > 0 && others.every((one) => frameOf(one.target) !== frameOf(result.target));
}

// Of landmarks with one name axe tells the first; which of them should have another name, only their author knows. One in
// another document is none of them.
function alike(rule, node) {
  if (rule.id !== "landmark-unique") return [];
  const related = [...node.any, ...node.all, ...node.none].flatMap((check) => check.relatedNodes || []);
  return related.filter((one) => frameOf(one.target) === frameOf(node.target)).map((one) => ({ ...node, ...one, element: one.element || document.querySelector(one.target[0]) }));
}

function slim(rules) {
  return rules.map((rule) => ({
    id: rule.id, tags: rule.tags,
    nodes: rule.nodes.flatMap((node) => [node, ...alike(rule, node)]).map((node) => ({
      target: node.target, html: node.html.slice(0, SHORT), element: describe(node.element), inert: isInert(node), apart: isInOtherFrame(node),
      checks: [...node.any, ...node.all, ...node.none].map((check) => ({ id: check.id, data: check.data ?? null })),
    })),
  }));
}

const colours = (style) => [
  style.color, style.backgroundColor, style.backgroundImage, style.textShadow, style.opacity, parseFloat(style.fontSize) >= 18.66,
];

// What the answers of rules depend on besides the document itself, which no change of window or preference alters: which
// elements are there for whom (`shown`), and in what colours. "" where this cannot tell: in frames and shadow roots.
function looks() {
  const all = [...document.querySelectorAll("body, body *")];
  if (all.some((node) => node.shadowRoot || /^(iframe|frame|object|embed)$/.test(node.localName))) return { shown: "", colours: "" };
  const styles = all.map((node) => getComputedStyle(node));
  const shown = all.map((node, index) => {
    const box = node.getBoundingClientRect();
    const seen = node.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
    const outside = box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
    const style = styles[index];
    return [seen, box.width > 1 && box.height > 1, outside, style.display, style.position, style.clip, style.clipPath];
  });
  return { shown: digest(shown), colours: digest(styles.map(colours)) };
}

// FNV-1a in two halves: short to send and compare.
function digest(value) {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (const sign of JSON.stringify(value)) {
    one = Math.imul(one ^ sign.charCodeAt(0), 0x01000193) >>> 0;
    two = Math.imul(two + sign.charCodeAt(0), 0x85ebca6b) >>> 0;
  }
  return `${one.toString(16)}-${two.toString(16)}`;
}

// An animation that is caught half-way would give another colour on every run.
for (const animation of document.getAnimations ? document.getAnimations() : []) {
  try {
    animation.finish();
  } catch {
    animation.currentTime = 0;
    animation.pause();
  }
}
const now = looks();
const spared = unless !== null && unless.known !== "" && now[unless.of] === unless.known;
const about = { version: axe.version, looks: now, spared };
if (spared && unless.rules.length === 0) {
  done({ violations: [], incomplete: [], passed: [], inapplicable: [], ...about });
  return;
}
const asked = spared ? { ...options, runOnly: { type: "rule", values: unless.rules }, rules: {} } : options;
const fonts = document.fonts ? document.fonts.ready : Promise.resolve();
fonts
  .then(() => {
    axe.configure({ locale });
    return axe.run(document, { ...asked, elementRef: true });
  })
  .then((results) => done({
    violations: slim(results.violations), incomplete: slim(results.incomplete),
    passed: results.passes.map((rule) => rule.id), inapplicable: results.inapplicable.map((rule) => rule.id), ...about,
  }))
  .catch((error) => done({ error: String(error) }));
