// Our mock, compiled into the folder that is given, with the contract that is given.
import { pathToFileURL } from "node:url";

const [compiled, contract] = process.argv.slice(2);
const { createMock } = await import(pathToFileURL(`${compiled}/index.js`).href);
const mock = await createMock({ port: 0, contract, limits: false });
const { appId, appSecret, base } = mock.demo;
process.send({ url: mock.url, app: { app_id: appId, app_secret: appSecret }, base });
