/** The room table of the design, as a rule: a room may import what stands beside it, and only through index.ts. */
const pure = ["rulebook", "assessment", "lifecycle", "scoring", "checks", "judge", "review", "sheets"];
const below = {
  rulebook: [],
  i18n: [],
  assessment: ["rulebook"],
  lifecycle: ["rulebook", "assessment"],
  scoring: ["rulebook", "assessment", "lifecycle"],
  checks: ["rulebook", "assessment", "lifecycle", "scoring"],
  judge: ["rulebook", "assessment", "lifecycle", "scoring", "checks"],
  review: ["rulebook", "assessment", "lifecycle", "scoring", "checks", "judge"],
  sheets: ["rulebook", "assessment"],
  excel: ["sheets", "assessment"],
  xlsx: ["sheets", "assessment"],
  report: pure,
  live: ["excel", ...pure],
  functions: ["live", ...pure],
  cli: [...pure, "xlsx", "report"],
};
const everyoneMayImport = ["i18n"];
const topRooms = ["taskpane", "commands"];

const rooms = Object.entries(below).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room} may import: ${allowed.join(", ") || "nothing of ours"}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: {
    path: "^src/",
    pathNot: [room, ...allowed, ...(room === "rulebook" ? [] : everyoneMayImport)].map(
      (name) => `^src/${name}/`,
    ),
  },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: "room-pane",
      comment: "the pane and the commands meet every room but the command line and the workbench",
      severity: "error",
      from: { path: `^src/(${topRooms.join("|")})/` },
      to: { path: "^src/(cli|workbench)/" },
    },
    {
      name: "through-index",
      comment: "a room is imported through its index.ts only",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/([^/]+)/.+", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "workbench-stays-out",
      comment: "what plays Excel is never in the add-in's bundle",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "engine-in-workbench-only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "node_modules/@univerjs/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
