/** What this room uses of papaparse, which brings no types of its own. */
declare module "papaparse" {
  /** One row: its cells, and what was wrong with them. */
  interface ParseStep {
    readonly data: readonly string[];
    readonly errors: readonly { readonly code: string }[];
  }
  const Papa: {
    /** Reads a string at once, before it returns; `step` is called for every row, `preview` 0 means all rows. */
    parse(
      text: string,
      options: {
        readonly delimiter: string;
        readonly newline: "\n";
        readonly preview: number;
        readonly step: (row: ParseStep) => void;
      },
    ): unknown;
  };
  export = Papa;
}
