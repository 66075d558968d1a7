import type { Formula } from '@parley/engine';
import type { Rule, Statement } from './case.ts';
import { bitLayout, type BitLayout } from './bits.ts';
import { disjunctionOf } from './disjunction.ts';
import type { Expression } from './expression.ts';
import { parseExpression, type Syntax } from './expression-parser.ts';
import { infeasibility } from './feasible.ts';
import { LIMITS } from './limits.ts';
import { within, type Names } from './names.ts';
import { bitsOf } from './parties.ts';
import type { Reading, WrittenText } from './reading.ts';
import type { Spot } from './source.ts';

/** Reads expressions: words to syntax, names to indices, and a check that the engine can hold the result. */
export class Expressions {
  readonly names: Names;
  private readonly reading: Reading;
  /** Multiplying out can take long, so it is done once. */
  private readonly formulas = new Map<Expression, Formula>();
  /** Null where there are more options than a code can hold: that is a fault already. */
  readonly layout: BitLayout | null;

  constructor(names: Names, reading: Reading) {
    this.names = names;
    this.reading = reading;
    this.layout = bitsOf(names.options) <= LIMITS['option bits'] ? bitLayout(names.options) : null;
  }

  /** The expression in the text at `spot`; null when something is wrong with it, which is reported. */
  read(text: string, spot: Spot): Expression | null {
    const { syntax, fault } = parseExpression(text);
    if (fault) {
      this.reading.report(fault.code, fault.params, within(spot, fault.at));
      return null;
    }
    const expression = this.resolve(syntax, spot);
    return expression && this.fits(expression, spot) ? expression : null;
  }

  statement(text: string, because: WrittenText, spot: Spot): Statement | null {
    const expression = this.read(text, spot);
    return expression && { expression, text, because: this.reading.textOrNull(because) };
  }

  /** Where a code is no state under these rules, which were read here; null where there is no layout. */
  infeasibility(rules: readonly Rule[]): Formula | null {
    return this.layout && infeasibility(rules, this.layout, (never) => this.formulaOf(never));
  }

  /** The alternatives of an expression that was read here. */
  formulaOf(expression: Expression): Formula {
    return this.formulas.get(expression) ?? [];
  }

  /** Whether the expression multiplies out to few enough alternatives; if not it is reported. */
  fits(expression: Expression, spot: Spot): boolean {
    const most = LIMITS['alternatives of an expression'];
    const mostOfAll = LIMITS['alternatives of all expressions'];
    if (this.layout === null || this.reading.alternatives > mostOfAll) return false;
    const formula = disjunctionOf(expression, this.layout, most);
    if (formula) this.formulas.set(expression, formula);
    this.reading.alternatives += formula?.length ?? most;
    const what =
      formula === null
        ? 'alternatives of an expression'
        : this.reading.alternatives > mostOfAll && 'alternatives of all expressions';
    if (what) this.reading.report('limit', { what, limit: LIMITS[what], count: null }, spot);
    return !what;
  }

  /** Every unknown name of the expression is reported, not the first alone. */
  private resolve(syntax: Syntax, spot: Spot): Expression | null {
    const part = (inner: Syntax): Expression | null => this.resolve(inner, spot);
    switch (syntax.kind) {
      case 'option': {
        const option = this.names.option(syntax.party, syntax.option, spot);
        if (option === null) return null;
        if (!syntax.compared) return { kind: 'option', option, comparison: '>=', level: 1 };
        const { comparison, level: word } = syntax.compared;
        const level = this.names.level(option, word.text, within(spot, word));
        return level === null ? null : { kind: 'option', option, comparison, level };
      }
      case 'not': {
        const inner = part(syntax.part);
        return inner && { kind: 'not', part: inner };
      }
      case 'and':
      case 'or': {
        const parts = syntax.parts.map(part);
        return parts.includes(null) ? null : { kind: syntax.kind, parts: parts as Expression[] };
      }
      case 'if': {
        const [then, condition] = [part(syntax.then), part(syntax.condition)];
        return then && condition && { kind: 'if', then, condition };
      }
      case 'iff': {
        const [left, right] = [part(syntax.left), part(syntax.right)];
        return left && right && { kind: 'iff', left, right };
      }
    }
  }
}
