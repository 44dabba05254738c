import { apifoxBundle } from "./apifox-bundle/index.ts";
import type { Dialect } from "./dialect.ts";
import { feishuMarkdown } from "./feishu-markdown/index.ts";
import { feishuTags } from "./feishu-tags/index.ts";
import { openapiYaml } from "./openapi-yaml/index.ts";

/** Every dialect; the first that recognises a file reads it. The most general one is last. */
export const dialects: readonly Dialect[] = [apifoxBundle, openapiYaml, feishuTags, feishuMarkdown];
