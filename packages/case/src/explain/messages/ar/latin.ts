/** A word of the file or of another tool inside an Arabic message, as one unit that keeps its own direction. */
export function latin(text: string): string {
  return `\u2068${text}\u2069`;
}
