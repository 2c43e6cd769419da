/** A staff list as one really comes: a title above the headings, quotes, spaces, accents, people twice, half e-mails. */

const FIRST = ["Siân", "Owain", "Aisha", "Kofi", "Zoë", "Łukasz", "Mair", "Tom", "Nia", "Ŵyn"];
const LAST = ["O’Neill", "Davies-Jones", "Nguyễn", "Smith", "Evans", "Okafor", "Patel", "Müller"];
const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? "";

export type UntidyList = {
  readonly bytes: Buffer;
  /** Rows of people that can be read, and rows that cannot. */
  readonly good: number;
  readonly faults: number;
};

/** `rows` people, a fault in every hundredth row; the same each time. */
export function untidyList(rows: number): UntidyList {
  const lines = [
    "Staff list as at 1 November;;;;;;",
    "Payroll number;Surname;First name;Job;Work e-mail;Address 1;Post code",
  ];
  let faults = 0;
  for (let n = 1; n <= rows; n += 1) {
    const name = [pick(LAST, n * 7), pick(FIRST, n)];
    const email = n % 3 === 0 ? "" : ` Person.${n}@Example.Invalid`;
    const cells = [
      ` ${10_000 + n}`,
      ...name,
      "Nurse; band 5",
      email,
      `${n % 90} High Street, flat "B"`,
      "LL1 1AA ",
    ];
    const wrong = n % 100 === 0 ? (n / 100) % 4 : -1;
    if (wrong === 0) cells[0] = "";
    if (wrong === 1) cells[4] = "nobody@";
    if (wrong === 2) cells[0] = String(10_000 + n - 1);
    if (wrong === 3) cells[1] = cells[2] = " ";
    if (wrong >= 0) faults += 1;
    lines.push(cells.map(quoted).join(";"));
    if (n % 5000 === 0) lines.push("");
  }
  return { bytes: Buffer.from(`\ufeff${lines.join("\r\n")}\r\n`), good: rows - faults, faults };
}

function quoted(cell: string): string {
  return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
