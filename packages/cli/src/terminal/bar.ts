const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A small bar for a probability, `cells` columns wide; the empty part is shown, so that the whole can be seen.
 * Above 0 it is never empty. In a right-to-left page it grows from the right, by whole columns.
 */
export function bar(probability: number, cells: number, direction: 'ltr' | 'rtl' = 'ltr'): string {
  const eighths = Math.max(probability > 0 ? 1 : 0, Math.min(cells * 8, Math.round(probability * cells * 8)));
  if (direction === 'rtl') {
    const full = Math.ceil(eighths / 8);
    return '·'.repeat(cells - full) + '█'.repeat(full);
  }
  const full = Math.floor(eighths / 8);
  const part = EIGHTHS[eighths % 8] ?? '';
  return '█'.repeat(full) + part + '·'.repeat(cells - full - part.length);
}
