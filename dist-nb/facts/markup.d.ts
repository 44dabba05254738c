/** Text whose links are their words only: `[100 次/分钟](https://…)` is `100 次/分钟`. In one pass, however many brackets. */
export declare function withoutLinks(text: string): string;
