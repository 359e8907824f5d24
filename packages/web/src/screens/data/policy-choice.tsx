import type { ReturnPolicy } from "@backstride/core/runner";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { assessmentQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { Why } from "../../components/why.tsx";
import { type MessageKey, say, t } from "../../i18n/t.ts";
import styles from "./data-screen.module.css";

const POLICIES = [
  { value: "pain-free-first", name: "policy.painFree", about: "policy.painFreeAbout" },
  { value: "pain-guided", name: "policy.painGuided", about: "policy.painGuidedAbout" },
] as const satisfies readonly {
  readonly value: ReturnPolicy;
  readonly name: MessageKey;
  readonly about: MessageKey;
}[];

export interface PolicyChoiceProps {
  readonly value: ReturnPolicy;
  readonly onChange: (policy: ReturnPolicy) => void;
}

/** When to run again: the article's rule or the one that goes by the pain. The engine explains both, with their grades. */
export function PolicyChoice({ value, onChange }: PolicyChoiceProps) {
  const name = useId();
  const assessment = useQuery(assessmentQuery(useRunnerId()));
  const decision = assessment.data?.decision;
  const explained = decision === undefined ? [] : [decision.policy, decision.otherPolicy];
  return (
    <fieldset className={styles["policies"]}>
      <legend>
        <b>{t("policy.label")}</b>
      </legend>
      {POLICIES.map((option) => (
        <label key={option.value} className={styles["policy"]}>
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{t(option.name)}</b>
            <span className={styles["soft"]}>{t(option.about)}</span>
          </span>
        </label>
      ))}
      {explained.map((policy) => (
        <div key={policy.statement.id}>
          <p>{say(policy.statement)}</p>
          <Why because={policy} />
        </div>
      ))}
    </fieldset>
  );
}
