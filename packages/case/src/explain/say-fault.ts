import type { Fault, LimitName, NameKind, ValueShape } from '../file/faults.ts';
import type { ProfileFault } from '../interests/analysis.ts';
import type { ImportFault } from '../interop/import-faults.ts';
import { isolated } from './isolate.ts';
import { sayFaultHint, sayFaultTerm, sayFaultWord } from './messages/faults.ts';
import type { Value, Words } from './messages/message.ts';
import { sayStateWord } from './messages/state.ts';
import { digits, sayList } from './numbers.ts';
import type { Voice } from './voice.ts';

/** A fault in words: what is wrong, and what to do about it. Where it is stands in the fault itself. */
export interface SaidFault {
  readonly message: string;
  readonly hint: string;
}

/** More names than this are not listed. */
const MOST_NAMES = 12;

/** Says a fault or a warning of a case file, of a `.gmcr` file, or of a profile asked for by ids. */
export function sayFault(fault: Fault | ImportFault | ProfileFault, voice: Voice): SaidFault {
  const { code } = fault;
  const words = wordsOf(fault, voice);
  return {
    message: sayFaultWord(code, words, voice),
    hint: namesHint(fault, voice) ?? sayFaultWord(`${code}.hint`, words, voice),
  };
}

/** Where names were expected, the nearest one is offered, or else those that would do. */
function namesHint(fault: Fault | ImportFault | ProfileFault, voice: Voice): string | null {
  if (!('known' in fault)) return null;
  const nearest = 'nearest' in fault ? fault.nearest : null;
  if (nearest !== null) return sayFaultHint('nearest', { name: isolated(nearest, null, voice) }, voice);
  if (fault.known.length === 0) return sayFaultHint('none', {}, voice);
  const listed = fault.known.slice(0, MOST_NAMES).map((name) => isolated(name, null, voice));
  const count = fault.known.length - listed.length;
  return count === 0
    ? sayFaultHint('known', { names: sayList(listed, voice, 'disjunction') }, voice)
    : sayFaultHint('known.more', { names: commas(listed, voice), count }, voice);
}

/**
 * The parameters of a fault as a message takes them: texts isolated, lists joined, of what may be null whether it is there
 * (`hasFound` for `found`), and everything that is itself a word said in the voice.
 */
function wordsOf(fault: Fault | ImportFault | ProfileFault, voice: Voice): Words {
  const words: Record<string, Value> = { zero: 0, one: 1 };
  for (const [key, value] of Object.entries(fault)) {
    const has = `has${key.charAt(0).toUpperCase()}${key.slice(1)}`;
    words[has] = value !== null;
    words[key] = wordOf(value, voice);
  }
  return { ...words, ...saidWords(fault, voice) };
}

function commas(items: readonly Value[], voice: Voice): string {
  return items.map(String).reduce((left, right) => sayStateWord('comma', { left, right }, voice));
}

function wordOf(value: unknown, voice: Voice): Value {
  if (typeof value === 'string') return isolated(value, null, voice);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return '';
  return sayList(
    value.map((item) =>
      typeof item === 'number' ? digits(item, voice) : isolated(String(item), null, voice),
    ),
    voice,
  );
}

/** What only the code of a fault can say how to say. */
function saidWords(fault: Fault | ImportFault | ProfileFault, voice: Voice): Words {
  switch (fault.code) {
    case 'limit':
      return { what: term(`limit.${fault.what}`, voice), about: ABOUT[fault.what] ?? 'other' };
    case 'name.unknown':
    case 'name.repeated':
      return { kind: term(`kind.${fault.kind}`, voice) };
    case 'value.shape':
      return {
        expected: sayList(
          fault.expected.map((shape) => term(`shape.${shape}`, voice)),
          voice,
          'disjunction',
        ),
        found: term(`shape.${fault.found}`, voice),
      };
    case 'value.range':
      return { range: sayBounds(fault, voice), value: sayScalar(fault.value, voice) };
    case 'expression.syntax':
      return { expected: fault.expected };
    case 'probability.sum':
      return { of: fault.of, sum: digits(fault.sum, voice, 4) };
    case 'proposal.direction':
      return { moves: fault.moves };
    case 'ranking.missing':
    case 'gmcr.unranked':
      return fault.count > fault.states.length
        ? {
            more: true,
            states: commas(
              fault.states.map((state) =>
                typeof state === 'number' ? digits(state, voice) : wordOf(state, voice),
              ),
              voice,
            ),
          }
        : { more: false };
    default:
      return {};
  }
}

/** What a limit is about, where its hint depends on it. */
const ABOUT: Readonly<Partial<Record<LimitName, 'faults' | 'expression' | 'ranking'>>> = {
  faults: 'faults',
  'parts of an expression': 'expression',
  'nesting of an expression': 'expression',
  'alternatives of an expression': 'expression',
  'alternatives of all expressions': 'expression',
  'assignments for a ranking': 'ranking',
  'feasible states for a ranking': 'ranking',
};

function term(name: `limit.${LimitName}` | `kind.${NameKind}` | `shape.${ValueShape}`, voice: Voice): string {
  return sayFaultTerm(name, {}, voice);
}

function sayBounds(
  { above, atLeast, atMost }: Extract<Fault, { code: 'value.range' }>,
  voice: Voice,
): string {
  const bounds = [
    ...(above === null ? [] : [sayFaultTerm('bound.above', { value: digits(above, voice) }, voice)]),
    ...(atLeast === null ? [] : [sayFaultTerm('bound.least', { value: digits(atLeast, voice) }, voice)]),
    ...(atMost === null ? [] : [sayFaultTerm('bound.most', { value: digits(atMost, voice) }, voice)]),
  ];
  return bounds.length === 0 ? sayFaultTerm('bound.finite', {}, voice) : sayList(bounds, voice);
}

function sayScalar(value: Fault['value'], voice: Voice): string {
  return typeof value === 'number' && Number.isFinite(value)
    ? digits(value, voice, 6)
    : isolated(String(value ?? ''), null, voice);
}
