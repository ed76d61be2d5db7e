/**
 * Runs in the pane's frame before office.js and stands where office.js looks for Excel. It is bundled on its own
 * and runs in the frame's realm, because the client tells arrays and errors by their constructor.
 */
import { installPageSeam } from "../host";
import type { Workbench } from "./workbench";

// Opened without the workbench around it, the page behaves as in any browser: the add-in says that Excel is missing.
const parent: { readonly workbench?: Workbench } | null = window.parent === window ? null : window.parent;
const link = parent?.workbench?.link;
if (link !== undefined) {
  link.attach(
    installPageSeam(window, link.host, {
      language: link.language(),
      theme: link.theme,
      onVisibility: link.onVisibility,
    }),
  );
}
