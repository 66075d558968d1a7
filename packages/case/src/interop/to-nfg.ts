import type { Compiled } from '../file/compile.ts';
import { codeOfLevels } from '../file/bits.ts';
import { stateCode } from '../file/state-code.ts';
import type { Language } from '../file/text.ts';
import { distinct, inOneLanguage, optionsTaken } from './wording.ts';
import type { Loss, Written } from './loss.ts';
import { commonLosses, frozenBits, idOf, writable, type Writable } from './writable.ts';

/** More would take Gambit long, and nobody can look at them. */
const MOST_COMBINATIONS = 65_536;

/** What a party may choose: bits of its options, and the words for them. */
interface Strategy {
  readonly code: number;
  readonly label: string;
}

/**
 * Writes a compiled case as a strategic game for Gambit (`.nfg`, payoff version), with one interest a party: a strategy is a
 * value for each own option that is not frozen, payoffs are ranks. Its pure equilibria in feasible combinations are the Nash
 * equilibria of the case when nothing is infeasible and no option is one-way.
 *
 * @param choice the index of one interest a party
 * @param language of the names; default: the language of the case
 * @returns the text and what it does not carry; no text for a graph drawn by hand, the interest `other`, frozen options without
 *   a status quo, or more than 65,536 combinations of strategies
 *
 * Cost: the combinations of strategies times the parties.
 */
export function toNfg(
  compiled: Compiled,
  choice: readonly number[],
  language: Language = compiled.case.language,
): Written {
  const { conflict, losses: refused } = writable(compiled, choice);
  if (conflict === null) return { text: null, losses: refused };
  const { source, model, ranks } = conflict;
  const sizes = source.parties.map((_, party) => strategyCount(conflict, party));
  const count = sizes.reduce((product, size) => product * size, 1);
  if (count > MOST_COMBINATIONS) {
    const params = { what: 'combinations', count, limit: MOST_COMBINATIONS } as const;
    return { text: null, losses: [{ code: 'refused.size', params }] };
  }

  const strategies = source.parties.map((_, party) => strategiesOf(conflict, party, language));
  const { value: frozen } = frozenBits(conflict);
  let infeasible = 0;
  const payoffs = combinations(strategies.map((own) => own.map(({ code }) => code))).map((codes) => {
    const state = model.stateOf[codes | frozen] ?? -1;
    if (state < 0) infeasible += 1;
    return ranks.map((ofParty) => (state < 0 ? 0 : (ofParty[state] ?? 0) + 1)).join(' ');
  });

  const losses: Loss[] = [...commonLosses(compiled, choice, language), { code: 'write.ordinal', params: {} }];
  if (infeasible > 0) losses.push({ code: 'write.infeasible', params: { count: infeasible, of: count } });
  const { frozen: fixed } = compiled.phase.situation;
  const oneWay = source.options.flatMap(({ moves }, option) =>
    moves !== 'both' && !fixed.includes(option) ? [idOf(source, option)] : [],
  );
  if (oneWay.length > 0) losses.push({ code: 'write.one-way', params: { options: oneWay } });

  const names = distinct(source.parties.map(({ name }) => inOneLanguage(name, language)));
  const text = [
    `NFG 1 R ${quoted(inOneLanguage(source.title, language))}`,
    `{ ${names.map(quoted).join(' ')} }`,
    '',
    `{ ${strategies.map((own) => `{ ${own.map(({ label }) => quoted(label)).join(' ')} }`).join('\n')}`,
    '}',
    quoted(source.description ? inOneLanguage(source.description, language) : ''),
    '',
    ...payoffs,
    '',
  ].join('\n');
  return { text, losses };
}

function freeOptions({ source, layout, model }: Writable, party: number): readonly number[] {
  const options = source.parties[party]?.options ?? [];
  return options.filter((option) => ((model.frozen >> (layout.first[option] ?? 0)) & 1) === 0);
}

function strategyCount(conflict: Writable, party: number): number {
  return freeOptions(conflict, party).reduce(
    (product, option) => product * (conflict.source.options[option]?.levels.length ?? 1),
    1,
  );
}

/** All values of a party's free options, those of the first varying fastest. */
function strategiesOf(conflict: Writable, party: number, language: Language): readonly Strategy[] {
  const free = freeOptions(conflict, party);
  const options = free.flatMap((option) => conflict.source.options[option] ?? []);
  return Array.from({ length: strategyCount(conflict, party) }, (_, index) => {
    const levels = levelsOf(
      index,
      options.map((option) => option.levels.length),
    );
    const whole = conflict.source.options.map(() => 0);
    for (const [place, option] of free.entries()) whole[option] = levels[place] ?? 0;
    // The code makes each label different from the others, whatever the names.
    const label = `${stateCode(levels, options) || '-'} ${optionsTaken(options, levels, language)}`.trim();
    return { code: codeOfLevels(conflict.layout, whole), label };
  });
}

function levelsOf(index: number, counts: readonly number[]): readonly number[] {
  let rest = index;
  return counts.map((count) => {
    const level = rest % count;
    rest = Math.floor(rest / count);
    return level;
  });
}

/** The joint codes of all combinations, the first party's strategy varying fastest, as the format orders them. */
function combinations(codes: readonly (readonly number[])[]): readonly number[] {
  return codes.reduce<readonly number[]>(
    (joint, own) => own.flatMap((code) => joint.map((before) => before | code)),
    [0],
  );
}

/** A backslash means itself except before a quote, so a label cannot end in one: another stroke stands for it. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '∖').replaceAll('"', '\\"')}"`;
}
