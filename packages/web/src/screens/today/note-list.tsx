import type { Explanation } from "@backstride/core/results";
import { Section } from "../../components/section.tsx";
import { Why } from "../../components/why.tsx";
import { say } from "../../i18n/t.ts";
import styles from "./note-list.module.css";

export interface NoteListProps {
  readonly heading: string;
  readonly notes: readonly Explanation[];
}

/** Pieces of advice, each with what it rests on. Nothing where there is none. */
export function NoteList({ heading, notes }: NoteListProps) {
  if (notes.length === 0) return null;
  return (
    <Section heading={heading}>
      <ul className={styles["list"]}>
        {notes.map((note) => (
          <li key={`${note.rule}${note.statement.id}`} className={styles["item"]}>
            <p>{say(note.statement)}</p>
            <Why because={note} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
