import type { AccountShoe, RefusedRow, ShoesTable } from "../account-table.ts";
import { type CsvRow, type Delimiter, readCsv } from "../csv/read-csv.ts";
import { foldedWord } from "../folded-word.ts";

/**
 * "Shoe" in the languages of the accounts, as part of a header. The tables of bicycles and of their parts have the same
 * columns, so that only the words tell them apart.
 */
const SHOE_WORDS: readonly string[] = [
  ...[
    "shoe",
    "schuh",
    "chaussure",
    "zapat",
    "calzado",
    "tenis",
    "scarp",
    "calçado",
    "sapat",
    "schoen",
    "sko",
  ],
  ...[
    "обув",
    "кроссов",
    "シューズ",
    "靴",
    "신발",
    "슈즈",
    "러닝화",
    "운동화",
    "鞋",
    "buta",
    "butów",
    "ayakkab",
    "sepatu",
  ],
].map(foldedWord);

const isShoeWord = (cell: string): boolean => {
  const folded = foldedWord(cell);
  return SHOE_WORDS.some((word) => folded.includes(word));
};

/** Whether a header is the one of `shoes.csv`: name, brand, model of the shoe, and since some year its sports. */
export const isShoesHeader = (header: readonly string[]): boolean =>
  header.length >= 3 && header.length <= 6 && header.slice(0, 3).every(isShoeWord);

/** Reads Strava's table of shoes. It says which shoes there are and nothing of their use. */
export function readShoes(text: string, delimiter: Delimiter): ShoesTable {
  const shoes: AccountShoe[] = [];
  const refusedRows: RefusedRow[] = [];
  let width: number | null = null;
  const onRow = ({ cells, line, isCutShort }: CsvRow): void => {
    if (width === null) {
      width = cells.length;
      return;
    }
    const [own = "", brand = "", model = ""] = cells.map((cell) => cell.trim());
    const name = own || [brand, model].filter((part) => part !== "").join(" ");
    if (isCutShort) {
      refusedRows.push({ line, code: "rowCutShort", message: "The table ends in the middle of this row." });
    } else if (cells.length !== width) {
      const message = `The header has ${width} columns, this row has ${cells.length}.`;
      refusedRows.push({ line, code: "rowWidthWrong", message });
    } else if (name === "") {
      refusedRows.push({ line, code: "entryUnreadable", message: "The shoe has no name, brand or model." });
    } else shoes.push(shoeNamed(name));
  };
  readCsv(text, onRow, { delimiter });
  return { kind: "shoes", shoes, gearOfActivity: new Map(), refusedRows };
}

const shoeNamed = (name: string): AccountShoe => ({
  service: "strava",
  id: name,
  name,
  distanceM: null,
  retired: null,
  firstUsedOn: null,
  retiredOn: null,
  reminderM: null,
});
