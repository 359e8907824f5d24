import { sentence } from "../../results/index.ts";
import type { GateRule } from "../judgement.ts";

const HEADLINES = {
  emergency: "Don't run. Get help now.",
  urgent: "Don't run. It is urgent that a doctor looks at it.",
  soon: "Don't run until a doctor has looked at it.",
  watch: "Don't run until a doctor has looked at it.",
} as const;

export const warningSign: GateRule = {
  id: "warning-sign",
  version: "today-warning-sign/2",
  description: "When triage stops, then no running, whatever the pain is, and whom to see.",
  judge({ triage }) {
    if (triage.kind !== "stop") return null;
    const [worst] = triage.findings.filter((finding) => finding.blocksRunning);
    if (worst === undefined) return null;
    return {
      kind: "stop",
      headline: sentence(`today.warning.${triage.tier}`, HEADLINES[triage.tier]),
      statement: worst.because.statement,
      facts: worst.because.facts,
      thresholds: worst.because.thresholds,
      sources: worst.because.sources,
      grade: worst.because.grade,
    };
  },
};
