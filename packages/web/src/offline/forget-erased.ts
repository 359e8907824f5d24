import { keepText, keptKeys } from "./browser-storage.ts";
import { ownDataFolder } from "./data-folder.ts";
import { UNSAVED_KEYS } from "./unsaved-answers.ts";

const ALL_KEYS = "backstride.";
/** Says nothing of a person. */
const STAYS = ["backstride.appearance", "backstride.data-folder"];

/**
 * Forgets what this browser keeps of the data folder that was erased: all but what is named here, so that what comes later
 * is not forgotten. Answers that wait for another folder are somebody else's, perhaps, and stay.
 */
export function forgetErased(): void {
  const own = ownDataFolder();
  const isForElsewhere = (key: string): boolean =>
    key.startsWith(UNSAVED_KEYS) && (own === null || !key.startsWith(`${UNSAVED_KEYS}${own}.`));
  for (const key of keptKeys(ALL_KEYS)) {
    if (!STAYS.includes(key) && !isForElsewhere(key)) keepText(key, null);
  }
}
