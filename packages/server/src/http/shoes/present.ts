import type { StoredShoe } from "../../storage/shoes/repository.ts";
import type { ShoeAnswer } from "../api.ts";

export const presentShoe = ({ addedOn: _addedOn, ...shoe }: StoredShoe): ShoeAnswer => shoe;
