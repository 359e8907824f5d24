import { causesSchema as ofEngine } from "@backstride/core/causes";
import type { CausesAnswer } from "../api.ts";
import { engineSchema } from "../wire/engine-schema.ts";

export const causesSchema = engineSchema<CausesAnswer>(ofEngine).meta({
  id: "Causes",
  description:
    "What probably contributes, ranked, with what speaks for and against it and the flares behind it",
});
