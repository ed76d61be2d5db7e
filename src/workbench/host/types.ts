/** The border of the far side of Office.js: what the page and jest plug into. */

/** One entry of the client's rich event channel: [category, event type, target, JSON of the arguments]. */
export type RichEvent = readonly [category: number, type: number, target: string, args: string];

export interface CustomFunctionParameter {
  readonly name: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
/** One entry of functions.json, as `custom-functions-metadata` writes it. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
  readonly parameters: readonly CustomFunctionParameter[];
}

export interface OfficeHost {
  /** Runs one batch as Microsoft's client sent it (JSON text of the request body) and answers the body's JSON. Never rejects. */
  execute(requestBody: string): Promise<string>;
  /** Subscribes to what the far side pushes; returns how to stop. */
  onEvents(listener: (events: readonly RichEvent[]) => void): () => void;
  /** Makes `NAMESPACE.NAME` known to the sheet's engine; each call goes to the add-in's runtime through the event channel. */
  registerFunctions(namespace: string, functions: readonly CustomFunctionMetadata[]): void;
  dispose(): void;
}
