import { Document, isScalar, Scalar, visit, type Node } from 'yaml';

/** A value to be written into a file. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A collection that takes no more characters is written on one line. */
const ONE_LINE = 90;

const WRITING = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false, indent: 2 } as const;

/**
 * Writes a value as YAML on one line, so that it can stand anywhere, in brackets too.
 * @param quoting the style of what it replaces, kept where both are texts
 */
export function renderInline(value: Plain, quoting?: Scalar.Type | null): string {
  const document = documentOf([value]);
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
    Scalar: (_, node, above) => {
      const isQuoted = quoting === Scalar.QUOTE_DOUBLE || quoting === Scalar.QUOTE_SINGLE;
      if (isQuoted && above.length === 2 && typeof node.value === 'string') node.type ??= quoting;
    },
  });
  return document.toString(WRITING).trim().slice(1, -1).trim();
}

/** Writes a collection over several lines with `indent` spaces before each; null where one line is enough. */
export function renderBlock(value: Plain, indent: number): string | null {
  if (value === null || typeof value !== 'object' || renderInline(value).length <= ONE_LINE) return null;
  const document = documentOf(value);
  visit(document, {
    Collection: (_, node) => {
      node.flow = renderInline(node.toJS(document) as Plain).length <= ONE_LINE;
    },
  });
  const lines = document.toString(WRITING).trimEnd().split('\n');
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}

/** The quoting of a node that is to be replaced. */
export function quotingOf(node: Node | null): Scalar.Type | null {
  return isScalar(node) ? (node.type ?? null) : null;
}

function documentOf(value: Plain): Document {
  const document = new Document(value, { version: '1.2', schema: 'core' });
  visit(document, {
    // Line breaks survive between double quotes wherever the text comes to stand.
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document;
}
