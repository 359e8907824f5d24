import type { RunDetail } from "@backstride/server/api";
import { IntervalPlot } from "../../charts/interval-plot.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { DataTable } from "../../components/data-table.tsx";
import { Section } from "../../components/section.tsx";
import { Why } from "../../components/why.tsx";
import { wholeNumber } from "../../format/numbers.ts";
import { say, t } from "../../i18n/t.ts";
import { LoadDetails } from "./load-details.tsx";
import { helpFor, type KnownLoad, type LoadHelp } from "./load-words.ts";
import styles from "./run-load.module.css";

/** What the run loaded the back with: the number with its band in words first, then what made it, then how sure it is. */
export function RunLoad({ detail: { run, load } }: { readonly detail: Pick<RunDetail, "run" | "load"> }) {
  if (load === null) {
    if (run.sport !== "running" || run.day !== null) return null;
    return (
      <Section heading={t("backLoad.heading")}>
        <NotKnown reason={t("backLoad.noDay")} help={{ words: t("backLoad.help.noDay"), link: null }} />
      </Section>
    );
  }
  return (
    <Section heading={t("backLoad.heading")}>
      {load.load.kind === "known" ? (
        <Known load={load.load} />
      ) : (
        <NotKnown reason={load.load.index.detail} help={helpFor(load.load.index.reason)} />
      )}
      {load.creep.why !== null && (
        <aside className={styles["illustration"]}>
          <h3>{t("backLoad.creep")}</h3>
          <p>{say(load.creep.why.statement)}</p>
          <Why because={load.creep.why} about={t("backLoad.creep")} />
        </aside>
      )}
    </Section>
  );
}

function Known({ load }: { readonly load: KnownLoad }) {
  const { index, band, why } = load;
  const shown = { low: band.low, middle: index.value, high: band.high };
  const words = {
    low: wholeNumber(shown.low),
    middle: wholeNumber(shown.middle),
    high: wholeNumber(shown.high),
  };
  return (
    <>
      <p className={styles["answer"]}>{say(why.statement)}</p>
      <figure className={styles["plot"]}>
        <IntervalPlot {...shown} label={t("backLoad.plot", words)} />
        <DataTable
          caption={t("backLoad.tableCaption")}
          columns={[t("backLoad.column.what"), t("backLoad.column.percent")]}
          rows={[
            [t("backLoad.least"), words.low],
            [t("backLoad.middle"), words.middle],
            [t("backLoad.most"), words.high],
          ]}
        />
      </figure>
      <p className={styles["quiet"]}>{t("backLoad.notARisk")}</p>
      <LoadDetails load={load} />
      <Why because={why} about={t("backLoad.aboutPlain")} />
    </>
  );
}

function NotKnown({ reason, help }: { readonly reason: string; readonly help: LoadHelp | null }) {
  return (
    <>
      <p>
        {t("backLoad.unknown")} {reason}
      </p>
      {help !== null && <p>{help.words}</p>}
      {help?.link && (
        <div>
          <ActionLink href={help.link.href} look="quiet">
            {help.link.words}
          </ActionLink>
        </div>
      )}
    </>
  );
}
