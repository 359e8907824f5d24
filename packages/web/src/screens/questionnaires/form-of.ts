import type { ComponentType } from "react";
import type { FormProps } from "./form-props.ts";
import { NprsForm } from "./nprs-form.tsx";
import { OstrcForm } from "./ostrc-form.tsx";
import { PsfsForm } from "./psfs-form.tsx";
import { RmdqForm } from "./rmdq-form.tsx";
import { ThomasForm } from "./thomas-form.tsx";
import { TrunkForm } from "./trunk-form.tsx";

const FORMS: Readonly<Record<string, ComponentType<FormProps>>> = {
  nprs: NprsForm,
  psfs: PsfsForm,
  "ostrc-o2": OstrcForm,
  rmdq: RmdqForm,
  "trunk-endurance": TrunkForm,
  "modified-thomas": ThomasForm,
};

/** The form of a questionnaire; null where its wording may not be shown, or where there is none for it. */
export const formOf = ({
  id,
  items,
}: {
  readonly id: string;
  readonly items: readonly unknown[] | null;
}): ComponentType<FormProps> | null => (items === null ? null : (FORMS[id] ?? null));
