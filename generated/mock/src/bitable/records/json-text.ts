import { isObject, type Json } from "../../engine/json.js";

/** The list or object that a JSON text holds; `undefined` where it holds none. */
export function parsed(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return isObject(value) || Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
