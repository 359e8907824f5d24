import type { RunGround as Ground } from "@backstride/server/api";
import { useQuery } from "@tanstack/react-query";
import { runGroundQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { Answered } from "../../components/answered.tsx";
import { Section } from "../../components/section.tsx";
import { decimal, kilometres, quantity } from "../../format/numbers.ts";
import { t } from "../../i18n/t.ts";
import { GroundBar } from "../ground/ground-bar.tsx";
import { GroundStretches } from "../ground/ground-stretches.tsx";
import styles from "../ground/run-ground.module.css";

const LOOK_MS = 2_000;

/** What a run went over: the shares in words, who says so, and along the run where a map tells. */
export function RunGround({ runId }: { readonly runId: string }) {
  const query = useQuery({
    ...runGroundQuery(useRunnerId(), runId),
    refetchInterval: ({ state }) => (state.data?.map === "waiting" ? LOOK_MS : false),
  });
  return (
    <Section heading={t("runGround.heading")}>
      <Answered query={query}>{(ground) => <Known runId={runId} ground={ground} />}</Answered>
    </Section>
  );
}

function Known({ runId, ground }: { readonly runId: string; readonly ground: Ground }) {
  const { from, map, stretches, attribution } = ground;
  return (
    <div className={styles["ground"]}>
      {from !== "nothing" && <p className={styles["answer"]}>{sharesInWords(ground)}</p>}
      <p>
        {t(`runGround.from.${from}`)} {evennessInWords(ground)}
      </p>
      {map !== "matched" && map !== "left-out" && <p>{t(`runGround.map.${map}`)}</p>}
      {map === "matched" && from !== "map" && from !== "runner" && <p>{t("runGround.mapTooLittle")}</p>}
      {(map === "no-map" || map === "not-covered") && (
        <div>
          <ActionLink href="/ground" look="quiet">
            {t("runGround.addMap")}
          </ActionLink>
        </div>
      )}
      {stretches.length > 0 && (
        <>
          <GroundBar stretches={stretches} />
          <GroundStretches runId={runId} stretches={stretches} />
          <p className={styles["soft"]}>{t("maps.source", { attribution })}</p>
        </>
      )}
    </div>
  );
}

const sharesInWords = ({ shares }: Ground): string =>
  shares
    // Less than half a per cent would be said as none.
    .filter(({ share }) => Math.round(100 * share) > 0)
    .map(({ surface, share }) =>
      t("runGround.share", { share: Math.round(100 * share), surface: t(`track.ground.${surface}`) }),
    )
    .join(", ");

function evennessInWords({ changesPerKm, longestUniformM, correctedM }: Ground): string {
  const corrected =
    correctedM > 0 ? t("runGround.corrected", { distance: quantity(Math.round(correctedM), "m") }) : "";
  if (changesPerKm === null || longestUniformM === null) return corrected;
  const evenness =
    changesPerKm === 0
      ? t("runGround.noChange")
      : t("runGround.evenness", { changes: decimal(changesPerKm), longest: kilometres(longestUniformM) });
  return `${evenness} ${corrected}`;
}
