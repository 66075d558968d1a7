import { ACCEPTED, analyzeCaseViews, viewsJson } from '@parley/case';
import { conceptsOf } from '@parley/engine';
import { openCase } from '../files/open-case.ts';
import { jsonLines } from '../json/json.ts';
import { compiledAt, conceptsNamed, oneOf } from '../options/names.ts';
import { profileNamed } from '../options/profile.ts';
import { viewsPage } from '../pages/views.ts';
import type { Run } from './command.ts';

interface Options {
  readonly concepts?: readonly string[];
  readonly variant: string;
  readonly profile?: readonly string[];
  readonly phase?: string;
  readonly full?: boolean;
}

/** `parley views`: what holds as the parties see the conflict, and what is hidden from whom. */
export const views: Run<Options> = async (file, settings, options) => {
  const opened = await openCase(file, settings);
  if (!opened) return 1;
  const { source, desk } = opened;
  const compiled = compiledAt(source, options.phase, desk);
  const named = conceptsNamed(options.concepts, compiled, desk);
  const found = analyzeCaseViews(compiled, profileNamed(compiled, options.profile ?? [], desk), {
    concepts: named ?? (desk.json ? conceptsOf(compiled.model) : ACCEPTED),
    variant: oneOf('--variant', options.variant, ['mind', 'movers'], desk),
  });
  const { full = false } = options;
  if (desk.json) desk.print(jsonLines(viewsJson(compiled, found, desk.voice)));
  else desk.print(...viewsPage(compiled, found, full, desk));
  return 0;
};
