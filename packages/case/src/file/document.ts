import { Composer, CST, isAlias, isMap, isScalar, isSeq, Lexer, Parser } from 'yaml';
import type { Document, Node, Pair, YAMLError } from 'yaml';
import type { Fault, FaultCode, FaultParams } from './faults.ts';
import { LIMITS } from './limits.ts';
import { linesOf } from './open-file.ts';
import { keyOf, shortened, Source } from './source.ts';

/** A YAML text taken apart; `data` is plain data with maps that have no prototype, and is not to be used when not `readable`. */
export interface OpenedDocument {
  readonly source: Source;
  readonly document: Document.Parsed | null;
  readonly data: unknown;
  readonly readable: boolean;
  readonly faults: readonly Fault[];
}

type Report = <Code extends FaultCode>(
  code: Code,
  params: FaultParams[Code],
  range: readonly [from: number, to: number],
) => void;

/** One mistake makes the parser stumble several times; beyond this many places nobody learns more. */
const SYNTAX_FAULTS = 10;

/**
 * Reads one YAML 1.2 document (core schema) without anchors, aliases, merge keys and tags.
 * Everything is refused that a person does not write by hand, before any recursive step: depth, size, aliases.
 *
 * Cost: linear in the text, and bounded by `limits.ts`.
 */
export function openDocument(text: string): OpenedDocument {
  const lines = linesOf(text);
  const faults: Fault[] = [];
  let source = new Source(text, null, lines);
  const once = new Set<FaultCode>();
  const report: Report = (code, params, [from, to]) => {
    if (faults.length > LIMITS.faults || once.has(code)) return;
    if (code === 'yaml.alias' || code === 'yaml.tag') once.add(code);
    const value = text.slice(from, Math.min(to, from + 100)).split('\n', 1)[0] ?? null;
    faults.push({
      code,
      ...shortened(params),
      ...source.between(from, to, [], value === '' ? null : value),
    } as Fault);
  };
  const refused = { source, document: null, data: null, readable: false, faults };

  const tokens = tokensOf(text, report);
  if (tokens === null) return { ...refused, faults: faults.slice(-1) };
  const [document, second] = documentsOf(tokens, text.length);
  const count = tokens.filter(({ type }) => type === 'document').length;
  if (second) report('file.documents', { count }, [second.range[0], second.range[0]]);
  if (!document?.contents || (isScalar(document.contents) && document.contents.value === null)) {
    if (faults.length === 0 && !document?.errors.length) report('file.empty', {}, [0, 0]);
    else reportSyntax(document?.errors ?? [], faults, report);
    return refused;
  }
  source = new Source(text, document.contents, lines);
  const readable = reportSyntax(document.errors, faults, report) === 0;
  const data = readable ? dataOf(document.contents, source, report) : null;
  return { source, document, data, readable, faults };
}

/** A wrong escape costs the parser more than a word does, so each counts as several. */
const ESCAPE = 4;

/** The concrete syntax of the text; null when it is nested too deeply or has too many parts. */
function tokensOf(text: string, report: Report): CST.Token[] | null {
  const parser = new Parser();
  const depth = new Depth();
  const tokens: CST.Token[] = [];
  let words = 0;
  let offset = 0;
  let isScalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | 'content' | null = isScalarNext ? 'content' : CST.tokenType(lexeme);
    isScalarNext = type === 'scalar';
    const isControl = type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end';
    const range = [offset, offset + lexeme.length] as const;
    if (type === 'tag') report('yaml.tag', { tag: lexeme }, range);
    if (type === 'anchor' || type === 'alias') report('yaml.alias', { name: lexeme.slice(1) }, range);
    if (!isControl) {
      const tooDeep = depth.after(type, lexeme) > LIMITS['nesting of the file'];
      const what = tooDeep ? 'nesting of the file' : 'words and marks of the file';
      words += 1 + (type === 'double-quoted-scalar' ? lexeme.split('\\').length - 1 : 0) * ESCAPE;
      if (tooDeep || words > LIMITS[what]) {
        report('limit', { what, limit: LIMITS[what], count: null }, range);
        return null;
      }
      offset += lexeme.length;
    }
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return tokens;
}

/** How deeply the text is nested at each word: open brackets, and columns at which lines (and their `-`) begin. */
class Depth {
  private readonly columns: number[] = [];
  private brackets = 0;
  private column = 0;
  private atStart = true;

  after(type: CST.TokenType | 'content' | null, lexeme: string): number {
    const isSpace = type === 'space' || type === 'newline' || type === 'comment';
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.brackets += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') this.brackets -= 1;
    else if (this.brackets <= 0 && this.atStart && !isSpace) {
      while ((this.columns.at(-1) ?? -1) >= this.column) this.columns.pop();
      this.columns.push(this.column);
    }
    const isIndent =
      type === 'space' || type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind';
    const lineEnd = lexeme.lastIndexOf('\n');
    this.atStart = lexeme.endsWith('\n') || (this.atStart && isIndent);
    this.column = lineEnd < 0 ? this.column + lexeme.length : lexeme.length - lineEnd - 1;
    return this.columns.length + Math.max(0, this.brackets);
  }
}

/** The first two documents: a second one is refused, whatever it holds. */
function documentsOf(tokens: CST.Token[], end: number): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    // Repeated keys are found below in linear time.
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return withoutStacks(() => {
    const documents: Document.Parsed[] = [];
    for (const document of composer.compose(tokens, true, end)) if (documents.push(document) === 2) break;
    return documents;
  });
}

/** The parser makes an error object for each thing it stumbles over; of hostile files, their stack traces are most of the cost. */
function withoutStacks<Result>(run: () => Result): Result {
  const limit: unknown = Reflect.get(Error, 'stackTraceLimit');
  Reflect.set(Error, 'stackTraceLimit', 0);
  try {
    return run();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', limit);
  }
}

/** Reports what the parser stumbled over, once a line; returns how often. */
function reportSyntax(errors: readonly YAMLError[], faults: readonly Fault[], report: Report): number {
  const before = faults.length;
  const hasSaid = (code: FaultCode): boolean => faults.some((fault) => fault.code === code);
  const [hasAlias, hasTag] = [hasSaid('yaml.alias'), hasSaid('yaml.tag')];
  for (const { code, message, pos } of errors) {
    const isSaid =
      (hasAlias && /ALIAS|ANCHOR|PROP/u.test(code)) ||
      (hasTag && /TAG|PROP|COLLECTION_TYPE/u.test(code)) ||
      (faults.length > before && message.endsWith('in YAML stream'));
    if (isSaid || faults.length - before >= SYNTAX_FAULTS) continue;
    const mark = faults.length;
    if (code === 'TAB_AS_INDENT') report('yaml.tab', {}, pos);
    else report('yaml.syntax', { problem: code, detail: message }, pos);
    const line = faults[mark]?.line;
    if (faults.slice(before, mark).some((fault) => fault.line === line)) (faults as Fault[]).pop();
  }
  return faults.length - before;
}

/** Plain data, with `undefined` for an alias, and without the keys that cannot stand: repeated ones, collections, `<<`. */
function dataOf(node: Node | null, source: Source, report: Report): unknown {
  if (node === null) return null;
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => dataOf(item as Node | null, source, report));
  if (!isMap(node)) return undefined;
  const data = Object.create(null) as Record<string, unknown>;
  const firsts = new Map<string, Node>();
  for (const pair of node.items as Pair<Node | null, Node | null>[]) {
    const range = rangeOf(pair.key);
    if (!isScalar(pair.key)) {
      if (!isAlias(pair.key))
        report('value.shape', { expected: ['string'], found: isMap(pair.key) ? 'map' : 'list' }, range);
      continue;
    }
    const key = keyOf(pair);
    const first = firsts.get(key);
    if (first)
      report('yaml.repeated', { key, first: source.between(...rangeOf(first), [], key).line }, range);
    else if (key === '<<') report('yaml.alias', { name: key }, range);
    else if (key === '__proto__') report('id.reserved', { word: key }, range);
    else data[key] = dataOf(pair.value, source, report);
    if (!first) firsts.set(key, pair.key);
  }
  return data;
}

function rangeOf(node: Node | null): readonly [from: number, to: number] {
  const [from, to] = node?.range ?? [0, 0];
  return [from, to];
}
