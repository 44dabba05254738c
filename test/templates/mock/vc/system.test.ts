import { expect, it } from "vitest";

import { vc } from "../../../../templates/mock/src/vc/system.ts";
import { codeOf, dataOf, perform, smallWorld } from "../small-world.ts";

const create = "vc.v1.export.resourceReservationList";
const wish = {
  room_level_id: "omb_57c9cc7d9a81e27e54c8fabfd02759e7",
  start_time: "1655276858",
  end_time: "1655276858",
};

it("exports reservations to a file that is there two seconds later", () => {
  const world = smallWorld();
  const { task_id } = dataOf(perform(vc, world, create, { body: wish }));
  const task = () => dataOf(perform(vc, world, "vc.v1.export.get", { path: { task_id } }));
  expect(task()).toEqual({ status: 1 });
  world.now += 2_000;
  expect(task()).toMatchObject({ status: 3 });
  const query = { file_token: task().file_token };
  expect(perform(vc, world, "vc.v1.export.download", { query })).toMatchObject({ kind: "file" });
});

it.each([
  ["a room level that is not there", { ...wish, room_level_id: "omb_404" }, 121004],
  ["a time that is none", { ...wish, start_time: "yesterday" }, 121003],
  ["an end before the start", { ...wish, end_time: "1655276857" }, 121003],
])("refuses %s", (_what, body, code) => {
  expect(codeOf(perform(vc, smallWorld(), create, { body }))).toBe(code);
});

it("knows no task and no file that it did not make", () => {
  const world = smallWorld();
  expect(codeOf(perform(vc, world, "vc.v1.export.get", { path: { task_id: "__proto__" } }))).toBe(121004);
  expect(codeOf(perform(vc, world, "vc.v1.export.download", { query: { file_token: "x" } }))).toBe(121004);
});
