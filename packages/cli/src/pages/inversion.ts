import { sayInversion, type CaseInversion, type Compiled, type SaidList } from '@parley/case';
import type { Desk } from '../desk.ts';
import { tone } from '../terminal/style.ts';
import { textIn } from './text.ts';

/** What would have to be preferred: the state, then for each party the conditions, how rare they are, and the smallest change. */
export function inversionPage(compiled: Compiled, inverted: CaseInversion, desk: Desk): string[][] {
  const { messages, paper, voice } = desk;
  const { lead, parties, method } = sayInversion(compiled, inverted, voice);
  const [what = '', ...rest] = lead;
  const listed = ({ lead: said, items }: SaidList): string[] => [
    ...paper.lines(said),
    ...items.flatMap((item) => paper.lines(`– ${item}`, { indent: 2, hang: 2 })),
  ];
  return [
    paper.lines([tone('strong', textIn(compiled.case.title, voice.language))]),
    [...paper.lines([tone('strong', what)]), ...paper.lines(rest.join(' '))],
    ...parties.flatMap(({ name, conditions, shares, changes }) => [
      [...paper.lines([tone('strong', name)]), ...conditions.flatMap(listed)],
      shares.length === 0 ? [] : paper.lines(shares.join(' ')),
      changes.length === 0
        ? []
        : [...paper.lines([tone('strong', messages.label.smallestChange)]), ...changes.flatMap(listed)],
    ]),
    paper.lines([tone('quiet', method.join(' '))]),
  ];
}
