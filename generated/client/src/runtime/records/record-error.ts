/** A cell or a value that is not as its field's type says. */
export class RecordError extends Error {
  override readonly name = "RecordError";

  constructor(
    message: string,
    /** Name of the field. */
    readonly field: string,
  ) {
    super(`field “${field}”: ${message}`);
  }
}

/** @throws {RecordError} always: what was expected in `field`, and the first characters of what is there */
export function refuse(field: string, expected: string, value: unknown): never {
  throw new RecordError(`expected ${expected}, got ${shown(value)}`, field);
}

function shown(value: unknown): string {
  if (typeof value !== "object" || value === null)
    return typeof value === "string" ? `“${value.slice(0, 60)}”` : String(value);
  try {
    return JSON.stringify(value).slice(0, 60);
  } catch {
    return "an object";
  }
}
