import { FIT_FIELD, fitBaseTypeOf } from "../../recording/index.ts";
import { isWhole } from "./definition.ts";
import type { DescribeField, FieldDescription } from "./field-description.ts";
import type { FitMessage } from "./fit-message.ts";

/**
 * Gathers the field descriptions of a part. They go by the pair of developer index and field number, a later one takes
 * over for the messages behind it, and messages before the first one are read by the first. Whether an application id
 * was given for the developer index does not matter.
 */
export function describeFields(messages: readonly FitMessage[]): DescribeField {
  const timelines = new Map<string, Described[]>();
  messages.forEach((message, index) => {
    const key = keyOf(message.number(FIELD.developerIndex), message.number(FIELD.fieldNumber));
    const description = descriptionFrom(message);
    if (description === null) return;
    const timeline = timelines.get(key) ?? [];
    timeline.push({ from: index + 1, description });
    timelines.set(key, timeline);
  });
  return (group, place) => {
    const timeline = timelines.get(keyOf(place.developerIndex, place.number));
    const current = timeline === undefined ? null : currentAt(timeline, group.descriptionsBefore);
    return current !== null && isWhole(place.size, current.base) ? current : null;
  };
}

/** A description and how many descriptions, itself included, the part had shown when it came. */
interface Described {
  readonly from: number;
  readonly description: FieldDescription;
}

/** The last description that had come by then, else the first one. A hostile file has very many: hence the halving. */
function currentAt(timeline: readonly Described[], descriptionsBefore: number): FieldDescription | null {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((timeline[middle]?.from ?? 0) <= descriptionsBefore) low = middle + 1;
    else high = middle;
  }
  return timeline[Math.max(0, low - 1)]?.description ?? null;
}

const FIELD = FIT_FIELD.fieldDescription;
const keyOf = (developerIndex: number | null, fieldNumber: number | null): string =>
  `${developerIndex}/${fieldNumber}`;

function descriptionFrom(message: FitMessage): FieldDescription | null {
  const typeCode = message.number(FIELD.baseType);
  const base = typeCode === null ? null : fitBaseTypeOf(typeCode);
  if (base === null) return null;
  const nativeField = message.number(FIELD.nativeField);
  return {
    base,
    scale: message.number(FIELD.scale) || 1,
    offset: message.number(FIELD.offset) ?? 0,
    name: message.text(FIELD.name) ?? "",
    units: message.text(FIELD.units)?.toLowerCase() ?? "",
    native:
      nativeField === null ? null : { message: message.number(FIELD.nativeMessage), field: nativeField },
  };
}
