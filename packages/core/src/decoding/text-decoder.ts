/**
 * The one platform object that the decoders lean on. TextDecoder is a global of the Encoding standard in every browser,
 * worker and server runtime, it is pure, and it is many times faster than decoding written in the language. The
 * language's own library does not list it and the core loads no platform's types, so what is used of it is named here.
 */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** The bytes as text; what is no character of the encoding becomes U+FFFD. UTF-8 where the label is unknown. */
export function textFromBytes(bytes: Uint8Array, label = "utf-8"): string {
  return decoderFor(label).decode(bytes);
}

/** Making one takes longer than decoding a short text, and it keeps nothing from one text to the next. */
const UTF_8 = new TextDecoder("utf-8");

function decoderFor(label: string): { decode(bytes: Uint8Array): string } {
  if (label === "utf-8") return UTF_8;
  try {
    return new TextDecoder(label);
  } catch {
    // The standard's only way to say that it knows no such encoding.
    return UTF_8;
  }
}
