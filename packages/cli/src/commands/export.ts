import {
  analyzeCase,
  sayLoss,
  toCsv,
  toDot,
  toGmcr,
  toGraphml,
  toNfg,
  type Compiled,
  type Written,
} from '@parley/case';
import { analyze, engineFor } from '@parley/engine';
import type { Desk } from '../desk.ts';
import { compiledAt, oneOf } from '../options/names.ts';
import { deliver } from '../files/deliver.ts';
import { openCase } from '../files/open-case.ts';
import { profileNamed } from '../options/profile.ts';
import type { Run } from './command.ts';

const FORMATS = ['gmcr', 'nfg', 'dot', 'graphml', 'csv'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly to: string;
  readonly profile?: readonly string[];
  readonly phase?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** `parley export`: a case, or what was found out about it, in the format of another tool, with one interest a party. */
export const exportCase: Run<Options> = async (file, settings, options) => {
  const opened = await openCase(file, settings);
  if (!opened) return 1;
  const { source, desk } = opened;
  const format = oneOf('--to', options.to, FORMATS, desk);
  const compiled = compiledAt(source, options.phase, desk);
  const profile = profileNamed(compiled, options.profile ?? [], desk);
  const { text, losses } = await written(format, compiled, profile, desk);
  for (const loss of losses) desk.note(sayLoss(loss, desk.voice));
  if (text === null) return 2;
  await deliver(text, options, desk);
  return 0;
};

async function written(
  format: Format,
  compiled: Compiled,
  choice: readonly number[],
  { voice }: Desk,
): Promise<Written> {
  const { language } = voice;
  if (format === 'gmcr') return toGmcr(compiled, choice, language);
  if (format === 'nfg') return toNfg(compiled, choice, language);
  const ranks = choice.flatMap((interest, party) => compiled.ranks[party]?.[interest] ?? []);
  const stability = analyze(engineFor(compiled.model), ranks);
  const results = { compiled, choice, stability };
  switch (format) {
    case 'dot':
      return toDot(results, language);
    case 'graphml':
      return toGraphml({ ...results, profiles: analyzeCase(compiled).result }, language);
    case 'csv':
      return toCsv({ ...results, profiles: analyzeCase(compiled).result });
  }
}
