import { existsSync } from "node:fs";
import { join } from "node:path";

import { checkContract } from "../templates/mock/contract-checks.ts";
import { shared } from "./corpus.ts";

const corpora = ["2026-03/tags", "seeds"]
  .map((name) => join(shared, "docs", name))
  .filter((folder) => existsSync(folder));

checkContract(corpora);
