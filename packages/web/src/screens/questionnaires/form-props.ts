import type { InstrumentAnswer } from "@backstride/server/api";

/** What every form is given: what it asks and what was answered before, and what becomes of the answers. */
export interface FormProps {
  readonly instrument: InstrumentAnswer;
  readonly onSave: (answers: unknown) => void;
  readonly isSaving: boolean;
}
