import { FIT_FIELD, FIT_MESSAGE, fitSport, fitSubSport, type Sport } from "../../recording/index.ts";
import type { FitPart } from "./read-parts.ts";

/** What a file says of a sport beside its sessions. */
export interface ToldSport {
  readonly sport: Sport;
  readonly subSport: string | null;
  readonly name: string | null;
}

/** The sports of the sport messages, else of the laps, for sessions that do not say and for files without one. */
export function toldSports(parts: readonly FitPart[]): readonly ToldSport[] {
  const told = parts
    .flatMap((part) => part.messages(FIT_MESSAGE.sport))
    .flatMap((message) => {
      const subSport = fitSubSport(message.number(FIT_FIELD.sport.subSport));
      const sport = fitSport(message.number(FIT_FIELD.sport.sport), subSport);
      return sport === null ? [] : [{ sport, subSport, name: message.text(FIT_FIELD.sport.name) }];
    });
  if (told.length > 0) return told;
  return parts
    .flatMap((part) => part.messages(FIT_MESSAGE.lap))
    .flatMap((lap) => {
      const sport = fitSport(lap.number(FIT_FIELD.lap.sport), null);
      return sport === null ? [] : [{ sport, subSport: null, name: null }];
    });
}

/** Completes what a session says of its sport: by the first told one where it says none, else by the first of its own. */
export function completeSport(
  stated: Pick<ToldSport, "subSport"> & { readonly sport: Sport | null },
  told: readonly ToldSport[],
): { readonly sport: Sport | null; readonly subSport: string | null; readonly name: string | null } {
  const found = stated.sport === null ? told[0] : told.find(({ sport }) => sport === stated.sport);
  return {
    sport: stated.sport ?? found?.sport ?? null,
    subSport: stated.subSport ?? found?.subSport ?? null,
    name: found?.name ?? null,
  };
}
