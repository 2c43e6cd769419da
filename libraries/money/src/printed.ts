/** Results as JSON: pence leave the program as whole numbers, however large. */

/** JSON can hold any whole number; only reading it into a float would round it. */
const rawJson = (JSON as unknown as { readonly rawJSON: (text: string) => unknown }).rawJSON;

/** The same value with every bigint as a JSON number; fields that are undefined are left out. */
export function printed(value: unknown): unknown {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : rawJson(String(value));
  }
  if (Array.isArray(value)) return value.map(printed);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(fields.map(([name, one]) => [name, printed(one)]));
}
