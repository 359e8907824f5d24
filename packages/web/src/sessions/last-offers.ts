import type { SessionOffer } from "@backstride/core/sessions";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { assessmentQuery } from "../api/queries.ts";
import { type RunnerId, useRunnerId } from "../api/runner-choice.ts";
import { useIsOvertaken } from "../api/use-is-overtaken.ts";
import { localDayOf } from "../format/days.ts";
import { keepText, keptText } from "../offline/browser-storage.ts";
import { BUILD } from "../offline/build-id.ts";
import { ownDataFolder, useOwnDataFolder } from "../offline/data-folder.ts";
import { useServerIsAway } from "../offline/server-reach.ts";
import { useUnsavedAnswers } from "../offline/unsaved-answers.ts";

// What may begin today, as the server last said it, so that a session can begin without the server too: on the same day
// only, and only while nothing was answered since that the server doesn't know.

export interface KeptOffers {
  readonly folder: string;
  readonly build: string | null;
  /** The day that the answer was about, YYYY-MM-DD. */
  readonly today: string;
  readonly offers: readonly SessionOffer[];
}

/**
 * `known`: what today's answer offers; empty where the safety check has to come first. `waiting`: answers are on their way
 * that the offers don't know of. `away`: the server is away and nothing of today was heard from it.
 */
export type Offers =
  | { readonly kind: "known"; readonly today: string; readonly offers: readonly SessionOffer[] }
  | { readonly kind: "waiting" }
  | { readonly kind: "away" };

const keyOf = (runner: RunnerId) => `backstride.last-offers.${runner}`;

/** Once, around every screen: keeps what today's answer offers. */
export function useKeepLastOffers(): void {
  const runner = useRunnerId();
  const folder = useOwnDataFolder();
  const { data } = useQuery({ ...assessmentQuery(runner), enabled: false });
  useEffect(() => {
    if (data === undefined || folder === null) return;
    const kept: KeptOffers = { folder, build: BUILD, today: data.today, offers: data.sessions };
    keepText(keyOf(runner), JSON.stringify(kept));
  }, [runner, folder, data]);
}

/** What may begin today. Null while it is being asked for. */
export function useOffers(runner: RunnerId): Offers | null {
  const isAway = useServerIsAway();
  useOwnDataFolder();
  const assessment = useQuery(assessmentQuery(runner));
  const isOvertaken = useIsOvertaken(runner);
  const isAnswering = Object.keys(useUnsavedAnswers(runner)).length > 0;
  if (isAnswering || isOvertaken) return { kind: "waiting" };
  if (isAway || assessment.isError) {
    const now = { today: localDayOf(new Date()), folder: ownDataFolder(), build: BUILD };
    const kept = readOffers(keptText(keyOf(runner)), now);
    return kept === null ? { kind: "away" } : { kind: "known", today: kept.today, offers: kept.offers };
  }
  const { data } = assessment;
  return data === undefined ? null : { kind: "known", today: data.today, offers: data.sessions };
}

/** It is our own writing; what is of another day, folder or build, or not ours, is taken for nothing. */
export function readOffers(
  text: string | null,
  now: { readonly today: string; readonly folder: string | null; readonly build: string | null },
): KeptOffers | null {
  try {
    const kept = JSON.parse(text ?? "null") as KeptOffers | null;
    if (kept === null || !Array.isArray(kept.offers)) return null;
    return kept.today === now.today && kept.folder === now.folder && kept.build === now.build ? kept : null;
  } catch {
    return null;
  }
}
