/** A file that the repository keeps although it can be made again from others. */
export interface GeneratedFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Makes files from what is in the repository at `root`: reads only, same input, same bytes. */
export type Generator = (root: string) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
