/** Where the parts of a FIT file are, as far as it can be followed. */
export interface FitPlaces {
  /** Bytes that say how many or how long: field counts, field sizes, types, message numbers, byte orders. */
  readonly counts: readonly number[];
  readonly definitions: readonly FitSpan[];
  readonly messages: readonly FitSpan[];
}

export interface FitSpan {
  readonly start: number;
  readonly end: number;
}

const FIELD_BYTES = 3;
const DEFINITION_HEAD_BYTES = 6;
const CHECKSUM_BYTES = 2;

/** Walks over the first of the files in these bytes, and stops where it makes no sense any more. */
export function fitPlaces(bytes: Uint8Array): FitPlaces {
  const counts: number[] = [];
  const definitions: FitSpan[] = [];
  const messages: FitSpan[] = [];
  const lengths = new Map<number, number>();
  let at = bytes[0] ?? 0;
  while (at < bytes.length - CHECKSUM_BYTES) {
    const head = bytes[at] ?? 0;
    const isCompressed = (head & 0x80) !== 0;
    if (!isCompressed && (head & 0x40) !== 0) {
      const end = definitionEnd(bytes, at, counts);
      lengths.set(head & 0x0f, dataLength(bytes, at));
      definitions.push({ start: at, end });
      at = end;
      continue;
    }
    const length = lengths.get(isCompressed ? (head >> 5) & 3 : head & 0x0f);
    if (length === undefined) break;
    messages.push({ start: at, end: Math.min(bytes.length, at + 1 + length) });
    at += 1 + length;
  }
  return { counts, definitions, messages };
}

const hasDeveloperFields = (head: number): boolean => (head & 0x20) !== 0;

function definitionEnd(bytes: Uint8Array, start: number, counts: number[]): number {
  const fields = bytes[start + 5] ?? 0;
  const afterFields = start + DEFINITION_HEAD_BYTES + FIELD_BYTES * fields;
  for (let at = start + 2; at < afterFields; at += 1) counts.push(at);
  if (!hasDeveloperFields(bytes[start] ?? 0)) return afterFields;
  const end = afterFields + 1 + FIELD_BYTES * (bytes[afterFields] ?? 0);
  for (let at = afterFields; at < end; at += 1) counts.push(at);
  return end;
}

function dataLength(bytes: Uint8Array, start: number): number {
  const sizesFrom = (first: number, count: number): number => {
    let sum = 0;
    for (let field = 0; field < count; field += 1) sum += bytes[first + FIELD_BYTES * field + 1] ?? 0;
    return sum;
  };
  const fields = bytes[start + 5] ?? 0;
  const afterFields = start + DEFINITION_HEAD_BYTES + FIELD_BYTES * fields;
  const own = sizesFrom(start + DEFINITION_HEAD_BYTES, fields);
  return hasDeveloperFields(bytes[start] ?? 0)
    ? own + sizesFrom(afterFields + 1, bytes[afterFields] ?? 0)
    : own;
}
