export { mismatchOf } from "./mismatch.ts";
export { SHOE_DISCIPLINES, type Shoe, type ShoeDiscipline } from "./shoe.ts";
export { SHOE_LIFE_CONVENTION, type ShoeWear, shoeWear } from "./wear.ts";
