import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { assessmentQuery, shoesQuery } from "../../api/queries.ts";
import { useRunnerId } from "../../api/runner-choice.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { Answered } from "../../components/answered.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import { RotationSection } from "./rotation-section.tsx";
import { ShoeForm } from "./shoe-form.tsx";
import { ShoeView } from "./shoe-view.tsx";
import styles from "./shoes-screen.module.css";

/** Distance and wear of each shoe; which one new runs go to. */
export function ShoesScreen() {
  const runner = useRunnerId();
  const shoes = useQuery(shoesQuery(runner));
  const assessment = useQuery(assessmentQuery(runner));
  const [isAdding, setIsAdding] = useState(false);
  const wearOf = new Map((assessment.data?.shoes ?? []).map((wear) => [wear.shoeId, wear]));
  return (
    <Page title={t("shoes.title")} heading={t("shoes.heading")} lead={t("shoes.lead")}>
      <Answered query={shoes}>
        {({ shoes: all }) => {
          const inUse = all.filter(({ retiredOn }) => retiredOn === null);
          const retired = all.filter(({ retiredOn }) => retiredOn !== null);
          return (
            <>
              {all.length === 0 && !isAdding && (
                <EmptyState heading={t("shoes.empty.heading")} text={t("shoes.empty.text")} />
              )}
              <ul className={styles["list"]}>
                {inUse.map((shoe) => (
                  <li key={shoe.id} className={styles["shoe"]}>
                    <ShoeView shoe={shoe} wear={wearOf.get(shoe.id)} />
                  </li>
                ))}
              </ul>
              {isAdding ? (
                <Section heading={t("shoes.add")}>
                  <ShoeForm shoe={null} onDone={() => setIsAdding(false)} />
                </Section>
              ) : (
                <div>
                  <ActionButton onPress={() => setIsAdding(true)}>{t("shoes.add")}</ActionButton>
                </div>
              )}
              {inUse.length > 0 && assessment.data !== undefined && (
                <RotationSection rotation={assessment.data.rotation} />
              )}
              {retired.length > 0 && (
                <Section heading={t("shoes.retired")}>
                  <ul className={styles["list"]}>
                    {retired.map((shoe) => (
                      <li key={shoe.id} className={styles["shoe"]}>
                        <ShoeView shoe={shoe} wear={wearOf.get(shoe.id)} />
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
