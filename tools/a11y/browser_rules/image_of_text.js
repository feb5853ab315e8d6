// Pictures in SVG that hold nothing but words, the same words as their description (WCAG 1.4.5). A logo may be words.
// Returns the elements as describe() tells them.
const DRAWN = "path, polygon, polyline, circle, ellipse, line, image, use, foreignObject";
const LOGO = /logo|wapen|beeldmerk|brand/i;
const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

function isLogo(image) {
  const around = [image, ...["a", "header", "[role=banner]"].map((name) => image.closest(name))].filter(Boolean);
  return around.some((node) => node.matches("header, [role=banner], a[href='/']") || LOGO.test(`${attribute(node, "class")} ${node.id}`)) ||
    LOGO.test(`${image.alt} ${image.currentSrc.slice(0, SHORT)}`);
}

async function isText(image) {
  try {
    const answer = await fetch(image.currentSrc);
    const drawing = new DOMParser().parseFromString(await answer.text(), "image/svg+xml");
    const said = plain([...drawing.querySelectorAll("text")].map((node) => node.textContent).join(" "));
    return /\p{L}{2}/u.test(said) && said === plain(image.alt) && drawing.querySelector(DRAWN) === null;
  } catch {
    return false; // of another site
  }
}

const images = [...document.querySelectorAll("img[alt]")].filter((image) => /^data:image\/svg|\.svg([?#]|$)/i.test(image.currentSrc) &&
  plain(image.alt) && isRendered(image) && !isDot(image.getBoundingClientRect()) && !isLogo(image));
return Promise.all(images.map(async (image) => ((await isText(image)) ? describe(image) : null))).then((found) => found.filter(Boolean));
