/** Thrown where the bytes of an extract are not what the format says; caught where the reading of a file begins. */
export class BrokenExtract extends Error {
  override readonly name = "BrokenExtract";
  readonly code: "mapExtractBroken" | "notAMapExtract";

  constructor(message: string, code: BrokenExtract["code"] = "mapExtractBroken") {
    super(message);
    this.code = code;
  }
}

/** The library throws errors of many kinds over bytes that make no sense; to who reads the file they are one. */
export function decoding<Value>(decode: () => Value): Value {
  try {
    return decode();
  } catch (error) {
    if (error instanceof BrokenExtract) throw error;
    throw new BrokenExtract("A block in it can't be read.");
  }
}
