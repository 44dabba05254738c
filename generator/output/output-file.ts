/** A file to be written, as a value. `path` is relative to the output folder, with `/`, and stays inside it. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}
