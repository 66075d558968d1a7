// npm run bench -- --options 16 --parties 5 [--variant feasible|infeasible|oneway] [--runs 5] [--json], or --small.
await import(process.argv.includes('--small') ? './small-conflict.ts' : './large-conflict.ts');

export {};
