const POLYNOMIAL = 0xa001;
/** Sixteen words of four bytes: as many as the polynomial has bits. */
const BLOCK_BYTES = 64;
/** How many words on a word is added when it is taken away. */
const STEPS = [1, 14, 16] as const;

/** What each byte leaves in an empty register. */
const table = Uint16Array.from({ length: 256 }, (_none, byte) => {
  let register = byte;
  for (let bit = 0; bit < 8; bit += 1)
    register = register & 1 ? (register >>> 1) ^ POLYNOMIAL : register >>> 1;
  return register;
});

/**
 * The checksum of FIT files: CRC-16 with the reflected polynomial 0xA001 and an empty start register (also known as
 * CRC-16/ARC), over `bytes` from `start` up to but not including `end`. All but the last bytes are folded forward in
 * words, which costs a quarter of summing the bytes; by a table alone the checksum would cost more than reading a file.
 */
export function fitCrc(bytes: Uint8Array, start = 0, end: number = bytes.length): number {
  const foldedBytes = BLOCK_BYTES * Math.max(0, Math.floor((end - start) / BLOCK_BYTES) - 1);
  if (foldedBytes === 0) return remainder(0, bytes, start, end);
  const at = start + foldedBytes;
  // No slice of the bytes: that of a Node Buffer would be the file itself.
  const next = Uint8Array.from(bytes.subarray(at, at + BLOCK_BYTES));
  foldInto(next, bytes, start, at);
  return remainder(remainder(0, next, 0, BLOCK_BYTES), bytes, at + BLOCK_BYTES, end);
}

function remainder(before: number, bytes: Uint8Array, start: number, end: number): number {
  let register = before;
  for (let at = start; at < end; at += 1)
    register = (register >>> 8) ^ (table[(register ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return register;
}

/**
 * Changes the block behind `end` so that it leaves by itself what all bytes from `start` on leave with it. The polynomial
 * is x^16 + x^15 + x^2 + 1, and with coefficients of one bit its 32nd power is the same one of x^32: a word of 32 bits may
 * be taken away where it is added to those 1, 14 and 16 places on. The last sixteen words taken away are in w0 to w15.
 */
function foldInto(next: Uint8Array, bytes: Uint8Array, start: number, end: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [w0, w1, w2, w3, w4, w5, w6, w7] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [w8, w9, w10, w11, w12, w13, w14, w15] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = start; at < end; at += BLOCK_BYTES) {
    w0 ^= view.getInt32(at, true) ^ w15 ^ w2;
    w1 ^= view.getInt32(at + 4, true) ^ w0 ^ w3;
    w2 ^= view.getInt32(at + 8, true) ^ w1 ^ w4;
    w3 ^= view.getInt32(at + 12, true) ^ w2 ^ w5;
    w4 ^= view.getInt32(at + 16, true) ^ w3 ^ w6;
    w5 ^= view.getInt32(at + 20, true) ^ w4 ^ w7;
    w6 ^= view.getInt32(at + 24, true) ^ w5 ^ w8;
    w7 ^= view.getInt32(at + 28, true) ^ w6 ^ w9;
    w8 ^= view.getInt32(at + 32, true) ^ w7 ^ w10;
    w9 ^= view.getInt32(at + 36, true) ^ w8 ^ w11;
    w10 ^= view.getInt32(at + 40, true) ^ w9 ^ w12;
    w11 ^= view.getInt32(at + 44, true) ^ w10 ^ w13;
    w12 ^= view.getInt32(at + 48, true) ^ w11 ^ w14;
    w13 ^= view.getInt32(at + 52, true) ^ w12 ^ w15;
    w14 ^= view.getInt32(at + 56, true) ^ w13 ^ w0;
    w15 ^= view.getInt32(at + 60, true) ^ w14 ^ w1;
  }
  const words = [w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12, w13, w14, w15];
  const target = new DataView(next.buffer);
  words.forEach((word, index) => {
    for (const step of STEPS) {
      const place = 4 * (index + step - words.length);
      if (place >= 0) target.setInt32(place, target.getInt32(place, true) ^ word, true);
    }
  });
}
