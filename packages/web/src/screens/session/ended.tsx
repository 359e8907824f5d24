import { useEffect } from "react";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import { Page } from "../../components/page.tsx";
import { localDayOf } from "../../format/days.ts";
import { type MessageKey, say, t } from "../../i18n/t.ts";
import { readAloud } from "../../session-player/voice.ts";
import type { Session, Standing } from "../../sessions/running-session.ts";
import { useDayLogs } from "../diary/use-day-logs.ts";
import styles from "./session.module.css";

type Ending = Extract<Standing, { readonly kind: "ended" }>;

const HEADINGS: Readonly<Record<Ending["how"], MessageKey>> = {
  done: "session.ended.done",
  stopped: "session.ended.stopped",
  hurts: "session.ended.hurts",
  "not-safe": "session.ended.notSafe",
  skin: "session.ended.skin",
};

export interface EndedProps {
  readonly session: Session;
  /** "blocked" where the safety check has found something while it was under way. */
  readonly ending: Ending | "blocked";
  /** Forgets the session, so that it can begin anew. */
  readonly onLeave: () => void;
}

/** How it ended, and where to go from there. */
export function Ended({ session, ending, onLeave }: EndedProps) {
  const how = ending === "blocked" ? "blocked" : ending.how;
  const heading = t(how === "blocked" ? "session.ended.blocked" : HEADINGS[how]);
  const statement = ending === "blocked" ? t("session.ended.blockedWhy") : say(ending.statement);
  useEffect(() => readAloud(`${heading}. ${statement}`), [heading, statement]);
  return (
    <Page
      title={say(session.title)}
      eyebrow={say(session.title)}
      heading={heading}
      lead={statement}
      focusKey={how}
    >
      {ending !== "blocked" && how === "done" && session.countsAs === "stretching" && (
        <NoteStretching day={localDayOf(new Date(ending.at))} />
      )}
      <ActionRow>
        <ActionLink href={how === "hurts" ? "/diary" : "/"}>
          {t(how === "hurts" ? "session.toDiary" : "sessions.toToday")}
        </ActionLink>
        {how !== "blocked" && how !== "skin" && (
          <ActionButton look="quiet" onPress={onLeave}>
            {t("session.again")}
          </ActionButton>
        )}
      </ActionRow>
    </Page>
  );
}

/** The diary asks whether one stretched: this answers it with one press, and never by itself. */
function NoteStretching({ day }: { readonly day: string }) {
  const { query, save, toldOf, tell } = useDayLogs();
  // Until it is known what was told of the day, a new answer would wipe it out.
  if (query.data === undefined) return null;
  const told = toldOf(day);
  return (
    <div className={styles["stack"]}>
      {save.isError && (
        <FailureNotice failure={save.error} onRetry={() => tell(day, { ...told, stretching: true })} />
      )}
      {told.stretching === true ? (
        <p>{t("session.noted")}</p>
      ) : (
        <ActionRow>
          <ActionButton look="quiet" onPress={() => tell(day, { ...told, stretching: true })}>
            {t("session.note")}
          </ActionButton>
        </ActionRow>
      )}
    </div>
  );
}
