import { type Refusal, refusal } from "../results/index.ts";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** The refusal of bytes that are none of the three formats, with what they look like. */
export function unknownFormat(bytes: Uint8Array, head: string): Refusal {
  return refusal("formatUnknown", `Expected a FIT, GPX or TCX file; ${looks(bytes, head)}.`);
}

function looks(bytes: Uint8Array, head: string): string {
  if (startsWith(bytes, 0x1f, 0x8b)) return "this looks like a gzip file, which has to be unpacked first";
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    return "this looks like a zip archive, which has to be unpacked first";
  }
  if (startsWith(bytes, 0xff, 0xd8, 0xff) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) {
    return "this looks like a picture";
  }
  if (bytes.every((byte) => byte === 0)) return "this has nothing but zero bytes";
  if (/<(?:html|!doctype html)/i.test(head)) return "this looks like a web page";
  if (/<kml[\s>]/i.test(head)) return "this looks like a KML file";
  if (/^\s*<(?:\?xml|[a-z])/i.test(head)) return "this looks like another kind of XML";
  if (/^\s*[[{]\s*["{[\]}]/.test(head)) return "this looks like JSON";
  return "this begins like none of them";
}
