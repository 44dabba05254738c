/** Plain, and dark where the reader likes it so. */
export const style = `:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; }
code, pre { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; }
summary { cursor: pointer; padding: 0.2rem 0; }
.answered td:nth-child(2), .replayed td:nth-child(2) { color: light-dark(#176f2c, #6fd08c); }
.faulted td:nth-child(2), .limited td:nth-child(2), .conflict td:nth-child(2) { color: light-dark(#8a5a00, #e6b450); }
.failed td:nth-child(2), .invalid td:nth-child(2), .unauthorized td:nth-child(2), .unknown td:nth-child(2), .malformed td:nth-child(2), .broken td:nth-child(2) { color: light-dark(#a11, #ff8a80); }
`;
