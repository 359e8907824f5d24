import { type TriageAnswers, withoutOutdatedExaminations } from "@backstride/core/triage";
import { forEngine, type NewAnswers } from "./answers.ts";

/**
 * What is answered, and with a new sign what an examination found before it taken back. Several answers may wait together
 * and be sent as one: then nobody could tell any more that the doctor did not know of the sign.
 */
export function withExaminationsTakenBack(before: TriageAnswers, given: NewAnswers): NewAnswers {
  const after = forEngine({ ...before, ...given });
  const kept = withoutOutdatedExaminations(before, after, given);
  const gone = Object.keys(after).filter((id) => !(id in kept));
  return gone.length === 0 ? given : { ...given, ...Object.fromEntries(gone.map((id) => [id, null])) };
}
