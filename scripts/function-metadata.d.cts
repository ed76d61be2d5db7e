import type { CustomFunctionMetadata } from "../src/workbench/host/types";

interface Metadata {
  readonly functions: readonly (CustomFunctionMetadata & {
    readonly description: string;
    readonly helpUrl: string;
  })[];
}
export function functionMetadata(): Promise<{ readonly zh: Metadata; readonly en: Metadata }>;
