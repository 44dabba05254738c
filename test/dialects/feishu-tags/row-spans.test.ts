import { describe, expect, it } from "vitest";

import { read, rows } from "./read-page.ts";

describe("cells that cover rows", () => {
  it("reads a cell that covers rows in each of them", () => {
    const { blocks, reported } = read(
      "<table><thead><tr><th>HTTP状态码</th><th>错误码</th><th>描述</th></tr></thead><tbody>",
      '<tr><td rowspan="3">400</td><td>1</td><td>a</td></tr>',
      '<tr><td>2</td><td rowspan="2">b</td></tr>',
      "<tr><td>3</td></tr>",
      "<tr><td>500</td><td>4</td><td>c</td></tr></tbody></table>",
    );
    expect(rows(blocks)).toEqual([
      ["400", "1", "a"],
      ["400", "2", "b"],
      ["400", "3", "b"],
      ["500", "4", "c"],
    ]);
    expect(reported).toEqual([]);
  });

  it("reads one that is wide as well, and rows that say the same below different ones", () => {
    const { blocks } = read(
      "<md-table><md-tr><md-th>a</md-th><md-th>b</md-th><md-th>c</md-th></md-tr>",
      '<md-tr><md-td rowspan="2" colspan="2">x</md-td><md-td>1</md-td></md-tr>',
      "<md-tr><md-td>1</md-td></md-tr>",
      '<md-tr><md-td rowspan="2" colspan="2">y</md-td><md-td>1</md-td></md-tr>',
      "<md-tr><md-td>1</md-td></md-tr></md-table>",
    );
    expect(rows(blocks)).toEqual([
      ["x", "", "1"],
      ["x", "", "1"],
      ["y", "", "1"],
      ["y", "", "1"],
    ]);
  });

  it.each([
    ["a row that has all its cells", "2", "<td>p</td><td>q</td>"],
    ["a row below a count that is none", "0", "<td>p</td><td>q</td>"],
    ["a row that would get too many", "2", "<td>p</td><td>q</td><td>r</td>"],
  ])("leaves %s as it is", (_, span, row) => {
    const { blocks } = read(
      "<table><tr><th>a</th><th>b</th></tr>",
      `<tr><td rowspan="${span}">x</td><td>y</td></tr><tr>${row}</tr></table>`,
    );
    expect(rows(blocks)[1]?.[0]).toBe("p");
  });

  it("lays no cell of the head over the body", () => {
    const { blocks } = read(
      '<table><thead><tr><th rowspan="2">a</th><th>b</th></tr></thead>',
      "<tbody><tr><td>p</td></tr></tbody></table>",
    );
    expect(rows(blocks)).toEqual([["p", ""]]);
  });

  it("lays no more over the rows of a table than it is long", () => {
    const long = `<td rowspan="999">${"x".repeat(5000)}</td>`;
    const { blocks, reported } = read(
      "<table><tr><th>a</th><th>b</th></tr>",
      `<tr>${long}<td>y</td></tr>${"<tr><td>z</td></tr>".repeat(500)}</table>`,
    );
    expect(rows(blocks).flat().join("").length).toBeLessThan(25_000);
    expect(reported.length).toBeGreaterThan(490);
  });
});
