import { describe, expect, it } from 'vitest';
import { isolate, leftToRight, mendIsolates, placed } from './bidi.ts';

describe('isolate', () => {
  it('leaves a left-to-right text of a left-to-right page as it is', () => {
    expect(isolate('Hama', 'ltr')).toBe('Hama');
  });

  it('isolates a right-to-left text there, and Arabic digits', () => {
    expect(isolate('حماة', 'ltr')).toBe('\u2068حماة\u2069');
    expect(isolate('٤٢', 'ltr')).toBe('\u2068٤٢\u2069');
  });

  it('gives every word and number of a right-to-left page its direction, but no bar or rule', () => {
    expect(isolate('25% – 50%', 'rtl')).toBe('\u206725% – 50%\u2069');
    expect(isolate('··██', 'rtl')).toBe('··██');
    expect(isolate('\u001B[2m··██\u001B[22m', 'rtl')).toBe('\u001B[2m··██\u001B[22m');
  });
});

describe('leftToRight', () => {
  it('protects a path in an Arabic sentence only', () => {
    expect(leftToRight('/tmp/a.yaml', 'rtl')).toBe('\u2066/tmp/a.yaml\u2069');
    expect(leftToRight('/tmp/a.yaml', 'ltr')).toBe('/tmp/a.yaml');
  });
});

describe('placed', () => {
  it('marks the lines of a right-to-left page that hold anything', () => {
    expect(placed('  x', 'rtl')).toBe('\u200E  x');
    expect(placed('', 'rtl')).toBe('');
    expect(placed('  x', 'ltr')).toBe('  x');
  });
});

describe('mendIsolates', () => {
  it('carries open isolates from line to line', () => {
    expect(mendIsolates(['a \u2066b \u2067c', 'd\u2069 e', 'f\u2069 g'])).toEqual([
      'a \u2066b \u2067c\u2069\u2069',
      '\u2066\u2067d\u2069 e\u2069',
      '\u2066f\u2069 g',
    ]);
  });
});
