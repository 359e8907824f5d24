import { useParams } from "@tanstack/react-router";
import { useRunnerId } from "../../api/runner-choice.ts";
import { AppLink } from "../../components/app-link.tsx";
import { Loading } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { say, t } from "../../i18n/t.ts";
import { type Offers, useOffers } from "../../sessions/last-offers.ts";
import { findSession, type Session } from "../../sessions/running-session.ts";
import { useSession } from "../../sessions/use-session.ts";
import { NotFoundScreen } from "../not-found/not-found-screen.tsx";
import { OffersMissing } from "../sessions/offers-missing.tsx";
import { Ended } from "./ended.tsx";
import { Intro } from "./intro.tsx";
import { Player } from "./player.tsx";

/** One session: what it is and how it begins, then step by step, then how it ended. */
export function SessionScreen() {
  const { sessionId } = useParams({ from: "/sessions/$sessionId" });
  const session = findSession(sessionId);
  return session === null ? <NotFoundScreen /> : <KnownSession session={session} />;
}

function KnownSession({ session }: { readonly session: Session }) {
  const title = say(session.title);
  const { underWay, begin } = useSession(session, title);
  const offers = useOffers(useRunnerId());
  if (underWay !== null) {
    const { standing } = underWay;
    if (standing.kind === "ended") {
      return <Ended session={session} ending={standing} onLeave={underWay.leave} />;
    }
    return isSentElsewhere(offers) ? (
      <Ended session={session} ending="blocked" onLeave={underWay.leave} />
    ) : (
      <Player session={session} underWay={underWay} standing={standing} />
    );
  }
  const offer = offers?.kind === "known" ? offers.offers.find(({ id }) => id === session.id) : undefined;
  return (
    <Page title={title} lead={say(session.about)} focusKey="intro">
      {offers === null && <Loading />}
      {offers !== null && offer === undefined && <OffersMissing offers={offers} />}
      {offer !== undefined && <Intro session={session} offer={offer} onBegin={begin} />}
      <p>
        <AppLink href="/sessions">{t("session.all")}</AppLink>
      </p>
    </Page>
  );
}

/** A warning sign, or a question that has opened, while it was under way. */
const isSentElsewhere = (offers: Offers | null): boolean =>
  offers?.kind === "known" && offers.offers.length === 0;
