// What a visitor reads on another page of this site (arguments[0]), or null when that cannot be told in time. The page is
// shown for a moment in a frame, because its scripts may decide what is on it. A page that sends
// on at once is followed.
const LONGEST = 5000;
const HOPS = 3;

function read(url) {
  return new Promise((tell) => {
    const frame = document.createElement("iframe");
    const done = (answer) => { frame.remove(); tell(answer); };
    setTimeout(() => done(null), LONGEST);
    frame.setAttribute("aria-hidden", "true");
    frame.style.cssText = "position:fixed;left:-3000px;top:0;width:1280px;height:1024px;border:0";
    frame.addEventListener("load", () => {
      const inside = frame.contentDocument;
      if (!inside || !inside.body || inside.URL === "about:blank") return done(null);
      const refresh = inside.querySelector("meta[http-equiv=refresh i]")?.content.match(/^\s*0\s*[;,]\s*url\s*=\s*['"]?([^'"]+)/i);
      done({ next: refresh ? new URL(refresh[1], inside.URL).href : "", text: inside.body.innerText.replace(/\s+/g, " ").trim() });
    });
    frame.src = url;
    document.documentElement.append(frame);
  });
}

return (async () => {
  let url = arguments[0];
  for (let hop = 0; hop < HOPS; hop++) {
    if (new URL(url).origin !== location.origin) return `elders: ${url}`;
    const answer = await read(url);
    if (!answer || !answer.next) return answer && answer.text;
    url = answer.next;
  }
  return null;
})();
