/** What a tone says: it begins, now the next thing, look at the page, it is done. */
export const CUE_TONES = ["begin", "change", "look", "end"] as const;
export type CueTone = (typeof CUE_TONES)[number];

export interface Note {
  readonly hz: number;
  readonly seconds: number;
}

const C5 = 523.25;
const E5 = 659.26;
const G5 = 783.99;

/**
 * Told apart by how many notes there are and whether they rise or fall, so that nobody has to know a pitch. High enough for
 * the small speaker of a phone, low enough for ears that no longer hear high tones.
 */
export const NOTES_OF: Readonly<Record<CueTone, readonly Note[]>> = {
  look: [{ hz: E5, seconds: 0.45 }],
  change: [
    { hz: C5, seconds: 0.2 },
    { hz: G5, seconds: 0.4 },
  ],
  begin: [
    { hz: C5, seconds: 0.2 },
    { hz: E5, seconds: 0.2 },
    { hz: G5, seconds: 0.4 },
  ],
  end: [
    { hz: G5, seconds: 0.2 },
    { hz: E5, seconds: 0.2 },
    { hz: C5, seconds: 0.6 },
  ],
};

/** Silence between two notes of one tone, by which they are counted. */
export const BETWEEN_NOTES_S = 0.06;

export const toneSeconds = (tone: CueTone): number =>
  NOTES_OF[tone].reduce((sum, { seconds }) => sum + seconds, BETWEEN_NOTES_S * (NOTES_OF[tone].length - 1));
