import { checkContract } from "./contract-checks.ts";

checkContract(["specs"]);
