/** The rows of the product that answer the article: its setting (S), its causes (C), its remedies (R), its prevention (P). */
export const ROWS = [
  "S1",
  "S2",
  "S3",
  "C1",
  "C2",
  "C3",
  "C4",
  "C5",
  "C6",
  "R1",
  "R2",
  "R3",
  "R4",
  "R5",
  "P1",
  "P2",
  "P3",
  "P4",
  "P5",
  "P6",
] as const;
export type Row = (typeof ROWS)[number];
