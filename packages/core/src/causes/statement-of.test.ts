import { expect, it } from "vitest";
import { causesOf } from "../assessment/index.ts";
import { makeScenario } from "../scenario/scenario.test-support.ts";
import { addDays } from "../time/index.ts";
import { madeDiary, TODAY } from "./diary/made-diary.test-support.ts";

it("a cause that the diary speaks for, of which the flares of the last year know nothing, is told without a share", () => {
  const from = addDays(TODAY, -700);
  // Every fourth run is a flare; heavy lifting before most of them and before few others, told of in the first year alone.
  const made = madeDiary(
    Array.from({ length: 170 }, (_none, index) => {
      const isFlare = index % 4 === 0;
      const heavyLifting = isFlare ? index % 20 !== 0 : index % 12 === 1;
      return { on: addDays(from, 10 + 4 * index), pain: isFlare ? 5 : 0, about: { heavyLifting } };
    }),
    from,
  );
  const dayLogs = made.dayLogs.filter(({ day }) => day <= addDays(TODAY, -365));
  const { findings, seasons } = causesOf(makeScenario({ ...made, dayLogs }));
  const days = findings.find(({ id }) => id === "days");
  expect(seasons.flatMap(({ flares }) => flares).length).toBeGreaterThan(0);
  expect(days).toMatchObject({ basis: "from-diary", flaresWithout: { reason: "notKnownOfFlares" } });
  expect(days?.statement.text).toBe("Your diary speaks for it, but no flare of the last year tells of it.");
});
