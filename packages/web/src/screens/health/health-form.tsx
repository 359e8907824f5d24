import type { HealthCondition, HealthConditions } from "@backstride/core/advice";
import type { HealthAnswer } from "@backstride/server/api";
import { useState } from "react";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Section } from "../../components/section.tsx";
import { type MessageKey, t } from "../../i18n/t.ts";
import { OTHER_CONDITIONS, SKIN_CONDITIONS } from "./conditions.ts";
import styles from "./health-form.module.css";
import { HealthQuestion } from "./health-question.tsx";

const GROUPS = [
  { heading: "health.skin", asked: SKIN_CONDITIONS },
  { heading: "health.illness", asked: OTHER_CONDITIONS },
] as const satisfies readonly { readonly heading: MessageKey; readonly asked: typeof SKIN_CONDITIONS }[];

/** Yes, no, "I don't know" or no answer for each condition; every change is kept at once. */
export function HealthForm({ health }: { readonly health: HealthAnswer }) {
  const runner = useRunnerId();
  const [shown, setShown] = useState(health);
  const save = useChange(
    (next: HealthConditions) =>
      request<HealthAnswer>(runnerPath(runner, "health-conditions"), { method: "PUT", json: next }),
    "health-conditions",
  );
  const change = (id: HealthCondition, state: HealthConditions[HealthCondition]) => {
    const next = { ...shown, [id]: state };
    setShown(next);
    save.mutate(next, { onError: () => setShown(health) });
  };
  const states = Object.values(shown);
  const answered = states.filter((state) => state !== null).length;
  return (
    <>
      {GROUPS.map(({ heading, asked }) => (
        <Section key={heading} heading={t(heading)}>
          <div className={styles["questions"]}>
            {asked.map(({ id, label }) => (
              <HealthQuestion
                key={id}
                label={t(label)}
                state={shown[id]}
                onChange={(state) => change(id, state)}
              />
            ))}
          </div>
        </Section>
      ))}
      <p role="status" className={styles["status"]}>
        {t("health.answered", { answered, count: states.length })}
        {save.isSuccess ? `. ${t("health.saved")}` : ""}
      </p>
      {save.isError && <FailureNotice failure={save.error} />}
    </>
  );
}
