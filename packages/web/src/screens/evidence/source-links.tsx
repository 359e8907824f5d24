import { AppLink } from "../../components/app-link.tsx";
import styles from "./evidence-screen.module.css";

export interface SourceLinksProps {
  readonly ids: readonly string[];
  readonly titles: ReadonlyMap<string, string>;
}

/** Places on this page by their titles; an id where the title is not known. Nothing where there are none. */
export function SourceLinks({ ids, titles }: SourceLinksProps) {
  if (ids.length === 0) return null;
  return (
    <p className={styles["links"]}>
      {ids.map((id) => (
        <AppLink key={id} href={`/evidence#${id}`}>
          {titles.get(id) ?? id}
        </AppLink>
      ))}
    </p>
  );
}
