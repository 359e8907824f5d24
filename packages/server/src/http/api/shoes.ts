import type { ShoeDiscipline } from "@backstride/core/footwear";

/** GET …/shoes. POST …/shoes takes ShoeEdit with a name (201, ShoeAnswer); PATCH …/shoes/{id}; DELETE retires it today. */
export interface ShoeList {
  readonly shoes: readonly ShoeAnswer[];
}
export interface ShoeAnswer {
  readonly id: string;
  readonly name: string;
  readonly discipline: ShoeDiscipline;
  readonly distanceBeforeM: number | null;
  readonly firstUsedOn: string | null;
  readonly retiredOn: string | null;
  readonly isDefault: boolean;
}
export interface ShoeEdit {
  readonly name?: string;
  readonly discipline?: ShoeDiscipline;
  readonly distanceBeforeM?: number | null;
  readonly retiredOn?: string | null;
  /** New runs go to the default shoe. At most one has it. */
  readonly isDefault?: boolean;
}
