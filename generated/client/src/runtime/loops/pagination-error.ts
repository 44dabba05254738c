/** Pages that cannot be followed to their end. */
export class PaginationError extends Error {
  override readonly name = "PaginationError";

  constructor(
    message: string,
    /** As `bitable.v1.appTableRecord.list`. */
    readonly operationId: string,
    /** The answer it was seen in. */
    readonly page: unknown,
  ) {
    super(`${operationId}: ${message}`);
  }
}
