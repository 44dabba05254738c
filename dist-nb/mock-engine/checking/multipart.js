const mostParts = 1000;
const longestHead = 8192;
/** Reads `multipart/form-data` (RFC 7578). Strict: what is not well-formed is refused, and `said` is why. */
export function parseMultipart(bytes, contentType) {
    const boundary = boundaryOf(contentType);
    if (boundary === undefined)
        return refused("the content type has no boundary");
    const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const fields = new Map();
    const files = new Map();
    let at = body.indexOf(`--${boundary}`);
    if (at !== 0 && body.subarray(0, Math.max(0, at)).toString("latin1") !== "\r\n") {
        return refused("it does not begin with its boundary");
    }
    for (let count = 0; count <= mostParts; count += 1) {
        const start = at + boundary.length + 2;
        if (body.toString("latin1", start, start + 2) === "--")
            return { ok: true, form: { fields, files } };
        const end = body.indexOf(`\r\n--${boundary}`, start);
        if (end === -1)
            return refused("its last boundary is missing");
        const part = partOf(body.subarray(start, end));
        if (typeof part === "string")
            return refused(part);
        if (part.fileName === undefined)
            fields.set(part.name, [...(fields.get(part.name) ?? []), part.bytes.toString()]);
        else if (!files.has(part.name))
            files.set(part.name, { name: part.fileName, bytes: part.bytes });
        at = end + 2;
    }
    return refused(`it has more than ${String(mostParts)} parts`);
}
function refused(said) {
    return { ok: false, said };
}
/** `multipart/form-data; boundary="a b"`: of 1 to 70 characters. */
function boundaryOf(contentType) {
    const found = /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
    return found?.[1] ?? found?.[2];
}
/** A part without its boundary: a line break, a head, an empty line, the content. Text where it is none: why. */
function partOf(part) {
    const headEnd = part.subarray(0, longestHead).indexOf("\r\n\r\n");
    if (headEnd === -1 || !part.subarray(0, 2).equals(lineBreak))
        return "a part has no head";
    const lines = part.subarray(2, Math.max(2, headEnd)).toString("utf8").split("\r\n");
    const disposition = lines.find((line) => /^content-disposition:\s*form-data\s*;/i.test(line));
    const name = disposition && parameterOf(disposition, "name");
    if (disposition === undefined || name === undefined)
        return "a part has no name";
    return { name, fileName: fileNameOf(disposition), bytes: part.subarray(headEnd + 4) };
}
const lineBreak = Buffer.from("\r\n");
/** `filename="a.txt"`, or `filename*=UTF-8''a%20b.txt`, which goes before it. */
function fileNameOf(disposition) {
    const extended = /;\s*filename\*=utf-8'[^']*'([^\s;]+)/i.exec(disposition)?.[1];
    return (extended && decoded(extended)) ?? parameterOf(disposition, "filename");
}
/** In quotes as browsers have it, `a%22b`, or as RFC 2183 has it, `a\"b`; or without quotes. */
function parameterOf(disposition, name) {
    const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]+))`, "i").exec(disposition);
    const text = found?.[1] ?? found?.[2];
    return text?.replace(/\\(["\\])/g, "$1").replace(/%(22|0D|0A)/gi, (code) => decodeURIComponent(code));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
