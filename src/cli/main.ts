import type { Lang } from "../assessment/index";
import { readArguments, type Arguments, type Option } from "./arguments";
import { calendar } from "./calendar";
import { check } from "./check";
import { Failure } from "./failure";
import { commandHelp, generalHelp, type CommandName } from "./help";
import { EXIT, type ExitStatus, type Io } from "./io";
import { listProgrammes, listReadings } from "./listings";
import { takePack } from "./pack";
import { read } from "./read";
import { score } from "./score";
import { rank } from "./rank";
import { report } from "./report";
import { oneLine } from "./table";
import { texts } from "./texts";
import { fillWorkbook, newWorkbook } from "./workbook";

interface Command {
  readonly options: readonly Option[];
  readonly files: "none" | "one" | "many";
  readonly run: (args: Arguments, io: Io) => ExitStatus | Promise<ExitStatus>;
}

const SHARED = ["--pack", "--json", "--lang", "--help"] as const;

const COMMANDS: Readonly<Partial<Record<CommandName, Command>>> = {
  new: {
    options: ["--output", "--force", "--programme", "--pack", "--no-enforcement", "--lang", "--help"],
    files: "none",
    run: newWorkbook,
  },
  fill: { options: ["--output", "--force", "--pack", "--lang", "--help"], files: "one", run: fillWorkbook },
  read: {
    options: ["--output", "--force", "--programme", ...SHARED],
    files: "one",
    run: read,
  },
  score: { options: ["--column", "--programme", ...SHARED], files: "many", run: score },
  check: { options: ["--column", "--programme", ...SHARED], files: "many", run: check },
  rank: { options: ["--column", "--programme", "--output", "--force", ...SHARED], files: "many", run: rank },
  report: {
    options: ["--output", "--force", "--column", "--programme", "--pack", "--lang", "--help"],
    files: "one",
    run: report,
  },
  calendar: {
    options: ["--today", "--programme", "--output", "--force", ...SHARED],
    files: "one",
    run: calendar,
  },
  readings: { options: ["--programme", ...SHARED], files: "none", run: listReadings },
  programmes: { options: [...SHARED], files: "none", run: listProgrammes },
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

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
  const [name, ...rest] = argv;
  if (name === undefined || name.startsWith("-")) return helpOnly(argv, io);
  const command = isCommand(name) ? COMMANDS[name] : undefined;
  if (!isCommand(name) || command === undefined) {
    throw new Failure({
      zh: texts("zh-CN").noSuchCommand(name),
      en: texts("en").noSuchCommand(name),
    });
  }
  const args = readArguments(rest, command.options);
  if (args.help) {
    io.stdout(commandHelp(name, command.options, args.lang));
    return EXIT.done;
  }
  requireFiles(name, command, args);
  if (args.pack === undefined) return command.run(args, io);
  const { programme, forget } = await takePack(args.pack, io);
  try {
    // What makes something new makes it by the pack that was given; files say themselves what they are of.
    const chosen = command.files === "none" ? { programme: programme.id } : {};
    return await command.run({ ...chosen, ...args }, io);
  } finally {
    forget();
  }
}

function requireFiles(name: CommandName, { files: takes }: Command, { files }: Arguments): void {
  const see = { zh: `见 ipcity ${name} --help`, en: `see ipcity ${name} --help` };
  if (takes === "none" && files.length > 0) {
    throw new Failure({ zh: `${name} 不需要文件；${see.zh}`, en: `${name} takes no files; ${see.en}` });
  }
  if (takes !== "none" && files.length === 0) {
    throw new Failure({ zh: `${name} 缺少文件；${see.zh}`, en: `${name} needs a file; ${see.en}` });
  }
  if (takes === "one" && files.length > 1) {
    throw new Failure({
      zh: `${name} 一次只处理一个文件；${see.zh}`,
      en: `${name} takes one file at a time; ${see.en}`,
    });
  }
}

/** Without a command the help is asked for, or it is a mistake that the help explains. */
function helpOnly(argv: readonly string[], io: Io): ExitStatus {
  const { help, lang } = readArguments(argv, ["--help", "--lang"]);
  (help ? io.stdout : io.stderr)(generalHelp(lang));
  return help ? EXIT.done : EXIT.unusable;
}

/** The language is needed before the arguments are known to be right. */
function langOf(argv: readonly string[]): Lang {
  const at = argv.indexOf("--lang");
  const value = argv.includes("--lang=en") ? "en" : argv[at + 1];
  return (at !== -1 || argv.includes("--lang=en")) && value === "en" ? "en" : "zh-CN";
}
