import { explainForesight, foresightJson, MOST_MOVES_AHEAD } from '@parley/case';
import { openCase } from '../files/open-case.ts';
import { jsonLines } from '../json/json.ts';
import { compiledAt } from '../options/names.ts';
import { profileNamed } from '../options/profile.ts';
import { UsageError } from '../options/settings.ts';
import { foresightPage } from '../pages/foresight.ts';
import type { Run } from './command.ts';

interface Options {
  readonly ahead?: number;
  readonly profile?: readonly string[];
  readonly phase?: string;
}

/** `parley foresight`: what holds when the two parties of a case look further and further ahead, and if one of them leads. */
export const foresight: Run<Options> = async (file, settings, options) => {
  const opened = await openCase(file, settings);
  if (!opened) return 1;
  const { source, desk } = opened;
  const { messages, voice } = desk;
  const parties = source.parties.length;
  if (parties !== 2) throw new UsageError(messages.usage.twoParties(parties), voice.language);
  const compiled = compiledAt(source, options.phase, desk);
  const interests = profileNamed(compiled, options.profile ?? [], desk);
  const explanation = explainForesight(compiled, interests, options.ahead ?? MOST_MOVES_AHEAD);
  if (desk.json) desk.print(jsonLines(foresightJson(compiled, explanation, voice)));
  else desk.print(...foresightPage(compiled, explanation, desk));
  return 0;
};
