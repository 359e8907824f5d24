import { FIT_FIELD, FIT_FILE_TYPE, FIT_MESSAGE, type Recording, valueAt } from "../../recording/index.ts";
import { type Instant, instant } from "../../time/index.ts";
import { utf8 } from "../utf8.ts";
import { type FitWriter, fitWriter } from "./fit-writer.ts";
import { fitTime, recordMessages } from "./record-message.ts";
import { writeActivity, writeLap, writeSession, writeTimerEvent } from "./session-messages.ts";

/** The profile's number for software in development, which has none of its own. */
const MANUFACTURER_DEVELOPMENT = 255;
/** A text field's size is one byte and includes the ending zero. */
const MOST_TEXT_BYTES = 254;

/**
 * The recording as a FIT activity file. What FIT does not resolve is rounded: times to seconds, distances to
 * centimetres, altitudes to 0.2 m, heart rates to beats, on-foot cadence to 1/64 step a minute. The recording's name
 * and warnings have no place in the format, nor have the columns that only developer fields fill, such as form power; a
 * value beyond a field's range is left out.
 */
export function encodeFit(recording: Recording): Uint8Array {
  const writer = fitWriter();
  const end = endOf(recording);
  writeFileId(writer, recording);
  if (recording.startedAt !== null) writeTimerEvent(writer, recording.startedAt, "start");
  writeRecordsAndPauses(writer, recording);
  if (end !== null) writeTimerEvent(writer, end, "stopAll");
  for (const lap of recording.laps) writeLap(writer, lap, recording.sport);
  writeSession(writer, recording, end);
  writeActivity(writer, recording, end);
  return writer.finish();
}

function writeFileId(writer: FitWriter, { startedAt, device }: Recording): void {
  const field = FIT_FIELD.fileId;
  const name = device === null ? null : utf8(device, MOST_TEXT_BYTES);
  writer.write(FIT_MESSAGE.fileId, [
    { number: field.type, type: "enum", stored: FIT_FILE_TYPE.activity },
    {
      number: field.manufacturer,
      type: "uint16",
      stored: device === null ? null : MANUFACTURER_DEVELOPMENT,
    },
    { number: field.timeCreated, type: "uint32", stored: fitTime(startedAt) },
    ...(name === null ? [] : [{ number: field.productName, utf8: name }]),
  ]);
}

function writeRecordsAndPauses(writer: FitWriter, recording: Recording): void {
  const { records, pauses } = recording;
  const fieldsOf = recordMessages(recording);
  let nextPause = 0;
  const writePausesUpTo = (at: number): void => {
    for (let pause = pauses[nextPause]; pause !== undefined && pause.end <= at; pause = pauses[nextPause]) {
      writeTimerEvent(writer, pause.start, "stopAll");
      writeTimerEvent(writer, pause.end, "start");
      nextPause += 1;
    }
  };
  for (let row = 0; row < records.length; row += 1) {
    writePausesUpTo(valueAt(records, "timestampMs", row) ?? Number.NEGATIVE_INFINITY);
    writer.write(FIT_MESSAGE.record, fieldsOf(row));
  }
  writePausesUpTo(Number.POSITIVE_INFINITY);
}

/** When the recording was over: by the time it took, else by its last record; null where neither is known. */
function endOf({ startedAt, totals, records }: Recording): Instant | null {
  if (startedAt !== null && totals.elapsedS !== null) return instant(startedAt + 1000 * totals.elapsedS);
  const last = records.timestampMs.findLast((value) => !Number.isNaN(value));
  return last === undefined ? startedAt : instant(last);
}
