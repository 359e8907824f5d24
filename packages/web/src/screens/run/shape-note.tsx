import type { RunDetail } from "@backstride/server/api";
import { ActionButton } from "../../components/action-button.tsx";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { FailureNotice } from "../../components/failure-notice.tsx";
import notice from "../../components/notice.module.css";
import { t } from "../../i18n/t.ts";
import { useShapeChange } from "./use-run-change.ts";

/** That a run is a part of a recording, or made of two, and the way back. */
export function ShapeNote({ detail: { run, shape } }: { readonly detail: RunDetail }) {
  const undo = useShapeChange(run.id);
  if (shape.kind === "whole") return null;
  return (
    <section className={notice["notice"]} aria-label={t("shape.label")}>
      <p role="status">{t(shape.kind === "part" ? "shape.part" : "shape.joined")}</p>
      {undo.isError && <FailureNotice failure={undo.error} />}
      <ActionRow>
        <ActionButton
          look="quiet"
          isDisabled={undo.isPending}
          onPress={() => undo.mutate({ action: "undo-shape" })}
        >
          {t(shape.kind === "part" ? "shape.together" : "shape.apart")}
        </ActionButton>
        {shape.kind === "part" && (
          <ActionLink href={`/runs/${encodeURIComponent(shape.of)}`} look="plain">
            {t("shape.otherPart")}
          </ActionLink>
        )}
      </ActionRow>
    </section>
  );
}
