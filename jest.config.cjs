/** Unit and Office-host tests. Browser tests live in test/e2e and run under Playwright. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

module.exports = {
  testEnvironment: "node",
  // Long enough for a machine that is busy with other things: no test fails by the clock.
  testTimeout: 180_000,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
  // The copy in which faults are planted is a project of its own.
  modulePathIgnorePatterns: ["<rootDir>/.cache/faults/"],
  transform: { "^.+\\.(t|j)sx?$": swc },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/fixtures/empty-style.cjs" },
  // Each file that opens an engine leaves a few hundred megabytes behind: a worker that has grown is replaced.
  maxWorkers: 2,
  workerIdleMemoryLimit: "900MB",
  cacheDirectory: "<rootDir>/.cache/jest",
};
