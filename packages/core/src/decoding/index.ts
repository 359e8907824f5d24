export { decode } from "./decode.ts";
export type { Decoded, DecodedRecordings, NotARecording, NotARecordingReason } from "./decoded.ts";
export { detectFormat } from "./detect-format.ts";
export { primaryRecording } from "./primary-recording.ts";
