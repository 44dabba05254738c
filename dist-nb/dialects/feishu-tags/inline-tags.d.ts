import type { Report } from "../../diagnostics/report.ts";
import { type Text } from "../../source/text.ts";
/**
 * Writes the tags inside a text as the pipe tables write them: `<md-perm name="n">t</md-perm>` as `` `n` t `` on a line
 * of its own, `<md-enum-item key="1">x</md-enum-item>` as the bullet `` - `1`: x ``, `<md-app-support types="custom,isv">`
 * as its types, `<md-tag>t</md-tag>` as `` `t` ``. A tooltip only explains what stands beside it and is left out.
 */
export declare function inlineTags(text: Text, report: Report): Text;
