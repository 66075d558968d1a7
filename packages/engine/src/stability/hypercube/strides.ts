/** Work in strides, none of which takes long: whoever has it done may stop between two of them. */
export type Strides<T> = Generator<undefined, T, undefined>;

/** About so many places are looked at in one stride: some milliseconds. */
export const STRIDE: number = 1 << 16;

/** Does all of a work at once and gives its result. */
export function finish<T>(work: Strides<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
