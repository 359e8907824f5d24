import type { Reference } from "./resources.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isDocumentId = (text: string): boolean => UUID.test(text);

/**
 * Where each kind of resource begins in the numbering of a document; observations, conditions and the responses to instruments
 * count on from theirs, with more room between them than a life of entries fills.
 */
export const NUMBERS = {
  composition: 1,
  patient: 2,
  device: 3,
  answers: 4,
  observations: 0x1_0000_0000,
  conditions: 0x2_0000_0000,
  responses: 0x3_0000_0000,
} as const;

/** The id of a document's resource: that of the document with the resource's number as its last twelve digits. */
export const resourceId = (documentId: string, number: number): string =>
  `${documentId.slice(0, 24)}${number.toString(16).padStart(12, "0")}`;

export const urnOf = (id: string): string => `urn:uuid:${id}`;

export const referenceTo = (documentId: string, number: number): Reference => ({
  reference: urnOf(resourceId(documentId, number)),
});
