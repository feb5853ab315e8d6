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
const buttons = [...document.querySelectorAll(BUTTONS)].filter(isShown);
const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const tells = ({ block, text }) => text.length >= LONG && isShown(block) && !block.closest(WITH_LINK)?.querySelector("a[href]") &&
  !block.closest("header, footer, nav, aside, figure, [role=dialog], [role=alert], [role=status], dialog");
if (view === "breed") {
  memory.links = links;
  memory.texts = textBlocks().filter(tells);
  memory.buttons = new Set(buttons);
  return { links: [], texts: [] };
}
const opens = (node) => isShown(node) && !node.matches(FIELDS) && !node.control?.matches(FIELDS);
const mayOpen = [...document.querySelectorAll(OPENS)].some(opens) || buttons.some((button) => !memory.buttons.has(button));
const here = new Set(links.map((link) => link.href));
const lost = memory.links.filter((link) => link.isConnected && !here.has(link.href));
const all = letters(shownTexts.map(({ node }) => node.data).join(" "));
const gone = memory.texts.filter(({ block, text }) => block.isConnected && !isRendered(block) && !all.includes(letters(text)));
return { links: mayOpen ? [] : lost.map(describe), texts: mayOpen ? [] : gone.map(({ block }) => describe(block)) };
