/** The files that webpack made of the add-in's source, as this page needs them. */
import type { CustomFunctionMetadata } from "../host";
import { readRibbon } from "./manifest";
import type { Ribbon } from "./manifest";

export const panePage = "/workbench-pane.html";

export async function isPaneBuilt(): Promise<boolean> {
  const response = await fetch(panePage);
  await response.text();
  return response.ok;
}

export async function readManifest(language: string): Promise<Ribbon | null> {
  const response = await fetch("/manifest.xml");
  return response.ok ? readRibbon(await response.text(), language) : null;
}

/** The functions of functions.json, or null where it is missing. */
export async function readFunctions(): Promise<readonly CustomFunctionMetadata[] | null> {
  const response = await fetch("/functions.json");
  if (!response.ok) return null;
  const metadata: { readonly functions: readonly CustomFunctionMetadata[] } = await response.json();
  return metadata.functions;
}
