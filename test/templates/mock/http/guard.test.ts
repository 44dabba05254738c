import { describe, expect, it } from "vitest";

import { isLoopbackName, mayControl } from "../../../../templates/mock/src/http/guard.ts";

function may(headers: Record<string, string>, isLoopback = true): boolean {
  return mayControl({ method: "GET", target: "/", headers, body: new Uint8Array(0) }, isLoopback);
}

describe("who may steer the mock", () => {
  it.each([
    [{ host: "127.0.0.1:4010" }],
    [{ host: "localhost:4010" }],
    [{ host: "[::1]:4010" }],
    [{ host: "mock.localhost" }],
    [{ host: "localhost:4010", origin: "http://localhost:4010" }],
  ])("is a request with %j", (headers) => {
    expect(may(headers)).toBe(true);
  });

  it.each([
    [{ host: "evil.example:4010" }],
    [{ host: "127.0.0.1.evil.example" }],
    [{}],
    [{ host: "localhost:4010", origin: "http://evil.example" }],
    [{ host: "localhost:4010", origin: "http://localhost:5173" }],
    [{ host: "localhost:4010", origin: "null" }],
  ])("is not one with %j", (headers) => {
    expect(may(headers)).toBe(false);
  });

  it("is whoever reaches it under any name where it listens for all", () => {
    expect(may({ host: "mock:4010" }, false)).toBe(true);
    expect(may({ host: "mock:4010", origin: "http://evil.example" }, false)).toBe(false);
  });

  it.each([
    ["127.0.0.1", true],
    ["127.8.9.1", true],
    ["::1", true],
    ["LOCALHOST", true],
    ["0.0.0.0", false],
    ["192.168.1.1", false],
    ["localhost.evil", false],
  ])("knows whether %s is loopback", (name, is) => {
    expect(isLoopbackName(name)).toBe(is);
  });
});
