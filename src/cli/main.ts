import type { Lang } from "../assessment/index";
import { readArguments, type Arguments, type Option } from "./arguments";
import { check } from "./check";
import { Failure } from "./failure";
import { EXIT, type ExitStatus, type Io } from "./io";
import { listProgrammes, listReadings } from "./listings";
import { score } from "./score";
import { oneLine } from "./table";
import { texts } from "./texts";

interface Command {
  readonly options: readonly Option[];
  readonly takesFiles: boolean;
  readonly run: (args: Arguments, io: Io) => ExitStatus | Promise<ExitStatus>;
}

const SHARED = ["--json", "--lang", "--help"] as const;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["score", { options: ["--column", ...SHARED], takesFiles: true, run: score }],
  ["check", { options: ["--column", ...SHARED], takesFiles: true, run: check }],
  ["readings", { options: ["--programme", ...SHARED], takesFiles: false, run: listReadings }],
  ["programmes", { options: [...SHARED], takesFiles: false, run: listProgrammes }],
]);

/** Runs the command line on its arguments (without node and script) and returns the exit status. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.stderr(`ipcity: ${oneLine(error.in(langOf(argv)))}\n`);
    return EXIT.unusable;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const lang = langOf(argv);
  const [name, ...rest] = argv;
  if (name === undefined || name.startsWith("-")) return helpOnly(argv, io);
  const command = COMMANDS.get(name);
  if (command === undefined) {
    throw new Failure({
      zh: texts("zh-CN").noSuchCommand(name),
      en: texts("en").noSuchCommand(name),
    });
  }
  const args = readArguments(rest, command.options);
  if (args.help) {
    io.stdout(texts(lang).help);
    return EXIT.done;
  }
  if (command.takesFiles && args.files.length === 0) {
    throw new Failure({ zh: texts("zh-CN").needsFile, en: texts("en").needsFile });
  }
  if (!command.takesFiles && args.files.length > 0) {
    throw new Failure({ zh: `${name} 不需要文件`, en: `${name} takes no files` });
  }
  return command.run(args, io);
}

/** Without a command the help is asked for, or it is a mistake that the help explains. */
function helpOnly(argv: readonly string[], io: Io): ExitStatus {
  const { help, lang } = readArguments(argv, ["--help", "--lang"]);
  (help ? io.stdout : io.stderr)(texts(lang).help);
  return help ? EXIT.done : EXIT.unusable;
}

/** The language is needed before the arguments are known to be right. */
function langOf(argv: readonly string[]): Lang {
  const at = argv.indexOf("--lang");
  const value = argv.includes("--lang=en") ? "en" : argv[at + 1];
  return (at !== -1 || argv.includes("--lang=en")) && value === "en" ? "en" : "zh-CN";
}
