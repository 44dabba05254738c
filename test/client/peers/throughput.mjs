import { Buffer } from "node:buffer";
import lark from "@larksuiteoapi/node-sdk";
import { check, median, tell } from "../verdicts.mjs";

/**
 * The listener of each for Node's server, without the network: reading, checking for a challenge, verifying, decrypting,
 * dispatching, answering. Both in turn, one request at a time, so that a slow machine slows both; the first rounds, in which
 * both are compiled, do not count.
 */
export async function measureThroughput({ dispatcher }, { encryptKey, verificationToken, event, signed }) {
  for (const [size, rows, total] of [
    ["small", 3, 2000],
    ["short", 15, 1000],
    ["usual", 30, 1000],
    ["large", 300, 200],
  ]) {
    const field = { field_id: "fldqaabcef", field_value: '[{"type":"text","text":"变更后的值"}]' };
    const sent = Array.from({ length: total }, (_, number) => {
      const body = event("a.b", { after_value: Array(rows).fill(field) }, { event_id: String(number) });
      const { headers, body: text } = signed(body, { at: Date.now() });
      return { headers, bytes: Buffer.from(text) };
    });
    const rounds = [];
    for (let round = -UNCOUNTED; round < 11; round++) {
      const times = [await timeOf(official(), sent), await timeOf(ours(), sent)];
      if (round >= 0) rounds.push(times);
    }
    const [theirs, own] = [0, 1].map((side) => median(rounds.map((round) => round[side])) / total);
    const times = median(rounds.map(([a, b]) => a / b));
    const length = sent[0].bytes.length;
    tell(`${size}, ${length} bytes: official SDK ${theirs.toFixed(3)} ms, this client ${own.toFixed(3)} ms`);
    check(
      `${size} events are handled ${times.toFixed(2)} times as fast as by the official SDK, at least 2`,
      times >= 2,
    );
  }

  function official() {
    let count = 0;
    const secrets = { encryptKey, verificationToken, loggerLevel: lark.LoggerLevel.fatal, logger: silent };
    const handler = new lark.EventDispatcher(secrets).register({ "a.b": async () => void count++ });
    return { listener: lark.adaptDefault("/", handler, { autoChallenge: true }), handled: () => count };
  }

  function ours() {
    let count = 0;
    const events = dispatcher({ encryptKey, verificationToken }, []).on("a.b", async () => void count++);
    return { listener: events.listener, handled: () => count };
  }
}

const ignored = () => undefined;
/** Printing is no part of it. */
const silent = { error: ignored, warn: ignored, info: ignored, debug: ignored, trace: ignored };

const UNCOUNTED = 3;

/** CPU time of this process in milliseconds: what waits for other programs of the machine does not count. */
async function timeOf({ listener, handled }, sent) {
  const began = process.cpuUsage();
  for (const { headers, bytes } of sent) {
    await new Promise((resolve) => void listener(requestOf(headers, bytes), responseFor(resolve)));
  }
  const { user, system } = process.cpuUsage(began);
  if (handled() !== sent.length) throw new Error("not all were handled");
  return (user + system) / 1000;
}

/** What the listeners use of a request; its body comes in one piece. */
function requestOf(headers, bytes) {
  return {
    url: "/",
    method: "POST",
    headers,
    on(name, listener) {
      if (name === "data") listener(bytes);
      if (name === "end") globalThis.queueMicrotask(listener);
    },
  };
}

function responseFor(end) {
  return { writeHead: () => undefined, end };
}
