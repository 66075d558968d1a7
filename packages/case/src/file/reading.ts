import type { Rule } from './case.ts';
import type { Fault, FaultCode, FaultParams, LimitName, NameKind } from './faults.ts';
import { LIMITS } from './limits.ts';
import { KEYWORDS } from './expression-parser.ts';
import type { Effort } from './feasible.ts';
import { PATTERNS } from './schema.ts';
import { shortened, type Path, type Source, type Spot } from './source.ts';
import { finding, type Finding } from './structure.ts';
import type { Language, Text } from './text.ts';

/** Far more looks at terms than any case needs that somebody wrote by hand; a file that needs more is not searched on. */
const EFFORT = 10_000_000;

/** What every section of a file is read with: the text it stands in, and where its faults go. */
export class Reading {
  readonly source: Source;
  readonly language: Language;
  readonly findings: Finding[];
  readonly warnings: Finding[] = [];
  /** The line on which each rule begins. */
  readonly ruleLines = new Map<Rule, number>();
  /** How many alternatives all expressions so far have taken. */
  alternatives = 0;
  /** What may still be spent on finding out which states the rules leave. */
  readonly effort: Effort = { left: EFFORT };

  constructor(source: Source, language: Language, findings: readonly Finding[]) {
    this.source = source;
    this.language = language;
    this.findings = [...findings];
  }

  report<Code extends FaultCode>(code: Code, params: FaultParams[Code], spot: Spot): void {
    this.findings.push(finding(code, params, spot));
  }

  /** Whether there are as many faults as anybody is told of. */
  get isFull(): boolean {
    return this.findings.length > LIMITS.faults;
  }

  /** Reports a count above its limit; tells whether it is. */
  limit(what: LimitName, count: number, spot: Spot): boolean {
    const isOver = count > LIMITS[what];
    if (isOver) this.report('limit', { what, limit: LIMITS[what], count }, spot);
    return isOver;
  }

  /** Takes names of one kind one after the other and tells whether each is new; one that is not is reported. */
  distinct(kind: NameKind): (name: string, spot: Spot) => boolean {
    const firsts = new Map<string, Spot>();
    return (name, spot) => {
      const first = firsts.get(name);
      if (first) this.report('name.repeated', { kind, name, first: this.source.place(first).line }, spot);
      else firsts.set(name, spot);
      return first === undefined;
    };
  }

  /** Checks the key at `path`, which declares an id. */
  checkId(id: string, path: Path): void {
    if (KEYWORDS.includes(id)) this.report('id.reserved', { word: id }, { path, on: 'key' });
    else if (!PATTERNS.id.test(id)) this.report('id.form', {}, { path, on: 'key' });
  }

  warn<Code extends FaultCode>(code: Code, params: FaultParams[Code], spot: Spot): void {
    this.warnings.push(finding(code, params, spot));
  }

  /** A text of the file; where none is written the id stands for it. */
  text(written: WrittenText, id: string): Text {
    return this.textOrNull(written) ?? { [this.language]: id };
  }

  textOrNull(written: WrittenText): Text | null {
    return typeof written === 'string'
      ? { [this.language]: written }
      : ((written as Text | undefined) ?? null);
  }
}

export type WrittenText = string | { readonly [Key in Language]?: string | undefined } | undefined;

/** A finding with its place in the text. */
export function placed({ code, params, spot }: Finding, source: Source): Fault {
  return { code, ...shortened(params), ...source.place(spot) } as Fault;
}

/** The entries of a map of the file; none where it is absent or was faulty. */
export function entriesOf<Value>(map: Readonly<Record<string, Value>> | undefined): [string, Value][] {
  return map === undefined ? [] : Object.entries(map);
}
