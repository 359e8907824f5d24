import type { FilledInstrument, InstrumentAnswer } from "@backstride/server/api";
import { useState } from "react";
import { request } from "../../api/request.ts";
import { runnerPath, useRunnerId } from "../../api/runner-choice.ts";
import { useChange } from "../../api/use-change.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import { FilledList } from "./filled-list.tsx";
import { formOf } from "./form-of.ts";
import styles from "./questionnaires.module.css";
import { SavedSitting } from "./saved-sitting.tsx";
import { SelfTestGate } from "./self-test-gate.tsx";

/** What it is for, the form or why there is none, what the answers said, and the sittings before. */
export function Questionnaire({ instrument }: { readonly instrument: InstrumentAnswer }) {
  const runner = useRunnerId();
  const [saved, setSaved] = useState<FilledInstrument | null>(null);
  const save = useChange((answers: unknown) =>
    request<FilledInstrument>(runnerPath(runner, `instruments/${instrument.id}/answers`), {
      method: "POST",
      json: { answers },
    }),
  );
  const Form = formOf(instrument);
  const form = Form !== null && (
    <Section heading={t("forms.new")}>
      {instrument.wordingNote !== null && <p className={styles["safety"]}>{instrument.wordingNote}</p>}
      <Form
        instrument={instrument}
        isSaving={save.isPending}
        onSave={(answers) => save.mutate(answers, { onSuccess: setSaved })}
      />
      {save.isError && <FailureNotice failure={save.error} />}
    </Section>
  );
  return (
    <Page title={instrument.title} eyebrow={t("forms.title")} lead={instrument.description}>
      {saved !== null ? (
        <SavedSitting sitting={saved} onAgain={() => setSaved(null)} />
      ) : Form === null ? (
        <Section heading={t("forms.noFormHeading")}>
          {instrument.whyNoItems !== null && <p>{instrument.whyNoItems}</p>}
          <p>{t("forms.noFormText")}</p>
        </Section>
      ) : instrument.kind === "self-test" ? (
        <SelfTestGate>{form}</SelfTestGate>
      ) : (
        form
      )}
      <p className={styles["credit"]}>{t("forms.credit", { credit: instrument.credit })}</p>
      {instrument.filled.length > 0 && (
        <Section heading={t("forms.earlier")}>
          <FilledList id={instrument.id} filled={instrument.filled} />
        </Section>
      )}
      <div>
        <ActionLink href="/questionnaires" look="quiet">
          {t("forms.all")}
        </ActionLink>
      </div>
    </Page>
  );
}
