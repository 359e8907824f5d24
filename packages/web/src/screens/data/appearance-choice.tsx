import { Choice } from "../../components/choice.tsx";
import { Section } from "../../components/section.tsx";
import { t } from "../../i18n/t.ts";
import { chooseAppearance, useAppearance } from "../../styles/appearance.ts";

export function AppearanceChoice() {
  return (
    <Section heading={t("data.appearance")}>
      <Choice
        label={t("data.appearanceLabel")}
        value={useAppearance()}
        options={[
          { value: "system", label: t("data.appearance.system") },
          { value: "light", label: t("data.appearance.light") },
          { value: "dark", label: t("data.appearance.dark") },
        ]}
        onChange={chooseAppearance}
      />
    </Section>
  );
}
