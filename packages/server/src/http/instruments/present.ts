import { isoFromInstant } from "@backstride/core/time";
import type { InstrumentView, SittingView } from "../../use-cases/instruments/view-instruments.ts";
import type { FilledInstrument, InstrumentAnswer } from "../api.ts";

export const presentSitting = ({ sitting, statements }: SittingView): FilledInstrument => ({
  id: sitting.id,
  at: isoFromInstant(sitting.at),
  day: sitting.day,
  answers: sitting.answers,
  statements,
});

export function presentInstrument({ fillable, filled }: InstrumentView): InstrumentAnswer {
  const { id, title, description, credit, items, whyNoItems, wordingNote, sources } = fillable.instrument;
  return {
    id,
    kind: fillable.kind,
    title,
    description,
    credit,
    items,
    whyNoItems,
    wordingNote,
    sources,
    filled: filled.map(presentSitting),
  };
}
