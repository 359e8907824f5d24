import type { QualityMark, QualityMarkKind } from "@backstride/core/runs";
import { Section } from "../../components/section.tsx";
import { clock } from "../../format/numbers.ts";
import { type MessageKey, t } from "../../i18n/t.ts";
import styles from "./run-screen.module.css";
import { type StretchChoice, StretchTable } from "./stretch-table.tsx";

/** In the order in which they are explained. */
const KIND_WORDS = {
  pause: { name: "mark.pause", meaning: "mark.pause.meaning" },
  gap: { name: "mark.gap", meaning: "mark.gap.meaning" },
  "position-spike": { name: "mark.position", meaning: "mark.position.meaning" },
  "altitude-spike": { name: "mark.altitude", meaning: "mark.altitude.meaning" },
  "heart-rate-spike": { name: "mark.heartRate", meaning: "mark.heartRate.meaning" },
} as const satisfies Record<QualityMarkKind, { readonly name: MessageKey; readonly meaning: MessageKey }>;
const KINDS = Object.keys(KIND_WORDS) as readonly QualityMarkKind[];

export interface MarkListProps {
  readonly marks: readonly QualityMark[];
  readonly choice: StretchChoice;
}

/** Pauses, gaps and impossible values: what was seen, where, and what was made of it. */
export function MarkList({ marks, choice }: MarkListProps) {
  if (marks.length === 0) return null;
  const kinds = KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));
  return (
    <Section heading={t("mark.heading")} intro={t("mark.intro")}>
      <dl className={styles["meanings"]}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{t(KIND_WORDS[kind].name)}</dt>
            <dd>{t(KIND_WORDS[kind].meaning)}</dd>
          </div>
        ))}
      </dl>
      <StretchTable
        caption={t("mark.caption")}
        columns={[t("mark.kind"), t("mark.from"), t("mark.length")]}
        choice={choice}
        rows={marks.map((mark, index) => ({
          key: index.toString(),
          label: t(KIND_WORDS[mark.kind].name),
          stretch: mark,
          note: mark.message,
          cells: [clock(mark.fromS), clock(mark.toS - mark.fromS)],
        }))}
      />
    </Section>
  );
}
