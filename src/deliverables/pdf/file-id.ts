/** The file's id: from what is in it and nothing else, so that the same report gives the same bytes. */

const seeds = [1779033703, 3144134277, 1013904242, 2773480762];
const primes = [597399067, 2869860233, 951274213, 2716044179];

/** @returns 32 hexadecimal digits; a fingerprint, no protection against forgery */
export function fileId(text: string): string {
  const state = seeds.map((seed) => seed);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (let lane = 0; lane < 4; lane += 1) {
      state[lane] = state[(lane + 1) % 4]! ^ Math.imul(state[lane]! ^ unit, primes[lane]!);
    }
  }
  return state.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
