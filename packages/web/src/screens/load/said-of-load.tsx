import type { Described } from "@backstride/core/training-load";
import { Why } from "../../components/why.tsx";
import { say } from "../../i18n/t.ts";
import styles from "./load.module.css";

/** What the engine says of a number today, or why there is none. */
export function SaidOfLoad({ described }: { readonly described: Described<unknown> }) {
  const { measured, why } = described;
  if (why !== null) {
    return (
      <div>
        <p>{say(why.statement)}</p>
        <Why because={why} />
      </div>
    );
  }
  return <p className={styles["soft"]}>{measured.kind === "unavailable" ? measured.detail : ""}</p>;
}
