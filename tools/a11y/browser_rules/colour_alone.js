// A sentence that names two colours or more, and a list or table after it with pieces of text in just those colours that say no
// more of it. Returns [{element: the list or table, colours: the words of the sentence}].
const NAMES = {
  rood: /\b(rood|rode|red)\b/i, groen: /\b(groene?|green)\b/i, blauw: /\b(blauwe?|blue)\b/i, oranje: /\b(oranje|orange)\b/i,
  geel: /\b(geel|gele|yellow)\b/i, paars: /\b(paarse?|purple)\b/i,
};
const PLACES = "ul, ol, dl, table";
const PIECES = "li, td, th, dt, dd, span, b, strong, em, a";
const GREY = 0.25;

function hueOf([red, green, blue]) {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (most - least < GREY * 255) return "";
  const part = ((most === red ? (green - blue) / (most - least) : most === green ? 2 + (blue - red) / (most - least) : 4 + (red - green) / (most - least)) * 60 + 360) % 360;
  if (part < 20 || part >= 340) return "rood";
  if (part < 45) return "oranje";
  if (part < 70) return "geel";
  if (part < 170) return "groen";
  return part < 260 ? "blauw" : part < 320 ? "paars" : "";
}

const colourOf = (node) => hueOf(rgba(getComputedStyle(node).color)) || hueOf(rgba(getComputedStyle(node).backgroundColor));
const own = (node) => [...node.childNodes].some((child) => child instanceof Text && child.data.trim());
const found = new Map();
for (const { block, text } of textBlocks()) {
  const named = Object.keys(NAMES).filter((name) => NAMES[name].test(text));
  if (named.length < 2 || block.closest(PLACES)) continue;
  const place = [...document.querySelectorAll(PLACES)].find((one) => block.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING && isRendered(one));
  if (!place || found.has(place)) continue;
  const pieces = [...place.querySelectorAll(PIECES)].filter((one) => own(one) && isRendered(one));
  const plain = pieces.filter((one) => !one.matches("a") && !one.querySelector("img, svg") && !Object.values(NAMES).some((name) => name.test(words(one))));
  const seen = new Set(plain.map(colourOf));
  const both = named.filter((name) => seen.has(name));
  if (both.length >= 2) found.set(place, { element: describe(place), colours: both });
}
return [...found.values()];
