// Links and texts that a wide window has and a narrow one has not, while nothing in the narrow one can bring them back
// (WCAG 1.4.10). Returns in the view `smal` {links, texts} with the elements as describe() tells them.
const OPENS = "summary, [aria-expanded], [aria-controls], [aria-haspopup], [popovertarget], [command], label[for]";
// A field to type in opens its own list, and a label of one opens nothing.
const FIELDS = "input:not([type=checkbox], [type=radio], [type=button]), select, textarea";
const BUTTONS = "button, [role=button], [type=button]";
// A text this long says something; a shorter one may be a label that a narrow window has no need of.
const LONG = 40;
// Beside a link it may be the beginning of what the link leads to; in a table or a figure there are other ways to tell it.
const WITH_LINK = "li, article, figure, table, [role=listitem]";
const page = document.documentElement;

function isShown(node) {
  if (!isRendered(node)) return false;
  const boxes = [...node.getClientRects()].filter((box) => !isDot(box));
  return boxes.some((box) => box.right + scrollX > 0 && box.bottom + scrollY > 0 && box.left < Math.max(page.scrollWidth, innerWidth));
}

// A place on this page is reached by scrolling too.
const leads = (link) => link instanceof HTMLAnchorElement && /^(http|tel:|mailto:)/.test(link.protocol) && !(link.hash && link.pathname === location.pathname);
const links = [...document.querySelectorAll("a[href]")].filter((link) => leads(link) && words(link) && isShown(link));
const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const tells = ({ block, text }) => text.length >= LONG && isShown(block) && !block.closest(WITH_LINK)?.querySelector("a[href]") &&
  !block.closest("header, footer, nav, aside, figure, [role=dialog], [role=alert], [role=status], dialog");
if (view === "breed") {
  memory.links = links;
  memory.texts = textBlocks().filter(tells);
  memory.opens = new Set([...document.querySelectorAll(`${OPENS}, ${BUTTONS}`)].filter(isShown));
  return { links: [], texts: [] };
}
const opens = (node) => isShown(node) && !node.matches(FIELDS) && !node.control?.matches(FIELDS);
const controls = [...document.querySelectorAll(`${OPENS}, ${BUTTONS}`)].filter(opens);
const fresh = controls.some((one) => !memory.opens.has(one));
const mayOpen = fresh || controls.some((one) => one.matches(OPENS));
// A text is brought back by what only a narrow window has, or by what says so.
const isOpened = (block) => fresh || block.closest("details") !== null || controls.some((one) =>
  attribute(one, "aria-controls").split(/\s+/).some((id) => id && document.getElementById(id)?.contains(block)));
const here = new Set(links.map((link) => link.href));
const lost = memory.links.filter((link) => link.isConnected && !here.has(link.href));
const all = letters(shownTexts.map(({ node }) => node.data).join(" "));
const gone = memory.texts.filter(({ block, text }) =>
  block.isConnected && !isRendered(block) && !isOpened(block) && !all.includes(letters(text)));
return { links: mayOpen ? [] : lost.map(describe), texts: gone.map(({ block }) => describe(block)) };
