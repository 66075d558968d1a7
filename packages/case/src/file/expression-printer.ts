import type { Option } from './case.ts';
import type { Expression } from './expression.ts';

const BINDING = { option: 4, not: 3, and: 2, or: 1, if: 0, iff: 0 } as const;

/** The canonical text of `expression`, with the fewest brackets; parsed again it gives the same expression. */
export function printExpression(
  expression: Expression,
  options: readonly Pick<Option, 'id' | 'levels'>[],
): string {
  const inside = (part: Expression, least: number): string => {
    const text = print(part);
    return BINDING[part.kind] < least ? `(${text})` : text;
  };
  const print = (node: Expression): string => {
    switch (node.kind) {
      case 'option': {
        const option = options[node.option];
        if (option === undefined) throw new RangeError(`no option ${node.option}`);
        if (node.comparison === '>=' && node.level === 1) return option.id;
        return `${option.id} ${node.comparison} ${option.levels[node.level]?.id ?? ''}`;
      }
      case 'not':
        return `not ${inside(node.part, BINDING.not)}`;
      case 'and':
      case 'or':
        return node.parts.map((part) => inside(part, BINDING[node.kind] + 1)).join(` ${node.kind} `);
      case 'if':
        return `${inside(node.then, 1)} if ${inside(node.condition, 1)}`;
      case 'iff':
        return `${inside(node.left, 1)} iff ${inside(node.right, 1)}`;
    }
  };
  return print(expression);
}
