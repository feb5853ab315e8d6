// The link that skips to the content. Arguments: what to do, its number.
// ready: gives it the focus. arrived: whether it is broken: the focus came before the place that the link names, though
// there is something to come to in it or after it. When there is not, the browser must have gone to that place.
// otherways: whether the page has headings or a main part.
const [what, number] = arguments;
const link = candidates().skip[number];
const target = document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));

if (what === "ready") {
  watch.blocking = true;
  scrollTo(0, 0);
  watch.focus(link);
}
if (what === "arrived") {
  const now = watch.active();
  const beyond = (node) => target.contains(node) || Boolean(target.compareDocumentPosition(node) & 4);
  const stops = [...document.querySelectorAll("*")].filter((node) => focusable(node) && watch.seen(node));
  const gone = target && (now === null || beyond(now) || (!stops.some(beyond) && decodeURIComponent(location.hash.slice(1)) === target.id));
  if (now) watch.blur(now);
  scrollTo(0, 0);
  return !gone;
}
return document.querySelector("h1, h2, h3, h4, h5, h6, [role=heading], main, [role=main]") !== null;
