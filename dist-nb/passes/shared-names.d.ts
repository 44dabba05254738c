/** A type that gets a name of its own. */
export interface TypeUses {
    readonly service: string;
    /** The documents' own name. */
    readonly typeName: string;
    /** How many operations and events use it. */
    readonly operations: number;
    readonly home: Home;
}
/** Where a type stands first, operations in order of their names. */
export interface Home {
    /** Without the service: `v1.documentBlock.list`. */
    readonly operation: string;
    /** Wire names that lead to it: `response`, `data`, `items`. */
    readonly path: readonly string[];
}
/**
 * A component name for each type: service and the documents' name (`DocxTextElement`). Where several types of a service
 * have one name, the one that most operations use has it alone, and each other says where it stands first
 * (`DocxTextElementInV1DocumentConvert`). So a page more or less changes no other type's name, short of turning the
 * majority or being first itself.
 */
export declare function nameTypes<Uses extends TypeUses>(types: readonly Uses[], taken: ReadonlySet<string>): Map<Uses, string>;
