import { explainForesight, sayForesight, tiedStates, type CaseAnalysis } from '@parley/case';
import type { Horizon } from '@parley/engine';
import { columns, inWords, MANY, numbers, section, VOICE } from './page.ts';

/** For two parties of which each wants one thing: what holds when they look further and further ahead; else nothing. */
export function sayLookingAhead({ compiled }: CaseAnalysis): string[] {
  const { parties } = compiled.case;
  const isPlain = parties.every(({ interests }) => interests.length === 1);
  if (parties.length !== 2 || !isPlain || compiled.model.states > MANY) return [];
  const explained = explainForesight(compiled, [0, 0]);
  const { limited, nonMyopic, stackelberg } = explained;
  const cells = ({ stable, equilibria }: Horizon): string[] =>
    [...stable, equilibria].map((flags) => byTies(flags));
  const last = limited.cycle ? limited.cycle.from + limited.cycle.period - 1 : limited.horizons.length;
  const rows = [
    ['', ...parties.map(({ name }) => inWords(name)), 'equilibria'],
    ...limited.horizons.slice(0, last).map((horizon, index) => [`L_${index + 1}`, ...cells(horizon)]),
    ...(nonMyopic ? [['non-myopic', ...cells(nonMyopic)]] : []),
    ...parties.map(({ name }, leader) => [`led by ${inWords(name)}`, '', '', byTies(stackelberg[leader]!)]),
  ];
  const { lead } = sayForesight(compiled, explained, VOICE);
  return [
    section('LOOKING AHEAD (~ only by the rule for ties, in brackets only otherwise)', [
      ...columns(rows),
      ...lead,
    ]),
  ];
}

function byTies(flags: Uint8Array): string {
  const { states, doubtful, possible } = tiedStates(flags);
  return [
    numbers(states.filter((state) => !doubtful.includes(state))),
    ...(doubtful.length > 0 ? [`~ ${numbers(doubtful)}`] : []),
    ...(possible.length > 0 ? [`(${numbers(possible)})`] : []),
  ].join(' ');
}
