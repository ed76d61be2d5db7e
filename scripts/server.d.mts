export interface ServedPlace {
  /** A folder's address ends with "/", a file's does not. */
  readonly at: string;
  readonly from: string;
}
export interface Served {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}
export declare const places: readonly ServedPlace[];
export declare function serve(options?: {
  readonly port?: number;
  readonly orNext?: boolean;
  readonly from?: readonly ServedPlace[];
}): Promise<Served>;
