/** Folders of the documented examples: the only ones beside the root, as the mock makes no folders. */
const folders = ["AbqrfuRTjlJEIJduwDwcnIabcef", "fldcnqquW1svRIYVT2Np6Iabcef"];
/** Whether there is a folder of that token; an empty one means the root. */
export function knowsFolder(token) {
    return token === "" || folders.includes(token);
}
