import { isIsoDate } from "../../src/assessment/index";

type Schema = { readonly [keyword: string]: unknown };

const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value fits a JSON schema, as far as the published schemas use the language. Throws on other keywords. */
export function conforms(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    const test = KEYWORDS[keyword];
    if (test === undefined) throw new Error(`keyword ${keyword} is not known here`);
    return test(value, wanted, schema, root);
  });
}

type Test = (value: unknown, wanted: unknown, schema: Schema, root: Schema) => boolean;

const asSchema = (value: unknown): Schema => (isObject(value) ? value : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const always: Test = () => true;

const KEYWORDS: Readonly<Record<string, Test>> = {
  $schema: always,
  $defs: always,
  title: always,
  description: always,
  $ref: (value, wanted, _schema, root) =>
    conforms(value, asSchema(asSchema(root["$defs"])[String(wanted).replace("#/$defs/", "")]), root),
  anyOf: (value, wanted, _schema, root) => asList(wanted).some((one) => conforms(value, asSchema(one), root)),
  not: (value, wanted, _schema, root) => !conforms(value, asSchema(wanted), root),
  const: (value, wanted) => value === wanted,
  enum: (value, wanted) => asList(wanted).includes(value),
  type: (value, wanted) =>
    (Array.isArray(wanted) ? wanted : [wanted]).some((type) => isOf(value, String(type))),
  minimum: (value, wanted) => typeof value !== "number" || value >= Number(wanted),
  maximum: (value, wanted) => typeof value !== "number" || value <= Number(wanted),
  pattern: (value, wanted) => typeof value !== "string" || new RegExp(String(wanted), "u").test(value),
  format: (value) => typeof value !== "string" || isIsoDate(value),
  items: (value, wanted, _schema, root) =>
    !Array.isArray(value) || value.every((one) => conforms(one, asSchema(wanted), root)),
  required: (value, wanted) =>
    !isObject(value) || asList(wanted).every((key) => Object.hasOwn(value, String(key))),
  properties: (value, wanted, _schema, root) =>
    !isObject(value) ||
    Object.entries(asSchema(wanted)).every(
      ([key, inner]) => !Object.hasOwn(value, key) || conforms(value[key], asSchema(inner), root),
    ),
  propertyNames: (value, wanted, _schema, root) =>
    !isObject(value) || Object.keys(value).every((key) => conforms(key, asSchema(wanted), root)),
  additionalProperties: (value, wanted, schema, root) =>
    !isObject(value) ||
    Object.keys(value)
      .filter((key) => !Object.hasOwn(asSchema(schema["properties"]), key))
      .every((key) => wanted !== false && conforms(value[key], asSchema(wanted), root)),
};

function isOf(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
