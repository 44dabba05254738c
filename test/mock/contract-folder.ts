/** What the generator wrote for the mock: the 44 operations of the shipped pages. */
export const contractFolder = new URL("../../generated/mock/contract/", import.meta.url);
