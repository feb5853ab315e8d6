// What a report and the search for its source need to know of an element: describe(node) and pathTo(node).
const SHORT = 300;

const words = (node) => (node.textContent || "").replace(/\s+/g, " ").trim();
const attribute = (node, name) => node.getAttribute(name) || "";
const label = (node) => [words(node), attribute(node, "href"), attribute(node, "src")].join("\n");

function pathTo(node) {
  const steps = [];
  for (let up = node; up && up !== document; up = up.parentElement) {
    if (up.id && document.querySelectorAll(`#${CSS.escape(up.id)}`).length === 1) {
      steps.unshift(`#${CSS.escape(up.id)}`);
      break;
    }
    const same = up.parentElement ? [...up.parentElement.children].filter((one) => one.localName === up.localName) : [up];
    steps.unshift(same.length > 1 ? `${up.localName}:nth-of-type(${same.indexOf(up) + 1})` : up.localName);
  }
  return steps.join(" > ");
}

// The text of the nearest thing around an element without text: it tells where the element is.
function textAround(node) {
  for (let up = words(node) ? null : node.parentElement; up; up = up.parentElement) if (words(up)) return words(up).slice(0, SHORT);
  return "";
}

function describe(node) {
  if (!node || !node.isConnected) return null;
  const text = node.closest(".gm-tekst");
  const blocks = [];
  for (let up = node; up; up = up.parentElement) {
    for (const name of up.classList || []) if (name.startsWith("gm-")) blocks.push(name);
    for (const name of [up.id, attribute(up, "aria-labelledby")]) if (name) blocks.push(`#${name}`);
  }
  let nth = 0;
  if (text) {
    const same = [...text.querySelectorAll(node.localName)].filter((other) => label(other) === label(node));
    nth = Math.max(0, same.indexOf(node));
  }
  return {
    selector: pathTo(node), html: node.outerHTML.slice(0, SHORT), tag: node.localName, text: words(node).slice(0, SHORT),
    href: attribute(node, "href"), src: attribute(node, "src"), alt: attribute(node, "alt"),
    in_text: text !== null, blocks, nth, around: textAround(node),
  };
}
