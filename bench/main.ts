// npm run bench -- --options 20|24|26 --parties 2|3|5 [--variant feasible|infeasible|oneway] [--threads 0|1|2] [--runs 5]
//   [--check] [--json]; or --listed, the same with states and rankings listed; or --cancellations 100; or --small; or --sweep;
//   or --coalitions, with 4 to 20 options.
const programs = {
  '--small': './small-conflict.ts',
  '--listed': './listed-conflict.ts',
  '--cancellations': './cancellations.ts',
  '--sweep': './sweep.ts',
  '--coalitions': './coalitions.ts',
  '--beside': './beside.ts',
};
const asked = Object.entries(programs).find(([flag]) => process.argv.includes(flag));
await import(asked ? asked[1] : './large-conflict.ts');

export {};
