export type { Decoded, DecodedRecordings, NotARecording, NotARecordingReason } from "./decoded.ts";
export { primaryRecording } from "./primary-recording.ts";
