import type { functionMetadata } from "./function-metadata.cjs";

type Metadata = Awaited<ReturnType<typeof functionMetadata>>;

export function functionsPage(metadata: Metadata): string;
export function functionsHtml(metadata: Metadata): string;
export function functionsHelp(metadata: Metadata): string;
