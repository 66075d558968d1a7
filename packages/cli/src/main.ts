#!/usr/bin/env node
import { run } from './run.ts';

/** What sysexits.h calls an internal software error: neither the case nor its user is at fault. */
const OUR_FAULT = 70;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`parley … | head`) is no failure.
  if (error.code === 'EPIPE') process.exit();
  console.error(`parley: ${error.message}`);
  process.exit(2);
});
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = OUR_FAULT;
}
