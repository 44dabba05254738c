/**
 * What may stand below a key: one line of text (`scalar`), prose (`text`), `true|false` (`flag`), anything (`value`), a
 * schema, names with a schema each (`properties`), one of the maps below, or a list of one of these (`tag[]`).
 */
export type Slot = string;

export interface Fit {
  readonly slot: Slot;
  /** 0 where the key is the grammar's own, more where it only may stand there. */
  readonly cost: number;
}

const MAPS: Readonly<Record<string, string>> = {
  document:
    "openapi:scalar swagger:scalar jsonSchemaDialect:scalar info:info servers:server[] paths:paths webhooks:webhooks " +
    "components:components security:requirement[] tags:tag[] externalDocs:externalDocs x-*",
  info: "title:text summary:text description:text termsOfService:scalar contact:contact license:license version:scalar x-*",
  contact: "name:scalar url:scalar email:scalar x-*",
  license: "name:scalar identifier:scalar url:scalar x-*",
  server: "url:scalar name:scalar description:text variables:variables x-*",
  variables: "*:variable",
  variable: "enum:scalar[] default:scalar description:text x-*",
  paths: "/*:pathItem x-*",
  webhooks: "*:pathItem",
  pathItem:
    "$ref:scalar summary:text description:text servers:server[] parameters:parameter[] get:operation put:operation " +
    "post:operation delete:operation options:operation head:operation patch:operation trace:operation x-*",
  operation:
    "tags:scalar[] summary:text description:text externalDocs:externalDocs operationId:scalar parameters:parameter[] " +
    "requestBody:requestBody responses:responses callbacks:callbacks deprecated:flag security:requirement[] " +
    "servers:server[] x-apifox-folder:scalar x-apifox-status:scalar x-apifox-maintainer:scalar x-run-in-apifox:scalar x-*",
  externalDocs: "description:text url:scalar x-*",
  parameter:
    "$ref:scalar name:scalar in:scalar description:text required:flag deprecated:flag allowEmptyValue:flag style:scalar " +
    "explode:flag allowReserved:flag schema:schema example:value examples:examples content:content x-*",
  parameters: "*:parameter",
  header:
    "$ref:scalar description:text required:flag deprecated:flag style:scalar explode:flag schema:schema example:value " +
    "examples:examples content:content x-*",
  headers: "*:header",
  requestBody: "$ref:scalar description:text content:content required:flag x-*",
  requestBodies: "*:requestBody",
  content: "m/t:mediaType",
  mediaType: "schema:schema example:value examples:examples encoding:encodings x-*",
  examples: "*:example",
  example: "$ref:scalar summary:text description:text value:value externalValue:scalar x-*",
  encodings: "*:encoding",
  encoding: "contentType:scalar headers:headers style:scalar explode:flag allowReserved:flag x-*",
  responses: "200:response x-*",
  response:
    "$ref:scalar description:text headers:headers content:content links:links x-apifox-name:scalar x-apifox-ordering:scalar x-*",
  namedResponses: "*:response",
  links: "*:link",
  link: "$ref:scalar operationRef:scalar operationId:scalar parameters:value requestBody:value description:text server:server x-*",
  callbacks: "*:callback",
  callback: "$ref:scalar *:pathItem x-*",
  components:
    "schemas:properties responses:namedResponses parameters:parameters examples:examples requestBodies:requestBodies " +
    "headers:headers securitySchemes:securitySchemes links:links callbacks:callbacks pathItems:webhooks x-*",
  securitySchemes: "*:securityScheme",
  securityScheme:
    "$ref:scalar type:scalar description:text name:scalar in:scalar scheme:scalar bearerFormat:scalar flows:flows " +
    "openIdConnectUrl:scalar x-*",
  flows: "implicit:flow password:flow clientCredentials:flow authorizationCode:flow x-*",
  flow: "authorizationUrl:scalar tokenUrl:scalar refreshUrl:scalar scopes:scopes x-*",
  scopes: "*:scalar",
  requirement: "x-apifox:apifoxSecurity *:scalar[]",
  apifoxSecurity: "required:flag schemeGroups:apifoxGroup[] use:apifoxUse",
  apifoxGroup: "id:scalar schemeIds:scalar[]",
  apifoxUse: "id:scalar",
  tag: "name:scalar description:text externalDocs:externalDocs x-*",
  schema:
    "type:type $ref:scalar format:scalar title:text description:text default:value nullable:flag deprecated:flag " +
    "readOnly:flag writeOnly:flag uniqueItems:flag minimum:scalar maximum:scalar exclusiveMinimum:scalar " +
    "exclusiveMaximum:scalar multipleOf:scalar minLength:scalar maxLength:scalar minItems:scalar maxItems:scalar " +
    "minProperties:scalar maxProperties:scalar pattern:scalar const:value example:value examples:value[] " +
    "contentMediaType:scalar contentEncoding:scalar $id:scalar $schema:scalar $anchor:scalar $comment:scalar " +
    "properties:properties patternProperties:properties $defs:properties items:schema additionalProperties:schema " +
    "prefixItems:schema[] allOf:schema[] oneOf:schema[] anyOf:schema[] not:schema if:schema then:schema else:schema " +
    "contains:schema propertyNames:schema required:scalar[] enum:value[] discriminator:discriminator xml:xml " +
    "externalDocs:externalDocs x-apifox-orders:scalar[] x-apifox-ignore-properties:scalar[] x-apifox-enum:apifoxEnum[] x-*",
  discriminator: "propertyName:scalar mapping:scopes x-*",
  xml: "name:scalar namespace:scalar prefix:scalar attribute:flag wrapped:flag x-*",
  apifoxEnum: "value:scalar name:scalar description:text",
};

/** Keywords that hardly any schema has: a property of that name is likelier. */
const RARE = new Set(["not", "if", "then", "else", "contains", "propertyNames", "$defs", "xml", "examples"]);

const COST: ReadonlyMap<string, number> = new Map([
  ["x-*", 0.2],
  ["*", 0.4],
  ["/*", 0],
  ["m/t", 0],
  ["200", 0],
]);

interface Grammar {
  readonly known: ReadonlyMap<string, Slot>;
  /** Patterns in place of a name: `x-*`, `*`, `/*`, `m/t`, `200`. */
  readonly patterns: readonly { readonly pattern: string; readonly slot: Slot }[];
}

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map(Object.entries(MAPS).map(([name, text]) => [name, parse(text)]));

/** Whether a slot is one of the grammar's maps. */
export function isMap(slot: Slot): boolean {
  return GRAMMARS.has(slot);
}

/** What stands below `key` in a map of that kind, or undefined if such a key cannot stand there. */
export function fitKey(kind: Slot, key: string): Fit | undefined {
  const grammar = GRAMMARS.get(kind);
  const known = grammar?.known.get(key);
  if (known !== undefined) return { slot: known, cost: kind === "schema" && RARE.has(key) ? 1 : 0 };
  const match = grammar?.patterns.find(({ pattern }) => matches(pattern, key));
  return match === undefined ? undefined : { slot: match.slot, cost: COST.get(match.pattern) ?? 0 };
}

function parse(text: string): Grammar {
  const pairs = text.split(" ").map((part) => {
    const colon = part.lastIndexOf(":");
    return colon === -1 ? ([part, "value"] as const) : ([part.slice(0, colon), part.slice(colon + 1)] as const);
  });
  return {
    known: new Map(pairs.filter(([name]) => !COST.has(name))),
    patterns: pairs.filter(([name]) => COST.has(name)).map(([pattern, slot]) => ({ pattern, slot })),
  };
}

/** `application/json`, `multipart/form-data`, `application/vnd.api+json; charset=utf-8` */
const MEDIA_TYPE = /^[\w.*+-]+\/[\w.*+-]+(?: *;.*)?$/;
/** `200`, `4XX`, `default`; Apifox writes further answers as `x-200:成功` */
const STATUS = /^(?:[1-5](?:\d\d|XX)|default|x-\d{3}:.*)$/;

function matches(pattern: string, key: string): boolean {
  switch (pattern) {
    case "x-*":
      return key.startsWith("x-");
    case "/*":
      return key.startsWith("/");
    case "m/t":
      return MEDIA_TYPE.test(key);
    case "200":
      return STATUS.test(key);
    default:
      return true;
  }
}
