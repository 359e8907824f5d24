import { noHealthAnswers } from "@backstride/core/advice";
import { emptyProfile } from "@backstride/core/runner";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { listShoes } from "../shoes/repository.ts";
import { addShoe } from "../shoes/shoes.test-support.ts";
import {
  addRunner,
  findRunner,
  listRunners,
  removeRunner,
  saveHealthConditions,
  saveProfile,
} from "./repository.ts";

repositoryContract("runners", (db) => {
  it("begin with an empty profile and no answer about their health", async () => {
    expect(await findRunner(db(), "me")).toEqual({
      id: "me",
      isSample: false,
      profile: emptyProfile,
      health: noHealthAnswers,
    });
    expect(await findRunner(db(), "nobody")).toBeNull();
  });

  it("keep their profile when they are added again", async () => {
    const profile = { ...emptyProfile, heightCm: 171.5, knownScoliosis: "no" as const };
    await saveProfile(db(), "me", profile);
    await addRunner(db(), { id: "me", isSample: false });
    expect((await findRunner(db(), "me"))?.profile).toEqual(profile);
    expect((await findRunner(db(), "other"))?.profile).toEqual(emptyProfile);
  });

  it("keep what they told of their health", async () => {
    const health = { ...noHealthAnswers, anticoagulants: "yes", pregnancy: "unknown" } as const;
    await saveHealthConditions(db(), "me", health);
    expect((await findRunner(db(), "me"))?.health).toEqual(health);
    expect((await findRunner(db(), "other"))?.health).toEqual(noHealthAnswers);
  });

  it("take everything of theirs with them, and nothing of anyone else's", async () => {
    await addShoe(db(), "me", { id: "s1" });
    await addShoe(db(), "other", { id: "s1" });
    await removeRunner(db(), "me");
    expect((await listRunners(db())).map(({ id }) => id)).toEqual(["other"]);
    expect(await listShoes(db(), "me")).toEqual([]);
    expect(await listShoes(db(), "other")).toHaveLength(1);
  });
});
