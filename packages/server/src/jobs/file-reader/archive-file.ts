import { close, openSync, read } from "node:fs";
import { Readable } from "node:stream";
import { RandomAccessReader } from "yauzl";

/**
 * The file that a zip is read from. A damaged zip can name a place that no file has; the reader that comes with yauzl
 * then throws where nobody can catch it, and the thread falls. Here it is an error to the one who asked.
 */
export class ArchiveFile extends RandomAccessReader {
  readonly sizeBytes: number;
  readonly #descriptor: number;
  readonly #lengthBytes: number;
  readonly #appended: Buffer;

  /** Reads the file as if `appended` stood in place of all behind `lengthBytes`. Throws where it can't be opened. */
  constructor(path: string, lengthBytes: number, appended: Buffer) {
    super();
    this.#descriptor = openSync(path, "r");
    this.#lengthBytes = lengthBytes;
    this.#appended = appended;
    this.sizeBytes = lengthBytes + appended.length;
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
    const inFile = Math.max(0, Math.min(length, this.#lengthBytes - position));
    const appendedFrom = Math.max(0, position - this.#lengthBytes);
    this.#appended.copy(buffer, offset + inFile, appendedFrom, appendedFrom + length - inFile);
    read(this.#descriptor, buffer, offset, inFile, position, (error, bytesRead) => {
      callback(error ?? (bytesRead < inFile ? new Error("it has become shorter") : null));
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
