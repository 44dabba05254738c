import type { Block, TableBlock } from "../../pages/page.ts";

/** The prose between a page's title and its first table: what the operation or event is. */
export function introOf(blocks: readonly Block[], until: TableBlock): string {
  const parts: string[] = [];
  for (const block of blocks) {
    if (block === until) break;
    if (block.kind === "prose") parts.push(block.text.value.trim());
  }
  return parts
    .map((part) => withoutLooks(part.replace(/^最后更新于 ?\d{4}-\d{2}-\d{2}$/mu, "")).trim())
    .filter((part) => part !== "" && part !== "-")
    .join("\n\n");
}

/** Without tags that say only how the text looks: `<font color="blue">400</font>`; `<code>x</code>` is `` `x` ``. */
function withoutLooks(prose: string): string {
  return prose
    .replace(/<br ?\/?>/giu, "\n")
    .replace(/<\/?code>/giu, "`")
    .replace(/<\/?(?:font|span|b|strong|i|em|u|center)(?:\s[^<>]{0,200})?>/giu, "");
}

/** Whether a page says of itself that it is historic or no longer recommended. */
export function isOutdated(title: string, intro: string): boolean {
  return /历史版本|不再维护|已废弃|已下线|deprecated/iu.test(title) || outdated.test(intro);
}

/** `本接口为历史版本`, `不推荐使用`, `no longer recommended`: of this interface, not of a field. */
const outdated =
  /(本|该|此)(接口|API|文档|事件)[^。\n]{0,20}(历史版本|不再(推荐|维护|更新)|不推荐|已废弃)|no longer recommended/iu;
