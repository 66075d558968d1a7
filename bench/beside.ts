/**
 * How do the answers and times of others compare on the same models?
 *
 * `npm run bench -- --beside [--gmcr FOLDER] [--gambit PROGRAM] [CASE…]`: GMCR+'s own solver in the folder of its sources (Python
 * with numpy), and Gambit's `gambit-enumpure`; the cases are those of the catalog unless some are named. Equilibria are compared;
 * the time of the others is that of their process on the clock, start included.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, readCase, toGmcr, toNfg, type Compiled } from '@parley/case';
import { analyze, engineFor, statesWith, type Concept } from '@parley/engine';
import { root } from '../scripts/places.mjs';
import { pureEquilibria, sameStates } from './beside-answers.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    beside: { type: 'boolean' },
    gmcr: { type: 'string' },
    gambit: { type: 'string' },
  },
});
if (!values.gmcr && !values.gambit)
  throw new Error('name a program: --gmcr FOLDER (the sources of GMCR+), --gambit PROGRAM (gambit-enumpure)');

const CONCEPTS: readonly Concept[] = ['nash', 'gmr', 'smr', 'seq'];
const files = positionals.length > 0 ? positionals : globSync('catalog/*/*/case.yaml', { cwd: root });
const folder = mkdtempSync(join(tmpdir(), 'parley-beside-'));

/** Asks GMCR+'s solver, by the names that its own tests use; prints the equilibria of each concept, states from 0. */
const ASK_GMCR = `
import json, sys, contextlib, os
sys.path.insert(0, os.getcwd())
with contextlib.redirect_stdout(sys.stderr):
    from data_01_conflictModel import ConflictModel
    from data_02_conflictSolvers import LogicalSolver
    conflict = ConflictModel()
    conflict.load_from_file(sys.argv[1])
    solver = LogicalSolver(conflict)
    solver.findEquilibria()
print(json.dumps({c: [i for i, holds in enumerate(getattr(solver, c + "Equilibria")) if holds] for c in ["nash", "gmr", "smr", "seq"]}))
`;

interface Answer {
  readonly seconds: number;
  readonly out: string;
}

try {
  for (const file of files) beside(join(root, file));
} finally {
  rmSync(folder, { recursive: true });
}

/** Compares the answers on a case, with the first interest of every party. */
function beside(file: string): void {
  const { case: read, faults } = readCase(readFileSync(file));
  const name = basename(dirname(file));
  if (read === null) throw new Error(`${file}: ${faults[0]?.code ?? 'no case'}`);
  const compiled = compile(read);
  const choice = read.parties.map(() => 0);
  const ours = found(compiled, choice);
  console.log(
    `${name}: ${String(compiled.model.states)} states, ${String(read.parties.length)} parties; here ${ours.seconds.toFixed(4)} s`,
  );
  const gmcr = values.gmcr === undefined ? null : toGmcr(compiled, choice).text;
  if (values.gmcr !== undefined)
    say(
      'GMCR+',
      gmcr === null ? null : asked('python3', ['-c', ASK_GMCR, written('case.gmcr', gmcr)], '', values.gmcr),
      (out) => {
        const theirs = JSON.parse(out) as Readonly<Record<string, readonly number[]>>;
        return CONCEPTS.map((concept) => [
          concept,
          sameStates(ours.equilibria[concept] ?? [], theirs[concept] ?? []),
        ]);
      },
    );
  const nfg = values.gambit === undefined ? null : toNfg(compiled, choice);
  if (values.gambit !== undefined)
    say('Gambit', typeof nfg?.text !== 'string' ? null : asked(values.gambit, ['-q'], nfg.text), (out) => [
      ['nash', countsOf((ours.equilibria.nash ?? []).length, pureEquilibria(out).length)],
      ...(nfg?.losses ?? []).map(({ code }): [string, string] => ['not carried over', code]),
    ]);
}

function found(
  compiled: Compiled,
  choice: readonly number[],
): { readonly seconds: number; readonly equilibria: Partial<Record<Concept, readonly number[]>> } {
  const ranks = compiled.ranks.map((ofParty, party) => ofParty[choice[party] ?? 0] ?? new Int32Array());
  const begun = process.cpuUsage();
  const { equilibria } = analyze(engineFor(compiled.model), ranks, CONCEPTS);
  const { user, system } = process.cpuUsage(begun);
  return {
    seconds: (user + system) / 1e6,
    equilibria: Object.fromEntries(CONCEPTS.map((concept) => [concept, statesWith(equilibria, concept)])),
  };
}

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Runs a program and takes its time on the clock. */
function asked(program: string, args: readonly string[], input: string, cwd = folder): Answer {
  const begun = performance.now();
  const { stdout, status, error } = spawnSync(program, args, {
    input,
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}`);
  return { seconds: (performance.now() - begun) / 1000, out: stdout };
}

function say(
  program: string,
  answer: Answer | null,
  compare: (out: string) => readonly (readonly [string, string])[],
): void {
  if (answer === null) {
    console.log(`  ${program}: the case cannot be written for it`);
    return;
  }
  console.log(`  ${program}: ${answer.seconds.toFixed(3)} s on the clock, start included`);
  for (const [what, verdict] of compare(answer.out)) console.log(`    ${what}: ${verdict}`);
}

function countsOf(ours: number, theirs: number): string {
  return ours === theirs
    ? `the same number, ${String(ours)}`
    : `${String(ours)} here, ${String(theirs)} there`;
}
