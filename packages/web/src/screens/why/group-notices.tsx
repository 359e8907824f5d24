import type { Causes } from "@backstride/core/causes";
import { say, t } from "../../i18n/t.ts";
import styles from "./why-screen.module.css";

/** Factors that the diary can't tell apart. Nothing where there are none. */
export function GroupNotices({ groups }: Pick<Causes, "groups">) {
  return groups.map(({ statement }) => (
    <div key={statement.text} className={styles["warning"]}>
      <p className={styles["label"]}>{t("causes.together")}</p>
      <p>{say(statement)}</p>
    </div>
  ));
}
