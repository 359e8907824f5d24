import type { ErrorCode, Refusal } from "@backstride/core/results";
import type { ItemReason, NoRun } from "../../use-cases/imports/file-reader.ts";

export const skipped = (code: ItemReason["code"], message: string): NoRun => ({
  state: "skipped",
  reason: { code, message },
});

export const failed = (code: ErrorCode, message: string): NoRun => ({
  state: "failed",
  reason: { code, message },
});

export const failedWith = ({ code, message }: Refusal): NoRun => failed(code, message);
