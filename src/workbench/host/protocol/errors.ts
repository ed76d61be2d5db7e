/** The errors Excel answers, with the sentences it uses. */

const catalogue = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [400, "The API you are trying to use could not be found."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "A resource with the same name or identifier already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type ErrorCode = keyof typeof catalogue;

/** A refusal of the far side. The interpreter adds where it happened. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly status: number;

  constructor(
    readonly code: string,
    message?: string,
    readonly location?: string,
  ) {
    const known = code in catalogue ? catalogue[code as ErrorCode] : catalogue.GeneralException;
    super(message ?? known[1]);
    this.status = known[0];
  }
}

export const invalidArgument = (message?: string): HostError => new HostError("InvalidArgument", message);
export const itemNotFound = (): HostError => new HostError("ItemNotFound");

export function apiNotFound(className: string, member: string): HostError {
  const name = `${className}.${member}`;
  return new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found (${name}). It may be available in a newer version of Excel.`,
    name,
  );
}
