import type { SessionOffer } from "@backstride/core/sessions";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionLink } from "../../components/action-link.tsx";
import { ActionRow } from "../../components/action-row.tsx";
import { Loading } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { Why } from "../../components/why.tsx";
import { type MessageKey, say, t } from "../../i18n/t.ts";
import { sessionUnderWay, useKeptProgress } from "../../sessions/kept-progress.ts";
import { useOffers } from "../../sessions/last-offers.ts";
import { classNames } from "../../styles/class-names.ts";
import { OffersMissing } from "./offers-missing.tsx";
import styles from "./sessions-screen.module.css";

/** What can be gone through step by step, and what of it is right for today. */
export function SessionsScreen() {
  const offers = useOffers(useRunnerId());
  return (
    <Page title={t("sessions.title")} lead={t("sessions.lead")}>
      {offers === null && <Loading />}
      {offers !== null && (offers.kind !== "known" || offers.offers.length === 0) && (
        <OffersMissing offers={offers} />
      )}
      {offers?.kind === "known" && <OfferList offers={offers.offers} />}
    </Page>
  );
}

const ORDER: readonly SessionOffer["state"][] = ["open", "not-known", "must-not", "not-today"];

/** What may begin first. */
function OfferList({ offers }: { readonly offers: readonly SessionOffer[] }) {
  const inOrder = offers.toSorted((left, right) => ORDER.indexOf(left.state) - ORDER.indexOf(right.state));
  return (
    <ul className={styles["list"]}>
      {inOrder.map((offer) => (
        <OfferView key={offer.id} offer={offer} />
      ))}
    </ul>
  );
}

const STATES: Readonly<Record<Exclude<SessionOffer["state"], "open">, MessageKey>> = {
  "not-known": "sessions.state.notKnown",
  "must-not": "sessions.state.mustNot",
  "not-today": "sessions.state.notToday",
};

function OfferView({ offer }: { readonly offer: SessionOffer }) {
  const isUnderWay = sessionUnderWay(useKeptProgress(useRunnerId())) === offer.id;
  const title = say(offer.title);
  const { state, because, missing } = offer;
  return (
    <li className={classNames(styles["offer"], state !== "open" && styles["closed"])}>
      {state !== "open" && <p className={styles["state"]}>{t(STATES[state])}</p>}
      <h2>{title}</h2>
      <p>{state === "open" || state === "not-today" ? say(offer.about) : say(because.statement)}</p>
      {state === "not-today" && <p className={styles["soft"]}>{say(because.statement)}</p>}
      {missing.length > 0 && <p>{t("sessions.missing", { list: missing.join("; ") })}</p>}
      {isUnderWay && <p>{t("sessions.underWay")}</p>}
      <ActionRow>
        {(state === "open" || isUnderWay) && (
          <ActionLink href={`/sessions/${offer.id}`}>
            {isUnderWay ? t("sessions.goOn") : t("sessions.open")}
            <span className="visually-hidden">: {title}</span>
          </ActionLink>
        )}
        {state === "not-known" && (
          <ActionLink href="/health" look="quiet">
            {t("sessions.toHealth")}
            <span className="visually-hidden">: {title}</span>
          </ActionLink>
        )}
      </ActionRow>
      <Why because={because} about={title} />
    </li>
  );
}
