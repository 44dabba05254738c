import lark from "@larksuiteoapi/node-sdk";
import { check, median, tell } from "../verdicts.mjs";

/** Verifying, decrypting and dispatching, both in turn, so that a slow machine slows both. */
export async function measureThroughput({ dispatcher }, { encryptKey, verificationToken, event, signed }) {
  for (const [size, rows] of [
    ["small", 3],
    ["usual", 30],
    ["large", 300],
  ]) {
    const total = rows > 100 ? 300 : 1000;
    const field = { field_id: "fldqaabcef", field_value: '[{"type":"text","text":"变更后的值"}]' };
    const sent = Array.from({ length: total }, (_, number) =>
      signed(event("a.b", { after_value: Array(rows).fill(field) }, { event_id: String(number) }), { at: Date.now() }),
    );
    const rounds = [];
    for (let round = 0; round < 7; round++) rounds.push([await official(sent), await ours(sent)]);
    const [theirs, own] = [0, 1].map((side) => median(rounds.map((round) => round[side])) / total);
    const times = median(rounds.map(([a, b]) => a / b));
    tell(
      `${size}, ${sent[0].body.length} bytes: official SDK ${theirs.toFixed(3)} ms, this client ${own.toFixed(3)} ms`,
    );
    check(
      `${size} events are handled ${times.toFixed(2)} times as fast as by the official SDK, at least 2`,
      times >= 2,
    );
  }

  async function official(sent) {
    let count = 0;
    const handler = new lark.EventDispatcher({
      encryptKey,
      verificationToken,
      loggerLevel: lark.LoggerLevel.fatal,
    }).register({ "a.b": () => void count++ });
    const began = performance.now();
    for (const { headers, body } of sent) {
      // As its adapters do with what they have read.
      await handler.invoke(Object.assign(Object.create({ headers }), JSON.parse(body)));
    }
    if (count !== sent.length) throw new Error("the official SDK has not handled all");
    return performance.now() - began;
  }

  async function ours(sent) {
    let count = 0;
    const bytes = sent.map(({ headers, body }) => ({ headers, body: Buffer.from(body) }));
    const events = dispatcher({ encryptKey, verificationToken }, []).on("a.b", () => void count++);
    const began = performance.now();
    for (const { headers, body } of bytes) await events.receive(headers, body);
    if (count !== sent.length) throw new Error("this client has not handled all");
    return performance.now() - began;
  }
}
