/**
 * The module that a thread of a large analysis runs, in a browser and in Node. It waits for orders.
 */
import { obey, type Order } from './threads.ts';

interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** In Node, a thread hears from who started it by a port of its own; in a browser, by the global scope. */
const node = (
  globalThis as {
    readonly process?: {
      readonly getBuiltinModule?: (name: string) => { readonly parentPort: Port | null };
    };
  }
).process?.getBuiltinModule?.('node:worker_threads');
const port = node?.parentPort ?? (globalThis as unknown as Port);

const carryOut = obey((report) => port.postMessage(report));
port.onmessage = ({ data }) => carryOut(data as Order);
