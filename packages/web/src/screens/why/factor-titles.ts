import type { Causes, FactorFinding } from "@backstride/core/causes";

export type TitleOf = (id: FactorFinding["id"]) => string;

/** What each factor is called, as the answer's own findings call it. */
export function titlesOf(findings: Causes["findings"]): TitleOf {
  const titles = new Map(findings.flatMap(({ factors }) => factors.map(({ id, title }) => [id, title])));
  return (id) => titles.get(id) ?? id;
}
