// What is to be heard of a file between two moments. Arguments: address, from, to (0: its end), in seconds. Returns
// {length, heard} in seconds (heard: from the first sound to the last), or null when the file
// cannot be got. A film without a sound track has nothing to decode.
const [address, from, to] = arguments;
const LARGEST = 40e6;
const LOUD = 0.004;
const RATE = 8000;

async function listen() {
  const answer = await fetch(address);
  if (!answer.ok || Number(answer.headers.get("content-length") || 0) > LARGEST) return null;
  const file = await answer.arrayBuffer();
  let sound;
  try {
    sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(file);
  } catch {
    return { length: 0, heard: 0 };
  }
  const end = Math.min(to ? Math.ceil(to * RATE) : sound.length, sound.length);
  let first = -1;
  let last = -1;
  for (let channel = 0; channel < sound.numberOfChannels; channel += 1) {
    const samples = sound.getChannelData(channel);
    for (let place = Math.floor(from * RATE); place < end; place += 1) {
      if (Math.abs(samples[place]) < LOUD) continue;
      if (first < 0 || place < first) first = place;
      if (place > last) last = place;
    }
  }
  return { length: end / RATE - from, heard: first < 0 ? 0 : (last - first) / RATE };
}

return listen().catch(() => null);
