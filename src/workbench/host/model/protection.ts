import { PROTECTION_OPTIONS } from "../book/guard";
import type { Sheet } from "../book/sheet";
import { invalidArgument, HostError } from "../protocol/errors";
import { ModelClass } from "../protocol/schema";

const wrongState = (): HostError =>
  new HostError("InvalidOperation", "This operation is not permitted for the current object.");

export const worksheetProtection = new ModelClass<Sheet>({
  name: "WorksheetProtection",
  properties: {
    protected: { get: ({ state }) => state.protection !== null },
    options: { get: ({ state }) => state.protection?.options ?? PROTECTION_OPTIONS },
  },
  methods: {
    // Protecting twice and unprotecting what is not protected are both refused (OfficeDev/office-js 6784).
    protect({ state }, args) {
      if (state.protection) throw wrongState();
      const options = args.options(0);
      for (const name of Object.keys(options)) if (!(name in PROTECTION_OPTIONS)) throw invalidArgument();
      state.protection = {
        options: { ...PROTECTION_OPTIONS, ...options },
        password: args.optionalText(1) ?? null,
      };
    },
    unprotect({ state }, args) {
      if (!state.protection) throw wrongState();
      const { password } = state.protection;
      if (password !== null && password !== args.at(0)) throw new HostError("AccessDenied");
      state.protection = null;
    },
  },
});
