// The blocks of a page that come before other text and may be on every page, and where its links lead within the site:
// {blocks: [text], links: [address]}, or null when there is a control that might fold such a block away.
const BLOCKS = "nav, aside, header, [role=navigation], [role=banner], [role=complementary]";
const FOLDS = "button, summary, [role=button], input, select, [onclick], a[href^='#'], a[href^='javascript:' i]";
const FEWEST = 3;
const MOST = 3;
const seen = (node) => node.checkVisibility({ visibilityProperty: true });
const plainText = (text) => text.replace(/\s+/g, " ").trim();

// Whether any text comes after the block that is in no such block itself.
function comesFirst(block) {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode.parentElement;
    if (texts.currentNode.data.trim() && seen(node) && !node.closest(BLOCKS) && block.compareDocumentPosition(node) & 4) return true;
  }
  return false;
}

if (!document.body || [...document.querySelectorAll(FOLDS)].some(seen)) return null;

// A link in a drawing has no address as text, and not every address is one.
function addressOf(link) {
  try {
    return new URL(attribute(link, "href"), document.baseURI).href.replace(/#.*$/, "");
  } catch {
    return "";
  }
}

const here = document.URL.replace(/[?#].*$/, "");
const links = [...document.querySelectorAll("a[href]")].map(addressOf);
const others = links.filter((url) => url.startsWith(`${location.origin}/`) && url.replace(/\?.*$/, "") !== here);
const blocks = [...document.querySelectorAll(BLOCKS)].filter((block) => seen(block) && comesFirst(block)).map((block) => plainText(block.innerText));
return { blocks: blocks.filter((text) => text.split(" ").length >= FEWEST), links: [...new Set(others)].slice(0, MOST) };
