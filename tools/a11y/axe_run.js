// Runs axe on the page as it stands and answers with the few things a report needs.
// describe() comes from describe.js. Arguments: options of axe.run, locale of axe, callback. Answers {violations, incomplete, passed, inapplicable, version} or
// {error}; of rules that found nothing wrong or had nothing to look at, only the names.
const [options, locale, done] = arguments;
// Nobody gets there with any key: it is switched off, or a modal dialog is open on top of it. What is in a frame has no
// element here; then it is about the frame.
function isInert(result) {
  const frame = typeof result.target[0] === "string" ? document.querySelector(result.target[0]) : null;
  const node = result.element || frame;
  if (!node) return false;
  const dialog = document.querySelector("dialog:modal");
  return node.closest("[inert]") !== null || (dialog !== null && !dialog.contains(node));
}

function slim(rules) {
  return rules.map((rule) => ({
    id: rule.id, tags: rule.tags,
    nodes: rule.nodes.map((node) => ({
      target: node.target, html: node.html.slice(0, SHORT), element: describe(node.element), inert: isInert(node),
      checks: [...node.any, ...node.all, ...node.none].map((check) => ({ id: check.id, data: check.data ?? null })),
    })),
  }));
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
const fonts = document.fonts ? document.fonts.ready : Promise.resolve();
fonts
  .then(() => {
    axe.configure({ locale });
    return axe.run(document, { ...options, elementRef: true });
  })
  .then((results) => done({
    violations: slim(results.violations), incomplete: slim(results.incomplete), version: axe.version,
    passed: results.passes.map((rule) => rule.id), inapplicable: results.inapplicable.map((rule) => rule.id),
  }))
  .catch((error) => done({ error: String(error) }));
