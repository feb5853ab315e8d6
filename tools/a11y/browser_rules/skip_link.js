// The link that skips to the content. Argument: what to do.
// find: {key, otherways} or null; key holds all that decides whether it works. ready: gives it the focus.
// arrived: whether it is broken: the focus came before the place that the link names. describe: the link.
const SKIPS = /overslaan|direct naar|ga naar|naar (de )?(hoofd)?inhoud|skip|jump to|to (main )?content/i;
const watch = window.a11yWatch;
const link = [...document.querySelectorAll("a[href]")].slice(0, 3).find((one) => {
  const href = one.getAttribute("href");
  return href.length > 1 && href.startsWith("#") && SKIPS.test(words(one) || attribute(one, "aria-label"));
});
const target = link && document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));

if (arguments[0] === "find") {
  if (!link || link.tabIndex < 0) return null;
  const scripts = [...document.scripts].map((one) => one.src || one.textContent.length).join();
  const listens = watch.listening(["click", "keydown", "focus", "focusin", "hashchange"]).length;
  const key = [link.outerHTML, target ? target.cloneNode(false).outerHTML : "", scripts, listens].join("\n");
  return { key, otherways: document.querySelector("h1, h2, h3, h4, h5, h6, [role=heading], main, [role=main]") !== null };
}
if (arguments[0] === "ready") {
  watch.blocking = true;
  scrollTo(0, 0);
  link.focus();
}
if (arguments[0] === "arrived") {
  const now = watch.active();
  const gone = target && (now === null || target.contains(now) || target === now || Boolean(target.compareDocumentPosition(now) & 4));
  watch.active()?.blur();
  scrollTo(0, 0);
  return !gone;
}
if (arguments[0] === "describe") return [describe(link)];
return null;
