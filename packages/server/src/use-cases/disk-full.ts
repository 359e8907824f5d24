/** A use case that throws for a full disk has changed nothing: who calls it says so and goes on. */
export { diskFullRefusal } from "../storage/storage-failure.ts";
