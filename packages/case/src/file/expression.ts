/** How an option's level is compared: `=` this level, `>=` this level or a higher one. */
export type Comparison = '=' | '>=';

/**
 * A condition on a state. `option` is an index into the case's flat option list, `level` an index into that option's
 * levels. An option named alone is `>= 1`: above its lowest level, so `yes` for a plain option.
 * `and` / `or` hold two or more parts, as they were written. `if` reads `then if condition`: material implication,
 * a false condition counts as satisfied (Fang, Hipel, Kilgour & Peng 2003).
 */
export type Expression =
  | {
      readonly kind: 'option';
      readonly option: number;
      readonly comparison: Comparison;
      readonly level: number;
    }
  | { readonly kind: 'not'; readonly part: Expression }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly kind: 'if'; readonly then: Expression; readonly condition: Expression }
  | { readonly kind: 'iff'; readonly left: Expression; readonly right: Expression };

/** Whether `expression` is true at the state that gives every option (flat order) the level `levels[option]`. */
export function holds(expression: Expression, levels: readonly number[]): boolean {
  switch (expression.kind) {
    case 'option': {
      const level = levels[expression.option] ?? 0;
      return expression.comparison === '=' ? level === expression.level : level >= expression.level;
    }
    case 'not':
      return !holds(expression.part, levels);
    case 'and':
      return expression.parts.every((part) => holds(part, levels));
    case 'or':
      return expression.parts.some((part) => holds(part, levels));
    case 'if':
      return !holds(expression.condition, levels) || holds(expression.then, levels);
    case 'iff':
      return holds(expression.left, levels) === holds(expression.right, levels);
  }
}

/** The options (flat indices) that `expression` mentions, ascending, each once. */
export function optionsOf(expression: Expression): readonly number[] {
  const found = new Set<number>();
  const walk = (node: Expression): void => {
    switch (node.kind) {
      case 'option':
        found.add(node.option);
        break;
      case 'not':
        walk(node.part);
        break;
      case 'and':
      case 'or':
        node.parts.forEach(walk);
        break;
      case 'if':
        walk(node.then);
        walk(node.condition);
        break;
      case 'iff':
        walk(node.left);
        walk(node.right);
        break;
    }
  };
  walk(expression);
  return [...found].sort((a, b) => a - b);
}
