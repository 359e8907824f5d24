import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { warningList } from "../warning-list.ts";
import { readWithSaxes } from "./read-with-saxes.ts";
import { scanXml } from "./scan-xml.ts";
import type { XmlHandlers } from "./xml-handlers.ts";

const ATTRIBUTES = ["a", "b", "x:a"] as const;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Notes every event with its texts, and that what is a plain number is the number that the text says. */
function recorder(): XmlHandlers & { readonly events: unknown[] } {
  const events: unknown[] = [];
  const agree = (plain: number, text: string | undefined) => {
    if (!Number.isNaN(plain)) expect(plain).toBe(Number(text));
  };
  return {
    events,
    open: (name, attributes) => {
      events.push([name, ATTRIBUTES.map((attribute) => attributes.text(attribute))]);
      for (const attribute of ATTRIBUTES)
        agree(attributes.plainNumber(attribute), attributes.text(attribute));
    },
    close: (name, parent, content) => {
      events.push([name, parent, content.text()]);
      agree(content.plainNumber(), content.text());
      if (!Number.isNaN(content.plainTimeMs()))
        expect(content.plainTimeMs()).toBe(Date.parse(content.text()));
    },
  };
}

/** Null where the scanner gives up. */
function scanned(bytes: Uint8Array): readonly unknown[] | null {
  const { events, ...handlers } = recorder();
  return scanXml(bytes, handlers) ? events : null;
}

function readBySaxes(bytes: Uint8Array): { readonly events: readonly unknown[]; readonly isSound: boolean } {
  const warnings = warningList();
  const { events, ...handlers } = recorder();
  readWithSaxes(textOf(bytes), handlers, warnings);
  return { events, isSound: warnings.list().length === 0 };
}

const name = fc.constantFrom("trkpt", "x:hr", "Value", "a-b.c", "_1", "p:q:r");
const piece = fc.constantFrom(
  ..."12.5|-0|1e5|2026-05-04T07:30:00Z|2026-02-30T00:00:00.5Z| \n |\r\n\t|Ö 😀 \uf8ff|&amp;|&lt;&apos;|]]|]>|>|".split(
    "|",
  ),
);
const text = fc.array(piece, { maxLength: 3 }).map((parts) => parts.join(""));
const attributeValue = fc.constantFrom("", "48.25", "a\n\tb\r\nc", "Ö>]]>", "'");
const attributes = fc
  .uniqueArray(fc.constantFrom(...ATTRIBUTES, "other"), { maxLength: 4 })
  .chain((names) =>
    fc.tuple(...names.map((attribute) => attributeValue.map((value) => ` ${attribute} = "${value}"`))),
  )
  .map((written) => written.join(""));
const aside = fc.constantFrom("<!-- Ö - > <a> & -->", "<!---->", "<![CDATA[ <&]]]]>", "<![CDATA[]]>");
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      fc.array(fc.oneof({ depthSize: "small", withCrossShrink: true }, text, aside, tie("element")), {
        maxLength: 4,
      }),
      fc.constantFrom("", " ", "\n"),
    )
    .map(([tag, written, inner, space]) =>
      inner.length === 0
        ? `<${tag}${written}${space}/>`
        : `<${tag}${written}${space}>${inner.join("")}</${tag}${space}>`,
    ),
}));
const document = fc
  .tuple(
    fc.constantFrom("", '<?xml version="1.0"?>\n', "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>"),
    fc.constantFrom("", "<!-- before -->\r\n"),
    element,
    fc.constantFrom("", "\n", "<!-- after --> "),
  )
  .map((parts) => parts.join(""));

describe("scanXml", () => {
  it("gives the library's events for every plain document", () => {
    fc.assert(
      fc.property(document, (text) => {
        const bytes = bytesOf(text);
        const { events, isSound } = readBySaxes(bytes);
        fc.pre(isSound);
        expect(scanned(bytes)).toEqual(events);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the library's events for damaged documents, or gives up", () => {
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(...bytesOf("<>&;/!?-[]='\" x\n\r\0")),
    );
    const damage = fc.record({
      at: fc.nat(),
      removed: fc.nat({ max: 3 }),
      put: fc.array(byte, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(document, fc.array(damage, { minLength: 1, maxLength: 3 }), (whole, damages) => {
        let bytes = [...bytesOf(whole)];
        for (const { at, removed, put } of damages)
          bytes = bytes.toSpliced(at % bytes.length, removed, ...put);
        const events = scanned(Uint8Array.from(bytes));
        if (events === null) return;
        expect(readBySaxes(Uint8Array.from(bytes))).toEqual({ events, isSound: true });
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["a document type", "<!DOCTYPE a><a/>"],
    ["an instruction", "<?go on?><a/>"],
    ["a character by its number", "<a>&#65;</a>"],
    ["an unknown entity", "<a>&copy;</a>"],
    ["an entity in an attribute", '<a b="&amp;"/>'],
    ["a name beyond ASCII", "<é/>"],
    ["a tag that is never closed", "<a><b></a>"],
    ["two roots", "<a/><b/>"],
    ["text behind the root", "<a/>b"],
    ["an attribute that comes twice", '<a b="1" b="2"/>'],
    ["an attribute without quotes", "<a b=1/>"],
    ["a cut end", "<a><b>1</b>"],
    ["nothing", ""],
    ["two hyphens in a comment", "<a><!-- -- --></a>"],
    ["the end of a section in text", "<a>]]></a>"],
    ["a control character", "<a>\u0001</a>"],
    ["a forbidden character", "<a>\uffff</a>"],
    ["the mark of the byte order in the middle", "<a>\ufeff1</a>"],
    ["another version", '<?xml version="1.1"?><a/>'],
    ["a name longer than any format has", `<${"a".repeat(200_000)}/>`],
    [
      "more names than any format has",
      `<a>${Array.from({ length: 300 }, (_none, n) => `<n${n}/>`).join("")}</a>`,
    ],
    [
      "more attributes than anybody writes",
      `<a ${Array.from({ length: 40 }, (_none, n) => `n${n}="" `).join("")}/>`,
    ],
  ])("leaves %s to the library", (_what, text) => {
    expect(scanned(bytesOf(text))).toBeNull();
  });

  it("finds the texts, whatever their line ends", () => {
    const text = '<x:a b="1\r\n2">\r\n <c>Tom &amp; <!-- he -->Jerry\r</c><d/> end </x:a>';
    expect(scanned(bytesOf(text))).toEqual([
      ["a", [undefined, "1 2", undefined]],
      ["c", [undefined, undefined, undefined]],
      ["c", "a", "Tom & Jerry"],
      ["d", [undefined, undefined, undefined]],
      ["d", "a", ""],
      ["a", "", "end"],
    ]);
  });
});
