import {
  ACCEPTED,
  analyzeCase,
  compile,
  headline,
  readCase,
  sayRange,
  type Case,
  type CaseAnalysis,
  type Fault,
} from '@parley/case';
import { assuming } from './assumptions.ts';
import type { Conflict } from './conflicts.ts';
import { sayDoubts } from './dump/doubt.ts';
import { sayFigures, sayHeadlines, sayInArabic, sayReasons } from './dump/figures.ts';
import { sayWays } from './dump/evolution.ts';
import { sayLookingAhead } from './dump/foresight.ts';
import { columns, inWords, section, VOICE } from './dump/page.ts';
import { sayStability } from './dump/stability.ts';
import { sayRankings, sayStates, shownStates } from './dump/states.ts';

/**
 * Writes all that is found out about a conflict of the catalog as text: what stands in its `results.txt`.
 * Of many states only those that are proposed are shown one by one.
 *
 * @throws Error when the case, or the case under another assumption, has faults
 *
 * Cost: one analysis for each phase and each assumption.
 */
export function dump(conflict: Conflict): string {
  const { source, warnings } = caseOf(conflict.text, conflict.id);
  const phases = source.phases.map((phase) => analyzeCase(compile(source, phase)));
  const parts = phases.flatMap((analysis, place) => {
    const { phase } = analysis.compiled;
    const heading = phases.length > 1 ? [`PHASE ${phase.id}: ${inWords(phase.name)}`] : [];
    const before = place === 0 ? [sayStates(analysis)] : [];
    return [
      ...heading,
      ...before,
      sayRankings(analysis),
      ...sayStability(analysis),
      ...sayLookingAhead(analysis),
      ...sayWays(analysis),
      ...sayDoubts(analysis),
      ...sayFigures(analysis),
    ];
  });
  const told = phases.slice(0, 1).flatMap((analysis) => {
    const [statusQuo, proposed] = shownStates(analysis.compiled);
    const about = proposed ?? statusQuo;
    return [
      sayHeadlines(analysis),
      ...(about ? [sayInArabic(analysis, about), ...sayReasons(analysis, about)] : []),
    ];
  });
  const assumed = conflict.assumptions.length === 0 ? [] : [sayAssumptions(conflict, phases)];
  const title = `${inWords(source.title)}\nFaults: none. Warnings: ${warnings.join(', ') || 'none'}.`;
  return [title, ...parts, ...assumed, ...told].join('\n\n') + '\n';
}

function caseOf(text: string, id: string): { readonly source: Case; readonly warnings: readonly string[] } {
  const { case: source, faults, warnings } = readCase(text);
  const said = (found: readonly Fault[]): string[] =>
    found.map(({ code, line }) => `${code} in line ${line}`);
  if (!source) throw new Error(`${id}: ${said(faults).join(', ')}`);
  return { source, warnings: said(warnings) };
}

/** K and, in brackets, the responsive H of what is proposed, as ranges, under each assumption turned round. */
function sayAssumptions(conflict: Conflict, phases: readonly CaseAnalysis[]): string {
  const turned = conflict.assumptions.map((assumption) => {
    const { source: changed } = caseOf(assuming(conflict.text, assumption), assumption.id);
    const phase = changed.phases.find(({ id }) => id === (assumption.phase ?? 'start'));
    if (!phase) throw new Error(`${assumption.id}: no phase ${assumption.phase ?? ''}`);
    return { name: assumption.id, analysis: analyzeCase(compile(changed, phase), { concepts: ACCEPTED }) };
  });
  const asWritten = phases.map((analysis) => ({
    name: `(as written, ${analysis.compiled.phase.id})`,
    analysis,
  }));
  const shown = phases.slice(0, 1).flatMap(({ compiled }) => shownStates(compiled));
  const rows = [...asWritten, ...turned].map(({ name, analysis }) => {
    const states = shownStates(analysis.compiled);
    const cells = shown.map(({ names: [known = ''] }) => {
      const found = states.find(({ names }) => names.includes(known));
      if (!found) return '';
      const { k, hResponsive } = headline(analysis, found.state);
      return `${sayRange(k, VOICE)} (${hResponsive ? sayRange(hResponsive, VOICE) : ''})`;
    });
    return [name, ...cells];
  });
  return section('IF AN ASSUMPTION FALLS: K (responsive H) over Nash, SSEQ and SEQ', [
    ...conflict.assumptions.map(({ id, instead }) => `${id}: ${instead}`),
    '',
    ...columns([['', ...shown.map(({ name }) => name)], ...rows]),
  ]);
}
