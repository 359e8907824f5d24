import type { Brand } from "./brand.ts";

/** A length in metres. */
export type Metres = Brand<number, "m">;
/** A length in kilometres. */
export type Kilometres = Brand<number, "km">;

export const metres = (value: number): Metres => value as Metres;
export const kilometres = (value: number): Kilometres => value as Kilometres;
export const kilometresFromMetres = (value: Metres): Kilometres => kilometres(value / 1000);
export const metresFromKilometres = (value: Kilometres): Metres => metres(value * 1000);
