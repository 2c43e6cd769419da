/** What a browser's form sent: fields by name, never an object whose keys the sender chooses. */

export type UploadedFile = {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
};

export type Form = {
  /** The first value, "" when the field was not sent. */
  text(name: string): string;
  all(name: string): readonly string[];
  has(name: string): boolean;
  /** The first file that is not empty, or null. */
  file(name: string): UploadedFile | null;
  files(name: string): readonly UploadedFile[];
  readonly fields: ReadonlyMap<string, readonly string[]>;
};

/** More fields than any form of ours has: a sender who means harm. */
export const FIELDS_MAX = 20_000;

/** A form from its pairs, in the order sent. Line ends become \n; what a database can't hold, U+FFFD. */
export function formOf(
  pairs: Iterable<readonly [string, string]>,
  files: readonly UploadedFile[] = [],
): Form {
  const fields = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const values = fields.get(name);
    if (values) values.push(plain(value));
    else fields.set(name, [plain(value)]);
  }
  const filesOf = (name: string): readonly UploadedFile[] =>
    files.filter((file) => file.field === name && file.bytes.length > 0);
  return {
    text: (name) => fields.get(name)?.[0] ?? "",
    all: (name) => fields.get(name) ?? [],
    has: (name) => fields.has(name),
    file: (name) => filesOf(name)[0] ?? null,
    files: filesOf,
    fields,
  };
}

export const emptyForm: Form = formOf([]);

function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll("\0", "\ufffd");
}
