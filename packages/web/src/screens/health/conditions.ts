import type { HealthCondition } from "@backstride/core/advice";
import type { MessageKey } from "../../i18n/t.ts";

interface AskedCondition {
  readonly id: HealthCondition;
  readonly label: MessageKey;
}

const LABELS: Readonly<Record<HealthCondition, MessageKey>> = {
  "numb-skin": "health.numbSkin",
  "circulation-trouble": "health.circulation",
  "cold-reaction": "health.coldReaction",
  "open-or-inflamed-skin": "health.openSkin",
  cancer: "health.cancer",
  "heart-trouble": "health.heart",
  "high-blood-pressure": "health.bloodPressure",
  anticoagulants: "health.anticoagulants",
  "kidney-trouble": "health.kidney",
  "liver-trouble": "health.liver",
  "stomach-ulcer": "health.stomach",
  "asthma-with-painkillers": "health.asthma",
  pregnancy: "health.pregnancy",
  "other-medicines": "health.otherMedicines",
};

const SKIN: ReadonlySet<string> = new Set([
  "numb-skin",
  "circulation-trouble",
  "cold-reaction",
  "open-or-inflamed-skin",
]);

// Object.entries forgets the key type; every key of LABELS is a condition, as its type says.
const all = Object.entries(LABELS) as readonly [HealthCondition, MessageKey][];
const asked = (isSkin: boolean): readonly AskedCondition[] =>
  all.filter(([id]) => SKIN.has(id) === isSkin).map(([id, label]) => ({ id, label }));

/** The conditions in the two groups in which they are asked. */
export const SKIN_CONDITIONS = asked(true);
export const OTHER_CONDITIONS = asked(false);
