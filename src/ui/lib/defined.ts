type Defined<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** Drops the properties that are undefined: React Aria's types tell "absent" from "undefined". */
export function defined<T extends object>(props: T): Defined<T> {
  const result: Defined<T> = {};
  for (const name of Object.keys(props) as (keyof T)[]) {
    const value = props[name];
    if (value !== undefined) result[name] = value as Exclude<T[keyof T], undefined>;
  }
  return result;
}
