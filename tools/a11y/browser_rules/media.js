// The sound and video of the page: {media: [{element, kind, url, from, to, seconds, auto, loop, muted, controls, captioned,
// described, broken}], scripted, beside, elsewhere}, or null for a page without any. `from` and `to` are the part that plays (0: to its end);
// `broken` is the address of a track with captions that does not load or is empty; `beside` is whether there is anything to
// be seen but the media; `elsewhere` is whether there is any text or link, for who sees it and who hears it, where another
// form could be. Not when a longer text is there that nobody can get to.
const PLAYERS = "video, audio";
const HOSTS = /(^|\.)(youtube(-nocookie)?\.com|vimeo\.com|npo\.nl|dailymotion\.com|companywebcast\.com|notubiz\.nl)$/;
const players = [...document.querySelectorAll(PLAYERS)];
const frames = [...document.querySelectorAll("iframe[src]")].filter((frame) => HOSTS.test(urlOf(frame.src).hostname));

function urlOf(address) {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return { hostname: "", origin: "" };
  }
}

function isSeen(node) {
  return node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && node.closest("[aria-hidden=true]") === null;
}

// What an element without controls plays can be heard also where nothing can be seen of it.
const isUsed = (player) => (player.autoplay && !player.muted) || isSeen(player);

function addressOf(player) {
  if (player.currentSrc) return player.currentSrc;
  const source = player.querySelector("source[src]");
  return player.src || (source ? source.src : "");
}

function partOf(address) {
  const part = /#(?:.*&)?t=(?:npt:)?([\d.]*)(?:,([\d.]+))?/.exec(address);
  return part ? [Number(part[1] || 0), Number(part[2] || 0)] : [0, 0];
}

const secondsOf = (player) => (Number.isFinite(player.duration) ? player.duration : 0);

async function brokenTrack(tracks) {
  for (const track of tracks) {
    if (!track.src || urlOf(track.src).origin !== location.origin) continue;
    try {
      const answer = await fetch(track.src);
      if (answer.status === 404 || answer.status === 410) return track.src;
      if (answer.ok && !(await answer.text()).includes("-->")) return track.src;
    } catch {
      // The page's own policy may forbid us to look.
    }
  }
  return "";
}

async function described(player) {
  const url = addressOf(player);
  const [from, to] = partOf(url);
  const tracks = [...player.querySelectorAll("track[kind=captions i], track[kind=subtitles i], track:not([kind])")];
  return {
    element: describe(player), kind: player.localName, url, from, to, seconds: secondsOf(player), auto: player.autoplay, loop: player.loop,
    muted: player.muted || player.defaultMuted, controls: player.controls, captioned: tracks.length > 0,
    described: player.querySelector("track[kind=descriptions i][src]") !== null, broken: await brokenTrack(tracks),
  };
}

if (!players.length && !frames.length) return null;

const APART = "video, audio, script, style, template, noscript";
const WAYS = "a[href], img[alt], iframe, object, button, summary, [role=button], [role=link], [tabindex]";
const FEW = 3;
const MANY = 20;
const root = document.body || document.documentElement;
const shown = (node) => node.checkVisibility({ visibilityProperty: true });
const told = (node) => shown(node) && node.closest("[aria-hidden=true]") === null;

// How many words of the page outside its media pass a test.
function count(test) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const node = texts.currentNode.parentElement;
    if (!node.closest(APART) && test(node)) found.push(texts.currentNode.data);
  }
  return found.join(" ").split(/\s+/).filter(Boolean).length;
}

const scripted = [...document.scripts].some((one) => !/json|importmap|speculationrules/.test(one.type)) ||
  [...document.querySelectorAll("*")].some((one) => one.getAttributeNames().some((name) => name.startsWith("on")));

const ways = [...root.querySelectorAll(WAYS)].filter((node) => !node.closest(APART));
const readable = count(told);
const unread = count((node) => !told(node));
// The text that must be the other form is there, but hidden, and nothing can bring it to light.
const buried = !scripted && unread >= MANY && unread > 2 * readable;

return (async () => ({
  media: [
    ...(await Promise.all(players.filter((one) => isUsed(one) && addressOf(one)).map(described))),
    ...frames.filter(isSeen).map((frame) => ({
      element: describe(frame), kind: "frame", url: frame.src, from: 0, to: 0, seconds: 0, auto: false, loop: false, muted: false,
      controls: true, captioned: false, described: false, broken: "",
    })),
  ],
  scripted,
  beside: count(shown) > FEW || ways.some(shown),
  elsewhere: (readable > FEW && !buried) || ways.some(told) ||
    document.querySelector(":is(video, audio):is([aria-describedby], [aria-label], [aria-labelledby], [title])") !== null,
}))();
