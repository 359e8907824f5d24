import { sentence } from "../../results/index.ts";
import type { TodayRule } from "../judgement.ts";

/**
 * A bleeding around the spine after a small fall can begin mildly. The table of warning signs names age and weak bones, not
 * the medicines; that such a fall is looked at first is a decision of this project (backstride-today-rules). What a doctor has
 * found since is told as after a hard fall: then triage has its own finding.
 */
export const fallWithBleedingTendency: TodayRule = {
  id: "fall-with-bleeding-tendency",
  version: "today-fall-with-bleeding-tendency/1",
  description:
    "When the pain came after a small fall and a medicine against clotting or a tendency to bleed was told, and no doctor has examined it since, then rest from running until one has.",
  judge({ answers, health }) {
    if (answers["minor-trauma"] !== "yes" || health.anticoagulants !== "yes") return null;
    if (answers["fracture-excluded"] === "yes") return null;
    return {
      kind: "rest",
      restUntil: "examined",
      headline: sentence(
        "today.rest.bleeding",
        "Don't run. Let a doctor look at it today or tomorrow: you bleed easily, and it began with a fall or a lift.",
      ),
      statement: sentence(
        "today.rest.bleedingWhy",
        "Your pain came after a fall or a lift, and you take a medicine against clotting or bleed easily. Rarely it then bleeds inside, near the spine, and that can begin mildly. A doctor can tell.",
      ),
      lookAgain: sentence(
        "today.again.bleeding",
        "After a doctor has examined it: choose the hard fall in the safety questions then, and what was found. If the pain grows quickly, or a leg becomes weak or numb, or bladder or bowel change, call your emergency number (112 in Europe) and don't drive yourself.",
      ),
      facts: [
        { label: "A small fall, stumble or heavy lift before, by the safety questions", value: true },
        {
          label: "A medicine against clotting, or a tendency to bleed, by the health questions",
          value: true,
        },
      ],
      sources: ["backstride-today-rules"],
      grade: "convention",
    };
  },
};
