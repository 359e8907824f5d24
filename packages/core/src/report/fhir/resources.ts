// The parts of FHIR R4 (4.0.1) that the report is written with, as plain types. A field that R4 has and that is missing
// here is one that the report has nothing to say in.

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly system: "http://unitsofmeasure.org";
  readonly code: string;
}

export interface Reference {
  readonly reference: string;
}

/** First and last day, both inside. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

export interface Annotation {
  readonly text: string;
}

interface Identified<Type extends string> {
  readonly resourceType: Type;
  readonly id: string;
}

export interface Patient extends Identified<"Patient"> {
  readonly name?: readonly { readonly text: string }[];
  readonly birthDate?: string;
}

export interface Device extends Identified<"Device"> {
  readonly deviceName: readonly { readonly name: string; readonly type: "user-friendly-name" }[];
  readonly version: readonly { readonly value: string }[];
}

/** A value or why there is none: never both (obs-6), never a zero for what is not known. */
export interface Observed {
  readonly valueQuantity?: Quantity;
  readonly valueString?: string;
  readonly dataAbsentReason?: CodeableConcept;
}

export interface Observation extends Identified<"Observation">, Observed {
  readonly status: "final";
  readonly category?: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly effectiveDateTime?: string;
  readonly effectivePeriod?: Period;
  readonly bodySite?: CodeableConcept;
  /** The sitting that the score was computed from. */
  readonly derivedFrom?: readonly Reference[];
  readonly note?: readonly Annotation[];
  readonly component?: readonly (Observed & { readonly code: CodeableConcept })[];
}

/** Only ever a suspicion: the type has no other verification status than that one. */
export interface Condition extends Identified<"Condition"> {
  readonly verificationStatus: {
    readonly coding: readonly [
      {
        readonly system: "http://terminology.hl7.org/CodeSystem/condition-ver-status";
        readonly code: "unconfirmed";
        readonly display: "Unconfirmed";
      },
    ];
  };
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly recordedDate: string;
  readonly evidence: readonly { readonly detail: readonly Reference[] }[];
  readonly note: readonly Annotation[];
}

export interface QuestionnaireItem {
  /** The id of the question. */
  readonly linkId: string;
  /** Left out where the wording belongs to someone else. */
  readonly text?: string;
  readonly answer?: readonly (
    | { readonly valueBoolean: boolean }
    | { readonly valueInteger: number }
    | { readonly valueDecimal: number }
    | { readonly valueString: string }
    | { readonly valueCoding: Coding }
  )[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface QuestionnaireResponse extends Identified<"QuestionnaireResponse"> {
  readonly status: "completed" | "in-progress";
  readonly subject: Reference;
  readonly source: Reference;
  readonly authored?: string;
  readonly item?: readonly QuestionnaireItem[];
}

export interface Composition extends Identified<"Composition"> {
  /** Nobody has checked it, so that it is never final. */
  readonly status: "preliminary";
  readonly type: CodeableConcept;
  readonly subject: Reference;
  readonly date: string;
  readonly author: readonly Reference[];
  readonly title: string;
  readonly section: readonly {
    readonly title: string;
    readonly text: { readonly status: "generated"; readonly div: string };
    readonly entry?: readonly Reference[];
  }[];
}

export type Resource = Patient | Device | Observation | Condition | QuestionnaireResponse | Composition;

/** A document: the composition comes first, everything that it refers to follows. */
export interface Bundle extends Identified<"Bundle"> {
  readonly type: "document";
  readonly identifier: { readonly system: "urn:ietf:rfc:3986"; readonly value: string };
  readonly timestamp: string;
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}
