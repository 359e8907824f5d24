import type { Condition, Truth } from "./condition.ts";
import type { AdviceSituation } from "./situation.ts";

/**
 * Whether `condition` holds in `situation`, in the logic of three values (Kleene): what is not known stays unknown unless
 * the rest decides alone, so knowing less never turns a yes into a no or a no into a yes.
 */
export function holds(condition: Condition, situation: AdviceSituation): Truth {
  switch (condition.kind) {
    case "always":
      return "yes";
    case "pain":
      return compare(situation.painNow, (pain) => pain >= condition.from);
    case "duration":
      return compare(
        situation.painDurationWeeks,
        (weeks) => weeks >= condition.fromWeeks && weeks < (condition.belowWeeks ?? Number.POSITIVE_INFINITY),
      );
    case "decision": {
      const { decision } = situation;
      if (decision === null || decision === "ask") return "unknown";
      return condition.oneOf.includes(decision) ? "yes" : "no";
    }
    case "level":
      return situation.level === null ? "unknown" : situation.level === condition.is ? "yes" : "no";
    case "leg-signs":
      return situation.legSigns === "yes" || situation.legSigns === "no" ? situation.legSigns : "unknown";
    case "examination-due":
      return truthOf(situation.isExaminationDue);
    case "appointment-due":
      return truthOf(situation.isAppointmentDue);
    case "age-below":
      return compare(situation.ageYears, (years) => years < condition.years);
    case "all":
      return allOf(condition.of.map((part) => holds(part, situation)));
    case "any":
      return negate(allOf(condition.of.map((part) => negate(holds(part, situation)))));
    case "not":
      return negate(holds(condition.of, situation));
  }
}

function compare(value: number | null, isMet: (value: number) => boolean): Truth {
  if (value === null || !Number.isFinite(value)) return "unknown";
  return isMet(value) ? "yes" : "no";
}

function truthOf(known: boolean | null): Truth {
  if (known === null) return "unknown";
  return known ? "yes" : "no";
}

function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes("no")) return "no";
  return truths.includes("unknown") ? "unknown" : "yes";
}

function negate(truth: Truth): Truth {
  if (truth === "unknown") return "unknown";
  return truth === "yes" ? "no" : "yes";
}
