import {
  codeAt,
  explainVerdict,
  headline,
  sayHeadline,
  sayState,
  sayVerdict,
  type CaseAnalysis,
  type Voice,
} from '@parley/case';
import { conceptBit, type Concept, type Holding, type ProfileResult, type Range } from '@parley/engine';
import { columns, figure, section, VOICE } from './page.ts';
import { sayProfile, shortName } from './stability.ts';
import { shownStates, type Shown } from './states.ts';

/** K, H and what belongs to them, of the states that are shown by themselves; nothing with one profile, where K and H are the verdict. */
export function sayFigures(analysis: CaseAnalysis): string[] {
  const { compiled, result } = analysis;
  if (result.profiles.length === 1) return [];
  const shown = shownStates(compiled);
  const rows = shown.flatMap(({ name, state }) => {
    const alike = new Map<string, { readonly names: string[]; readonly row: readonly string[] }>();
    for (const concept of result.concepts) {
      const found = result.holds.find((holding) => holding.state === state && holding.concept === concept);
      const row = found ? cells(found) : ['0', '0'];
      const known = alike.get(row.join());
      if (known) known.names.push(shortName(concept));
      else alike.set(row.join(), { names: [shortName(concept)], row });
    }
    return [...alike.values()].map(({ names, row }) => [name, names.join(', '), ...row]);
  });
  const head = ['', '', 'K', 'H', 'H by lambda', 'Kr', 'Hr', 'Hr by lambda', 'responsive'];
  return [
    section(`FIGURES (lambda ${result.lambda.map(figure).join(', ')})`, columns([head, ...rows])),
    verdicts(analysis, shown),
    section(
      'SELECTIVITY (mean of K over the states)',
      columns(
        result.concepts.map((concept) => [shortName(concept), range(result.selectivity[concept] ?? null)]),
      ),
    ),
  ];
}

function cells(holding: Holding): string[] {
  const { k, h, steps, kResponsive, hResponsive, stepsResponsive, responsive } = holding;
  return [
    range(k),
    range(h),
    byLambda(steps),
    range(kResponsive),
    range(hResponsive),
    byLambda(stepsResponsive),
    responsive === null ? '' : responsive ? 'yes' : 'no',
  ];
}

function range(figures: Range | null): string {
  if (!figures) return '';
  const [low, high] = [figure(figures.low), figure(figures.high)];
  return low === high ? low : `${low}-${high}`;
}

function byLambda(steps: Holding['steps']): string {
  return (steps ?? []).map(([upTo, value]) => `${figure(value)} to ${figure(upTo)}`).join(', ');
}

/** For every profile, the narrowest concepts under which each shown state is an equilibrium. */
function verdicts(analysis: CaseAnalysis, shown: readonly Shown[]): string {
  const rows = analysis.result.profiles.map((profile) => [
    sayProfile(analysis, profile),
    figure(profile.probability),
    ...shown.map(({ state }) => narrowest(profile, state)),
  ]);
  const head = ['', '', ...shown.map(({ name }) => name)];
  return section(
    'WHERE IT HOLDS (the narrowest concept; r: also by responsive answers alone; a dash: nowhere)',
    columns([head, ...rows]),
  );
}

// Whatever is an equilibrium under the first of a pair is one under the second.
const WITHIN: readonly (readonly [Concept, Concept])[] = [
  ['nash', 'sseq'],
  ['sseq', 'seq'],
  ['sseq', 'smr'],
  ['seq', 'gmr'],
  ['smr', 'gmr'],
];

function narrowest({ stability, responsive }: ProfileResult, state: number): string {
  if (!stability) return '?';
  const has = (flags: Uint8Array | null, concept: Concept): boolean =>
    ((flags?.[state] ?? 0) & conceptBit(concept)) !== 0;
  const holding = stability.concepts.filter(
    (concept) => concept !== 'sim' && has(stability.equilibria, concept),
  );
  const narrow = holding.filter(
    (concept) => !WITHIN.some(([narrower, wider]) => wider === concept && holding.includes(narrower)),
  );
  return (
    narrow.map((concept) => `${shortName(concept)}${has(responsive, concept) ? ' r' : ''}`).join(', ') || '-'
  );
}

/** The states that are shown by themselves, as a reader is told about them. */
export function sayHeadlines({ compiled, result }: CaseAnalysis): string {
  const lines = shownStates(compiled).flatMap(({ name, state }) => [
    `${name}: ${codeAt(compiled, state)}`,
    ...toldOf({ compiled, result }, state, VOICE).map((sentence) => `  ${sentence}`),
  ]);
  return section('IN SENTENCES', lines);
}

/** One of them in Arabic. */
export function sayInArabic(analysis: CaseAnalysis, { name, state }: Shown): string {
  return section(`IN ARABIC: ${name}`, toldOf(analysis, state, { language: 'ar', digits: 'latn' }));
}

function toldOf(analysis: CaseAnalysis, state: number, voice: Voice): string[] {
  const { compiled } = analysis;
  return [sayState(compiled, state, voice).text, ...sayHeadline(compiled, headline(analysis, state), voice)];
}

/**
 * Why a state is, or is not, an equilibrium under SEQ: in the first profile of each kind, where kinds differ in who has an
 * improvement and who has one that nothing deters.
 */
export function sayReasons(analysis: CaseAnalysis, { name, state }: Shown): string[] {
  const { compiled, result } = analysis;
  const kinds = new Set<string>();
  return result.profiles.flatMap((profile) => {
    if (!profile.stability) return [];
    const explained = explainVerdict(compiled, profile.interests, 'seq', state, null);
    const kind = explained.parties
      .map(({ stable, improvements }) => `${stable} ${improvements.length > 0}`)
      .join();
    if (kinds.has(kind)) return [];
    kinds.add(kind);
    const { paragraphs } = sayVerdict(compiled, explained, VOICE);
    const about = result.profiles.length > 1 ? ` (${sayProfile(analysis, profile)})` : '';
    const lines = paragraphs.flatMap(({ sentences }) => sentences);
    return [section(`WHY: ${name}${about}`, lines)];
  });
}
