import type { Column, Lang } from "../assessment/index";
import { Failure } from "./failure";

const COLUMNS: readonly Column[] = ["self", "experts", "province", "national"];
const LANGS: readonly Lang[] = ["zh-CN", "en"];

export interface Arguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly lang: Lang;
  readonly column?: Column;
  readonly programme?: string;
  /** A rule pack of one's own. */
  readonly pack?: string;
  /** Where the result is written. */
  readonly output?: string;
  /** The day that deadlines are reckoned from; today unless given. */
  readonly today?: string;
  /** Whether a file that stands there may be replaced. */
  readonly force: boolean;
  /** False for a city without power to enforce. */
  readonly enforcement: boolean;
}

export type Option =
  | "--json"
  | "--help"
  | "--lang"
  | "--column"
  | "--programme"
  | "--pack"
  | "--output"
  | "--force"
  | "--no-enforcement"
  | "--today";

const FLAGS: ReadonlySet<string> = new Set(["--json", "--help", "--force", "--no-enforcement"]);
const SHORT: Readonly<Record<string, Option>> = { "-h": "--help", "-o": "--output" };

/** Reads `--name value`, `--name=value` and flags; after `--` everything is a file. */
export function readArguments(argv: readonly string[], allowed: readonly Option[]): Arguments {
  const files: string[] = [];
  const given = new Map<string, string>();
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (word === "--") {
      files.push(...argv.slice(index + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      files.push(word);
      continue;
    }
    const [name, inline] = split(SHORT[word] ?? word);
    requireAllowed(name, allowed);
    if (FLAGS.has(name)) given.set(name, "");
    else given.set(name, inline ?? valueAfter(name, argv[++index]));
  }
  const column = given.get("--column");
  const programme = given.get("--programme");
  const pack = given.get("--pack");
  const output = given.get("--output");
  const today = given.get("--today");
  return {
    files,
    json: given.has("--json"),
    help: given.has("--help"),
    force: given.has("--force"),
    enforcement: !given.has("--no-enforcement"),
    lang: oneOf("--lang", given.get("--lang") ?? "zh-CN", LANGS),
    ...(column === undefined ? {} : { column: oneOf("--column", column, COLUMNS) }),
    ...(programme === undefined ? {} : { programme }),
    ...(pack === undefined ? {} : { pack }),
    ...(output === undefined ? {} : { output }),
    ...(today === undefined ? {} : { today }),
  };
}

function split(word: string): [name: string, inline: string | undefined] {
  const at = word.indexOf("=");
  return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function requireAllowed(name: string, allowed: readonly Option[]): void {
  if (allowed.some((option) => option === name)) return;
  throw new Failure({
    zh: `不认识的选项 ${name}；可用的有：${allowed.join("、")}`,
    en: `unknown option ${name}; known: ${allowed.join(", ")}`,
  });
}

function valueAfter(name: string, value: string | undefined): string {
  if (value !== undefined && !value.startsWith("--")) return value;
  throw new Failure({ zh: `${name} 后面缺少取值`, en: `${name} needs a value` });
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value);
  if (found !== undefined) return found;
  throw new Failure({
    zh: `${name} 的取值“${value}”不可用；可用的有：${known.join("、")}`,
    en: `${name} cannot be "${value}"; use one of ${known.join(", ")}`,
  });
}
