/**
 * The one platform object that this room leans on: a global of the Encoding standard in every runtime, pure, and not in
 * the language's own library. The core loads no platform's types, so what is used of it is named here.
 */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** UTF-8 as text, without its byte order mark; what is no character becomes U+FFFD. */
export const textFromUtf8 = (bytes: Uint8Array): string => new TextDecoder("utf-8").decode(bytes);
