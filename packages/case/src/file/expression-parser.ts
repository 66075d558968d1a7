import type { Comparison } from './expression.ts';
import type { FaultParams } from './faults.ts';
import { LIMITS } from './limits.ts';

/** A word of the text and where it stands (UTF-16 offsets, `to` exclusive). */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** An expression as written, before its names are looked up. */
export type Syntax =
  | {
      readonly kind: 'option';
      readonly party: Word;
      readonly option: Word;
      readonly compared: { readonly comparison: Comparison; readonly level: Word } | null;
    }
  | { readonly kind: 'not'; readonly part: Syntax }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Syntax[] }
  | { readonly kind: 'if'; readonly then: Syntax; readonly condition: Syntax }
  | { readonly kind: 'iff'; readonly left: Syntax; readonly right: Syntax };

type SyntaxCode = 'expression.syntax' | 'expression.brackets' | 'limit';

/** The first fault of a text that is no expression. */
export type SyntaxFault = {
  [Code in SyntaxCode]: { readonly code: Code; readonly params: FaultParams[Code]; readonly at: Word };
}[SyntaxCode];

export type Parsed =
  { readonly syntax: Syntax; readonly fault: null } | { readonly syntax: null; readonly fault: SyntaxFault };

/** The words of expressions; no id may be one of them. */
export const KEYWORDS: readonly string[] = ['not', 'and', 'or', 'if', 'iff'];

// The marks that steer right-to-left text count as spaces: editors put them in unasked.
const TOKEN = /[\s\u200e\u200f\u061c]*(?<token>[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*|>=|[.=()]|.|$)/suy;
const WORD = /^[\p{L}\p{N}_]/u;

class Halt extends Error {
  readonly fault: SyntaxFault;
  constructor(fault: SyntaxFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/**
 * Reads one expression: `=` and `>=` bind tightest, then `not`, `and`, `or`, then `if` and `iff`, which do not chain.
 * Linear in the length of `text`; depth and number of options are limited (`limits.ts`).
 */
export function parseExpression(text: string): Parsed {
  try {
    return { syntax: new Parser(text).expression(), fault: null };
  } catch (error) {
    if (error instanceof Halt) return { syntax: null, fault: error.fault };
    throw error;
  }
}

class Parser {
  private readonly text: string;
  private token: Word = { text: '', from: 0, to: 0 };
  private depth = 0;
  private parts = 0;

  constructor(text: string) {
    this.text = text;
    this.advance();
  }

  expression(): Syntax {
    const whole = this.conditional();
    if (this.token.text !== '') this.halt('operator');
    return whole;
  }

  private conditional(): Syntax {
    const left = this.chain('or', () => this.chain('and', () => this.negation()));
    const word = this.token.text;
    if (word !== 'if' && word !== 'iff') return left;
    this.advance();
    const right = this.chain('or', () => this.chain('and', () => this.negation()));
    this.endsHere();
    return word === 'if' ? { kind: 'if', then: left, condition: right } : { kind: 'iff', left, right };
  }

  /** After one `if` or `iff` there is no second without brackets. */
  private endsHere(): void {
    const word = this.token.text;
    if (word === 'if' || word === 'iff')
      throw new Halt({ code: 'expression.brackets', params: { word }, at: this.token });
  }

  private chain(kind: 'and' | 'or', part: () => Syntax): Syntax {
    const first = part();
    const parts = [first];
    while (this.token.text === kind) {
      this.advance();
      parts.push(part());
    }
    return parts.length === 1 ? first : { kind, parts };
  }

  private negation(): Syntax {
    if (this.token.text !== 'not') return this.operand();
    return this.deeper(() => ({ kind: 'not', part: this.negation() }));
  }

  private operand(): Syntax {
    if (this.token.text === '(') {
      return this.deeper(() => {
        const inside = this.conditional();
        this.mark(')', 'closing');
        return inside;
      });
    }
    this.parts += 1;
    if (this.parts > LIMITS['parts of an expression']) this.limit('parts of an expression');
    const party = this.word('operand');
    this.mark('.', 'option', party);
    const option = this.word('option');
    const comparison = this.token.text;
    if (comparison !== '=' && comparison !== '>=') return { kind: 'option', party, option, compared: null };
    this.advance();
    return { kind: 'option', party, option, compared: { comparison, level: this.word('level') } };
  }

  private mark(mark: '.' | ')', expected: 'option' | 'closing', at?: Word): void {
    if (this.token.text !== mark) this.halt(expected, at);
    this.advance();
  }

  /** Steps over the word that opens a nested part and reads that part. */
  private deeper(read: () => Syntax): Syntax {
    this.depth += 1;
    if (this.depth > LIMITS['nesting of an expression']) this.limit('nesting of an expression');
    this.advance();
    const inside = read();
    this.depth -= 1;
    return inside;
  }

  private word(expected: 'operand' | 'option' | 'level'): Word {
    const word = this.token;
    if (!WORD.test(word.text) || KEYWORDS.includes(word.text)) this.halt(expected);
    this.advance();
    return word;
  }

  private advance(): void {
    TOKEN.lastIndex = this.token.to;
    const text = TOKEN.exec(this.text)?.groups?.token ?? '';
    const to = TOKEN.lastIndex;
    this.token = { text, from: to - text.length, to };
  }

  private limit(what: 'parts of an expression' | 'nesting of an expression'): never {
    throw new Halt({ code: 'limit', params: { what, limit: LIMITS[what], count: null }, at: this.token });
  }

  private halt(expected: FaultParams['expression.syntax']['expected'], at: Word = this.token): never {
    throw new Halt({
      code: 'expression.syntax',
      params: { expected, found: at.text === '' ? null : at.text },
      at,
    });
  }
}
