import type { Shoe } from "../footwear/index.ts";
import { type Sentence, sentence } from "../results/index.ts";
import type { ArmId, Experiment, ExperimentKindId } from "./experiment.ts";
import { EXPERIMENT_KINDS } from "./kinds.ts";

/** One side of an experiment as the runner is told it. */
export interface ArmInWords {
  readonly id: ArmId;
  readonly name: Sentence;
  readonly words: Sentence;
  readonly shoeId: string | null;
}

/** Both sides, the first one first. A shoe that is not there any more is called by its place. */
export function armsOf(
  { kind, shoeIds }: Pick<Experiment, "kind" | "shoeIds">,
  shoes: readonly Shoe[],
): readonly [ArmInWords, ArmInWords] {
  const named = (id: ArmId, shoeId: string | null): ArmInWords => {
    const { name, words } = EXPERIMENT_KINDS[kind].arms[id === "first" ? 0 : 1];
    const shoe = shoes.find((one) => one.id === shoeId);
    const saidName = name ?? shoeName(id, shoe);
    const wordsId = `experiments.${camel(kind)}.${id}.words`;
    return { id, name: saidName, words: sentence(wordsId, words, { name: saidName.text }), shoeId };
  };
  return [named("first", shoeIds?.[0] ?? null), named("second", shoeIds?.[1] ?? null)];
}

const shoeName = (id: ArmId, shoe: Shoe | undefined): Sentence =>
  shoe === undefined
    ? id === "first"
      ? sentence("experiments.shoes.firstPair", "the first pair")
      : sentence("experiments.shoes.secondPair", "the second pair")
    : sentence("experiments.shoes.name", "{name}", { name: shoe.name });

const camel = (kind: ExperimentKindId): string =>
  kind.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
