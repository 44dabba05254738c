import { Buffer } from "node:buffer";
import { connect } from "node:net";

/**
 * Sends the same request over so many connections for so long, each as soon as the last was answered. Gives calls in a
 * second and latencies in milliseconds. Reads HTTP itself: a client of more comfort would be slower than what it measures.
 */
export async function load({ url, method, path, headers, body = "" }, { connections, seconds }) {
  const { hostname, port } = new URL(url);
  const lines = { host: `${hostname}:${port}`, ...headers, ...(body && { "content-length": Buffer.byteLength(body) }) };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${String(value)}`);
  const request = Buffer.from([`${method} ${path} HTTP/1.1`, ...head, "", body].join("\r\n"));
  const latencies = [];
  const start = performance.now();
  const runs = Array.from({ length: connections }, () =>
    oneAfterTheOther({ hostname, port, request, latencies, end: start + seconds * 1000 }),
  );
  await Promise.all(runs);
  const took = (performance.now() - start) / 1000;
  latencies.sort((a, b) => a - b);
  return { perSecond: latencies.length / took, p50: at(latencies, 0.5), p99: at(latencies, 0.99) };
}

function at(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}

function oneAfterTheOther({ hostname, port, request, latencies, end }) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    let received = "";
    let sent = 0;
    const send = () => {
      received = "";
      sent = performance.now();
      socket.write(request);
    };
    socket.on("connect", send);
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("the connection was closed")));
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      if (!isWhole(received)) return;
      const now = performance.now();
      if (!received.startsWith("HTTP/1.1 200")) {
        socket.destroy();
        reject(new Error(`not answered with 200: ${received.slice(0, 600)}`));
        return;
      }
      latencies.push(now - sent);
      if (now < end) send();
      else {
        socket.removeAllListeners("close").destroy();
        resolve();
      }
    });
  });
}

function isWhole(text) {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end + 2))?.[1];
  return length === undefined ? text.endsWith("\r\n0\r\n\r\n") : text.length >= end + 4 + Number(length);
}
