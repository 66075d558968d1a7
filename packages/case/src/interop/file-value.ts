import type { FaultCode, FaultParams, ValueShape } from '../file/faults.ts';
import { LIMITS } from '../file/limits.ts';
import type { Path, Source, Spot } from '../file/source.ts';
import { shapeOf } from '../file/structure.ts';
import type { GmcrFaultCode, GmcrFaultParams, ImportFault } from './import-faults.ts';

type Params = FaultParams & GmcrFaultParams;

/** The faults of one file, up to the limit; `source` knows where a path stands in its text. */
export class FaultList {
  private readonly faults: ImportFault[];
  private readonly source: Source;

  constructor(source: Source, faults: readonly ImportFault[] = []) {
    this.source = source;
    this.faults = [...faults];
  }

  get isEmpty(): boolean {
    return this.faults.length === 0;
  }

  /** All faults as they stand in the file, from its beginning to its end. */
  inOrder(): readonly ImportFault[] {
    return this.faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }

  add<Code extends FaultCode | GmcrFaultCode>(code: Code, params: Params[Code], spot: Spot): void {
    const most = LIMITS.faults;
    if (this.faults.length > most) return;
    const isLast = this.faults.length === most;
    const said = isLast ? { code: 'limit', what: 'faults', limit: most, count: null } : { code, ...params };
    this.faults.push({ ...said, ...this.source.place(spot) } as ImportFault);
  }
}

/**
 * A value of a file that is read as plain data. Asked for as what it should be, it reports another shape and gives
 * something empty instead, so that one reading finds every fault.
 */
export class FileValue {
  readonly value: unknown;
  readonly path: Path;
  readonly list: FaultList;

  constructor(value: unknown, path: Path, list: FaultList) {
    this.value = value;
    this.path = path;
    this.list = list;
  }

  get isMissing(): boolean {
    return this.value === undefined;
  }

  /** The value of a key of a map. */
  at(key: string): FileValue {
    const isMap = shapeOf(this.value) === 'map';
    const value = isMap ? (this.value as Record<string, unknown>)[key] : undefined;
    return new FileValue(value, [...this.path, key], this.list);
  }

  /** The values of a list, or of none where this is no list; `limit` is what may be exceeded. */
  items(limit?: keyof typeof LIMITS): readonly FileValue[] {
    if (!Array.isArray(this.value)) {
      this.expected('list');
      return [];
    }
    const count = this.value.length;
    if (limit !== undefined && count > LIMITS[limit])
      this.fault('limit', { what: limit, limit: LIMITS[limit], count });
    return this.value.map((value, index) => new FileValue(value, [...this.path, index], this.list));
  }

  text(): string | null {
    return typeof this.value === 'string' ? this.value : this.expected('string');
  }

  flag(): boolean | null {
    return typeof this.value === 'boolean' ? this.value : this.expected('boolean');
  }

  wholeNumber(): number | null {
    return Number.isInteger(this.value) ? (this.value as number) : this.expected('whole number');
  }

  map(): this | null {
    return shapeOf(this.value) === 'map' ? this : this.expected('map');
  }

  /** Reports a wrong shape, or a key that is missing. */
  expected(...shapes: readonly ValueShape[]): null {
    if (this.isMissing) {
      const key = String(this.path.at(-1));
      this.list.add('key.missing', { key }, { path: this.path.slice(0, -1), on: 'key' });
    } else this.fault('value.shape', { expected: shapes, found: shapeOf(this.value) });
    return null;
  }

  fault<Code extends FaultCode | GmcrFaultCode>(code: Code, params: Params[Code]): void {
    this.list.add(code, params, { path: this.path });
  }
}
