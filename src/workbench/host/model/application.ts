import type { Book } from "../book/book";
import { oneOf } from "../protocol/arguments";
import { ModelClass } from "../protocol/schema";

export const application = new ModelClass<Book>({
  name: "Application",
  properties: {
    calculationMode: {
      get: (book) => book.application.calculationMode,
      set: (book, value) =>
        (book.application.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"])),
    },
    calculationState: { get: (book) => (book.calculation.pending ? "Calculating" : "Done") },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (book) => book.calculation.recalculate(),
    suspendApiCalculationUntilNextSync: (book) => book.calculation.suspend(),
    // The page draws after the batch in any case.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
