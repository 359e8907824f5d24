import { instant } from "@backstride/core/time";
import { expect, it } from "vitest";
import { repositoryContract } from "../engines.test-support.ts";
import { waitingItem } from "../imports/imports.test-support.ts";
import { addImport } from "../imports/imports-repository.ts";
import { addItems } from "../imports/items-repository.ts";
import {
  addRecording,
  findRecording,
  findRecordingAt,
  namedRawFiles,
  type StoredRecording,
} from "./repository.ts";

const recording: StoredRecording = {
  sha256: "abc",
  sizeBytes: 334_000,
  format: "fit",
  fileName: "morning.fit",
  primaryIndex: 1,
  source: { sha256: "abc", memberIndex: null },
};

repositoryContract("recordings", (db) => {
  it("stay as they first came when the same bytes come under another name", async () => {
    await addRecording(db(), "me", recording);
    await addRecording(db(), "me", { ...recording, fileName: "copy.fit" });
    expect(await findRecording(db(), "me", "abc")).toEqual(recording);
    expect(await findRecording(db(), "other", "abc")).toBeNull();
  });

  it("are found where their bytes lie, in a file of their own or in an archive", async () => {
    const member = { ...recording, sha256: "m", source: { sha256: "zip", memberIndex: 3 } };
    await addRecording(db(), "me", recording);
    await addRecording(db(), "me", member);
    expect(await findRecordingAt(db(), "me", { sha256: "abc", memberIndex: null })).toEqual(recording);
    expect(await findRecordingAt(db(), "me", { sha256: "zip", memberIndex: 3 })).toEqual(member);
    expect(await findRecordingAt(db(), "me", { sha256: "zip", memberIndex: 4 })).toBeNull();
    expect(await findRecordingAt(db(), "other", { sha256: "zip", memberIndex: 3 })).toBeNull();
  });

  it("name their raw files, and so do the items of imports", async () => {
    await addRecording(db(), "me", recording);
    await addRecording(db(), "other", recording);
    await addImport(db(), "me", { id: "i1", startedAt: instant(0), endedAt: null, state: "open" });
    await addItems(db(), "me", [
      waitingItem("i1", 0, { source: { kind: "file", sha256: "def" } }),
      waitingItem("i1", 1, { source: { kind: "member", archiveSha256: "zip", index: 0 } }),
    ]);
    expect(await namedRawFiles(db())).toEqual(new Set(["abc", "def", "zip"]));
  });
});
