import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestApp, refused, type TestApp } from "../../http/app.test-support.ts";
import { removeRunner } from "../../storage/runners/repository.ts";
import { momentOf } from "../../use-cases/today.ts";

const CAUSES = "/api/runners/me/causes";
const REPORT = "/api/runners/me/report";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const asked = (runnerId = "me") => ({ runnerId, ...momentOf(app.store.ports) });
const rename = (from: string, to: string) =>
  sql`ALTER TABLE ${sql.table(from)} RENAME TO ${sql.table(to)}`.execute(app.store.ports.db);

describe("the thread that analyses diaries", () => {
  it("refuses with causesFailed what it came to grief on, says so in the log, and answers the next question", async () => {
    await rename("diary_entries", "out_of_reach");
    expect(await app.send("GET", CAUSES)).toEqual(refused(500, "causesFailed"));
    expect(await app.send("GET", REPORT)).toEqual(refused(500, "causesFailed"));
    expect(await app.send("GET", `${REPORT}.fhir`)).toEqual(refused(500, "causesFailed"));
    expect(app.logged).toHaveLength(3);
    expect(app.logged[0]).toContain("analysing a diary failed: ");
    await rename("out_of_reach", "diary_entries");
    expect((await app.send("GET", CAUSES)).status).toBe(200);
    expect((await app.send("GET", REPORT)).status).toBe(200);
  });

  it("answers every question that comes while it has another one, each with its own answer", async () => {
    const paths = [CAUSES, REPORT, CAUSES, "/api/runners/nobody/causes", REPORT];
    const answers = await Promise.all(paths.map((path) => app.send("GET", path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 200]);
    const [causes, report, again] = answers.map(({ json }) => json);
    expect(again).toEqual(causes);
    expect(report).toMatchObject({ report: { causes } });
  });

  it("finds no runner who was removed after the question came", async () => {
    const { db, diaryAnalyser } = app.store.ports;
    expect((await diaryAnalyser.causes(asked())).ok).toBe(true);
    await removeRunner(db, "me");
    expect(await diaryAnalyser.causes(asked())).toMatchObject({ error: { code: "notFound" } });
    expect(await diaryAnalyser.report(asked())).toMatchObject({ error: { code: "notFound" } });
  });

  it("ends with the application: what is asked then is refused and starts no other one", async () => {
    const { diaryAnalyser } = app.store.ports;
    const waiting = [diaryAnalyser.causes(asked()), diaryAnalyser.report(asked())];
    await diaryAnalyser.close();
    for (const answer of await Promise.all(waiting)) {
      if (!answer.ok) expect(answer.error.code).toBe("causesFailed");
    }
    expect(await diaryAnalyser.causes(asked())).toMatchObject({ error: { code: "causesFailed" } });
  });
});
