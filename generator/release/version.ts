/**
 * Compares two versions as semver orders them: negative where `a` is the older. A pre-release comes before its release;
 * what stands behind `+` does not count.
 */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  const index = one.numbers.findIndex((number, at) => number !== other.numbers[at]);
  if (index !== -1) return (one.numbers[index] ?? 0) - (other.numbers[index] ?? 0);
  if (one.labels.length === 0 || other.labels.length === 0) return other.labels.length - one.labels.length;
  return compareLabels(one.labels, other.labels);
}

/** The newest of some versions; undefined where there is none. */
export function newestOf(versions: readonly string[]): string | undefined {
  return [...versions].sort(compareVersions).at(-1);
}

/** Whether a text is a version such as `1.2.3-beta.1`. */
export function isVersion(text: string): boolean {
  return /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(text);
}

interface VersionParts {
  readonly numbers: readonly number[];
  /** `beta`, `1` of `-beta.1`. */
  readonly labels: readonly string[];
}

function partsOf(version: string): VersionParts {
  const [release = "", ...rest] = (version.split("+")[0] ?? "").split("-");
  const label = rest.join("-");
  return { numbers: release.split(".").map(Number), labels: label === "" ? [] : label.split(".") };
}

/** Numbers by value and before words, words by code unit, fewer before more. */
function compareLabels(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((label, at) => label !== b[at]);
  const [one, other] = [a[index], b[index]];
  if (one === undefined || other === undefined) return a.length - b.length;
  const [oneIsNumber, otherIsNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (oneIsNumber && otherIsNumber) return Number(one) - Number(other);
  if (oneIsNumber !== otherIsNumber) return oneIsNumber ? -1 : 1;
  return one < other ? -1 : 1;
}
