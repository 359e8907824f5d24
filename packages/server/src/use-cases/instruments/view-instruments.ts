import { FILLABLES, type Fillable, type FilledSitting } from "@backstride/core/progress";
import { type Sentence, sentence } from "@backstride/core/results";
import { listFilled } from "../../storage/filled-instruments/repository.ts";
import type { Ports } from "../ports.ts";

/** A sitting with what it means; the score is computed anew at each reading. */
export interface SittingView {
  readonly sitting: FilledSitting;
  readonly statements: readonly Sentence[];
}

export interface InstrumentView {
  readonly fillable: Fillable;
  /** Newest first. */
  readonly filled: readonly SittingView[];
}

/** What can be filled in again and again, and what the runner filled in. */
export async function viewInstruments(
  { db }: Pick<Ports, "db">,
  runnerId: string,
): Promise<readonly InstrumentView[]> {
  const filled = await listFilled(db, runnerId);
  return FILLABLES.map((fillable) => {
    const own = filled.filter(({ instrumentId }) => instrumentId === fillable.instrument.id);
    return { fillable, filled: own.map((_, at) => sittingView(fillable, own.slice(0, at + 1))).toReversed() };
  });
}

/** The last of these sittings of one instrument, compared with those before it. */
export function sittingView(fillable: Fillable, upToIt: readonly FilledSitting[]): SittingView {
  const sitting = upToIt.at(-1);
  if (sitting === undefined) throw new Error("there is no sitting to view");
  const report = fillable.report(sitting, upToIt.slice(0, -1));
  // Kept by a version that asked otherwise: it stays where it is and says nothing.
  const unreadable = sentence(
    "instrument.unreadable",
    "These answers were kept by another version of Backstride, which asked something else. They can't be scored.",
  );
  return { sitting, statements: report.ok ? report.value.statements : [unreadable] };
}
