import { advice } from "./en/advice.ts";
import { backLoad } from "./en/back-load.ts";
import { body } from "./en/body.ts";
import { causes } from "./en/causes.ts";
import { check } from "./en/check.ts";
import { data } from "./en/data.ts";
import { diary } from "./en/diary.ts";
import { dynamics } from "./en/dynamics.ts";
import { evidence } from "./en/evidence.ts";
import { experiments } from "./en/experiments.ts";
import { ground } from "./en/ground.ts";
import { health } from "./en/health.ts";
import { load } from "./en/load.ts";
import { progress } from "./en/progress.ts";
import { questionnaires } from "./en/questionnaires.ts";
import { report } from "./en/report.ts";
import { runs } from "./en/runs.ts";
import { sessions } from "./en/sessions.ts";
import { shell } from "./en/shell.ts";
import { today } from "./en/today.ts";

/** Every string of the screens. What the engine says comes from the engine. */
export const en = {
  ...shell,
  ...today,
  ...causes,
  ...experiments,
  ...check,
  ...diary,
  ...body,
  ...runs,
  ...dynamics,
  ...evidence,
  ...data,
  ...advice,
  ...health,
  ...ground,
  ...questionnaires,
  ...load,
  ...progress,
  ...report,
  ...sessions,
  ...backLoad,
} as const;
