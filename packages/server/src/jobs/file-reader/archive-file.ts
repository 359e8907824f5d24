import { close, fstatSync, openSync, read } from "node:fs";
import { Readable } from "node:stream";
import { RandomAccessReader } from "yauzl";

/**
 * The file that a zip is read from. A damaged zip can name a place that no file has; the reader that comes with yauzl
 * then throws where nobody can catch it, and the thread falls. Here it is an error to the one who asked.
 */
export class ArchiveFile extends RandomAccessReader {
  readonly sizeBytes: number;
  readonly #descriptor: number;

  /** Reads the file as if it ended after `sizeBytes`, if given. Throws where the file can't be opened. */
  constructor(path: string, sizeBytes?: number) {
    super();
    this.#descriptor = openSync(path, "r");
    this.sizeBytes = sizeBytes ?? fstatSync(this.#descriptor).size;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    if (position + length > this.sizeBytes) {
      setImmediate(callback, new Error(`it ends before byte ${position + length}`));
      return;
    }
    read(this.#descriptor, buffer, offset, length, position, (error, bytesRead) => {
      callback(error ?? (bytesRead < length ? new Error("it has become shorter") : null));
    });
  }

  /** The bytes from `start` up to but not including `end`, in one piece. */
  override createReadStream({ start, end }: { start: number; end: number }): Readable {
    const bytes = Buffer.allocUnsafe(end - start);
    const stream = new Readable({
      read: () => {
        this.read(bytes, 0, bytes.length, start, (error) => {
          if (error !== null) stream.destroy(error);
          else {
            stream.push(bytes);
            stream.push(null);
          }
        });
      },
    });
    return stream;
  }

  override close(callback: (error: Error | null) => void): void {
    close(this.#descriptor, callback);
  }
}
