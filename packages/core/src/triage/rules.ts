import { adolescent } from "./adolescent/rule.ts";
import { age } from "./age/rule.ts";
import { boneStress } from "./bone-stress/rule.ts";
import { caudaEquina } from "./cauda-equina/rule.ts";
import { durationAndSeverity } from "./duration-and-severity/rule.ts";
import { infection } from "./infection/rule.ts";
import { inflammatoryBackPain } from "./inflammatory-back-pain/rule.ts";
import { malignancy } from "./malignancy/rule.ts";
import { progressiveWeakness } from "./progressive-weakness/rule.ts";
import { renalAndPregnancy } from "./renal-and-pregnancy/rule.ts";
import { traumaAndFragility } from "./trauma-and-fragility/rule.ts";
import type { TriageRule } from "./triage-rule.ts";
import { vascularVisceral } from "./vascular-visceral/rule.ts";

/** Every rule, in the order in which findings of the same tier are shown. */
export const TRIAGE_RULES: readonly TriageRule[] = [
  caudaEquina,
  progressiveWeakness,
  vascularVisceral,
  traumaAndFragility,
  infection,
  malignancy,
  renalAndPregnancy,
  boneStress,
  adolescent,
  inflammatoryBackPain,
  age,
  durationAndSeverity,
];
