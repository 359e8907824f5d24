import type { ErrorCode } from "@backstride/core/results";
import { describe, expect, it } from "vitest";
import { ApiFailure } from "./api-failure.ts";
import { importSender, type SenderBorder } from "./import-sender.ts";
import { type ImportView, NO_IMPORT, nextImportView } from "./import-view.ts";

const file = (name: string): File => new File([`bytes of ${name}`], name);
const files = (count: number): readonly File[] =>
  Array.from({ length: count }, (_, at) => file(`${at + 1}.fit`));
const refused = (code: ErrorCode) => new ApiFailure("refused", { message: code, code });
const unreachable = new ApiFailure("unreachable", { message: "no answer" });

/** A server that keeps what it gets, behind a border that a test can make fail. */
function sending(border: Partial<SenderBorder> = {}) {
  const arrived: string[] = [];
  let view: ImportView = NO_IMPORT;
  let settle: () => void = () => undefined;
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const keep = async (importId: string, { name }: File): Promise<void> => {
    arrived.push(`${importId} ${name}`);
  };
  const sender = importSender({
    upload: keep,
    continueIn: () => Promise.reject(new Error("not expected")),
    isServerThere: async () => true,
    pause: () => Promise.resolve(),
    onSent: () => settle(),
    ...border,
    tell: (event) => {
      view = nextImportView(view, event);
      if (event.kind === "failed" || event.kind === "sendingStopped") settle();
    },
  });
  return {
    arrived,
    keep,
    view: () => view,
    send: async (chosen: readonly File[]) => {
      const bytes = chosen.reduce((sum, { size }) => sum + size, 0);
      view = nextImportView(view, { kind: "chosen", files: chosen.length, bytes });
      sender.add("i1", chosen);
      await settled;
    },
  };
}

describe("sending the files of an import", () => {
  it("brings each one once, and all their bytes are counted", async () => {
    const test = sending();
    await test.send(files(10));
    expect(test.arrived.toSorted()).toEqual(
      files(10)
        .map(({ name }) => `i1 ${name}`)
        .toSorted(),
    );
    const { sending: bytes, sent, toSend } = test.view();
    expect([sent, toSend, bytes.bytesSent]).toEqual([10, 0, bytes.bytesInAll]);
  });

  it("goes on in one other import when the first takes no more", async () => {
    const begun: string[] = [];
    const test = sending({
      upload: async (importId, one) => {
        await Promise.resolve();
        if (importId === "i1" && test.arrived.length >= 2) throw refused("importClosed");
        await test.keep(importId, one);
      },
      continueIn: async (closedId) => {
        begun.push(closedId);
        return "i2";
      },
    });
    await test.send(files(8));
    expect(begun).toEqual(["i1"]);
    expect(test.arrived).toHaveLength(8);
    expect(new Set(test.arrived.map((line) => line.split(" ")[1])).size).toBe(8);
    expect(test.arrived.filter((line) => line.startsWith("i2"))).toHaveLength(6);
    expect(test.view().notSent).toEqual([]);
  });

  it("begins no other import when the runner has stopped this one", async () => {
    const test = sending({
      upload: () => Promise.reject(refused("importClosed")),
      continueIn: async () => null,
    });
    await test.send(files(5));
    expect([test.arrived, test.view().toSend, test.view().notSent]).toEqual([[], 0, []]);
  });

  it("loses no file while the server is away, however long", async () => {
    let looks = 0;
    const test = sending({
      upload: async (importId, one) => {
        if (looks < 50) throw unreachable;
        await test.keep(importId, one);
      },
      isServerThere: async () => {
        looks += 1;
        return looks >= 50;
      },
    });
    await test.send(files(6));
    expect(test.arrived).toHaveLength(6);
    expect(test.view()).toMatchObject({ notSent: [], isCutOff: false });
  });

  it("gives up a file that never gets through to a server that is there, and sends the others", async () => {
    const test = sending({
      upload: async (importId, one) => {
        if (one.name === "2.fit") throw unreachable;
        await test.keep(importId, one);
      },
    });
    await test.send(files(4));
    expect(test.arrived).toHaveLength(3);
    expect(test.view().notSent.map(({ fileName }) => fileName)).toEqual(["2.fit"]);
  });

  it("does not send a file again that was refused for itself", async () => {
    const tries: string[] = [];
    const test = sending({
      upload: async (_, one) => {
        tries.push(one.name);
        if (one.name === "1.fit") throw refused("fileTooLarge");
      },
    });
    await test.send(files(3));
    expect(tries.toSorted()).toEqual(["1.fit", "2.fit", "3.fit"]);
    expect(test.view()).toMatchObject({ sent: 2, notSent: [{ fileName: "1.fit" }] });
  });

  it("stops at once where every other file would be refused as well", async () => {
    let tries = 0;
    const test = sending({
      upload: async () => {
        tries += 1;
        await Promise.resolve();
        throw refused("diskFull");
      },
    });
    await test.send(files(500));
    expect(tries).toBeLessThanOrEqual(3);
    expect(test.view()).toMatchObject({ toSend: 0, notSent: [], failure: { code: "diskFull" } });
  });
});
