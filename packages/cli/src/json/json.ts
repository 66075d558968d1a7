const WIDTH = 100;
const INDENT = 2;

/**
 * JSON for people and programs: what fits on a line of 100 columns stands on one, the rest is broken and indented by two.
 *
 * Cost: the size of the value times its depth.
 */
export function jsonLines(value: unknown): string[] {
  return written(value, 0, 0).split('\n');
}

/** @param before the columns taken on the first line by the indent and the key */
function written(value: unknown, depth: number, before: number): string {
  const flat = onOneLine(value);
  if (typeof value !== 'object' || value === null || before + flat.length < WIDTH) return flat;
  const margin = ' '.repeat(INDENT * (depth + 1));
  const parts = Array.isArray(value)
    ? packed(value, depth + 1)
    : membersOf(value).map(
        ([name, member]) => name + written(member, depth + 1, margin.length + name.length),
      );
  const end = ' '.repeat(INDENT * depth);
  const lines = parts.map((part) => margin + part).join(',\n');
  return Array.isArray(value) ? `[\n${lines}\n${end}]` : `{\n${lines}\n${end}}`;
}

/** Numbers and words of a list go side by side; everything else has a line of its own. */
function packed(list: readonly unknown[], depth: number): string[] {
  const lines: string[] = [];
  let simple = false;
  for (const item of list) {
    const text = written(item, depth, INDENT * depth);
    const isSimple = typeof item !== 'object' || item === null;
    const last = lines.at(-1);
    if (simple && isSimple && last !== undefined && INDENT * depth + last.length + text.length + 2 < WIDTH)
      lines[lines.length - 1] = `${last}, ${text}`;
    else lines.push(text);
    simple = isSimple;
  }
  return lines;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null)
    return value === undefined ? 'null' : JSON.stringify(value);
  return `{${membersOf(value)
    .map(([name, member]) => name + onOneLine(member))
    .join(', ')}}`;
}

/** The members that JSON has, each with its key as it is written. */
function membersOf(value: object): (readonly [name: string, member: unknown])[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [`${JSON.stringify(key)}: `, member]);
}
