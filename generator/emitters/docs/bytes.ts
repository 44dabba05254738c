/** Length as UTF-8, with what escaping makes longer. */
export function bytes(text: string): number {
  const length = Buffer.byteLength(text);
  return /[<>&\n]/.test(text) ? length + 4 * (text.match(/[<>&\n]/g)?.length ?? 0) : length;
}
