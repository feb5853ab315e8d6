// A slow walk, key by key. Arguments: what to do, and the number of an element.
// start: makes ready; returns [many, more]: how many elements the Tab key may come to, and how often it may stay inside one. before, after: around a key; after returns the
// number of the element with the focus, or -1 when the focus has left the page. text: what the page says.
const watch = window.a11yWatch;
const [what, number] = arguments;

function place(node) {
  if (!watch.met.includes(node)) watch.met.push(node);
  return watch.met.indexOf(node);
}

if (what === "start") {
  Object.assign(watch, { blocking: true, met: [], log: [] });
  watch.add(document, "focusin", (event) => watch.log.push(["in", event.composedPath()[0]]));
  watch.add(document, "focusout", (event) => watch.log.push(["out", event.composedPath()[0], event.relatedTarget]));
  const stops = [...document.querySelectorAll("*")].filter((node) => node.tabIndex >= 0 && watch.seen(node));
  const inside = stops.filter((node) => node.matches("[type=date], [type=time], [type=month], [type=week], [type=datetime-local]"));
  return [stops.length, inside.length * 6];
}
if (what === "before") watch.log.length = 0;
if (what === "after") {
  return watch.settled().then(() => {
    // Gone to nothing, from something that is still there and had not just come: it has left for the browser itself.
    const out = watch.log.find(([kind, node, to]) => kind === "out" && to === null && node.isConnected && watch.seen(node));
    const came = out && watch.log.slice(0, watch.log.indexOf(out)).some(([kind]) => kind === "in");
    if ((out && !came) || !watch.active()) return -1;
    return place(watch.active());
  });
}
if (what === "focus") return watch.met[number]?.focus();
// Nobody can see from here what goes on inside these.
if (what === "closed") return watch.met.some((node) => node.matches("iframe, frame, object, embed, audio, video"));
if (what === "text") return document.body.innerText;
if (what === "describe") return [describe(watch.met[number])];
return null;
