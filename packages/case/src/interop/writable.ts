import type { OptionModel } from '@parley/engine';
import type { BitLayout } from '../file/bits.ts';
import type { Case, Preference } from '../file/case.ts';
import type { Compiled } from '../file/compile.ts';
import { isUnsure } from '../file/compile-partial.ts';
import type { Language, Text } from '../file/text.ts';
import type { Loss } from './loss.ts';

/** What a format for conflicts by options needs to have; everything in it is there. */
export interface Writable {
  readonly source: Case;
  readonly model: OptionModel;
  readonly layout: BitLayout;
  /** One a party. */
  readonly preferences: readonly Preference[];
  /** One a party, `ranks[party][state]`. */
  readonly ranks: readonly Int32Array[];
}

/**
 * What can be written of a compiled case with one interest a party; null, and the losses say why, for graphs drawn by hand, the
 * interest `other`, and frozen options of which nobody says where they stand.
 */
export function writable(
  { case: source, phase, model, layout, ranks }: Compiled,
  choice: readonly number[],
): { readonly conflict: Writable | null; readonly losses: readonly Loss[] } {
  if (model.form === 'graph' || layout === null)
    return { conflict: null, losses: [{ code: 'refused.graph', params: {} }] };
  const losses: Loss[] = [];
  const preferences: Preference[] = [];
  const chosenRanks: Int32Array[] = [];
  for (const [party, { id }] of source.parties.entries()) {
    const interest = choice[party] ?? 0;
    const preference = phase.situation.preferences[party]?.[interest];
    const ofInterest = ranks[party]?.[interest];
    if (!preference || !ofInterest) losses.push({ code: 'refused.other', params: { party: id } });
    else {
      preferences.push(preference);
      chosenRanks.push(ofInterest);
    }
  }
  const { frozen } = phase.situation;
  if (frozen.length > 0 && model.statusQuo === null)
    losses.push({
      code: 'refused.frozen',
      params: { options: frozen.map((option) => idOf(source, option)) },
    });
  if (losses.length > 0) return { conflict: null, losses };
  return { conflict: { source, model, layout, preferences, ranks: chosenRanks }, losses };
}

/** What no format for a single conflict carries, whichever it is: other interests, beliefs, phases, proposals, words. */
export function commonLosses(
  { case: source, phase, model }: Compiled,
  choice: readonly number[],
  language: Language,
): readonly Loss[] {
  const losses: Loss[] = [];
  for (const [party, { id, interests }] of source.parties.entries())
    if (interests.length > 1) {
      const kept = interests[choice[party] ?? 0]?.id ?? '';
      losses.push({ code: 'write.interests', params: { party: id, kept, of: interests.length } });
    }
  const hasThreshold = source.lambda.some((threshold) => threshold !== 0.5);
  if (source.beliefs.length > 0 || source.joint !== null || hasThreshold)
    losses.push({ code: 'write.beliefs', params: {} });
  const { phases, proposals } = source;
  const { preferences } = phase.situation;
  if (phases.length > 1) losses.push({ code: 'write.phase', params: { phase: phase.id, of: phases.length } });
  if (proposals.length > 0) losses.push({ code: 'write.proposals', params: { count: proposals.length } });
  if (source.blocs.length > 0) losses.push({ code: 'write.blocs', params: {} });
  const seeing = source.views.map(({ party }) => source.parties[party]?.id ?? '');
  if (seeing.length > 0) losses.push({ code: 'write.views', params: { parties: seeing } });
  const unsure = source.parties.filter((_, party) => isUnsure(preferences[party]?.[choice[party] ?? 0]));
  if (unsure.length > 0)
    losses.push({ code: 'write.unsure', params: { parties: unsure.map(({ id }) => id) } });
  const much = source.parties.filter(
    (_, party) => preferences[party]?.[choice[party] ?? 0]?.much !== undefined,
  );
  if (much.length > 0) losses.push({ code: 'write.much', params: { parties: much.map(({ id }) => id) } });
  if (model.statusQuo !== null) losses.push({ code: 'write.status-quo', params: {} });
  const { frozen } = phase.situation;
  if (frozen.length > 0)
    losses.push({ code: 'write.frozen', params: { options: frozen.map((option) => idOf(source, option)) } });
  if (source.options.some(({ levels }) => levels.some(({ says }) => says !== null)))
    losses.push({ code: 'write.says', params: {} });
  if (hasReasons(source)) losses.push({ code: 'write.because', params: {} });
  const other: Language = language === 'ar' ? 'en' : 'ar';
  if (namesOf(source).some((text) => text[language] !== undefined && text[other] !== undefined))
    losses.push({ code: 'write.language', params: { kept: language } });
  return losses;
}

export function idOf({ options }: Case, option: number): string {
  return options[option]?.id ?? '';
}

/** Where the frozen options stand; only codes with these bits are written. */
export function frozenBits({ model }: Writable): { readonly mask: number; readonly value: number } {
  const code = model.statusQuo === null ? 0 : (model.codes[model.statusQuo] ?? 0);
  return { mask: model.frozen, value: code & model.frozen };
}

function namesOf({ title, parties, options }: Case): readonly Text[] {
  const levels = options.flatMap((option) => (option.plain ? [] : option.levels));
  return [title, ...[...parties, ...options, ...levels].map(({ name }) => name)];
}

function hasReasons({ parties, phases }: Case): boolean {
  const statements = phases.flatMap(({ situation }) =>
    situation.preferences.flat().flatMap((preference) => {
      if (preference?.kind === 'statements')
        return [...preference.statements, ...preference.unsure.map(({ statement }) => statement)];
      return preference?.kind === 'weights' ? preference.weights.map(({ statement }) => statement) : [];
    }),
  );
  const rules = phases.flatMap(({ situation }) => situation.rules);
  return [...parties.flatMap(({ interests }) => interests), ...rules, ...statements].some(
    ({ because }) => because !== null,
  );
}
