import type { InstrumentAnswer } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { instrumentsQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { Answered } from "../../components/answered.tsx";
import { AppLink } from "../../components/app-link.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { dayInWords } from "../../format/days.ts";
import { t } from "../../i18n/t.ts";
import { formOf } from "./form-of.ts";
import styles from "./questionnaires.module.css";

/** Everything that can be filled in, what it is for, and when it last was. */
export function QuestionnairesScreen() {
  const instruments = useQuery(instrumentsQuery(useRunnerId()));
  return (
    <Page title={t("forms.title")} heading={t("forms.heading")} lead={t("forms.lead")}>
      <Answered query={instruments}>
        {(answer) => (
          <>
            <Section heading={t("forms.questionnaires")}>
              <List instruments={answer.instruments.filter(({ kind }) => kind === "questionnaire")} />
            </Section>
            <Section heading={t("forms.selfTests")}>
              <List instruments={answer.instruments.filter(({ kind }) => kind === "self-test")} />
            </Section>
          </>
        )}
      </Answered>
    </Page>
  );
}

function List({ instruments }: { readonly instruments: readonly InstrumentAnswer[] }) {
  return (
    <ul className={styles["list"]}>
      {instruments.map((instrument) => (
        <li key={instrument.id} className={styles["item"]}>
          <h3>
            <AppLink href={`/questionnaires/${instrument.id}`}>{instrument.title}</AppLink>
          </h3>
          <p>{instrument.description}</p>
          <p className={styles["soft"]}>{whenFilled(instrument)}</p>
          <p className={styles["credit"]}>{t("forms.credit", { credit: instrument.credit })}</p>
        </li>
      ))}
    </ul>
  );
}

function whenFilled(instrument: InstrumentAnswer): string {
  const last = instrument.filled[0];
  if (last !== undefined) return t("forms.last", { day: dayInWords(last.day) });
  return t(formOf(instrument) === null ? "forms.noForm" : "forms.never");
}
