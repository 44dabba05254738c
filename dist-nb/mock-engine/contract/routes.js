/**
 * The operations by path, in a tree of segments. A literal segment goes before a parameter, a parameter before nothing;
 * of two operations with one method and path the first counts.
 */
export function compileRoutes({ operations }) {
    const root = emptyNode();
    for (const operation of operations)
        plant(operation, root);
    return {
        find: (method, pathname) => {
            const segments = segmentsOf(pathname);
            if (segments === undefined)
                return undefined;
            const leaf = walk(root, segments, 0, method);
            if (leaf !== undefined)
                return { operation: leaf.operation, path: parametersOf(leaf, segments) };
            const allow = new Set(methodsAt(root, segments, 0));
            return allow.size === 0 ? undefined : { allow: [...allow].sort() };
        },
    };
}
function emptyNode() {
    return { literals: new Map(), parameter: undefined, leaves: new Map() };
}
function plant(operation, root) {
    const segments = operation.path.split("/").slice(1);
    const parameters = segments.flatMap((text, segment) => {
        const name = parameterName(text);
        return name === undefined ? [] : [{ name, segment }];
    });
    const end = segments.reduce(childFor, root);
    if (!end.leaves.has(operation.method))
        end.leaves.set(operation.method, { operation, parameters });
}
function childFor(node, segment) {
    if (parameterName(segment) !== undefined)
        return (node.parameter ??= emptyNode());
    const known = node.literals.get(segment);
    if (known !== undefined)
        return known;
    const made = emptyNode();
    node.literals.set(segment, made);
    return made;
}
/** `app_token` of `{app_token}`. */
function parameterName(segment) {
    return segment.startsWith("{") && segment.endsWith("}") ? segment.slice(1, -1) : undefined;
}
/** No deeper than the tree; each node is seen once at most. */
function walk(node, segments, at, method) {
    const segment = segments[at];
    if (segment === undefined)
        return node.leaves.get(method);
    const literal = node.literals.get(segment);
    const found = literal && walk(literal, segments, at + 1, method);
    return found ?? (node.parameter && walk(node.parameter, segments, at + 1, method));
}
/** The methods that there are where the path ends. */
function methodsAt(node, segments, at) {
    const segment = segments[at];
    if (segment === undefined)
        return [...node.leaves.keys()];
    const next = [node.literals.get(segment), node.parameter].filter((child) => child !== undefined);
    return next.flatMap((child) => methodsAt(child, segments, at + 1));
}
function parametersOf({ parameters }, segments) {
    const path = {};
    for (const { name, segment } of parameters) {
        const value = segments[segment] ?? "";
        if (name === "__proto__")
            Object.defineProperty(path, name, { value, enumerable: true });
        else
            path[name] = value;
    }
    return path;
}
const longestPath = 8192;
/** The decoded segments of `/a/b%20c`; `undefined` for `//`, `.`, `..`, an encoded slash, a control character. */
function segmentsOf(pathname) {
    if (!pathname.startsWith("/") || pathname.length > longestPath)
        return undefined;
    const raw = pathname.slice(1).split("/");
    if (!pathname.includes("%"))
        return plainPath.test(pathname) ? raw : undefined;
    const segments = raw.map(decoded);
    return segments.every(isPlain) ? segments : undefined;
}
/** What most paths are: `/open-apis/im/v1/chats`. */
// eslint-disable-next-line no-control-regex -- control characters are what it refuses
const plainPath = /^(?:\/(?!\.{1,2}(?:\/|$))[^/\\\u0000-\u001f\u007f]+)+$/;
/** Empty, and so refused, where it is no valid percent-encoding. */
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return "";
    }
}
function isPlain(segment) {
    return segment !== "" && segment !== "." && segment !== ".." && !unsafe.test(segment);
}
/** A slash of either kind that was encoded, or a control character, as NUL. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const unsafe = /[/\\\u0000-\u001f\u007f]/;
