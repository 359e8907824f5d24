import { assessToday, causesOf } from "@backstride/core/assessment";
import type { Causes } from "@backstride/core/causes";
import { makeReport } from "@backstride/core/report";
import { ok } from "@backstride/core/results";
import type { Scenario } from "@backstride/core/scenario";
import type { Connection, Database } from "../../storage/database.ts";
import { dataVersion } from "../../storage/sqlite/data-version.ts";
import { findScenario } from "../read-scenario.ts";
import type { AskedAnalysis, DiaryAnalyser } from "./diary-analyser.ts";

/** The causes of runners, by their id, in one state of the store. */
type CausesByRunner = Map<string, Causes>;

/**
 * The analyses, from a connection by which nothing is ever written. The last causes are kept until anything at all is
 * committed to the database, by whomever, or the day is over: what they depend on is not listed, so that nothing can be
 * forgotten in the list. Computing them anew after a change that does not touch them costs a thread some tenths of a second.
 */
export function diaryAnalysis(db: Database): Omit<DiaryAnalyser, "close"> {
  let kept: { readonly state: string; readonly causes: CausesByRunner } = { state: "", causes: new Map() };

  /** What is known in the state that `connection` reads: what was kept of another one is dropped. */
  const knownCauses = async (connection: Connection, { today }: AskedAnalysis): Promise<CausesByRunner> => {
    const state = `${await dataVersion(connection)} ${today}`;
    if (state !== kept.state) kept = { state, causes: new Map() };
    return kept.causes;
  };

  return {
    causes: async (asked) => {
      const { runnerId } = asked;
      const read = await db.transaction().execute(async (connection) => {
        const known = await knownCauses(connection, asked);
        const causes = known.get(runnerId);
        return causes === undefined ? { known, scenario: await findScenario(connection, asked) } : causes;
      });
      if (!("scenario" in read)) return ok(read);
      const { known, scenario } = read;
      return scenario.ok ? ok(causesIn(known, runnerId, scenario.value)) : scenario;
    },
    report: async (asked) => {
      const { known, scenario } = await db.transaction().execute(async (connection) => ({
        known: await knownCauses(connection, asked),
        scenario: await findScenario(connection, asked),
      }));
      if (!scenario.ok) return scenario;
      const causes = causesIn(known, asked.runnerId, scenario.value);
      return ok(makeReport(scenario.value, { ...assessToday(scenario.value), causes }));
    },
  };
}

function causesIn(known: CausesByRunner, runnerId: string, scenario: Scenario): Causes {
  const causes = known.get(runnerId) ?? causesOf(scenario);
  known.set(runnerId, causes);
  return causes;
}
