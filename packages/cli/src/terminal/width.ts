import { createRequire } from 'node:module';

type Ranges = readonly (readonly [from: number, to: number])[];

/** Marks of Latin and Arabic, and what directs text without being seen: no column. */
const NONE: Ranges = [
  [0x0300, 0x036f],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e8],
  [0x06ea, 0x06ed],
  [0x200b, 0x200c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];

/** Latin, Greek and Arabic letters, punctuation, arrows, mathematical signs, box drawing and blocks: one column. */
const ONE: Ranges = [
  [0x0020, 0x007e],
  [0x00a0, 0x00ac],
  [0x00ae, 0x02ff],
  [0x0391, 0x03a1],
  [0x03a3, 0x03ff],
  [0x060b, 0x060f],
  [0x061b, 0x061b],
  [0x061d, 0x064a],
  [0x0660, 0x066f],
  [0x0671, 0x06d5],
  [0x06ee, 0x06ff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2190, 0x22ff],
  [0x2500, 0x259f],
];

const UNKNOWN = 2;
const widths = new Uint8Array(0x2600).fill(UNKNOWN);
for (const [from, to] of NONE) widths.fill(0, from, to + 1);
for (const [from, to] of ONE) widths.fill(1, from, to + 1);

/** What takes long to load is loaded when a text first needs it: most texts hold only characters of known width. */
const load = createRequire(import.meta.url);
let stringWidth: ((text: string) => number) | null = null;

/** The columns that a text without escape codes takes on a terminal; cost linear in the text. */
export function displayWidth(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const width = widths[text.charCodeAt(index)] ?? UNKNOWN;
    if (width === UNKNOWN) {
      stringWidth ??= (load('string-width') as { readonly default: (text: string) => number }).default;
      return stringWidth(text);
    }
    sum += width;
  }
  return sum;
}
