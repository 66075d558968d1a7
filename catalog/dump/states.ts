import { codeAt, sayState, stateAt, type CaseAnalysis, type Compiled } from '@parley/case';
import { columns, inWords, MANY, section, VOICE } from './page.ts';

/** A state that is shown by itself, under the names it goes by: `status quo`, ids of proposals. */
export interface Shown {
  readonly names: readonly string[];
  readonly name: string;
  readonly state: number;
}

/** The status quo and the states that are proposed, as far as they can be in the phase, each once under all its names. */
export function shownStates(compiled: Compiled): Shown[] {
  const { model, phase, case: source } = compiled;
  const names = new Map<number, string[]>();
  const show = (name: string, state: number | null): void => {
    if (state !== null) names.set(state, [...(names.get(state) ?? []), name]);
  };
  show('status quo', model.statusQuo);
  for (const { id, sets } of source.proposals) {
    const levels = phase.situation.statusQuo?.slice() ?? [];
    for (const { option, level } of sets) levels[option] = level;
    show(id, stateAt(compiled, levels));
  }
  return [...names].map(([state, all]) => ({ names: all, name: all.join(', '), state }));
}

/** Every state in words; of many, those that are shown by themselves. */
export function sayStates({ compiled }: CaseAnalysis): string {
  const { states, statusQuo } = compiled.model;
  const words = (state: number): string => sayState(compiled, state, VOICE, { than: null }).text;
  const title = `STATES, ${states} feasible`;
  if (states > MANY) {
    const rows = shownStates(compiled).flatMap(({ name, state }) => [
      `${name}: ${state + 1} ${codeAt(compiled, state)}`,
      `  ${words(state)}`,
    ]);
    return section(title, rows);
  }
  const rows = Array.from({ length: states }, (_, state) => [
    `${state + 1}${state === statusQuo ? '*' : ''}`,
    ...(compiled.model.form === 'graph' ? [] : [codeAt(compiled, state)]),
    words(state),
  ]);
  return section(`${title} (* the status quo)`, columns(rows));
}

/** The ranking of every interest; of many states, the place of those that are shown by themselves. */
export function sayRankings({ compiled }: CaseAnalysis): string {
  const { case: source, model, ranks } = compiled;
  const named = source.parties.flatMap((party, index) =>
    party.interests.flatMap((interest, place) => {
      const own = ranks[index]?.[place];
      return own ? [{ name: `${inWords(party.name)}: ${inWords(interest.name)}`, tiers: tiersOf(own) }] : [];
    }),
  );
  if (model.states > MANY) {
    const shown = shownStates(compiled);
    const place = (tiers: readonly (readonly number[])[], state: number): string =>
      String(tiers.findIndex((tier) => tier.includes(state)) + 1);
    return section('RANKINGS (the place of a state, counted from the best)', [
      ...columns([
        ['', 'of', ...shown.map(({ name }) => name)],
        ...named.map(({ name, tiers }) => [
          name,
          String(tiers.length),
          ...shown.map(({ state }) => place(tiers, state)),
        ]),
      ]),
    ]);
  }
  const said = (tiers: readonly (readonly number[])[]): string =>
    tiers
      .map((tier) => tier.map((state) => state + 1).join(' '))
      .map((tier) => (tier.includes(' ') ? `[${tier}]` : tier))
      .join(' ');
  return section(
    'RANKINGS (best first, equal ones in brackets)',
    named.map(({ name, tiers }) => `${name}: ${said(tiers)}`),
  );
}

/** The states by rank, best first. */
function tiersOf(ranks: Int32Array): number[][] {
  const tiers = new Map<number, number[]>();
  ranks.forEach((rank, state) => {
    const tier = tiers.get(rank);
    if (tier) tier.push(state);
    else tiers.set(rank, [state]);
  });
  return [...tiers].sort(([a], [b]) => b - a).map(([, tier]) => tier);
}
