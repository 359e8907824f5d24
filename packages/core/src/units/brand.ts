declare const brand: unique symbol;

/** A value that carries its unit (or meaning) in the type: `Brand<number, "m">` and `Brand<number, "km">` never mix. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
