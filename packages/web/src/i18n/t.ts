import type { Sentence } from "@backstride/core/results";
import { en } from "./en.ts";

export type MessageKey = keyof typeof en;
type CountKey = { [Key in MessageKey]: Key extends `${infer Base}.other` ? Base : never }[MessageKey];
type Values = Readonly<Record<string, string | number>>;

const plural = new Intl.PluralRules("en");
const number = new Intl.NumberFormat("en-GB");

/**
 * The message of the catalogue with `{name}` filled in, numbers with a separator from a thousand on: years come as texts.
 * A name without a value stays visible: that is a bug to see.
 */
export function t(key: MessageKey, values: Values = {}): string {
  return fill(en[key], values);
}

/** The singular or plural message of `base`, with `{count}` filled in. */
export function tCount(base: CountKey, count: number, values: Values = {}): string {
  const form = plural.select(count) === "one" ? "one" : "other";
  const catalogue: Readonly<Record<string, string>> = en;
  return fill(catalogue[`${base}.${form}`] ?? base, { count, ...values });
}

/** What the engine said. Its id and values let another language say the same; English is its own text. */
export const say = (sentence: Sentence): string => sentence.text;

const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => textOf(values[name] ?? whole));
const textOf = (value: string | number): string => (typeof value === "number" ? number.format(value) : value);
