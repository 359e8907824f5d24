import type { Refusal } from "@backstride/core/results";
import { readableAnswers, withSignSaidFirst } from "@backstride/core/triage";

/** A refusal that begins with what to do where a sign that stops can be read in what was refused, however it is read. */
export const withSignsSaidFirst = (refused: Refusal, readings: readonly unknown[]): Refusal =>
  readings.reduce<Refusal>((said, answers) => withSignSaidFirst(said, readableAnswers(answers)), refused);
