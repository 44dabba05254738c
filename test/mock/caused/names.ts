import { b, made, role, two, users, type Case, type Place } from "./case.ts";
import type { Wrong } from "./send.ts";

/** Names that are taken. */
export function takenNames(): readonly Case[] {
  const taken = (operation: string, request: (place: Place) => Wrong): Case => ({
    operation: b + operation,
    what: "name that is taken",
    request: (mock) => request(made(mock, two)),
  });
  return [
    taken("appTable.create", ({ path }) => ({ path, params: users, data: { table: { name: "一" } } })),
    taken("appTable.batchCreate", ({ path }) => ({ path, params: users, data: { tables: [{ name: "一" }] } })),
    taken("appTable.patch", ({ path }) => ({ path, data: { name: "二" } })),
    taken("appTableField.create", ({ path }) => ({ path, data: { field_name: "乙", type: 1 } })),
    taken("appTableField.update", ({ path, fieldIds }) => ({
      path: { ...path, field_id: fieldIds["甲"] ?? "" },
      data: { field_name: "乙", type: 1 },
    })),
    taken("appTableView.create", ({ path }) => ({ path, data: { view_name: "看板", view_type: "grid" } })),
    taken("appTableView.patch", ({ path, viewId }) => ({
      path: { ...path, view_id: viewId },
      data: { view_name: "看板" },
    })),
    taken("appDashboard.copy", ({ path, dashboard }) => ({
      path: { ...path, block_id: dashboard },
      data: { name: "总览" },
    })),
    { ...taken("appRole.create", ({ path }) => ({ path, data: role("读者") })), earlier: (request) => [request] },
  ];
}
