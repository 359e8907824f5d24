const POLYNOMIAL = 0xa001;
const SLICES = 8;

/** `tables[256 * k + byte]`: what a byte followed by k zero bytes leaves in an empty register. */
const tables = makeTables();

function makeTables(): Uint16Array {
  const made = new Uint16Array(256 * SLICES);
  for (let byte = 0; byte < 256; byte += 1) {
    let register = byte;
    for (let bit = 0; bit < 8; bit += 1)
      register = register & 1 ? (register >>> 1) ^ POLYNOMIAL : register >>> 1;
    made[byte] = register;
  }
  for (let at = 256; at < made.length; at += 1) {
    const before = made[at - 256] ?? 0;
    made[at] = (before >>> 8) ^ (made[before & 0xff] ?? 0);
  }
  return made;
}

const entry = (slice: number, byte: number): number => tables[256 * slice + byte] ?? 0;

/**
 * The checksum of FIT files: CRC-16 with the reflected polynomial 0xA001 and an empty start register (also known as
 * CRC-16/ARC), over `bytes` from `start` up to but not including `end`. Eight bytes are taken per step: with the
 * specification's table of sixteen entries the checksum costs more than reading the file.
 */
export function fitCrc(bytes: Uint8Array, start = 0, end: number = bytes.length): number {
  let register = 0;
  let at = start;
  for (; at + SLICES <= end; at += SLICES) {
    register =
      entry(7, (bytes[at] ?? 0) ^ (register & 0xff)) ^
      entry(6, (bytes[at + 1] ?? 0) ^ (register >>> 8)) ^
      entry(5, bytes[at + 2] ?? 0) ^
      entry(4, bytes[at + 3] ?? 0) ^
      entry(3, bytes[at + 4] ?? 0) ^
      entry(2, bytes[at + 5] ?? 0) ^
      entry(1, bytes[at + 6] ?? 0) ^
      entry(0, bytes[at + 7] ?? 0);
  }
  for (; at < end; at += 1) register = (register >>> 8) ^ entry(0, (register ^ (bytes[at] ?? 0)) & 0xff);
  return register;
}
