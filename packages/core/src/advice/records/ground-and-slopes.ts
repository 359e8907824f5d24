import type { Advice } from "../advice.ts";
import { HURTS, RUNS_TODAY } from "../recurring-conditions.ts";

export const groundYouLike: Advice = {
  id: "ground-you-like",
  version: 1,
  row: "P4",
  about: "prevention",
  title: "The ground that you are used to",
  text: "Soft ground need not be sought for the back: studies of the shock at the shin don't agree, and none follows back pain. Keep to ground that you are used to, and come to a new kind little by little.",
  appliesWhen: RUNS_TODAY,
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote:
    "That soft ground of one kind protects the back is what the evidence speaks against. That the kind of ground can be left to choice, said here instead, is of low certainty.",
  sources: ["waite-2021", "ferro-sanchez-2023"],
  claims: ["P5"],
  betterSupported: [],
};

export const flatForBeginners: Advice = {
  id: "flat-for-beginners",
  version: 1,
  row: "P5",
  about: "prevention",
  title: "Flat ground for beginners, and for a sore back",
  text: "Choose flat ground while you are new or your back is sore. Running downhill raises the impact and arches the lower back most. That flat ground prevents back pain has not been studied.",
  appliesWhen: {
    kind: "all",
    of: [RUNS_TODAY, { kind: "any", of: [{ kind: "level", is: "beginner" }, HURTS] }],
  },
  mustNotWhen: [],
  cautionSources: [],
  grade: "low",
  gradeNote: null,
  sources: ["gottschall-2005", "levine-2007"],
  claims: ["P6"],
  betterSupported: [],
};
