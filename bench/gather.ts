/** How long does a read at a random place of 64 MB take? By this, times on different machines compare. */
import { fastest, timed } from './fastest.ts';

const reads = 2 ** 24;
const places = Int32Array.from({ length: reads }, (_, place) => place);
const values = places.slice();
let x = 1;
for (let last = reads - 1; last > 0; last--) {
  x = (Math.imul(1_664_525, x) + 1_013_904_223) >>> 0;
  const other = Math.floor((x * (last + 1)) / 2 ** 32);
  [places[last], places[other]] = [places[other]!, places[last]!];
}

function gather(): number {
  let sum = 0;
  for (let read = 0; read < reads; read++) sum = (sum + values[places[read]!]!) | 0;
  return sum;
}

const times = Array.from({ length: 8 }, () => timed(gather)[1]);
console.log(((fastest(times).cpu / reads) * 1e6).toFixed(2));
