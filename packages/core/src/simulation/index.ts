export { type Random, random } from "../random/index.ts";
export { type HarmlessBack, harmlessAnswers } from "./harmless-answers.ts";
export { type RecordingWish, simulateRecording } from "./simulate-recording.ts";
export {
  type SimulatedRecording,
  type SimulatedRunner,
  type SimulationWish,
  simulateRunner,
} from "./simulate-runner.ts";
export { SIMULATED_CAUSES, type SimulatedCause } from "./training-diary.ts";
