/** Times in milliseconds: of the processor, and on the clock. */
export interface Time {
  readonly cpu: number;
  readonly wall: number;
}

/** Does something once and says what came of it and how long it took. */
export function timed<T>(work: () => T): [result: T, time: Time] {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, { cpu: (user + system) / 1000, wall: performance.now() - start }];
}

/** The same for something that is done in other threads, too. */
export async function timedAsync<T>(work: () => T | Promise<T>): Promise<[result: T, time: Time]> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, { cpu: (user + system) / 1000, wall: performance.now() - start }];
}

/** The middle one of several times, by processor and by clock apart. */
export function median(times: readonly Time[]): Time {
  const middle = (of: (time: Time) => number): number =>
    times.map(of).sort((a, b) => a - b)[times.length >> 1] as number;
  return { cpu: middle(({ cpu }) => cpu), wall: middle(({ wall }) => wall) };
}

/** The shortest of several times, by processor and by clock apart: what else runs on the machine only adds. */
export function fastest(times: readonly Time[]): Time {
  return { cpu: Math.min(...times.map(({ cpu }) => cpu)), wall: Math.min(...times.map(({ wall }) => wall)) };
}

/** Adds times up. */
export function sum(times: readonly Time[]): Time {
  return times.reduce((total, { cpu, wall }) => ({ cpu: total.cpu + cpu, wall: total.wall + wall }));
}

/** The most memory that the process has held so far, in megabytes. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
