export type {
  AccountActivity,
  AccountService,
  AccountShoe,
  AccountTable,
  ActivitiesTable,
  RefusedRow,
  RefusedRowCode,
  ShoesTable,
} from "./account-table.ts";
export { readAccountTable } from "./read-account-table.ts";
export { type SeenSport, sportsByWord } from "./sports-by-word.ts";
