import type { Contender } from "../timing/contenders.ts";
import type { Figure, Figures } from "../timing/side-by-side.ts";

/** One line: what each reader needs, and how many times that of Backstride. */
export function figuresLine(what: string, figures: Figures): string {
  const own = millisecondsOf(figures, "backstride");
  const parts = [...figures].map(([name, figure]) => `${nameOf(name)} ${wordsOf(figure, name, own)}`);
  return `  ${what}: ${parts.join("; ")}`;
}

/** The time in milliseconds; NaN where there is none. */
export function millisecondsOf(figures: Figures, name: Contender): number {
  const figure = figures.get(name);
  return figure?.kind === "ms" ? figure.ms : Number.NaN;
}

/** Three digits that count. */
export const milliseconds = (ms: number): string => `${Number(ms.toPrecision(3))} ms`;

const nameOf = (name: Contender): string => (name === "bytes" ? "pass over the bytes" : name);

function wordsOf(figure: Figure, name: Contender, ownMs: number): string {
  if (figure.kind !== "ms") return figure.why;
  const ms = `${milliseconds(figure.ms)}`;
  if (name === "backstride" || !Number.isFinite(ownMs)) return ms;
  const ratio = name === "bytes" ? ownMs / figure.ms : figure.ms / ownMs;
  return `${ms} (${name === "bytes" ? "Backstride needs" : "needs"} ${ratio.toFixed(1)} times as long)`;
}
