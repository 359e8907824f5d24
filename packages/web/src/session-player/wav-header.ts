/** RIFF and its form, the format chunk, and the name and length of the data chunk. */
export const HEADER_BYTES = 44;

const PCM = 1;
const CHANNELS = 1;
const BITS = 8;

/** Writes the header of a mono file of unsigned 8-bit samples. All numbers are little-endian. */
export function writeWavHeader(
  file: Uint8Array<ArrayBuffer>,
  { samples, rateHz }: { readonly samples: number; readonly rateHz: number },
): void {
  const view = new DataView(file.buffer, file.byteOffset, HEADER_BYTES);
  const text = (at: number, letters: string) =>
    [...letters].forEach((letter, index) => {
      view.setUint8(at + index, letter.charCodeAt(0));
    });
  text(0, "RIFF");
  view.setUint32(4, file.byteLength - 8, true);
  text(8, "WAVE");
  text(12, "fmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, CHANNELS, true);
  view.setUint32(24, rateHz, true);
  view.setUint32(28, (rateHz * CHANNELS * BITS) / 8, true);
  view.setUint16(32, (CHANNELS * BITS) / 8, true);
  view.setUint16(34, BITS, true);
  text(36, "data");
  view.setUint32(40, samples, true);
}
