import type { Observation } from "./resources.ts";

/** An observation before it has an id and a subject, under the heading of the page that it belongs to. */
export interface DraftObservation {
  readonly section: "about" | "story" | "load" | "signs" | "measures" | "tried";
  readonly body: Omit<Observation, "resourceType" | "id" | "subject" | "status">;
}
