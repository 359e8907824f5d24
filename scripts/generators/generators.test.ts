import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evidenceRecords } from "./evidence-records.ts";
import { writeGenerated } from "./write-generated.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "backstride-generators-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("writing generated files", () => {
  const two = () => [
    { path: "made/a.json", content: "1\n" },
    { path: "made/b.json", content: "2\n" },
  ];
  const later = async () => [{ path: "c.json", content: "3\n" }];

  it("only names what is stale when it checks", async () => {
    mkdirSync(join(root, "made"));
    writeFileSync(join(root, "made/a.json"), "1\n");
    writeFileSync(join(root, "made/b.json"), "old\n");
    const stale = await writeGenerated(root, [two, later], { checkOnly: true });
    expect(stale).toEqual(["made/b.json", "c.json"]);
    expect(readFileSync(join(root, "made/b.json"), "utf8")).toBe("old\n");
    expect(existsSync(join(root, "c.json"))).toBe(false);
  });

  it("writes what is stale or missing, and then nothing is", async () => {
    expect(await writeGenerated(root, [two, later], { checkOnly: false })).toHaveLength(3);
    expect(readFileSync(join(root, "made/b.json"), "utf8")).toBe("2\n");
    expect(await writeGenerated(root, [two, later], { checkOnly: true })).toEqual([]);
  });
});

describe("the evidence records' module", () => {
  it("lists sources by name and claims by number, causes before remedies before prevention", async () => {
    const room = join(root, "packages/core/src/evidence");
    mkdirSync(join(room, "sources"), { recursive: true });
    mkdirSync(join(room, "claims"));
    for (const id of ["who-2023", "nice-ng65"]) writeFileSync(join(room, "sources", `${id}.json`), "{}");
    for (const id of ["P1", "R2", "C10", "C2"]) writeFileSync(join(room, "claims", `${id}.json`), "{}");
    const [made] = await evidenceRecords(root);
    expect(made?.path).toBe("packages/core/src/evidence/records.generated.ts");
    const lists = [...String(made?.content ?? "").matchAll(/= \[\n([^\]]*)\] as/g)].map((list) =>
      (list[1] ?? "").trim().split(/,\s*/).filter(Boolean),
    );
    expect(lists).toEqual([
      ["sourceNiceNg65", "sourceWho2023"],
      ["claimC2", "claimC10", "claimR2", "claimP1"],
    ]);
    expect(made?.content).toContain('import claimC10 from "./claims/C10.json" with { type: "json" };');
  });
});
