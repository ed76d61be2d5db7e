import type { Programme } from "../src/rulebook";
import type { functionMetadata } from "./function-metadata.cjs";

type Metadata = Awaited<ReturnType<typeof functionMetadata>>;

export function functionsPage(metadata: Metadata, programmes: readonly Programme[]): string;
export function functionsHtml(metadata: Metadata, programmes: readonly Programme[]): string;
export function functionsHelp(metadata: Metadata): string;
