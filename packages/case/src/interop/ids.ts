import { KEYWORDS } from '../file/expression-parser.ts';

const LONGEST = 24;

/**
 * Makes an id for each name: letters and digits of any script, lower case, words joined by `_`, at most 24 characters and a number
 * where two would be equal; `fallback` and a number where a name has no letter to begin with.
 */
export function idsOf(names: readonly string[], fallback: string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const slug = slugOf(name);
    const wanted = slug === '' ? `${fallback}${index + 1}` : slug;
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}_${number}`;
    taken.add(id);
    return id;
  });
}

function slugOf(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’\p{Cf}]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  while (words.length > 0 && !/^\p{L}/u.test(words[0] ?? '')) words.shift();
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}_${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  if (slug === '')
    slug = Array.from(words[0] ?? '')
      .slice(0, LONGEST)
      .join('');
  return KEYWORDS.includes(slug) ? `${slug}_` : slug;
}
