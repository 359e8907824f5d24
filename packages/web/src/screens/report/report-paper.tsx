import type { ReportSection, SectionId } from "@backstride/core/report";
import type { AddedToReport, ReportAnswer } from "@backstride/server/api";
import { dayOfYear } from "../../format/days.ts";
import { say, t } from "../../i18n/t.ts";
import { PainDrawing } from "./pain-drawing.tsx";
import styles from "./report.module.css";
import { SectionOnPaper, type SectionOnPaperProps } from "./report-section.tsx";
import { TimeLineFigure } from "./time-line-figure.tsx";

export interface ReportPaperProps {
  readonly answer: ReportAnswer;
  readonly added: AddedToReport;
  /** Said on the paper itself: the banner of the screen is not printed. */
  readonly isSimulated: boolean;
}

/** The report as it is printed, on one page: warning signs first, then the complaint, what nobody knows last. */
export function ReportPaper({ answer, added, isSimulated }: ReportPaperProps) {
  const { report } = answer;
  const page = added.tried.length > 0 ? answer.pageWithOwnWords : answer.page;
  const place = (id: SectionId, about: Omit<SectionOnPaperProps, "section"> = {}) => (
    <Placed page={page} id={id} about={about} />
  );
  return (
    <article
      className={styles["paper"]}
      aria-label={t("report.paperTitle", { day: dayOfYear(report.today) })}
    >
      <header className={styles["head"]}>
        <h2>{t("report.paperTitle", { day: dayOfYear(report.today) })}</h2>
        {(added.name !== null || added.birthDate !== null) && (
          <p className={styles["who"]}>
            {[
              ...(added.name === null ? [] : [added.name]),
              ...(added.birthDate === null ? [] : [t("report.born", { day: dayOfYear(added.birthDate) })]),
            ].join(", ")}
          </p>
        )}
        {isSimulated && <p className={styles["simulated"]}>{t("report.simulated")}</p>}
        <p className={styles["disclaimer"]}>{say(report.disclaimer)}</p>
      </header>
      {place("signs")}
      <div className={styles["complaint"]}>
        <div className={styles["words"]}>
          {place("about")}
          {place("story")}
          {place("answer")}
        </div>
        <PainDrawing story={report.story} />
      </div>
      {place("load", { besideTable: <TimeLineFigure timeLine={report.timeLine} /> })}
      {place("measures")}
      <div className={styles["halves"]}>
        {place("tried", { children: <ToldTried lines={added.tried} /> })}
        {place("shoes")}
        {place("causes")}
        {place("not-known")}
      </div>
    </article>
  );
}

interface PlacedProps {
  readonly page: readonly ReportSection[];
  readonly id: SectionId;
  readonly about: Omit<SectionOnPaperProps, "section">;
}

function Placed({ page, id, about }: PlacedProps) {
  const section = page.find((one) => one.id === id);
  return section === undefined ? null : <SectionOnPaper section={section} {...about} />;
}

function ToldTried({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <p>
        <strong>{t("report.toldTried")}</strong>
      </p>
      <ul className={styles["told"]}>
        {lines.map((line, place) => (
          <li key={`${line}${place.toString()}`}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
