export { decode } from "./decode.ts";
export type { Decoded, DecodedRecordings, NotARecording, NotARecordingReason } from "./decoded.ts";
export { readBeatIntervalsMs } from "./fit/beat-intervals.ts";
export { primaryRecording } from "./primary-recording.ts";
export { type RecordingSummary, recordingSummary } from "./recording-summary.ts";
export { decodedFileSchema } from "./schema.ts";
