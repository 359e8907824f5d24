import { t } from "../i18n/t.ts";
import { apiFailureOf } from "./api-failure.ts";

export interface FailureWords {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}

/** A failed request for a person: what happened, what is safe, what to do. */
export function failureInWords(thrown: unknown): FailureWords {
  const failure = apiFailureOf(thrown);
  switch (failure.kind) {
    case "unreachable":
      return {
        happened: t("failure.unreachable.happened"),
        safe: t("failure.unreachable.safe"),
        next: t("failure.unreachable.next"),
      };
    case "refused":
      return refusedInWords(failure.code, failure.message);
    case "unreadable":
      return {
        happened: t("failure.unreadable.happened"),
        safe: t("failure.unreadable.safe"),
        next: t("failure.unreadable.next", { detail: failure.message }),
      };
  }
}

function refusedInWords(code: string | null, message: string): FailureWords {
  const safe = t("failure.refused.safe");
  switch (code) {
    case "notFound":
      return { happened: t("failure.notFound.happened"), safe: message, next: t("failure.notFound.next") };
    case "diskFull":
      return { happened: t("failure.diskFull.happened"), safe: message, next: t("failure.diskFull.next") };
    case "hostNotAllowed":
    case "originNotAllowed":
      return { happened: t("failure.address.happened"), safe: message, next: t("failure.address.next") };
    case "pageOutdated":
      return {
        happened: t("outdated.title"),
        safe: t("outdated.safe"),
        next: t("outdated.next"),
      };
    case "internal":
      return { happened: t("failure.internal.happened"), safe, next: t("failure.internal.next") };
    default:
      return { happened: t("failure.refused.happened"), safe: message, next: t("failure.refused.next") };
  }
}
