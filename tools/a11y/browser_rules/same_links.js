// Links that look different to who sees the page, and are the same to who hears it: same name, same context in the code
// (paragraph, list item, table row and what else is around a link; WCAG 2.4.4), another address. Returns pairs:
// { first, second: descriptions, urls: [address, address], told: whether only the eye is told which is which }.
const LINKS = "a[href], area[href], [role=link]";
const AROUND = "p, li, td, th, dd, caption, figure, article, blockquote, tr, label, details, fieldset, " +
  "[role=listitem], [role=row], [role=group], [role=article], [role=cell], [role=gridcell], [role=region], " +
  "nav[aria-label], nav[aria-labelledby], section[aria-label], section[aria-labelledby]";
const HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";
const NEAR = 150;
const MOST = 20;

const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const pointedAt = (node, name) => attribute(node, name).split(/\s+/).map((id) => id && document.getElementById(id)).filter(Boolean);
const isShown = (node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  && !node.closest("[aria-hidden=true], [inert]") && node.getClientRects().length > 0;

function content(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches("[aria-hidden=true], [hidden], script, style")) return "";
  if (node.matches("img, area, [role=img]")) return ` ${attribute(node, "alt") || attribute(node, "aria-label")} `;
  return [...node.childNodes].map(content).join("");
}

function nameOf(link) {
  const labels = pointedAt(link, "aria-labelledby").map(content).join(" ");
  return plain(labels || attribute(link, "aria-label") || content(link) || attribute(link, "title"));
}

function addressOf(link) {
  const script = attribute(link, "onclick").match(/location(?:\.href)?\s*=\s*(['"])(.*?)\1/);
  const target = link.getAttribute("href") ?? script?.[2];
  if (!target || /^\s*(#|javascript:|$)/i.test(target)) return "";
  try {
    return new URL(target.trim(), document.baseURI).href.replace(/#.*$/, "");
  } catch {
    return "";
  }
}

const isInline = (node) => node.nodeType === Node.TEXT_NODE
  || (node.nodeType === Node.ELEMENT_NODE && node.localName !== "br" && /^(inline|contents|none)/.test(getComputedStyle(node).display));

// The text on the same line or lines as the link, with nothing like a new paragraph between.
function run(link) {
  let top = link;
  while (top.parentElement && isInline(top.parentElement)) top = top.parentElement;
  const nodes = [top];
  for (let node = top.previousSibling; node && isInline(node); node = node.previousSibling) nodes.unshift(node);
  for (let node = top.nextSibling; node && isInline(node); node = node.nextSibling) nodes.push(node);
  return nodes;
}

function contextOf(link, name) {
  const around = [run(link).map(content).join(" ")];
  for (let up = link.parentElement?.closest(AROUND); up; up = up.parentElement?.closest(AROUND)) {
    around.push(content(up), attribute(up, "aria-label"), ...pointedAt(up, "aria-labelledby").map(content));
    if (up.localName === "dd") around.push(content(up.parentElement.querySelector("dt") || up));
    if (up.cellIndex >= 0) around.push(content(up.closest("table")?.rows[0]?.cells[up.cellIndex] || up));
  }
  around.push(attribute(link, "title"), ...pointedAt(link, "aria-describedby").map(content));
  return around.map((text) => plain(plain(text).replaceAll(name, ""))).join("\n");
}

// What the eye takes a link to belong to: its own picture or drawing, and the picture or text right above it.
function lookOf(link, name) {
  const own = [link, ...link.querySelectorAll("*")].map((node) => node.currentSrc || getComputedStyle(node).backgroundImage);
  const picture = own.filter((one) => one && one !== "none").join(" ");
  if (picture) return picture;
  const lines = [...link.querySelectorAll("path, use, polygon, polyline")];
  const drawn = lines.map((node) => attribute(node, "d") || attribute(node, "href") || attribute(node, "points")).join(" ");
  const box = link.getBoundingClientRect();
  let best = null;
  for (const node of document.body.querySelectorAll("*")) {
    const isText = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
    if (!(isText || node.matches("img, svg")) || !isShown(node)) continue;
    const other = node.getBoundingClientRect();
    const gap = box.top - other.bottom;
    if (gap < -2 || gap > NEAR || other.left >= box.right || other.right <= box.left) continue;
    if (!best || gap < best.gap) best = { gap, node };
  }
  if (!best || best.node.closest(`${HEADINGS}, a, button`)) return best?.node.closest(HEADINGS) ? "" : drawn;
  const look = best.node.matches("img") ? best.node.currentSrc : plain(content(best.node));
  return look === name ? drawn : drawn + look;
}

const groups = new Map();
for (const link of document.body ? document.body.querySelectorAll(LINKS) : []) {
  const address = addressOf(link);
  const name = address && nameOf(link);
  if (name && isShown(link)) groups.set(name, [...(groups.get(name) || []), { link, address, name }]);
}
const pairs = [];
for (const group of groups.values()) {
  if (new Set(group.map((one) => one.address)).size < 2) continue;
  for (const one of group) one.context = contextOf(one.link, one.name);
  for (const [place, second] of group.entries()) {
    const first = group.slice(0, place).find((one) => one.address !== second.address && one.context === second.context);
    if (!first || pairs.length >= MOST) continue;
    const inSentence = second.context.split("\n")[0] !== "" && run(first.link).some((node) => node.contains(second.link));
    // In a list of links the heading above it is what tells, and a heading can be found.
    const looks = [first, second].map((one) => (one.link.closest("li, nav") ? "" : lookOf(one.link, one.name)));
    pairs.push({
      first: describe(first.link), second: describe(second.link), urls: [first.address, second.address],
      told: !inSentence && looks[0] !== looks[1] && looks.every(Boolean),
    });
  }
}
return pairs;
