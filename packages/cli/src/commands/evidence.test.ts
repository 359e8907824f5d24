import { describe, expect, it } from "vitest";
import { runCommand } from "../../../../tests/command-line.test-support.ts";

const jsonOf = async (...argv: string[]) =>
  JSON.parse((await runCommand(["evidence", ...argv, "--json"])).stdout);

describe("evidence", () => {
  it("prints claims, advice, what is better supported, and sources", async () => {
    const all = await jsonOf();
    expect(Object.keys(all)).toEqual(["claims", "advice", "betterSupported", "sources"]);
    expect(all.advice.map(({ id }: { id: string }) => id)).toContain("cold-and-heat");
  });

  it("tells a claim from the advice that answers it by its id", async () => {
    expect(await jsonOf("R3")).toMatchObject({ id: "R3", grade: "very-low", agreement: "partly" });
    expect(await jsonOf("heat-first")).toMatchObject({ row: "R3", grade: "low", claims: ["R3"] });
  });

  it("names the advice with a claim, and the article with the advice", async () => {
    const claim = await runCommand(["evidence", "R3"]);
    expect(claim.stdout).toContain("Advice: heat-first, cold-and-heat");
    const advice = await runCommand(["evidence", "pain-relievers"]);
    expect(advice.stdout).toContain("The article: Pain relievers help.");
    expect(advice.stdout).toContain("Not without asking first");
    expect(advice.stdout).toContain("a medicine against clotting");
  });

  it("says of a source and of advice that no figure was checked", async () => {
    for (const id of ["relph-2022", "shoe-for-the-ground"]) {
      expect((await runCommand(["evidence", id])).stdout, id).toContain(
        "not checked against the publication",
      );
    }
    expect((await runCommand(["evidence", "keep-moving"])).stdout).not.toContain("not checked");
  });

  it("refuses an id that there is not", async () => {
    const { code, stdout } = await runCommand(["evidence", "rest-in-bed", "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({ code: "notFound" });
  });
});
