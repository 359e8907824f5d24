import type { Sentence } from "@backstride/core/results";
import { say } from "../../i18n/t.ts";

/** Lines of the warning signs that must be found at a glance: what applies, what is open, whom to see. */
const FINDINGS =
  /^report\.(finding\.|signs\.(stop|unknown|unanswered|yesBesides|notCurrent|takenBack|askedAgain|open))/;
/** Lines that begin with what they are about, up to a colon: it is set in bold. */
const WITH_LEAD = /^report\.(finding\.|denied\.|signs\.|cause\.|causes\.|tried\.|story\.(moments|regions))/;
/** Whole sentences: a colon in them heads nothing. */
const PLAIN = /^report\.(finding\.(because|whomToSee)|signs\.notAsked)$/;
/** Bold as a whole. */
const STOP = "report.signs.stop";
const LONGEST_LEAD = 90;
export interface LineInParts {
  readonly lead: string;
  readonly rest: string;
  readonly isFinding: boolean;
}

/** A line with its beginning apart, where that says what the line is about; nothing of it is lost. */
export function leadOf(line: Sentence): LineInParts {
  const text = say(line);
  const isFinding = FINDINGS.test(line.id);
  if (line.id === STOP) return { lead: text, rest: "", isFinding };
  const colon = text.indexOf(":");
  const hasLead = WITH_LEAD.test(line.id) && !PLAIN.test(line.id) && colon > 0 && colon <= LONGEST_LEAD;
  return hasLead
    ? { lead: text.slice(0, colon + 1), rest: text.slice(colon + 1), isFinding }
    : { lead: "", rest: text, isFinding };
}
