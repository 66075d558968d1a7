import { styleText } from 'node:util';

/** What a piece of text is, not how it looks; every tone is also said in words, so colour is never the only carrier. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'holds' | 'breaks' | 'warning';

/** A text with tones: a string, or pieces one after the other. */
export type Rich = string | readonly (string | { readonly text: string; readonly tone: Tone })[];

const LOOKS = {
  plain: [],
  strong: ['bold'],
  quiet: ['dim'],
  holds: ['green'],
  breaks: ['red'],
  warning: ['yellow'],
} as const;

/** Gives a text its tone; unchanged without colours. */
export function toned(text: string, tone: Tone, colours: boolean): string {
  if (!colours || tone === 'plain' || text === '') return text;
  return styleText([...LOOKS[tone]], text, { validateStream: false });
}

/** One piece of a rich text. */
export function tone(tone: Tone, text: string): { readonly text: string; readonly tone: Tone } {
  return { text, tone };
}

/** Puts rich texts one after the other. */
export function joined(...parts: readonly Rich[]): Rich {
  return parts.flatMap((part) => (typeof part === 'string' ? [part] : part));
}

// What could move the cursor, change colours or turn the direction of what follows; line breaks are ours.
const CONTROLS = /(?!\n)\p{Cc}/gu;
const OVERRIDES = /[\u202A-\u202E]/gu;

/** Makes a rich text harmless for a terminal, whoever wrote it: control characters are shown as U+FFFD, tabs as spaces. */
export function harmless(rich: Rich): Rich {
  const clean = (text: string): string =>
    text.replaceAll('\t', ' ').replace(CONTROLS, '\uFFFD').replace(OVERRIDES, '');
  return typeof rich === 'string'
    ? clean(rich)
    : rich.map((piece) =>
        typeof piece === 'string' ? clean(piece) : { text: clean(piece.text), tone: piece.tone },
      );
}

/** Puts rich texts under each other. */
export function stacked(texts: readonly Rich[]): Rich {
  return joined(...texts.flatMap((text, index) => (index === 0 ? [text] : ['\n', text])));
}

/** The characters of a rich text without tones. */
export function plainText(rich: Rich): string {
  return typeof rich === 'string'
    ? rich
    : rich.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
