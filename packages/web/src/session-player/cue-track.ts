import { BETWEEN_NOTES_S, type CueTone, NOTES_OF, type Note, toneSeconds } from "./cue-tones.ts";
import { HEADER_BYTES, writeWavHeader } from "./wav-header.ts";

export interface Cue {
  /** Seconds from the beginning of the track. */
  readonly atS: number;
  readonly tone: CueTone;
}

export interface CueTrackSpec {
  /** How long it lasts at least; it goes on until the last tone has sounded. */
  readonly seconds: number;
  /** Those before 0 or after `seconds` are left out; one at `seconds` itself sounds. */
  readonly cues: readonly Cue[];
}

/** The lowest rate that every browser must take for sound. A quarter of an hour is 7 MB. */
export const SAMPLE_RATE_HZ = 8000;

/**
 * The level between the tones: one step beside the middle (128). Chromium and Firefox take a sound whose power stays under
 * about -72 dB of full scale for none, and then put the page to sleep as one that plays nothing; whether other browsers
 * do, we don't know. One step is -42 dB, and since it never changes there is nothing to hear in it. Noise of one step, the
 * other way to be not quite silent, would hiss in headphones: at 8 bits it is not below hearing.
 */
export const REST_LEVEL = 129;

/** Of the 127 steps that there are to either side; two tones at once still fit. */
const LOUDNESS = 60;
const ATTACK_S = 0.02;
const RELEASE_S = 0.08;
/** Rest after the last tone, so that a player that ends a little early cuts nothing off. */
const TAIL_S = 0.3;

/**
 * A WAV file (mono, 8 bits, 8 kHz) that rests but for its tones. Timers of a page sleep once the screen is locked; an audio
 * element that plays goes on, so that the tones come on time.
 */
export function cueTrack({ seconds, cues }: CueTrackSpec): Uint8Array<ArrayBuffer> {
  const sounding = cues.filter(({ atS }) => atS >= 0 && atS <= seconds);
  const ends = sounding.map(({ atS, tone }) => atS + toneSeconds(tone) + TAIL_S);
  const samples = Math.ceil(ends.reduce((last, end) => Math.max(last, end), seconds) * SAMPLE_RATE_HZ);
  // A chunk of odd length is followed by one byte that doesn't count.
  const file = new Uint8Array(HEADER_BYTES + samples + (samples % 2));
  writeWavHeader(file, { samples, rateHz: SAMPLE_RATE_HZ });
  const sound = new Uint8ClampedArray(file.buffer, HEADER_BYTES, samples).fill(REST_LEVEL);
  for (const cue of sounding) addTone(sound, cue);
  return file;
}

function addTone(sound: Uint8ClampedArray, { atS, tone }: Cue): void {
  let startS = atS;
  for (const note of NOTES_OF[tone]) {
    addNote(sound, Math.round(startS * SAMPLE_RATE_HZ), note);
    startS += note.seconds + BETWEEN_NOTES_S;
  }
}

function addNote(sound: Uint8ClampedArray, start: number, { hz, seconds }: Note): void {
  const length = Math.round(seconds * SAMPLE_RATE_HZ);
  for (let at = 0; at < length; at += 1) {
    const wave = Math.sin((2 * Math.PI * hz * at) / SAMPLE_RATE_HZ);
    const level = LOUDNESS * flank(at / SAMPLE_RATE_HZ, seconds) * wave;
    sound[start + at] = (sound[start + at] ?? REST_LEVEL) + level;
  }
}

/** From 0 to 1 and back along half a cosine: a tone that begins or ends at once clicks. */
function flank(atS: number, seconds: number): number {
  const open = Math.min(1, atS / ATTACK_S, (seconds - atS) / RELEASE_S);
  return (1 - Math.cos(Math.PI * open)) / 2;
}
