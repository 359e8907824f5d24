import type { GroundOfShoe } from "@backstride/core/footwear";
import { DataTable } from "../../components/data-table.tsx";
import { kilometres, wholeNumber } from "../../format/numbers.ts";
import { t, tCount } from "../../i18n/t.ts";
import { groundInWords } from "../runs/run-words.ts";

export interface ShoeGroundsProps {
  readonly name: string;
  readonly grounds: readonly GroundOfShoe[];
}

/** Where a shoe was run. */
export function ShoeGrounds({ name, grounds }: ShoeGroundsProps) {
  if (grounds.length === 0) return null;
  const said = grounds.map(({ ground, runs }) =>
    tCount("shoes.grounds.of", runs, {
      ground: ground === null ? t("shoes.grounds.unknown") : groundInWords(ground),
    }),
  );
  return (
    <div>
      <p>{t("shoes.grounds.said", { grounds: said.join(", ") })}</p>
      <DataTable
        caption={t("shoes.grounds", { name })}
        columns={[t("shoes.grounds.ground"), t("shoes.grounds.runs"), t("shoes.grounds.distance")]}
        rows={grounds.map(({ ground, runs, distanceM }) => [
          ground === null ? null : groundInWords(ground),
          wholeNumber(runs),
          distanceM === null ? null : kilometres(distanceM),
        ])}
      />
    </div>
  );
}
