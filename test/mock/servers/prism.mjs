// Prism with its request and response checks, as its command line starts it, without a log.
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createLogger } from "@stoplight/prism-core";
import { createServer } from "@stoplight/prism-http-server";

const operations = await getHttpOperationsFromSpec(process.argv[2]);
const server = createServer(operations, {
  cors: true,
  config: {
    isProxy: false,
    mock: { dynamic: false },
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: false,
  },
  components: { logger: createLogger("prism", { level: "silent" }) },
});
process.send({ url: await server.listen(0, "127.0.0.1") });
