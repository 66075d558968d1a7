import { explainStrength, SANCTION_CONCEPTS, strengthJson } from '@parley/case';
import { openCase } from '../files/open-case.ts';
import { jsonLines } from '../json/json.ts';
import { compiledAt, oneOf } from '../options/names.ts';
import { profileNamed } from '../options/profile.ts';
import { strengthPage } from '../pages/strength.ts';
import type { Run } from './command.ts';

interface Options {
  readonly concepts?: readonly string[];
  readonly profile?: readonly string[];
  readonly phase?: string;
  readonly full?: boolean;
}

/** `parley strength`: how strongly equilibria hold, where parties prefer some things much. */
export const strength: Run<Options> = async (file, settings, options) => {
  const opened = await openCase(file, settings);
  if (!opened) return 1;
  const { source, desk } = opened;
  const compiled = compiledAt(source, options.phase, desk);
  const named = options.concepts?.map((name) => oneOf('--concepts', name, SANCTION_CONCEPTS, desk));
  const concepts = SANCTION_CONCEPTS.filter((concept) => named?.includes(concept) ?? true);
  const interests = profileNamed(compiled, options.profile ?? [], desk);
  const explanation = explainStrength(compiled, interests, concepts);
  if (desk.json) desk.print(jsonLines(strengthJson(compiled, explanation, desk.voice)));
  else desk.print(...strengthPage(compiled, explanation, options.full ?? false, desk));
  return 0;
};
