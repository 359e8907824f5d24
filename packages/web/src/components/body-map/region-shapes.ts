import type { BodyRegion } from "@backstride/core/diary";

/** Where the two figures stand in the drawing of 420 by 452. */
export const FRONT_X = 105;
export const BACK_X = 315;
export const VIEW_BOX = "0 0 420 452";

// Drawn for the right half of a figure about its own middle line, x to the viewer's right.
const THIGH_BACK =
  "M3 236C14 243 33 241 42.5 229C42 256 36.500 286 33 304L8.500 304C5.500 282 3.500 258 3 236Z";
const THIGH_FRONT = "M43 215C43 250 37 285 33 304L8.500 304C6 282 3.500 262 3 241L14 244Z";
const LOWER_LEG =
  "M8.500 307L33 307C36.500 330 34.500 350 31.500 365C27.500 386 22.500 400 21.500 415L9.500 415C10.500 396 9.500 371 9.500 352C7.500 337 7.500 322 8.500 307Z";
const BUTTOCK =
  "M17 189L37 189C41.500 199 43.500 210 42.500 225C36 238 12 240 3 231L3 224C9 219 15 203 17 189Z";
const GROIN = "M38.500 184C42 195 43 204 43 211L14 240L3 237L3 214Z";

export interface RegionShape {
  readonly region: BodyRegion;
  /** Where it is drawn: once, or on both figures. */
  readonly parts: readonly { readonly path: string; readonly x: number; readonly isMirrored: boolean }[];
}

const onBack = (path: string, isMirrored = false) => ({ path, x: BACK_X, isMirrored });
// On the front figure the runner's left is on the viewer's right.
const onFront = (path: string, isMirrored = false) => ({ path, x: FRONT_X, isMirrored });

/** The thirteen regions, from the neck down: the order in which the keyboard meets them. */
export const REGION_SHAPES: readonly RegionShape[] = [
  {
    region: "neck",
    parts: [onBack("M-10.500 50L10.500 50C10.500 60 14 65 22 69.500L-22 69.500C-14 65-10.500 60-10.500 50Z")],
  },
  {
    region: "upper-back",
    parts: [onBack("M-24 72L24 72C36 75 42 80 43 90L40.500 109L-40.500 109L-43 90C-42 80-36 75-24 72Z")],
  },
  {
    region: "mid-back",
    parts: [
      onBack("M-40 112L40 112C37.500 124 35.500 134 34.500 146L-34.500 146C-35.500 134-37.500 124-40 112Z"),
    ],
  },
  {
    region: "lower-back",
    parts: [onBack("M-34 149L34 149C31.500 160 32.500 172 36 186L-36 186C-32.500 172-31.500 160-34 149Z")],
  },
  { region: "sacrum", parts: [onBack("M-14 189L14 189C12 203 7 215 0 221C-7 215-12 203-14 189Z")] },
  { region: "left-buttock", parts: [onBack(BUTTOCK, true)] },
  { region: "right-buttock", parts: [onBack(BUTTOCK)] },
  { region: "left-groin", parts: [onFront(GROIN)] },
  { region: "right-groin", parts: [onFront(GROIN, true)] },
  { region: "left-thigh", parts: [onFront(THIGH_FRONT), onBack(THIGH_BACK, true)] },
  { region: "right-thigh", parts: [onFront(THIGH_FRONT, true), onBack(THIGH_BACK)] },
  { region: "left-lower-leg", parts: [onFront(LOWER_LEG), onBack(LOWER_LEG, true)] },
  { region: "right-lower-leg", parts: [onFront(LOWER_LEG, true), onBack(LOWER_LEG)] },
];

/** The outline of a body, right half, left open along the middle line; the head stands apart. */
export const BODY_HALF =
  "M0 48L9.500 48C9.500 59 13 65 24 70C36 73 45 78 47.500 92C51 112 56 130 59 150C62 172 66 188 68.500 204" +
  "C71 214 71 226 66 229C61 229 59.500 216 58.500 206C54 188 51 172 48.500 154C46 138 43 122 41.500 110" +
  "C38.500 126 35.500 138 34.500 150C32.500 162 33 174 37 186C43 200 44.500 216 43.500 230C43 256 37.500 286 34 306" +
  "C37.500 330 35.500 350 32.500 366C28.500 387 23.500 401 22.500 416C23.500 424 27 432 25 435C20 437 11 437 8 434" +
  "C7 428 9 420 8.500 414C9.500 396 8.500 371 8.500 352C6.500 337 6.500 322 7.500 306C5 284 2 258 2 236L0 234";
