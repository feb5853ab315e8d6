// Links that a wide window has and a narrow one has not, while nothing in the narrow one can bring them back (WCAG 1.4.10).
// Returns in the view `smal` the elements as describe() tells them.
const OPENS = "summary, [aria-expanded], [aria-controls], [aria-haspopup], [popovertarget], [command], label[for]";
const BUTTONS = "button, [role=button], [type=button]";
const page = document.documentElement;

function isShown(node) {
  if (!isRendered(node)) return false;
  const boxes = [...node.getClientRects()].filter((box) => !isDot(box));
  return boxes.some((box) => box.right + scrollX > 0 && box.bottom + scrollY > 0 && box.left < Math.max(page.scrollWidth, innerWidth));
}

// A place on this page is reached by scrolling too.
const leads = (link) => link instanceof HTMLAnchorElement && link.protocol.startsWith("http") && !(link.hash && link.pathname === location.pathname);
const links = [...document.querySelectorAll("a[href]")].filter((link) => leads(link) && words(link) && isShown(link));
const buttons = [...document.querySelectorAll(BUTTONS)].filter(isShown);
if (view === "breed") {
  memory.links = links;
  memory.buttons = new Set(buttons);
  return [];
}
const mayOpen = [...document.querySelectorAll(OPENS)].some(isShown) || buttons.some((button) => !memory.buttons.has(button));
if (mayOpen) return [];
const here = new Set(links.map((link) => link.href));
return memory.links.filter((link) => link.isConnected && !here.has(link.href)).map(describe);
