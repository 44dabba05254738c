/** Gives what was made under a name of files of the program, which stay as they are while it runs. */
export type Once = <Result>(name: string, make: () => Result) => Result;

/** Where nothing was made before. */
export const anew: Once = (_name, make) => make();
