/**
 * A sentence for a person. `text` is the English; `id` and `values` let a message catalogue say the same in another
 * language without reading English.
 */
export interface Sentence {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly text: string;
}

/** Fills `{name}` in `template` from `values`. A name without a value is a bug, so it throws. */
export function sentence(
  id: string,
  template: string,
  values: Readonly<Record<string, string | number>> = {},
): Sentence {
  const text = template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`sentence ${id}: no value for {${name}}`);
    return String(value);
  });
  return { id, values, text };
}
