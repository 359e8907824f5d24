import type { FitBaseType } from "../../recording/index.ts";
import type { DeveloperFieldPlace } from "./definition.ts";

/** What a field description says of a developer field: value = stored / scale - offset, in the unit that it names. */
export interface FieldDescription {
  readonly base: FitBaseType;
  readonly scale: number;
  readonly offset: number;
  /** Both empty where it gives none. */
  readonly name: string;
  /** In lower case. */
  readonly units: string;
  /** The native field that the developer field stands for, if it does. */
  readonly native: { readonly message: number | null; readonly field: number } | null;
}

/**
 * Finds what a developer field means in messages that come after so many field descriptions; null where the file never
 * says.
 */
export type DescribeField = (
  group: { readonly descriptionsBefore: number },
  place: DeveloperFieldPlace,
) => FieldDescription | null;

/** Whether the description stands for a field of the native message; one without a message means the one it is in. */
export const standsFor = (description: FieldDescription, message: number, field: number): boolean =>
  description.native !== null &&
  description.native.field === field &&
  (description.native.message ?? message) === message;
