// Says of each measure whether it holds, and at the end of the program how many do.
let held = 0;
let failed = 0;

/** A measure that must be at most `limit`. */
export function atMost(what, value, limit, unit = "") {
  check(`${what}: ${shown(value)}${unit}, at most ${shown(limit)}${unit}`, value <= limit);
}

/** Something that must be so; `details` are shown where it is not. */
export function check(what, isHeld, details = "") {
  if (isHeld) held++;
  else failed++;
  console.log(`${isHeld ? "holds" : "FAILS"}  ${what}`);
  if (!isHeld && details !== "") console.log(String(details).slice(-4000));
}

/** A figure without a target. */
export function tell(what) {
  console.log(`       ${what}`);
}

/** The counts in the form in which Vitest prints them; ends the program. */
export function end() {
  console.log(
    `\n Tests  ${failed > 0 ? `${String(failed)} failed | ` : ""}${String(held)} passed (${String(held + failed)})`,
  );
  process.exit(failed === 0 ? 0 : 1);
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function shown(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
