import { sayConcept, type CaseAnalysis } from '@parley/case';
import { statesWith, type Concept, type ProfileResult } from '@parley/engine';
import { columns, figure, inWords, MANY, numbers, section, VOICE } from './page.ts';

/** The interests of a profile, of the parties that may have several. */
export function sayProfile(
  { compiled }: CaseAnalysis,
  { interests }: Pick<ProfileResult, 'interests'>,
): string {
  return compiled.case.parties
    .flatMap((party, index) =>
      party.interests.length > 1 ? [party.interests[interests[index] ?? -1]?.id ?? ''] : [],
    )
    .join(' / ');
}

/** For every profile, which states are stable for whom under which concept; of many states, how many. */
export function sayStability(analysis: CaseAnalysis): string[] {
  const { result } = analysis;
  return result.states > MANY
    ? [counts(analysis)]
    : result.profiles.map((profile) => lists(analysis, profile));
}

function lists(analysis: CaseAnalysis, profile: ProfileResult): string {
  const { compiled, result } = analysis;
  const { stability, responsive } = profile;
  const about =
    result.profiles.length > 1 ? ` (${sayProfile(analysis, profile)}: ${figure(profile.probability)})` : '';
  if (!stability) return section(`STABILITY${about}`, ['not known']);
  const rows = result.concepts.map((concept) => [
    shortName(concept),
    ...stability.stable.map((flags) => numbers(statesWith(flags, concept))),
    numbers(statesWith(stability.equilibria, concept)),
    responsive && concept !== 'sim' ? numbers(statesWith(responsive, concept)) : '',
  ]);
  const head = ['', ...compiled.case.parties.map(({ name }) => inWords(name)), 'equilibria', 'responsive'];
  return section(`STABILITY${about}`, columns([head, ...rows]));
}

function counts(analysis: CaseAnalysis): string {
  const { result } = analysis;
  const of = (flags: Uint8Array | null | undefined, concept: Concept): string =>
    flags ? String(statesWith(flags, concept).length) : '';
  const rows = result.profiles.map((profile) => [
    sayProfile(analysis, profile),
    figure(profile.probability),
    ...result.concepts.map((concept) => {
      const all = of(profile.stability?.equilibria, concept);
      return concept === 'sim' ? all : `${all} (${of(profile.responsive, concept)})`;
    }),
  ]);
  const title = 'EQUILIBRIA, their number by profile (in brackets: by responsive answers alone)';
  return section(title, columns([['', 'probability', ...result.concepts.map(shortName)], ...rows]));
}

/** A concept as tables call it. */
export function shortName(concept: Concept): string {
  return sayConcept(concept, VOICE).short;
}
