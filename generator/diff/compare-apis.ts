import type { Api, EventDefinition, Operation } from "../model/api.ts";
import type { Span } from "../source/source-file.ts";
import { operationId } from "../wording/names.ts";
import { byCodeUnit } from "../wording/order.ts";
import type { Change, Found, Pair, Subject } from "./change.ts";
import { addressOf, compareOperation } from "./compare-operation.ts";
import { compareEvent } from "./compare-event.ts";
import { compareFieldTypes } from "./compare-field-types.ts";
import { pairUp } from "./pair-up.ts";
import { grades, rules, type Regrading } from "./rules.ts";
import { TypePairs } from "./type-pairs.ts";

/**
 * All that differs between two models of an API, worst first, then by what it is a change of. Order of files, of rows and
 * of members is no difference. `regrading` are a project's own grades.
 */
export function compareApis(models: Pair<Api>, regrading: Regrading = {}): readonly Change[] {
  const changes: Change[] = [];
  const types = new TypePairs(models);
  const ground: Ground = {
    types,
    finder:
      (subject, places) =>
      (rule, at, { before, after }) => {
        const grade = regrading[rule] ?? rules[rule].grade;
        if (grade === "off") return;
        const sides = {
          before: { ...before, place: before?.place ?? places.before },
          after: { ...after, place: after?.place ?? places.after },
        };
        changes.push({ rule, grade, subject, at, ...sides });
      },
  };
  compareOperations({ before: models.before.operations, after: models.after.operations }, ground);
  compareEvents({ before: models.before.events, after: models.after.events }, ground);
  compareFieldTypes(
    { before: models.before.fieldTypes, after: models.after.fieldTypes },
    { finder: ground.finder, sceneOf: (direction, found) => types.scene(direction, undefined, found) },
  );
  types.compare((name, usedBy, places) => ground.finder({ kind: "type", name, usedBy }, places));
  return changes.sort(worstFirst);
}

interface Ground {
  readonly types: TypePairs;
  readonly finder: (subject: Subject, places: Pair<Span>) => Found;
}

function compareOperations({ before, after }: Pair<readonly Operation[]>, { types, finder }: Ground): void {
  const { pairs, removed, added } = pairUp({ before, after }, [({ name }) => operationId(name), addressOf]);
  for (const pair of pairs) {
    const subject = operationSubject(pair.after);
    const user = { name: subject.name, places: placesOf(pair) };
    const found = finder(subject, user.places);
    const old = operationId(pair.before.name);
    if (old !== subject.name) {
      found("operation/renamed", "", { before: { value: old }, after: { value: subject.name } });
    }
    compareOperation(pair, (direction) => types.scene(direction, user, found));
  }
  const [here, there] = [before[0]?.span, after[0]?.span];
  for (const operation of removed) {
    const places = { before: operation.span, after: there ?? operation.span };
    finder(operationSubject(operation), places)("operation/removed", "", { before: { value: addressOf(operation) } });
  }
  for (const operation of added) {
    const places = { before: here ?? operation.span, after: operation.span };
    finder(operationSubject(operation), places)("operation/added", "", { after: { value: addressOf(operation) } });
  }
}

function operationSubject({ name }: Operation): Subject {
  return { kind: "operation", name: operationId(name) };
}

function compareEvents({ before, after }: Pair<readonly EventDefinition[]>, { types, finder }: Ground): void {
  const { pairs, removed, added } = pairUp({ before, after }, [({ type }) => type]);
  for (const pair of pairs) {
    const user = { name: pair.after.type, places: placesOf(pair) };
    const found = finder({ kind: "event", name: user.name }, user.places);
    compareEvent(pair, (direction) => types.scene(direction, user, found));
  }
  for (const { type, span } of removed) {
    finder({ kind: "event", name: type }, { before: span, after: span })("event/removed", "", {});
  }
  for (const { type, span } of added) {
    finder({ kind: "event", name: type }, { before: span, after: span })("event/added", "", {});
  }
}

function placesOf({ before, after }: Pair<{ readonly span: Span }>): Pair<Span> {
  return { before: before.span, after: after.span };
}

function worstFirst(a: Change, b: Change): number {
  return (
    grades.indexOf(a.grade) - grades.indexOf(b.grade) ||
    byCodeUnit(a.subject.kind, b.subject.kind) ||
    byCodeUnit(a.subject.name, b.subject.name) ||
    byCodeUnit(a.at, b.at) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.before.value ?? "", b.before.value ?? "") ||
    byCodeUnit(a.after.value ?? "", b.after.value ?? "")
  );
}
